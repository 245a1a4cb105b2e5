import type { NoticePlan } from "#src/notice/notice.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import type { Around } from "./audience.ts";
import type { Happened } from "./happening.ts";
import { happeningOf } from "./happening.ts";
import type { PlaceDeps, Spot } from "./places.ts";
import { askerSpot, isForTwo, ownSpot, qrtSpot, sharedNotice, sharedSpot } from "./places.ts";
import { cardsOf } from "./plan-cards.ts";
import { heardFrom, updateFor } from "./plan-update.ts";
import { questionNotices } from "./question-notices.ts";
import type { RecipientDeps } from "./recipients.ts";
import { recipients } from "./recipients.ts";
import type { Audience, Told } from "./told.ts";

export type PlanQuestionDeps = PlaceDeps & RecipientDeps & Pick<BotDeps, "questions">;

/** The cards follow whatever happens; people are told by the table. */
export async function planForQuestion(
  deps: PlanQuestionDeps,
  question: Question,
  happened: Happened,
): Promise<readonly NoticePlan[]> {
  const cards = await cardsOf(deps, question);
  const rows = questionNotices[happeningOf(happened.event)];
  if (rows.length === 0) return cards;
  const needsHistory = rows.some((row) => row.how !== "text" && row.who === "former_holder");
  const history = needsHistory ? await deps.questions.history(question.id) : [];
  return [...cards, ...(await toldOf(deps, rows, { question, happened, history }))];
}

async function toldOf(deps: PlanQuestionDeps, rows: readonly Told[], around: Around): Promise<readonly NoticePlan[]> {
  const plans: NoticePlan[] = [];
  const told = new Set<PersonId>();
  for (const row of rows) {
    if (row.how === "text") {
      plans.push(...textFor(row, around));
      continue;
    }
    for (const to of await recipients(deps, row, around)) {
      if (told.has(to)) continue;
      told.add(to);
      plans.push(...(await planFor(deps, row, { ...around, to })));
    }
  }
  return plans;
}

interface Telling extends Around {
  readonly to: PersonId;
}

async function planFor(
  deps: PlanQuestionDeps,
  row: Exclude<Told, { readonly how: "text" }>,
  telling: Telling,
): Promise<readonly NoticePlan[]> {
  switch (row.how) {
    case "mention":
      return [mention(row, telling, await spotFor(deps, row, telling))];
    case "prompt":
      return promptWith(deps, row, telling);
    case "update":
      return updateFor(deps, row, { to: telling.to, at: telling.happened.at });
  }
}

function textFor(
  { says }: Extract<Told, { readonly how: "text" }>,
  { question, happened }: Around,
): readonly NoticePlan[] {
  const spot = sharedSpot(question);
  if (spot === null) return [];
  const { place, under } = spot;
  return [{ id: `${happened.seq}#thread`, content: { kind: "reply", template: says, to: null, under }, place }];
}

function mention(
  { says }: Extract<Told, { readonly how: "mention" | "prompt" }>,
  { happened, to }: Telling,
  { place, under }: Spot,
): NoticePlan {
  return { id: `${happened.seq}#${to}`, content: { kind: "reply", template: says, to, under }, place };
}

/** A card cannot mention anybody everywhere, so where others read along a text does. */
async function promptWith(
  deps: PlanQuestionDeps,
  row: Extract<Told, { readonly how: "prompt" }>,
  telling: Telling,
): Promise<readonly NoticePlan[]> {
  const { question, happened, to } = telling;
  const spot = await askerSpot(deps, question);
  const prompt: NoticePlan = {
    id: `prompt:${happened.seq}#${to}`,
    content: { kind: "prompt", template: row.says, to, under: spot.under },
    place: spot.place,
    notBefore: await heardFrom(deps, to, happened.at),
  };
  return (await isForTwo(deps, spot.place)) ? [prompt] : [mention(row, telling, spot), prompt];
}

const askers: ReadonlySet<Audience> = new Set(["asker", "asker_elsewhere"]);

function spotFor(
  deps: PlanQuestionDeps,
  { who, says }: Extract<Told, { readonly how: "mention" }>,
  { question, to }: Telling,
): Promise<Spot> {
  if (says === "thread_opened") return ownSpot(deps, question, sharedNotice);
  return askers.has(who) ? askerSpot(deps, question) : qrtSpot(deps, question, to);
}
