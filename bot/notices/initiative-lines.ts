import type { DecisionId } from "#src/initiative/initiative.ts";
import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import { isOpen } from "#src/initiative/obstacle.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { shortened } from "../cards/user-text.ts";
import type { AroundInitiative } from "./initiative-circle.ts";
import { obstacleOf } from "./initiative-circle.ts";
import type { InitiativeAudience } from "./initiative-notices.ts";
import { partnerNamed, personNamed, responsibleNamed } from "../faces/named.ts";

export type InitiativeLineDeps = Pick<BotDeps, "people" | "partners" | "decisions">;

/** Something that happened, and as whom the reader hears of it. */
export interface InitiativeNewsItem extends AroundInitiative {
  readonly who: InitiativeAudience;
}

const longestQuote = 240;

/** One line for each thing that happened, oldest first. */
export async function initiativeLines(
  deps: InitiativeLineDeps,
  items: readonly InitiativeNewsItem[],
  texts: Texts,
): Promise<readonly string[]> {
  const lines = await Promise.all(items.filter(isNewsByItself(items)).map((item) => lineOf(deps, item, texts)));
  return lines.filter((line) => line !== null);
}

/** A decision says what it did; what happened in the same commit need not be said once more. */
function isNewsByItself(items: readonly InitiativeNewsItem[]) {
  const decided = new Set(items.flatMap(({ happened: { event, at } }) => (isOfDecision(event) ? [at] : [])));
  return (item: InitiativeNewsItem) =>
    isOfDecision(item.happened.event) || isOwnersOwn(item) || !decided.has(item.happened.at);
}

function isOfDecision({ type }: InitiativeEvent): boolean {
  return type === "decision_taken" || type === "decision_taken_back";
}

/** Whoever becomes an owner reads what that asks of them. */
function isOwnersOwn({ who, happened: { event } }: InitiativeNewsItem): boolean {
  if (event.type === "problem_owner_changed") return who === "problem_owner";
  return event.type === "process_owner_changed" && who === "process_owner";
}

/** Null for what has no line of its own, or no longer holds. */
async function lineOf(deps: InitiativeLineDeps, item: InitiativeNewsItem, texts: Texts): Promise<string | null> {
  const { event, by } = item.happened;
  const { initiativeNews: news, vocabulary } = texts;
  const who = () => personNamed(deps, by, texts);
  switch (event.type) {
    case "initiative_moved":
      return news.moved(await who(), vocabulary.phases[event.to]);
    case "initiative_handed_over":
      return news.handedOver(await who(), event.handedOverTo);
    case "initiative_stopped":
      return news.stopped(await who(), shortened(event.reason, longestQuote));
    case "move_undone":
      return news.moveUndone(await who(), vocabulary.phases[event.to]);
    case "problem_owner_changed":
    case "process_owner_changed":
      return ownerLine(deps, { item, event }, texts);
    case "partner_joined":
      return news.joined(await partnerNamed(deps, event.partner, texts));
    case "partner_left":
      return news.left(await partnerNamed(deps, event.partner, texts));
    case "initiative_planned":
      return plannedLine(event, texts);
    case "update_posted":
      return news.update(
        await who(),
        vocabulary.updateStates[event.told.state],
        shortened(event.told.result, longestQuote),
      );
    case "obstacle_noted":
    case "obstacle_asked":
    case "obstacle_removed":
    case "obstacle_reopened":
      return obstacleLine(deps, { item, event }, texts);
    case "decision_taken":
    case "decision_taken_back":
      return decisionLine(deps, { item, event }, texts);
    case "initiative_born":
    case "initiative_undone":
    case "document_added":
    case "document_removed":
    case "update_corrected":
    case "update_asked":
      return null;
  }
}

type Of<Type extends InitiativeEvent["type"]> = Extract<InitiativeEvent, { readonly type: Type }>;

interface Told<Type extends InitiativeEvent["type"]> {
  readonly item: InitiativeNewsItem;
  readonly event: Of<Type>;
}

async function ownerLine(
  deps: InitiativeLineDeps,
  { item, event }: Told<"problem_owner_changed" | "process_owner_changed">,
  texts: Texts,
): Promise<string> {
  const { ownsProblem, leads } = texts.initiativeNews;
  if (event.type === "process_owner_changed") {
    if (event.to === null) return leads.nobody;
    return item.who === "process_owner" ? leads.you : leads.somebody(await personNamed(deps, event.to, texts));
  }
  if (event.to === null) return ownsProblem.nobody;
  if (item.who !== "problem_owner") return ownsProblem.somebody(await responsibleNamed(deps, event.to, texts));
  return event.to.kind === "person" ? ownsProblem.you : ownsProblem.yourOrganisation;
}

function plannedLine({ to: { gate, end } }: Of<"initiative_planned">, { initiativeNews, language }: Texts): string {
  const lines = [
    gate && initiativeNews.gate(gate.name, plainDay(language, gate.day)),
    end && initiativeNews.end(plainDay(language, end)),
  ].filter((line) => line !== null);
  return lines.length === 0 ? initiativeNews.unplanned : lines.join(" ");
}

async function obstacleLine(
  deps: InitiativeLineDeps,
  { item, event }: Told<"obstacle_noted" | "obstacle_asked" | "obstacle_removed" | "obstacle_reopened">,
  texts: Texts,
): Promise<string | null> {
  const { obstacle: news } = texts.initiativeNews;
  const { initiative, happened, who } = item;
  const by = await personNamed(deps, happened.by, texts);
  const obstacle = obstacleOf(initiative, event);
  // Whoever put the update right took it away again.
  if (event.type === "obstacle_noted" && !obstacle) return null;
  const text = shortened(obstacle?.text ?? "", longestQuote);
  const isRemover = who === "remover";
  // What is gone by now is asked of nobody.
  if (isRemover && obstacle && !isOpen(obstacle)) return null;
  switch (event.type) {
    case "obstacle_noted":
      return isRemover ? news.yours(by, text) : news.noted(by, text);
    case "obstacle_asked":
      if (isRemover) return news.askedYou(by, text);
      return news.asked(by, await responsibleNamed(deps, event.whom, texts), text);
    case "obstacle_removed":
      return news.removed(by, text, shortened(event.how, longestQuote));
    case "obstacle_reopened":
      return news.reopened(text);
  }
}

async function decisionLine(
  deps: InitiativeLineDeps,
  { item, event }: Told<"decision_taken" | "decision_taken_back">,
  texts: Texts,
): Promise<string | null> {
  const sentence = await decisionInWords(deps, item, event.decision, texts);
  if (sentence === null) return null;
  const { decided, takenBack } = texts.initiativeNews;
  return event.type === "decision_taken" ? decided(sentence) : takenBack(sentence);
}

async function decisionInWords(
  deps: InitiativeLineDeps,
  { initiative }: InitiativeNewsItem,
  id: DecisionId,
  texts: Texts,
): Promise<string | null> {
  const found = await deps.decisions.find(initiative.id, id);
  if (!found) return null;
  const { decision } = found.taken;
  const owner = decision.kind === "change_owner" ? decision.owner : null;
  if (owner === null || owner.to === null) return texts.moments.decision(decision, null);
  const name =
    owner.of === "process" ? await personNamed(deps, owner.to, texts) : await responsibleNamed(deps, owner.to, texts);
  return texts.moments.decision(decision, name);
}
