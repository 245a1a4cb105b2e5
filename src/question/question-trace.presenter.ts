import type { Notice } from "#src/notice/notice.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import type { PersonName } from "#src/people/me.contract.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { PersonId } from "#src/people/person.ts";
import type { NoticeShown, TimelineEntry } from "./question.contract.ts";
import type { QuestionId } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

type Happened = Awaited<ReturnType<QuestionStore["history"]>>[number];

export interface TraceDeps {
  readonly questions: Pick<QuestionStore, "history">;
  readonly notices: Pick<NoticeStore, "about">;
}

/** What happened to a question, oldest first. The steps of one walk through the filter are one line, at the time of the last. */
export async function timelineOf(
  { questions }: Pick<TraceDeps, "questions">,
  question: QuestionId,
  names: Names,
): Promise<TimelineEntry[]> {
  const history = await questions.history(question);
  return Promise.all(
    history
      .filter(endsItsRun)
      .map(async ({ at, by, event }) => ({ at, who: await nameIn(by, names), what: event.type })),
  );
}

function endsItsRun({ event }: Happened, index: number, history: readonly Happened[]): boolean {
  return event.type !== "draft_changed" || history[index + 1]?.event.type !== "draft_changed";
}

/** How the messages about a question, and about what it bore, fared; oldest first. */
export async function noticesAbout(
  { notices }: Pick<TraceDeps, "notices">,
  partitions: readonly string[],
  names: Names,
): Promise<NoticeShown[]> {
  const found = await Promise.all(partitions.map((partition) => notices.about(partition)));
  const inOrder = found.flat().toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt));
  return Promise.all(inOrder.map((notice) => noticeShown(notice, names)));
}

async function noticeShown(
  { id, content, state, attempts, sentAt, problem }: Notice,
  names: Names,
): Promise<NoticeShown> {
  const to = content.kind === "card" ? null : await nameIn(content.to, names);
  return { id, template: templateOf(content), to, state, attempts, sentAt, problem };
}

function templateOf(content: Notice["content"]): NoticeShown["template"] {
  return content.kind === "small_talk" ? "small_talk" : content.template;
}

/** The audit trail and the notices hold ids as plain text: what the system itself did has none. */
async function nameIn(id: string | null, names: Names): Promise<PersonName | null> {
  const person = PersonId.safeParse(id);
  return person.success ? names.person(person.data) : null;
}
