import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { personId } from "#tests/support/acts.ts";
import { workday } from "#tests/support/loaded-sample.ts";
import { samplePartnerId } from "#src/main/sample/sample-ids.ts";
import { askedBefore, decided, decisions, draft, inTriage } from "#tests/support/questions.ts";
import { expectLegibleInAll } from "#tests/support/tab-looks.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
/** No number of the samples. */
const number = QuestionNumber.parse("V-2026-109");
const { tab, triage, intake, question: words } = textsIn("nl");
const english = textsIn("en");
const now = Instant.parse(workday);

test("what was asked already stands first beside the draft, before the solutions, legible in every look", async () => {
  const { earlier, own } = await laidDown();
  await stage.visiting({ person: personId("rosa") }, async ({ page, complaints }) => {
    await findingSolutions(page, 2);
    await page.goto(`${stage.address}/ask/${own.id}`);
    const beside = page.getByRole("complementary");
    await beside.getByRole("heading", { name: intake.askedAlreadyHeading }).waitFor();
    await beside.getByRole("link", { name: askedBefore().title }).waitFor();
    await beside.getByRole("heading", { name: intake.earlierHeading }).waitFor();
    await beside.getByRole("link", { name: earlier.title }).waitFor();
    const headings = beside.getByRole("heading", { level: 3 });
    expect(await headings.first().textContent()).toBe(intake.askedAlreadyHeading);
    await expectLegibleInAll(page, "asked-already", async () => {
      expect(await headings.first().textContent()).toBe(english.intake.askedAlreadyHeading);
      await beside.getByRole("heading", { name: english.intake.earlierHeading }).waitFor();
    });
    expect(complaints).toEqual([]);
  });
});

test("following it takes one press by keyboard, says so, and can be taken back", async () => {
  const { own } = await laidDown();
  await stage.visiting({ person: personId("rosa") }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/ask/${own.id}`);
    const follow = page.getByRole("button", { name: intake.followInsteadOf(number) });
    await follow.focus();
    await page.keyboard.press("Enter");
    await page.getByText(tab.asking.followsInstead(number)).first().waitFor();
    await keepScreenshot(page, "asked-already-followed");
    expect(await barriersOn(page)).toEqual([]);
    await stage.alliance.settled();
    const followed = await stage.alliance.product.stores.questions.get(askedBefore().id);
    expect(followed?.value.involved.followers).toEqual([personId("rosa")]);
    await page.getByRole("button", { name: words.askAfterAll }).click();
    await page.getByRole("heading", { name: intake.startHeading }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test("the QRT joins two questions on the page, legible in every look", async () => {
  const { open } = await laidDown();
  const { desk } = triage;
  await stage.visiting({ person: personId("vera") }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/questions/${open.id}`);
    await page.getByRole("button", { name: desk.join, exact: true }).click();
    await page.getByRole("button", { name: desk.joinChoose(number) }).click();
    expect(await page.getByLabel(desk.joinNumber).inputValue()).toBe(number);
    await expectLegibleInAll(page, "join-form", async () => {
      expect(await page.getByLabel(english.triage.desk.joinNumber).inputValue()).toBe(number);
    });
    await page.getByRole("button", { name: desk.sendJoin, exact: true }).last().click();
    await page.getByText(tab.question.joinedWith(number)).waitFor();
    await expectLegibleInAll(page, "joined", async () => {
      await page.getByText(english.tab.question.joinedWith(number)).waitFor();
    });
    await stage.alliance.settled();
    await page.goto(`${stage.address}/questions/${askedBefore().id}`);
    await page.getByRole("heading", { name: tab.question.takenIn }).waitFor();
    await expectLegibleInAll(page, "stands-for", async () => {
      await page.getByRole("heading", { name: english.tab.question.takenIn }).waitFor();
    });
    expect(complaints).toEqual([]);
  });
});

test("a joining is undone on the page of the joined question", async () => {
  const { open } = await laidDown();
  await stage.visiting({ person: personId("vera") }, async ({ page }) => {
    await page.goto(`${stage.address}/questions/${open.id}`);
    await page.getByRole("button", { name: triage.desk.join, exact: true }).click();
    await page.getByLabel(triage.desk.joinNumber).fill("v-2026-109");
    await page.getByRole("button", { name: triage.desk.sendJoin, exact: true }).last().click();
    await page.getByRole("button", { name: triage.undoJoining }).click();
    await page.getByRole("button", { name: tab.acts.partSend }).click();
    await page.getByText(triage.joiningUndone).waitFor();
    expect((await stage.alliance.product.stores.questions.get(open.id))?.value.stage).toBe("in_triage");
  });
});

test("a number that is no question is refused in words, and stays in the field", async () => {
  const { open } = await laidDown();
  await stage.visiting({ person: personId("vera") }, async ({ page }) => {
    await page.goto(`${stage.address}/questions/${open.id}`);
    await page.getByRole("button", { name: triage.desk.join, exact: true }).click();
    await page.getByLabel(triage.desk.joinNumber).fill("V-2026-999");
    await page.getByRole("button", { name: triage.desk.sendJoin, exact: true }).last().click();
    await page.getByText("Deze vraag vinden we niet.", { exact: false }).waitFor();
    expect(await page.getByLabel(triage.desk.joinNumber).inputValue()).toBe("V-2026-999");
  });
});

/** How many there are is up to the samples; what was answered before stands where they leave room. */
async function findingSolutions(page: Page, most: number): Promise<void> {
  await page.route("**/api/v1/known-solutions?*", async (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set("limit", String(most));
    await route.continue({ url: url.href });
  });
}

/** Somebody of Saxion asked first; Rosa drafts the same, and Daan's is in triage. */
async function laidDown() {
  const ofSaxion = { askedBy: personId("emma"), organisation: samplePartnerId("saxion") };
  await lay(askedBefore({ ...ofSaxion, number }));
  const earlier = await lay(
    decided(decisions.answered, {
      ...ofSaxion,
      id: QuestionId.parse("qst_earlier"),
      number: QuestionNumber.parse("V-2026-108"),
      title: "Welke buurten hebben de laagste energielabels?",
      text: "",
      thread: null,
      sharedIn: null,
    }),
  );
  const own = await lay(
    draft({
      askedBy: personId("rosa"),
      organisation: samplePartnerId("rova"),
      thread: null,
      sharedIn: null,
      earlier: [{ question: earlier.id, words: ["energie", "huurders"] }],
    }),
  );
  const open = await lay(
    inTriage({
      id: QuestionId.parse("qst_open"),
      number: QuestionNumber.parse("V-2026-114"),
      askedBy: personId("daan"),
      organisation: samplePartnerId("witteveen-bos"),
      triagedBy: personId("vera"),
      thread: null,
      sharedIn: null,
    }),
  );
  return { earlier, own, open };
}

async function lay<Q extends Question>(value: Q): Promise<Q> {
  const { questions } = stage.alliance.product.stores;
  const command = commandKey(value.askedBy, "test", value.id, {});
  const events = [{ type: "question_asked" as const }];
  expect((await questions.create({ value, command, by: value.askedBy, at: now, events })).ok).toBe(true);
  return value;
}
