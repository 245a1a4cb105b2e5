import { expect, test } from "@jest/globals";
import { Front } from "#src/front/front.contract.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = tabStage();

const longest = "Energie".repeat(43).slice(0, 300);

/** What people paste. */
const titles = [
  ["three hundred characters without a space", longest],
  ["written from right to left", "من لديه أرقام عن فقر الطاقة في هولتنبروك؟ V-2026"],
  ["with emoji and marks that nobody sees", "👩🏽‍🚒🏳️‍🌈 Wie\u200B\u200Dhelpt\u2066 ons\u2069 met dit? 🇳🇱"],
  ["of nothing but an emoji", "🚲"],
] as const;

const paths = ["/", "/triage", "/questions", "/mine", "/questions/qst_schoolpleinen", "/ask/qst_zwerfafval"];

test.each(titles)("lists and pages hold a title %s", async (_, title) => {
  stage.tab.alliance = {
    ...stage.tab.alliance,
    questions: stage.tab.alliance.questions.map((question) => renamed(question, title)),
  };
  await stage.visiting({ width: 280 }, async ({ page, complaints }) => {
    await page.route("**/api/v1/front", (route) => route.fulfill({ json: frontWith(title) }));
    for (const path of paths) {
      await page.goto(stage.tab.address + path);
      // Whoever copies a title gets what was written, whatever one sees of it.
      const shown = path.startsWith("/ask")
        ? page.getByRole("heading", { level: 2 }).first()
        : page.getByText(title).first();
      await shown.waitFor();
      expect([path, await sidewaysScrollOf(page)]).toEqual([path, 0]);
      // All pages with one title, and one page with every title: the elements are the same for each of them.
      if (title === longest || path === "/questions") expect([path, await barriersOn(page)]).toEqual([path, []]);
      // A page on which requests are answered by a test keeps none of the program for the next.
      await page.unrouteAll();
      await keepScreenshot(page, `odd-title-${title.length}-${path.replaceAll("/", "-")}`);
    }
    expect(complaints).toEqual([]);
  });
});

function renamed(question: QuestionShown, title: string): QuestionShown {
  return { ...question, title, text: `${title} ${title}` };
}

function frontWith(title: string): Front {
  const question = { id: "qst_odd", number: "V-2026-014", title };
  const who = { id: "per_sam", name: title };
  return Front.parse({
    now: "2026-11-23T10:00:00.000Z",
    today: "2026-11-23",
    waiting: [
      {
        as: "qrt",
        lines: [{ about: "question", why: "decide", question, asker: title, due: "2026-11-20", overdue: true }],
        more: 3,
      },
      {
        as: "network_lead",
        lines: [{ about: "channel", why: "no_use", channel: { id: "cnv_odd", name: title } }],
        more: 0,
      },
    ],
    news: [
      {
        about: "question",
        question,
        what: "partner_joined",
        whom: [title],
        done: null,
        theme: null,
        route: null,
        at: "2026-11-22T10:00:00.000Z",
        who,
        concerns: true,
      },
    ],
    duty: [who],
    openQuestions: 4,
    moment: { id: "dlv_odd", title, day: "2026-12-10", daysToGo: 17, place: title, underWay: false, moved: 2 },
  });
}
