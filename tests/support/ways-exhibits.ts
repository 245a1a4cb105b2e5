import type { Card } from "#bot/cards/card.ts";
import { addToQuestionDialog, addedDialog, nothingToAddToDialog } from "#bot/ways/add-to-question.dialog.ts";
import type { Added } from "#bot/ways/added.card.ts";
import { askedCard } from "#bot/question/asked.card.ts";
import { addedCard } from "#bot/ways/added.card.ts";
import { takenOffCard } from "#bot/ways/taken-off.card.ts";
import { questionFoundCard, solutionFoundCard } from "#bot/ways/found.card.ts";
import { makeQuestionDialog, questionMadeDialog } from "#bot/ways/make-question.dialog.ts";
import { myQuestionsCard } from "#bot/ways/my-questions.card.ts";
import type { Language } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, zwolle } from "./cards.ts";
import { noor } from "./people.ts";
import {
  asker,
  decided,
  decisions,
  draft,
  expired,
  helpedAlready,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
} from "./questions.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

const page = "https://vraagbaak.example/questions/qst_sample";
const message = "Enexis heeft verbruik per straat.\nDe cijfers van 2025 komen in januari.";

/** Cards and dialogs with which people come in. */
export function waysExhibits(language: Language): readonly Exhibit[] {
  return [
    ...addedExhibits(language),
    ...ownExhibits(language),
    ...foundExhibits(language),
    ...dialogExhibits(language),
  ];
}

function addedExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const done = cardContext(language, { kind: "done", text: textsIn(language).ways.splitDone });
  const off = cardContext(language, { kind: "done", text: textsIn(language).ways.takenOff });
  const contribution = { id: "1f2e3d4c5b6a7988", by: asker, at: submitted().submittedAt, text: message };
  const added = (question: Question) => ({ question, rev: 4, contribution, author: noor.name });
  return [
    { name: "added to a question", card: addedCard(added(inTriage()), context) },
    {
      name: "added to a confidential question",
      card: addedCard({ ...added(inTriage({ confidential: true })), saidIn: "channel" }, context),
    },
    { name: "somebody's number added to a question", card: addedCard(withNumber(added(inTriage())), context) },
    {
      name: "somebody's number in an answer to the QRT",
      card: addedCard({ ...withNumber(added(inTriage())), way: "answered" }, context),
    },
    { name: "taken off a question", card: addedCard({ ...withNumber(added(inTriage())), split: "gone" }, off) },
    { name: "a message that stood there", card: takenOffCard(inTriage(), context) },
    { name: "nothing left to ask", card: askedCard(submitted(), context, { namesTitle: true }) },
    {
      name: "nothing left to ask of a confidential question",
      card: askedCard(submitted({ confidential: true }), context, { namesTitle: false }),
    },
    { name: "added, but it was a new question", card: addedCard({ ...added(inTriage()), split: "gone" }, done) },
    {
      name: "the answer to the QRT, but a new question too",
      card: addedCard({ ...added(inTriage()), split: "stays" }, done),
    },
    { name: "a question that is open again", card: addedCard({ ...added(inTriage()), way: "reopened" }, context) },
    {
      name: "a question that is open again and can be closed",
      card: addedCard({ ...added(submitted()), way: "reopened", closing: "possible" }, context),
    },
    {
      name: "a question that was closed again",
      card: addedCard({ ...added(decided(decisions.answered)), closing: "done" }, context),
    },
    {
      name: "a thank-you under an answer",
      card: addedCard({ ...added(decided(decisions.answered)), mayReopen: true }, context),
    },
  ];
}

function withNumber(added: Added): Added {
  return {
    ...added,
    contribution: { ...added.contribution, text: "Bel mijn buurvrouw Fatima Voorbeeld: 06-12345678." },
  };
}

function ownExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const standings: readonly Question[] = [
    draft(),
    submitted(),
    inTriage(),
    waitingForAsker(),
    decided(decisions.quick_analysis),
    decided(decisions.miscellaneous),
    decided(decisions.answered),
    helpedAlready(),
    withdrawn(),
    expired(),
  ];
  const questions = standings.map((value, index) => ({
    value: { ...value, id: QuestionId.parse(`qst_own-${index}`) },
    rev: 1,
    etag: "1",
  }));
  return [
    {
      name: "own questions, more than ten",
      card: myQuestionsCard({ questions, others: 9_990, sharedBy: null }, context),
    },
    {
      name: "own questions where others read along",
      card: myQuestionsCard({ questions: questions.slice(1, 3), others: 0, sharedBy: noor.name }, context),
    },
    { name: "own questions, none yet", card: myQuestionsCard({ questions: [], others: 0, sharedBy: null }, context) },
  ];
}

function foundExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const [solution] = zwolle.knownSolutions;
  return [
    { name: "found question", card: questionFoundCard(inTriage(), context) },
    { name: "found question, decided", card: questionFoundCard(decided(decisions.kraamkamer), context) },
    { name: "found question, confidential", card: questionFoundCard(inTriage({ confidential: true }), context) },
    ...(solution ? [{ name: "found solution", card: solutionFoundCard(solution, context) }] : []),
  ];
}

function dialogExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const problem = cardContext(language, { kind: "problem", text: textsIn(language).ways.questionMissing });
  const typed = { title: "Wie kent energiecoaches?", text: "Wie kent energiecoaches?\nLiefst in Aa-landen." };
  const adding = {
    questions: [inTriage(), submitted()],
    typed: { question: inTriage().id, number: "", words: message },
  };
  const made = { title: typed.title, state: null, page };
  return [
    { name: "dialog make a question", card: makeQuestionDialog({ typed, place: "thread" }, context) },
    {
      name: "dialog make a question of a message that has one",
      card: makeQuestionDialog(
        { typed, place: "thread", already: { said: textsIn(language).ways.already("V-2026-014", false), page } },
        context,
      ),
    },
    { name: "dialog question made", card: questionMadeDialog({ ...made, place: "chat" }, context) },
    {
      name: "dialog question made before",
      card: questionMadeDialog(
        { ...made, place: "tab", state: textsIn(language).vocabulary.stages.submitted },
        context,
      ),
    },
    { name: "dialog add to a question", card: addToQuestionDialog({ ...adding, author: "Pim Voorbeeld" }, context) },
    {
      name: "dialog add to a question, refused",
      card: addToQuestionDialog(
        { ...adding, typed: { question: "", number: "V-2026-099", words: message }, author: null },
        problem,
      ),
    },
    { name: "dialog added", card: addedDialog(inTriage(), null, context) },
    {
      name: "dialog added to a confidential question",
      card: addedDialog(inTriage({ confidential: true }), { where: "channel", isOwn: false }, context),
    },
    { name: "dialog nothing to add to", card: nothingToAddToDialog(context) },
  ];
}
