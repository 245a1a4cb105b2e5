import type { Database } from "better-sqlite3";
import type { FoundBy } from "#src/kernel/document-store.port.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { Instant } from "#src/kernel/time.ts";
import { secondsOf } from "#src/kernel/time.ts";
import { stemsIn, wording } from "#src/kernel/words.ts";
import { markToken } from "./search-sql.ts";

/** Keeps what documents are found by. Written in the transaction of the document, so that neither is ahead of the other. */
export interface SearchIndex {
  readonly keep: (document: Kept) => void;
  readonly drop: (pk: string, id: string) => void;
}

interface Kept {
  readonly pk: string;
  readonly id: string;
  readonly type: string;
  readonly found: FoundBy;
}

interface Standing {
  readonly number: number;
  readonly text: string;
  readonly marks: string;
}

export function searchIndex(db: Database): SearchIndex {
  const standing = db.prepare<[string, string], Standing>(
    "SELECT number, text, marks FROM found WHERE pk = ? AND id = ?",
  );
  const insert = db.prepare("INSERT INTO found (number, pk, id, text, marks) VALUES (?, ?, ?, ?, ?)");
  const update = db.prepare("UPDATE found SET text = ?, marks = ? WHERE number = ?");
  const remove = db.prepare("DELETE FROM found WHERE number = ?");
  const last = db
    .prepare<[number, number], number | null>("SELECT max(number) FROM found WHERE number >= ? AND number < ?")
    .pluck();
  const addWords = db.prepare("INSERT INTO found_words (rowid, words) VALUES (?, ?)");
  const addMarks = db.prepare("INSERT INTO found_marks (rowid, marks) VALUES (?, ?)");
  const removeWords = db.prepare("DELETE FROM found_words WHERE rowid = ?");
  const removeMarks = db.prepare("DELETE FROM found_marks WHERE rowid = ?");

  /** Newer ones get higher numbers, so that reading newest first is reading backwards, with nothing to sort. */
  function numberFor(at: Instant): number {
    for (let second = secondsOf(at); ; second++) {
      const begin = second * perSecond;
      const highest = last.get(begin, begin + perSecond) ?? begin - 1;
      if (highest + 1 < begin + perSecond) return highest + 1;
    }
  }

  return {
    keep: ({ pk, id, type, found }) => {
      // Tells whether the words are the same without keeping them; of words that are read in another way, they are not.
      const text = digestOf(wording, found.text);
      const marks = marksOf(type, found);
      const before = standing.get(pk, id);
      if (!before) {
        const number = numberFor(found.at);
        insert.run(number, pk, id, text, marks);
        addWords.run(number, stemsIn(found.text).join(" "));
        addMarks.run(number, marks);
        return;
      }
      const { number } = before;
      const isTextNew = before.text !== text;
      const areMarksNew = before.marks !== marks;
      if (!isTextNew && !areMarksNew) return;
      update.run(text, marks, number);
      if (isTextNew) {
        removeWords.run(number);
        addWords.run(number, stemsIn(found.text).join(" "));
      }
      if (areMarksNew) {
        removeMarks.run(number);
        addMarks.run(number, marks);
      }
    },
    drop: (pk, id) => {
      const before = standing.get(pk, id);
      if (!before) return;
      removeWords.run(before.number);
      removeMarks.run(before.number);
      remove.run(before.number);
    },
  };
}

/** As many documents of one second as get a number in it; what is more goes to the next. */
const perSecond = 1_000;

/** With a space on either side of each, so that one is found in the text of all. */
function marksOf(type: string, { marks }: FoundBy): string {
  const tokens = Object.entries(marks).flatMap(([name, values]) =>
    values.map((value) => markToken(type, { name, value })),
  );
  return ` ${[type, ...new Set(tokens)].join(" ")} `;
}
