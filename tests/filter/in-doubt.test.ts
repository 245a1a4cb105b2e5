import { expect, test } from "@jest/globals";
import { isInDoubt } from "#src/filter/in-doubt.ts";
import { learnedThemeFilter } from "#src/filter/learned-theme-filter.ts";
import { profile } from "../support/loaded-sample.ts";
import { authors, questionsOf } from "./scores.ts";

const filter = learnedThemeFilter(profile, () => Promise.resolve({ rev: 0, terms: [] }));
const outside = "buiten-context";

test("of questions that nobody learned from it doubts about one in five, and is right there far less often", () => {
  const judged = authors.flatMap(questionsOf).map(({ text, theme }) => {
    const proposal = filter.proposeWith(text, []);
    const [best] = proposal.ranked;
    const pointsOutside = (proposal.outside?.confidence ?? 0) > (best?.confidence ?? 0);
    return { isRight: (pointsOutside ? outside : best?.theme) === theme, doubts: isInDoubt(proposal) };
  });
  const doubted = judged.filter(({ doubts }) => doubts);
  const sure = judged.filter(({ doubts }) => !doubts);

  expect(doubted.length / judged.length).toBeGreaterThan(0.1);
  expect(doubted.length / judged.length).toBeLessThan(0.25);
  expect(shareRight(sure)).toBeGreaterThan(0.85);
  expect(shareRight(doubted)).toBeLessThan(shareRight(sure) - 0.15);
});

function shareRight(judged: readonly { readonly isRight: boolean }[]): number {
  return judged.filter(({ isRight }) => isRight).length / judged.length;
}
