import { beforeEach, expect, test } from "@jest/globals";
import type { Reviewer } from "#src/filter/reviewer.port.ts";
import { giveSecondOpinion } from "#src/filter/second-opinion.usecase.ts";
import { ok } from "#src/kernel/result.ts";
import type { QuestionId } from "#src/question/question.ts";
import { personId } from "#tests/support/acts.ts";
import { inTeams, questionOn } from "#tests/support/in-teams.ts";
import { asks, does } from "#tests/support/live-alliance.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { expectLegible, languages } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { theme } from "#tests/support/questions.ts";

const stage = productStage();
const vera = personId("vera");
/** No word in it tells the filter anything. */
const unclear = "Kwoek blarf zimpel?";
const reviewer: Reviewer = { name: "voorbeeld-1", review: () => Promise.resolve(ok({ theme: theme.liveability })) };

let draft: QuestionId;
let submitted: QuestionId;
let inTriage: QuestionId;

beforeEach(async () => {
  const card = await inTeams(stage.alliance).asks("vera", unclear);
  if (!card) throw new Error("no card");
  draft = questionOn(card);
  submitted = await asks(stage, "vera", `${unclear} Nog eens.`);
  inTriage = await asks(stage, "vera", `${unclear} En weer.`);
  const { product, clock } = stage.alliance;
  const deps = { ...product.stores, reviewer, profile, clock };
  for (const id of [draft, submitted, inTriage]) {
    expect(await giveSecondOpinion(deps, id, new AbortController().signal)).toMatchObject({ ok: true });
  }
  await does(stage, "wouter", [`/questions/${inTriage}/pick-up`, {}]);
});

const told = {
  nl: "Mogelijk: Leefbare stad (gelezen door een taalmodel)",
  en: "Possible: Liveable city (read by a language model)",
};

test.each(languages)("what a language model read is told as such to asker and QRT, in %s", async (language) => {
  await stage.visiting({ language, person: vera }, async ({ page, complaints }) => {
    for (const [name, path] of [
      ["draft", `/ask/${draft}`],
      ["question", `/questions/${submitted}`],
      ["deciding", `/questions/${inTriage}?decide`],
    ] as const) {
      await page.goto(`${stage.address}${path}`);
      await page.getByText(told[language]).first().waitFor();
      await expectLegible(page, `second-opinion-${name}`, language);
    }
    expect(complaints).toEqual([]);
  });
});
