import type { Page } from "#src/kernel/document-store.port.ts";
import type { PersonId } from "#src/people/person.ts";
import { addresseeOf } from "./notice-content.ts";
import type { NoticePage, NoticeStore } from "./notice.store.ts";
import { directionOf, placeInList } from "./notice.store.ts";
import type { Notice } from "./notice.ts";
import { soleReader } from "./notice.ts";

export interface OwnNoticesDeps {
  readonly notices: Pick<NoticeStore, "about" | "list" | "count">;
  /** The partitions of somebody's newest questions. Injected, as what is known of questions is. */
  readonly questionsOf: (person: PersonId) => Promise<readonly string[]>;
}

/** Notices that somebody may see, a list for each state. */
export interface Shelves {
  page(state: Notice["state"], page: NoticePage): Promise<Page<Notice>>;
  count(state: Notice["state"]): Promise<number>;
}

/**
 * What is said to one person, and about their own questions. The first is listed by the store; of the second, a handful for
 * each question, everything is read: an index by asker would cost a write at every press of a button.
 */
export async function ownNotices({ notices, questionsOf }: OwnNoticesDeps, person: PersonId): Promise<Shelves> {
  const questions = await questionsOf(person);
  const about = (await Promise.all(questions.map((question) => notices.about(question)))).flat();
  // What goes to others in private would tell who follows the question; what goes to oneself is listed already.
  const isFor = (reader: string | null) => reader === null || reader === person;
  const read = about.filter((notice) => addresseeOf(notice.content) !== person && isFor(soleReader(notice)));

  return {
    page: async (state, { cursor, limit }) => {
      const listed = await notices.list({ state, to: person }, { cursor, limit });
      const isAscending = directionOf(state) === "ascending";
      const isFurther = (place: string) => cursor === undefined || (isAscending ? place > cursor : place < cursor);
      const all = [...listed.items, ...read.filter((notice) => notice.state === state)]
        .map((notice) => ({ notice, place: placeInList(notice) }))
        // What was never said has no place.
        .filter(({ place }) => place !== "" && isFurther(place))
        .toSorted((one, other) => (one.place < other.place === isAscending ? -1 : 1));
      const shown = all.slice(0, limit);
      const hasMore = all.length > limit || listed.next !== null;
      return { items: shown.map(({ notice }) => notice), next: hasMore ? (shown.at(-1)?.place ?? null) : null };
    },
    count: async (state) =>
      (await notices.count({ state, to: person })) + read.filter((notice) => notice.state === state).length,
  };
}
