import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { editQuestion } from "#src/intake/edit-question.usecase.ts";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import type { Filled } from "#src/intake/walk-filter.usecase.ts";
import { walkFilter } from "#src/intake/walk-filter.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Question } from "#src/question/question.ts";
import { sdgsOf, themeOf } from "#src/question/question.ts";
import { asker, now } from "#tests/support/doers.ts";
import type { QuestionDesk } from "#tests/support/question-desk.ts";
import { commandOf, questionDesk } from "#tests/support/question-desk.ts";
import { askedBefore, draft, fullAnswers, secondOpinion, submitted, theme } from "#tests/support/questions.ts";

/** About something else altogether than the energy bills of the samples. */
const homes = {
  title: "Hoeveel starters zoeken een betaalbare huurwoning?",
  text: "Starters vinden geen betaalbare huurwoning. Hoe lang staan zij op de wachtlijst voor sociale huur?",
};
const everyWord = `${homes.title}\n${homes.text}`;

const ways = {
  "on the walk": { before: draft, words: (filled: Filled) => walked(filled) },
  "when it is submitted": { before: draft, words: (filled: Filled) => submits(filled) },
  "once it is submitted": { before: submitted, words: (filled: Filled) => edited(filled) },
} as const;

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

describe.each(Object.entries(ways))("a question that is worded anew %s", (_, { before, words }) => {
  test("is read again, and no reason names a word that is gone", async () => {
    await desk.lay(before({ secondOpinion, earlier: [{ question: askedBefore().id, words: ["huurders"] }] }));
    const question = await words({ ...homes, answers: {} });
    expect(question).toMatchObject(homes);
    expect(question.proposal).toEqual(await desk.themeFilter.propose(everyWord));
    expect(question.proposal.ranked[0]?.theme).toBe(theme.housing);
    expect(question.offered.map(({ solution }) => solution)).toEqual(await offeredFor(everyWord));
    expect(reasonsOf(question).filter((reason) => !everyWord.includes(reason))).toEqual([]);
    expect(reasonsOf(question)).not.toEqual([]);
    expect(question).toMatchObject({ earlier: [], secondOpinion: null });
  });

  test("keeps the theme and the goals that its asker chose", async () => {
    await desk.lay(before({ answers: fullAnswers }));
    const question = await words({ ...homes, answers: {} });
    expect(question.answers).toEqual(fullAnswers);
    expect([themeOf(question), sdgsOf(question)]).toEqual([theme.sustainability, fullAnswers.sdgs]);
  });

  test("shows the theme and the goals of its new words where the asker chose none", async () => {
    await desk.lay(before({ answers: { ...fullAnswers, theme: null, sdgs: null } }));
    const question = await words({ ...homes, answers: {} });
    expect([themeOf(question), sdgsOf(question)]).toEqual([theme.housing, question.proposal.sdgs]);
  });

  test("has its title read along, and keeps a second opinion of the same text", async () => {
    const { text } = await desk.lay(before({ secondOpinion }));
    const question = await words({ title: homes.title, text, answers: {} });
    expect(question.proposal).toEqual(await desk.themeFilter.propose(`${homes.title}\n${text}`));
    expect(question.secondOpinion).toEqual(secondOpinion);
  });

  test("is read without a title that only repeats the text of before", async () => {
    const { title } = await desk.lay(before());
    const question = await words({ title, text: homes.text, answers: {} });
    expect(question.proposal).toEqual(await desk.themeFilter.propose(homes.text));
  });

  test("is read by its title where no text is left", async () => {
    await desk.lay(before({ secondOpinion }));
    const question = await words({ title: homes.title, text: "", answers: {} });
    expect(question.proposal).toEqual(await desk.themeFilter.propose(homes.title));
    expect(question.secondOpinion).toBeNull();
  });

  test("keeps its proposal, with the rules it was made by, while its words stay the same", async () => {
    const { title, text, proposal, offered } = await desk.lay(before({ secondOpinion }));
    const question = await words({ title, text: ` ${text.replaceAll(" ", "\r\n")}`, answers: {} });
    expect(question).toMatchObject({ proposal, offered, secondOpinion });
    expect(question.proposal.rules).toBe("woorden-1");
  });
});

test("the first reading is of the text, and of a title that its asker gave it", async () => {
  const started = { key: commandOf("ask"), thread: null, sharedIn: null, language: "nl" } as const;
  const question = accepted(await startIntake(desk, asker, { ...started, ...homes }));
  expect(question.proposal).toEqual(await desk.themeFilter.propose(everyWord));
});

async function walked(filled: Filled): Promise<Question> {
  return accepted(await walkFilter(desk, asker, { ...command(draft()), to: "theme", filled }));
}

async function submits(filled: Filled): Promise<Question> {
  return accepted(await submitQuestion(desk, asker, { ...command(draft()), filled, despitePersonalData: false }));
}

async function edited({ title = "", text = "" }: Filled): Promise<Question> {
  return accepted(
    await editQuestion(desk, asker, { ...command(submitted()), title, text, despitePersonalData: false }),
  );
}

function command({ id: question }: Question) {
  return { key: commandOf("word anew"), question, rev: 1 };
}

async function offeredFor(words: string) {
  return (await desk.knownSolutions.find(words, 3)).map(({ solution }) => solution.id);
}

/** Every word that is shown as the reason of something. */
function reasonsOf({ proposal: { ranked, outside }, offered }: Question): readonly string[] {
  return [...ranked, ...(outside === null ? [] : [outside]), ...offered].flatMap(({ words }) => words);
}

function accepted(outcome: Result<Versioned<Question>, { readonly code: string }>): Question {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.value;
}
