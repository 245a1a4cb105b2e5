import type { Between, SearchQuery, Sought, Where } from "#src/kernel/document-store.port.ts";
import { soughtIn, stemsIn } from "#src/kernel/words.ts";
import type { Sql } from "./list-sql.ts";
import { fieldSql } from "./list-sql.ts";

interface Mark {
  readonly name: string;
  readonly value: string;
}

/** The tokenizer must take it whole and as it is. Whoever keeps a mark of another form is mistaken; whoever asks for it finds nothing. */
const plain = /^[a-z0-9_-]{1,100}$/;

export function markToken(type: string, { name, value }: Mark): string {
  if (!plain.test(value)) throw new Error(`${value} cannot be a mark of ${type}`);
  return `${type}.${name.toLowerCase()}:${value}`;
}

/** A page and one document more, which tells whether there is a next page; undefined where nothing can be found. */
export function searchSql({ direction, cursor, limit, ...sought }: SearchQuery): Sql | undefined {
  const found = foundSql(sought);
  if (!found) return undefined;
  const isNewestFirst = direction === "newest first";
  const beyond =
    cursor === undefined
      ? []
      : [
          {
            text: `hit.rowid ${isNewestFirst ? "<" : ">"} ?`,
            values: [isNewestFirst ? numberIn(cursor, 0) : numberIn(cursor, Number.MAX_SAFE_INTEGER)],
          },
        ];
  const { text, values } = where([...found.conditions, ...beyond]);
  return {
    text: `SELECT ${columns} FROM ${found.from} ${text} ORDER BY hit.rowid ${isNewestFirst ? "DESC" : "ASC"} LIMIT ?`,
    values: [...values, limit + 1],
  };
}

/** Looks no further than `most`. */
export function countFoundSql(sought: Sought, most: number): Sql | undefined {
  const found = foundSql(sought);
  if (!found) return undefined;
  const { text, values } = where(found.conditions);
  return {
    text: `SELECT count(*) AS total FROM (SELECT 1 FROM ${found.from} ${text} LIMIT ?)`,
    values: [...values, most],
  };
}

/** The newest documents that have one word, as numbers. */
export function havingSql(stem: string, { type, marks }: Sought, most: number): Sql | undefined {
  const wanted = markConditions(type, marks);
  if (!wanted) return undefined;
  const { text, values } = where([{ text: "found_words MATCH ?", values: [quoted(stem)] }, ...wanted]);
  return {
    text: `SELECT hit.rowid AS number FROM ${byWords} ${text} ORDER BY hit.rowid DESC LIMIT ?`,
    values: [...values, most],
  };
}

export const byNumberSql = `SELECT d.pk, d.id, d.type, d.v, d.etag, d.fields, d.body, f.number FROM found f
  CROSS JOIN documents d ON d.pk = f.pk AND d.id = f.id WHERE f.number = ?`;

/** Where a page ends. It has the form of every cursor; only the number is read again. */
export function cursorAt({
  number,
  pk,
  id,
}: {
  readonly number: number;
  readonly pk: string;
  readonly id: string;
}): string {
  return `${number}|${pk}|${id}`;
}

const columns = "d.pk, d.id, d.type, d.v, d.etag, d.fields, d.body, hit.rowid AS number";
/** A cross join is read from left to right: the index leads, since it gives the order and stops when there is enough. */
const byMarks = "found_marks hit CROSS JOIN found f ON f.number = hit.rowid";
const byWords = "found_words hit CROSS JOIN found f ON f.number = hit.rowid";
const documents = "CROSS JOIN documents d ON d.pk = f.pk AND d.id = f.id";

interface Found {
  readonly from: string;
  readonly conditions: readonly Sql[];
}

/**
 * Words lead where there are any, and each of what they find is held against its marks; without them the marks lead. Of a
 * hundred thousand documents that all have a word and none the mark, that takes 35 ms.
 */
function foundSql({ type, text, marks, between = [] }: Sought): Found | undefined {
  const within = between.flatMap(betweenSql);
  if (text === null) {
    const match = marksMatch(type, marks);
    return match === undefined
      ? undefined
      : { from: `${byMarks} ${documents}`, conditions: [{ text: "found_marks MATCH ?", values: [match] }, ...within] };
  }
  const match = wordsMatch(text);
  const wanted = markConditions(type, marks);
  if (match === undefined || !wanted) return undefined;
  const conditions = [{ text: "found_words MATCH ?", values: [match] }, ...wanted, ...within];
  return { from: `${byWords} ${documents}`, conditions };
}

/** More words than this are no search but a text. */
const mostWords = 16;

/** Every word stands between quotes, in which FTS5 knows no operators; a stem holds letters and digits only. */
function wordsMatch(text: string): string | undefined {
  const { stems, beginning } = soughtIn(text);
  const terms = stems.slice(0, mostWords).map(quoted);
  if (beginning !== null) terms.push(`${quoted(beginning)} *`);
  return terms.length === 0 ? undefined : terms.join(" AND ");
}

function marksMatch(type: string, marks: Where): string | undefined {
  const terms = markTokens(type, marks).map((tokens) => tokens.map(quoted));
  if (terms.some((tokens) => tokens.length === 0)) return undefined;
  const groups = terms.map((tokens) => (tokens.length === 1 ? tokens.join("") : `(${tokens.join(" OR ")})`));
  return groups.length === 0 ? quoted(type) : groups.join(" AND ");
}

function markConditions(type: string, marks: Where): readonly Sql[] | undefined {
  const wanted = [...markTokens(type, marks), [type]];
  if (wanted.some((tokens) => tokens.length === 0)) return undefined;
  return wanted.map((tokens) => ({
    text: `(${tokens.map(() => "instr(f.marks, ?)").join(" OR ")})`,
    values: tokens.map((token) => ` ${token} `),
  }));
}

function markTokens(type: string, marks: Where): readonly (readonly string[])[] {
  return Object.entries(marks).map(([name, wanted]) =>
    [...new Set(typeof wanted === "string" ? [wanted] : wanted)]
      .filter((value) => plain.test(value))
      .map((value) => markToken(type, { name, value })),
  );
}

function betweenSql({ field, from, until }: Between): readonly Sql[] {
  const value = `(d.${fieldSql(field).slice(1)}`;
  return [
    ...(from === undefined ? [] : [{ text: `${value} >= ?`, values: [from] }]),
    ...(until === undefined ? [] : [{ text: `${value} <= ?`, values: [until] }]),
  ];
}

function where(conditions: readonly Sql[]): Sql {
  return {
    text: `WHERE ${conditions.map(({ text }) => text).join(" AND ")}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

/** A cursor that is none of ours leads to the end. */
function numberIn(cursor: string, end: number): number {
  const number = Number(cursor.slice(0, cursor.indexOf("|")));
  return Number.isSafeInteger(number) ? number : end;
}

function quoted(token: string): string {
  return `"${token.replaceAll('"', '""')}"`;
}

/** The words of a text that tell most, as far as that can be told by looking at them. */
export function longestStems(text: string, most: number): readonly string[] {
  return stemsIn(text)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, most);
}
