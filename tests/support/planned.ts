import { expect } from "@jest/globals";
import type { BotDeps } from "#bot/deps.ts";
import { composeNotice } from "#bot/notices/compose-notice.ts";
import { isAskedElsewhere } from "#bot/notices/places.ts";
import { planNotices } from "#bot/notices/plan-notices.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import { typedStores } from "#src/main/stores.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { planned as noticeOf } from "#src/notice/notice.ts";
import type { Person } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import type { Name } from "./circle.ts";
import { chatWithNoor, circle, dutyOf, intakeConversation, qrtConversation } from "./circle.ts";
import { emptyStore } from "./loaded-sample.ts";
import { askedAt } from "./questions.ts";

/** What happened to a question, and how it stands after that. */
export interface Happening {
  readonly event: QuestionEvent;
  readonly question: Question;
  readonly by: Person | null;
  readonly at?: Instant;
}

const seq = 300;
/** A Tuesday, in the middle of the working day. */
export const happenedAt = Instant.parse("2026-11-03T10:00:00.000Z");

/** Who and what there is around the question. */
export interface Standing {
  readonly people?: Readonly<Record<Name, Person>>;
  readonly profile?: Profile;
  readonly conversations?: readonly Conversation[];
}

/** Who is told, in words and as plans. Sam had the question before. */
export async function plansOf(happening: Happening, standing: Standing = {}) {
  const { plans } = await planned(happening, standing, () => Promise.resolve(null));
  const isCard = ({ content }: NoticePlan) => content.kind === "card";
  expect(plans.findLastIndex(isCard)).toBe(plans.filter(isCard).length - 1);
  return { plans, told: plans.filter((plan) => !isCard(plan)).map((plan) => inWords(plan, happening.question)) };
}

/** All that channels get to read of it, with what a phone shows; without the names of those who are mentioned. */
export async function readInChannels(happening: Happening): Promise<readonly string[]> {
  const { said } = await planned(happening, {}, async (deps, plan) => {
    if ("person" in plan.place || plan.place.conversation === chatWithNoor.id) return null;
    const { at = happenedAt, question } = happening;
    const message = await composeNotice(deps, noticeOf(plan, question.id, seq, at), null);
    if (message === null) return null;
    return message.kind === "card"
      ? `${JSON.stringify(message.card)} ${message.summary}`
      : message.text.replaceAll(/<at>[^<]*<\/at>/gu, "");
  });
  return said.filter((words) => words !== null);
}

async function planned<Said>(
  { event, question, by, at = happenedAt }: Happening,
  {
    people = circle,
    profile = dutyOf("dora"),
    conversations = [intakeConversation, qrtConversation, chatWithNoor],
  }: Standing,
  say: (deps: BotDeps, plan: NoticePlan) => Promise<Said>,
) {
  const documents = emptyStore();
  const deps = { ...typedStores(documents, profile.numberPrefix, () => undefined), profile };
  const taken = { ...writing(question.id), by: circle.sam.id, events: [{ type: "question_picked_up" } as const] };
  await deps.questions.create({ ...taken, value: question });
  for (const value of Object.values(people)) await deps.people.create({ ...writing(value.id), value, events: [] });
  for (const value of conversations) await deps.conversations.create({ ...writing(value.id), value, events: [] });
  const plans = await planNotices(deps, question.id, { seq, by: by?.id ?? null, at, event });
  // What is said proposes no theme and looks for no solution.
  const speaking = { ...deps, ...beside, clock: { now: () => at } } as unknown as BotDeps;
  const said: Said[] = [];
  for (const plan of plans) said.push(await say(speaking, plan));
  await documents.close();
  return { plans, said };
}

const beside = {
  catalogue: { recall: () => Promise.resolve(undefined) },
  askedAlready: () => Promise.resolve([]),
  newNonce: () => "1f2e3d4c5b6a",
  tab: "https://vraagbaak.example",
  linkTo: (path: string) => `https://vraagbaak.example${path}`,
};

/** A plan as a line of the table. */
function inWords({ content, place }: NoticePlan, question: Question): string {
  const to = "to" in content && content.to !== null ? nameBehind(content.to) : "all";
  switch (content.kind) {
    case "update":
      expect(place).toEqual({ person: content.to });
      return `news to ${to}`;
    case "reply":
      return `${content.template} to ${to} in ${placeInWords(place, question)}`;
    case "prompt":
      return `prompt ${content.template} to ${to} in ${placeInWords(place, question)}`;
    case "card":
    case "announcement":
    case "update_request":
    case "actions":
    case "digest":
    case "small_talk":
    case "word":
      return content.kind;
  }
}

function placeInWords(place: NoticePlan["place"], question: Question): string {
  if ("person" in place) return "their own chat";
  if (place.conversation === qrtConversation.id) return "the QRT's channel";
  if (place.conversation === chatWithNoor.id) return "the chat with Noor";
  expect(place).toEqual(isAskedElsewhere(question) ? question.sharedIn : question.thread);
  return "the thread";
}

function nameBehind(id: string): string {
  const found = Object.entries(circle).find(([, person]) => person.id === id);
  return found?.[0] ?? id;
}

function writing(about: string) {
  return { command: commandKey("test", "write", about, about), by: null, at: askedAt };
}
