import type { Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf, hasRole } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf, triagerOf } from "#src/question/question.ts";
import { onDuty } from "#src/triage/duty.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";

type Reply = Extract<NoticeContent, { readonly kind: "reply" }>;

export interface Asking {
  readonly question: Question;
  readonly content: Pick<Reply, "template" | "to">;
  readonly toldAt: Instant;
  readonly profile: Pick<Profile, "duty" | "holidays">;
  readonly texts: Pick<Texts, "notices" | "language">;
}

/** What is asked of somebody of the QRT, with why it is asked of them; others can do no more than find somebody who may. */
export function asAsked(words: string, person: Person, asking: Asking): string {
  const { content, texts } = asking;
  const isOfDuty = ofDuty.has(content.template);
  if (!isOfDuty && !ofHolder.has(content.template)) return words;
  if (!hasRole(actorOf(person), "qrt")) return nobodyThere(words, asking);
  if (isStandIn(person, asking)) return `${texts.notices.standsIn} ${words}`;
  return isOfDuty ? `${texts.notices.onDuty} ${words}` : words;
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

/** Somebody else only hears it because whoever has it, or has duty, is away. */
function isStandIn({ id }: Person, { question, content, toldAt, profile }: Asking): boolean {
  if (ofDuty.has(content.template)) return !onDuty(dayOf(toldAt), profile).includes(id);
  const holder = triagerOf(question);
  return holder !== null && id !== holder && !question.workbench.team.includes(id);
}

function nobodyThere(words: string, { question, texts: { notices, language } }: Asking): string {
  const number = numberOf(question);
  if (number === null) return words;
  if (question.stage !== "submitted") return notices.nobodyToGoOn(number);
  return notices.nobodyToPickUp(number, plainDay(language, question.pickUpBy));
}
