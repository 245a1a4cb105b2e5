import { questionsToJoin } from "#src/intake/similar-questions.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { dayOf } from "#src/kernel/time.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Actor } from "#src/people/person.ts";
import { isAbsent } from "#src/people/person.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { triagerOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { DeskView } from "#src/triage/desk-view.ts";
import { suggestParties } from "#src/triage/suggest-parties.usecase.ts";
import type { Card } from "../cards/card.ts";
import type { BotDeps } from "../deps.ts";
import { deskCard, firstViewIn } from "../triage/desk.card.ts";
import type { AlikeShown, Colleague, DeskShown, DeskStage, DeskTyped, NoteShown } from "../triage/desk-shown.ts";
import { peopleNamed, showTriage } from "../triage/show-triage.ts";
import type { QuestionCardDeps, Showing } from "./question-cards.ts";
import { contextOf, questionCard } from "./question-cards.ts";

export type DeskCardDeps = QuestionCardDeps & Pick<BotDeps, "analyse" | "questions">;

export interface AtDesk extends Showing {
  readonly reader: Actor;
  /** Left out: the one that the stage asks for first. */
  readonly view?: DeskView | undefined;
  readonly typed?: DeskTyped | null;
}

/** The desk of a question for one member of the QRT; its triage card where there is nothing left to do. */
export async function deskFace(deps: DeskCardDeps, question: Versioned<Question>, at: AtDesk): Promise<Card> {
  const { texts, reader, banner, typed = null } = at;
  const { value } = question;
  if (!hasDesk(value)) return questionCard(deps, "triage", question, at);
  const view = viewFor(value, at.view);
  const may = questionAbilities(reader, value, deps.clock.now());
  const [shown, colleagues, notes, parties, unheard, alike] = await Promise.all([
    showTriage(deps, question, texts),
    view === "team" ? colleaguesFor(deps, value) : [],
    view === "team" ? latestNotes(deps, value, texts) : [],
    view === "parties" ? suggestParties(deps, reader, value.id) : null,
    view === "parties" ? unheardParties(deps, value, texts) : [],
    view === "matter" && may.includes("triage.join") ? alikeTo(deps, value) : [],
  ]);
  const suggested = parties?.ok ? parties.value : { found: [], others: [] };
  const desk: DeskShown = {
    shown: { ...shown, question: value },
    view,
    may,
    hasIt: triagerOf(value) === reader.person,
    assists: value.workbench.team.includes(reader.person),
    colleagues,
    notes,
    found: suggested.found,
    unheard,
    others: suggested.others.map(({ id, name }) => ({ id, name })),
    alike,
  };
  return deskCard(desk, contextOf(deps, { texts, banner }), typed);
}

function hasDesk(question: Question): question is Extract<Question, { readonly stage: DeskStage }> {
  const { stage } = question;
  return stage === "submitted" || stage === "in_triage" || stage === "waiting_for_asker" || stage === "decided";
}

/** A card that was overtaken may ask for the view of a decision that was undone. */
function viewFor({ stage }: { readonly stage: DeskStage }, asked: DeskView | undefined): DeskView {
  if (asked === undefined || (asked === "decision" && stage !== "decided")) return firstViewIn(stage);
  return asked;
}

async function alikeTo(deps: DeskCardDeps, question: Question): Promise<readonly AlikeShown[]> {
  const found = await questionsToJoin(deps, question);
  return Promise.all(
    found.map(async ({ value: { number, title, organisation } }) => {
      const { name = null } = (await standingPartner(deps.partners, organisation)) ?? {};
      return { number, title, organisation: name };
    }),
  );
}

async function unheardParties(
  { people, partners }: DeskCardDeps,
  { involved }: Question,
  { vocabulary }: Texts,
): Promise<readonly string[]> {
  const names = await Promise.all(
    involved.parties.map(async (party) => {
      if ((await people.count({ organisation: party })) > 0) return null;
      return (await standingPartner(partners, party))?.name ?? vocabulary.unknownPartner;
    }),
  );
  return names.filter((name) => name !== null);
}

const mostColleagues = 50;
const mostNotes = 5;

async function colleaguesFor({ people, clock }: DeskCardDeps, question: Question): Promise<readonly Colleague[]> {
  const page = await people.list({
    where: { qrt: "yes" },
    order: "name",
    direction: "ascending",
    limit: mostColleagues,
  });
  const today = dayOf(clock.now());
  return page.items
    .map(({ value }) => ({ id: value.id, name: value.name, isAbsent: isAbsent(value, today) }))
    .filter(({ id }) => id !== triagerOf(question));
}

async function latestNotes(deps: DeskCardDeps, { workbench }: Question, texts: Texts): Promise<readonly NoteShown[]> {
  const latest = workbench.notes.slice(-mostNotes).toReversed();
  const names = await peopleNamed(
    deps,
    latest.map(({ by }) => by),
    texts,
  );
  return latest.map(({ at, text }, index) => ({ by: names[index] ?? texts.vocabulary.unknownPerson, at, text }));
}
