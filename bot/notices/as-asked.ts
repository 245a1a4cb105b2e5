import type { Day, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Person, PersonId } from "#src/people/person.ts";
import { actorOf, hasRole, isAbsent } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf, triagerOf } from "#src/question/question.ts";
import { onDuty } from "#src/triage/duty.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";

type Reply = Extract<NoticeContent, { readonly kind: "reply" }>;

export type AskingDeps = Pick<BotDeps, "people" | "profile">;

export interface Asking {
  readonly words: string;
  readonly question: Question;
  readonly content: Pick<Reply, "template" | "to">;
  readonly toldAt: Instant;
  readonly texts: Pick<Texts, "notices" | "language">;
}

/**
 * What is asked of somebody of the QRT, with why it is asked of them where they have duty or stand in; others can do no more
 * than find somebody who may.
 */
export async function asAsked(deps: AskingDeps, person: Person, asking: Asking): Promise<string> {
  const { words, question, content, toldAt, texts } = asking;
  const isOfDuty = ofDuty.has(content.template);
  if (!isOfDuty && !ofHolder.has(content.template)) return words;
  if (!hasRole(actorOf(person), "qrt")) return nobodyThere(asking);
  const day = dayOf(toldAt);
  const expected = isOfDuty ? onDuty(day, deps.profile) : [triagerOf(question)].filter((person) => person !== null);
  if (expected.includes(person.id)) return isOfDuty ? `${texts.notices.onDuty} ${words}` : words;
  if (!isOfDuty && question.workbench.team.includes(person.id)) return words;
  return (await isAnyAway(deps, expected, day)) ? `${texts.notices.standsIn} ${words}` : words;
}

/** Asked of who has duty. */
const ofDuty: ReadonlySet<Reply["template"]> = new Set([
  "submitted",
  "reopened",
  "came_back",
  "waits_alone",
  "pick_up_due",
  "pick_up_overdue",
]);

/** Asked of whoever has the question. */
const ofHolder: ReadonlySet<Reply["template"]> = new Set([
  "asker_answered",
  "handed_over",
  "decide_due",
  "decide_overdue",
  "answer_overdue",
  "analysis_due",
  "analysis_overdue",
]);

/** Somebody else also hears it where whoever has duty did themselves what it tells of, or where nobody has duty. */
async function isAnyAway({ people }: AskingDeps, expected: readonly PersonId[], day: Day): Promise<boolean> {
  const known = await Promise.all(expected.map((person) => people.get(person)));
  return known.some((person) => person !== undefined && isAbsent(person.value, day));
}

function nobodyThere({ words, question, texts: { notices, language } }: Asking): string {
  const number = numberOf(question);
  if (number === null) return words;
  if (question.stage !== "submitted") return notices.nobodyToGoOn(number);
  return notices.nobodyToPickUp(number, plainDay(language, question.pickUpBy));
}
