import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { askedOnce } from "#src/filter/asked-once.ts";
import { isForReviewer, isInDoubt } from "#src/filter/in-doubt.ts";
import type { Reviewer } from "#src/filter/reviewer.port.ts";
import { giveSecondOpinion } from "#src/filter/second-opinion.usecase.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { Instant } from "#src/kernel/time.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { InStage, Question } from "#src/question/question.ts";
import type { QuestionDesk } from "#tests/support/question-desk.ts";
import { commandOf, questionDesk } from "#tests/support/question-desk.ts";
import { askedAt, decided, decisions, draft, inTriage, submitted, theme } from "#tests/support/questions.ts";

const now = Instant.parse("2026-11-02T09:05:00.000Z");
const doubt: ThemeProposal = {
  rules: "woorden-9",
  ranked: [
    { theme: theme.sustainability, confidence: 0.48, words: ["koel"] },
    { theme: theme.liveability, confidence: 0.41, words: ["straat"] },
  ],
  outside: null,
  sdgs: [],
};
const asking = draft({ proposal: doubt });
const never = new AbortController().signal;

let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
});
afterEach(() => desk.close());

describe("a second opinion", () => {
  test("is kept beside the proposal, and changes nothing else of the question", async () => {
    await desk.lay(asking);
    const given = await giveSecondOpinion(depsWith(theme.liveability), asking.id, never);
    expect(given).toMatchObject({ ok: true, value: { rev: 2 } });
    const { secondOpinion, reminder: _, ...rest } = await standing();
    const { secondOpinion: __, reminder: ___, ...before } = asking;
    expect(secondOpinion).toEqual({ theme: theme.liveability, by: "voorbeeld-1", at: now });
    expect(rest).toEqual(before);
  });

  test.each([
    ["what the filter held likeliest", theme.sustainability],
    ["no theme", null],
  ])("that is %s tells nothing new and is not kept", async (_, said) => {
    await desk.lay(asking);
    expect(await giveSecondOpinion(depsWith(said), asking.id, never)).toEqual(refused("nothing_to_add"));
    expect((await standing()).secondOpinion).toBeNull();
  });

  test("comes once when it is asked twice at the same time", async () => {
    await desk.lay(asking);
    const deps = depsWith(theme.liveability);
    await Promise.all([giveSecondOpinion(deps, asking.id, never), giveSecondOpinion(deps, asking.id, never)]);
    const { events } = await desk.trail(asking);
    expect(events).toEqual([{ type: "second_opinion_given", theme: theme.liveability, by: "voorbeeld-1" }]);
  });

  test.each<readonly [string, (question: InStage<"draft">) => Question]>([
    ["became confidential", (question) => ({ ...question, confidential: true })],
    ["was worded anew", (question) => ({ ...question, text: "Iets heel anders" })],
    [
      "got a theme from its asker",
      (question) => ({ ...question, answers: { ...question.answers, theme: theme.housing } }),
    ],
    ["was picked up", () => inTriage({ proposal: doubt })],
  ])("is dropped when the question %s while it was read", async (_, change) => {
    await desk.lay(asking);
    const meanwhile = async () => {
      const found = await desk.questions.get(asking.id);
      if (!found) throw new Error("the question is gone");
      await desk.questions.save({
        value: change(asking),
        expected: found,
        command: commandOf("meanwhile"),
        by: null,
        at: now,
        events: [],
      });
    };
    const outcome = await giveSecondOpinion(depsWith(theme.liveability, meanwhile), asking.id, never);
    expect(outcome).toEqual(refused("not_wanted"));
    expect((await standing()).secondOpinion).toBeNull();
  });

  test("is written on top of what the asker changed while it was read", async () => {
    await desk.lay(asking);
    const meanwhile = async () => {
      const found = await desk.questions.get(asking.id);
      if (!found) throw new Error("the question is gone");
      const value = { ...asking, title: "Hoe blijft de straat koel?" };
      await desk.questions.save({ value, expected: found, command: commandOf("title"), by: null, at: now, events: [] });
    };
    await giveSecondOpinion(depsWith(theme.liveability, meanwhile), asking.id, never);
    expect(await standing()).toMatchObject({
      title: "Hoe blijft de straat koel?",
      secondOpinion: { theme: theme.liveability },
    });
  });
});

describe("a reviewer", () => {
  const choice = { themes: [], ranked: [theme.liveability] };

  test("reads one text once, for all who bring it while it reads", async () => {
    const read: string[] = [];
    let finish = () => {};
    const whole = new Promise<void>((resolve) => (finish = resolve));
    const reviewer = askedOnce({
      name: "voorbeeld-1",
      review: async (text) => {
        read.push(text);
        await whole;
        return ok({ theme: theme.liveability });
      },
    });
    const opinions = ["Hoe blijft de straat koel?", "Hoe blijft de straat koel?", "Wie meet de hitte?"].map((text) =>
      reviewer.review(text, choice, never),
    );
    const otherwise = reviewer.review("Wie meet de hitte?", { ...choice, ranked: [] }, never);
    finish();
    expect(await Promise.all([...opinions, otherwise])).toEqual(Array(4).fill(ok({ theme: theme.liveability })));
    expect(read).toEqual(["Hoe blijft de straat koel?", "Wie meet de hitte?", "Wie meet de hitte?"]);
  });

  test("that failed, or is done, reads the same text anew", async () => {
    const answers = [() => Promise.reject(new Error("broken")), () => Promise.resolve(ok({ theme: null }))];
    const reviewer = askedOnce({
      name: "voorbeeld-1",
      review: () => answers.shift()?.() ?? Promise.resolve(ok({ theme: theme.housing })),
    });
    await expect(reviewer.review("Wie weet het?", choice, never)).rejects.toThrow("broken");
    expect(await reviewer.review("Wie weet het?", choice, never)).toEqual(ok({ theme: null }));
    expect(await reviewer.review("Wie weet het?", choice, never)).toEqual(ok({ theme: theme.housing }));
  });
});

describe("the filter is in doubt", () => {
  const ranked = (...confidences: readonly (number | null)[]) =>
    confidences.map((confidence, index) => ({
      theme: [theme.sustainability, theme.liveability, theme.housing][index] ?? theme.miscellaneous,
      confidence,
      words: ["woord"],
    }));
  const outside = { confidence: 0.9, words: ["koffieautomaat"] };

  test.each<readonly [string, Pick<ThemeProposal, "ranked" | "outside">, boolean]>([
    ["it is silent", { ranked: [], outside: null }, true],
    ["two themes lie close", { ranked: ranked(0.45, 0.3), outside: null }, true],
    ["one theme stands out", { ranked: ranked(0.7, 0.2), outside: null }, false],
    ["one theme stands alone", { ranked: ranked(0.4), outside: null }, false],
    ["it only points outside the alliance", { ranked: [], outside }, false],
    ["the proposal is of before it told how sure it was", { ranked: ranked(null, null), outside: null }, false],
  ])("where %s: %#", (_, proposal, expected) => {
    expect(isInDoubt(proposal)).toBe(expected);
  });

  test("a reviewer may read only what stands open and waits for somebody to choose", () => {
    const given = { theme: theme.liveability, by: "voorbeeld-1", at: askedAt };
    const noTheme = { ...submitted().answers, theme: null };
    const read = [
      asking,
      draft({ proposal: doubt, thread: null, sharedIn: null }),
      draft({ proposal: doubt, confidential: true }),
      draft({ proposal: doubt, secondOpinion: given }),
      submitted({ proposal: doubt, answers: noTheme }),
      submitted({ proposal: doubt }),
      inTriage({ proposal: doubt, answers: noTheme }),
      decided(decisions.answered, { proposal: doubt, answers: noTheme }),
    ].map(isForReviewer);
    expect(read).toEqual([true, false, false, false, true, false, false, false]);
  });
});

function depsWith(said: ThemeKey | null, meanwhile = () => Promise.resolve()) {
  const reviewer: Reviewer = {
    name: "voorbeeld-1",
    review: async (): ReturnType<Reviewer["review"]> => {
      await meanwhile();
      return ok({ theme: said });
    },
  };
  return { ...desk, reviewer };
}

function refused(code: string): Result<never, { readonly code: string }> {
  return { ok: false, refusal: { code } };
}

async function standing(): Promise<Question> {
  const found = await desk.questions.get(asking.id);
  if (!found) throw new Error("the question is gone");
  return found.value;
}
