import { decisionsShown } from "#src/initiative/decision.presenter.ts";
import type { DecisionStore } from "#src/initiative/decision.store.ts";
import type { DecisionTaken } from "#src/initiative/decision.ts";
import { responsibleShown } from "#src/initiative/initiative.presenter.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import type { AgendaItem } from "./agenda-item.ts";
import { titlesOf } from "./agenda.presenter.ts";
import type { DeliveryMomentShownDeps } from "./delivery-moment.presenter.ts";
import { attendanceShown, deliveryMomentsShown } from "./delivery-moment.presenter.ts";
import type { DeliveryWords, DeliveryWordsIn } from "./delivery-words.ts";
import type { InStage } from "./delivery-moment.ts";
import { madeTitleIn, madeTitleOf } from "./made-title.ts";
import { quorumOf } from "./meeting-steps.ts";
import type { MinutesShown } from "./minutes.contract.ts";
import type { MinutedItem, MinutesVersion } from "./minutes.ts";
import { minutesOf } from "./minutes.ts";
import { obstacleNamed } from "./obstacle-named.presenter.ts";
import type { Action, Outcome } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import { outcomesOf } from "./outcome.store.ts";
import type { ReopeningsDeps } from "./reopenings.presenter.ts";
import { reopeningsShown } from "./reopenings.presenter.ts";

export interface MinutesDeps extends DeliveryMomentShownDeps, ReopeningsDeps {
  readonly outcomes: Pick<OutcomeStore, "list">;
  readonly decisions: Pick<DecisionStore, "inMoment">;
  readonly initiatives: Pick<InitiativeStore, "get">;
  readonly partners: Pick<PartnerStore, "get" | "count">;
  readonly profile: Pick<Profile, "deliveryMoments">;
  readonly wordsIn: DeliveryWordsIn;
}

interface Reading {
  readonly version: MinutesVersion;
  readonly language: Language;
}

export async function minutesShown(
  deps: MinutesDeps,
  moment: InStage<"in_progress" | "closed">,
  { version, language }: Reading,
): Promise<MinutesShown> {
  const words = deps.wordsIn(language);
  const names = namesFrom(deps);
  const [outcomes, decisions, partners, [shown], reopened] = await Promise.all([
    outcomesOf(deps.outcomes, moment.id),
    deps.decisions.inMoment(MomentId.parse(moment.id)),
    deps.partners.count({ standing: "yes" }),
    deliveryMomentsShown(deps, [moment]),
    reopeningsShown(deps, names, moment.id),
  ]);
  if (!shown) throw new Error("a moment that is not shown");
  const { attendance, items } = minutesOf(moment, { outcomes, decisions }, version);
  const decided = (taken: readonly DecisionTaken[]) => decisionsInWords(names, taken, { version, words });
  const called = titledIn(words, deps.wordsIn);
  const said = (outcome: Outcome) => saidShown(deps, outcome);
  return {
    moment: shown,
    version,
    final: moment.stage === "closed",
    openedAt: moment.openedAt,
    closedAt: moment.stage === "closed" ? moment.closedAt : null,
    reopened: version === "internal" ? reopened : reopened.map(({ at }) => ({ at, by: null, reason: null })),
    attendance: await attendanceShown([...attendance], names),
    quorum: version === "internal" ? quorumOf(moment, { partners, share: deps.profile.deliveryMoments.quorum }) : null,
    items: await Promise.all(items.map((minuted) => itemShown(names, minuted, { called, decided, said }))),
  };
}

async function itemShown(
  names: Names,
  { item, number, outcomes, decisions, notReached, movesOn }: MinutedItem,
  { called, decided, said }: Telling,
): Promise<MinutesShown["items"][number]> {
  const { id, kind, initiative } = item;
  const inWords = outcomes.filter((outcome) => outcome.kind === "decision");
  const actions = outcomes.filter((outcome) => outcome.kind === "action");
  return {
    id,
    number,
    kind,
    title: called(item),
    initiative,
    notReached,
    movesOn,
    decisions: [...(await decided(decisions)), ...inWords.map(({ text }) => ({ initiative: null, kind: null, text }))],
    actions: await Promise.all(actions.map((action) => actionShown(names, action))),
    said: await Promise.all(outcomes.filter(isSaid).map(said)),
  };
}

type Decided = MinutesShown["items"][number]["decisions"][number];
type SaidShown = MinutesShown["items"][number]["said"][number];

interface Telling {
  readonly called: (item: AgendaItem) => string;
  readonly decided: (taken: readonly DecisionTaken[]) => Promise<Decided[]>;
  readonly said: (outcome: Outcome) => Promise<SaidShown>;
}

async function decisionsInWords(
  names: Names,
  taken: readonly DecisionTaken[],
  { version, words }: { readonly version: MinutesVersion; readonly words: DeliveryWords },
): Promise<Decided[]> {
  const shown = await decisionsShown(names, taken);
  return shown.map(({ initiative, decision, owner, note }) => {
    const named = version === "internal" || owner?.kind === "partner" ? (owner?.name ?? null) : null;
    const says = words.decision(decision, named);
    return { initiative, kind: decision.kind, text: note === "" ? says : `${says} ${note}` };
  });
}

function titledIn(words: DeliveryWords, wordsIn: DeliveryWordsIn): Telling["called"] {
  const written = titlesOf(wordsIn);
  return (item) => {
    const made = madeTitleOf(item, written);
    return made ? madeTitleIn(words.agenda, made) : item.title;
  };
}

async function actionShown(names: Names, { text, who, due, settled }: Action) {
  const shown = await responsibleShown(who, names);
  return { text, who: shown?.name ?? "", due, settled: settled?.how ?? null };
}

/**
 * Whoever releases an item reads there which obstacle it says was removed, so that the public version names it as well: how
 * something was removed tells nothing where nobody says what.
 */
async function saidShown({ initiatives }: Pick<MinutesDeps, "initiatives">, outcome: Outcome): Promise<SaidShown> {
  const { kind, text } = outcome;
  return { kind, text, obstacle: await obstacleNamed(initiatives, outcome) };
}

function isSaid({ kind }: Outcome): boolean {
  return kind === "note" || kind === "obstacle_removed";
}
