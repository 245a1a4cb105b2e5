import { whatWentWrong, whyItDied } from "#src/notice/how-it-fares.ts";
import { addresseeOf, templateOf } from "#src/notice/notice-content.ts";
import type { Notice } from "#src/notice/notice.ts";
import { soleReader } from "#src/notice/notice.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import type { PersonName } from "#src/people/me.contract.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import type { QuestionEvent } from "./question-event.ts";
import type { NoticeShown, TimelineEntry } from "./question-shown.contract.ts";
import { mayReadWorkbench } from "./question.policy.ts";
import type { Viewing } from "./question.presenter.ts";
import type { QuestionStore } from "./question.store.ts";

export type History = Awaited<ReturnType<QuestionStore["history"]>>;
type Happened = History[number];

export interface TraceDeps {
  readonly questions: Pick<QuestionStore, "history">;
  readonly notices: Pick<NoticeStore, "about">;
}

/** What happened to a question, oldest first. The steps of one walk through the filter are one line, at the time of the last. */
export function timelineOf(history: History, { actor, names }: Viewing): Promise<TimelineEntry[]> {
  return Promise.all(
    history
      .filter(endsItsRun)
      .filter((happened) => isFor(actor, happened))
      .map(async ({ at, by, event }) => ({
        at,
        who: await personOf(by, names),
        what: event.type,
        whom: await whomIn({ by, event }, names),
        done: doneIn(event),
        theme: themeIn(event),
      })),
  );
}

function endsItsRun({ event }: Happened, index: number, history: readonly Happened[]): boolean {
  return event.type !== "draft_changed" || history[index + 1]?.event.type !== "draft_changed";
}

/** How the QRT works is the QRT's; who follows or mutes a question is their own. */
const toldToQrt = new Set<QuestionEvent["type"]>(["note_written", "solution_marked", "question_assisted"]);
const toldToThemselves = new Set<QuestionEvent["type"]>(["follower_changed", "mute_changed"]);

function isFor(actor: Actor, { by, event }: Happened): boolean {
  if (toldToQrt.has(event.type)) return mayReadWorkbench(actor);
  return !toldToThemselves.has(event.type) || by === actor.person;
}

/** The people, the organisations or the other question that it was about, by name; nobody where it is who did it. */
export async function whomIn({ by, event }: Pick<Happened, "by" | "event">, names: Names): Promise<string[]> {
  if ("to" in event && event.to === by) return [];
  if ("to" in event) return [(await names.person(event.to)).name];
  if ("organisation" in event) return [(await names.partner(event.organisation)).name];
  if ("parties" in event) return Promise.all(event.parties.map(async (party) => (await names.partner(party)).name));
  // Of another question, which has no other name that all may read.
  if ("number" in event) return [event.number];
  return [];
}

export function doneIn(event: QuestionEvent): boolean | null {
  if ("joins" in event) return event.joins;
  if ("useful" in event) return event.useful;
  if ("helped" in event) return event.helped;
  if ("confidential" in event) return event.confidential;
  if ("follows" in event) return event.follows;
  if ("muted" in event) return event.muted;
  return null;
}

function themeIn(event: QuestionEvent): TimelineEntry["theme"] {
  return event.type === "theme_corrected" ? { from: event.from ?? null, to: event.theme } : null;
}

/** The messages about a question, and about what it bore; oldest first. */
export async function noticesAbout(
  { notices }: Pick<TraceDeps, "notices">,
  partitions: readonly string[],
): Promise<readonly Notice[]> {
  const found = await Promise.all(partitions.map((partition) => notices.about(partition)));
  return found.flat().toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
}

/** How those messages fared. What goes to one person in private would tell others who follows the question. */
export function noticesShown(notices: readonly Notice[], { actor, names }: Viewing): Promise<NoticeShown[]> {
  const readsAll = mayCoordinate(actor, "notice.retry").ok;
  const mayRead = (reader: string | null) => readsAll || reader === null || reader === actor.person;
  const shown = notices.filter((notice) => mayRead(soleReader(notice)));
  return Promise.all(
    shown.map(async (notice) => {
      const { id, about, content, state, attempts, due, sentAt } = notice;
      return {
        id,
        about,
        template: templateOf(content),
        to: await personOf(addresseeOf(content), names),
        state,
        attempts,
        due,
        sentAt,
        died: whyItDied(notice),
        trouble: whatWentWrong(notice),
        problem: readsAll ? notice.problem : null,
      };
    }),
  );
}

/** The audit trail and the notices hold ids as plain text: what the system itself did has none. */
export async function personOf(id: string | null, names: Names): Promise<PersonName | null> {
  const person = PersonId.safeParse(id);
  return person.success ? names.person(person.data) : null;
}
