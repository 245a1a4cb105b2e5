import { describe, expect, test } from "@jest/globals";
import type { ReplyFacts } from "#bot/notices/reply-text.ts";
import { replyText } from "#bot/notices/reply-text.ts";
import { Day } from "#src/kernel/time.ts";
import type { ReplyTemplate } from "#src/notice/notice-content.ts";
import { replyTemplates } from "#src/notice/notice-content.ts";
import type { Question } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { en } from "#src/texts/en/en.ts";
import { nl } from "#src/texts/nl/nl.ts";
import { circle, invitedOrganisation } from "#tests/support/circle.ts";
import { happenedAt } from "#tests/support/planned.ts";
import {
  askedAt,
  decided,
  decisions,
  draft,
  inTriage,
  joinedInto,
  submitted,
  waitingForAsker,
} from "#tests/support/questions.ts";

const secret = "Huurachterstand van een gezin in de Vechtstraat";
const told = { title: secret, text: `${secret}, gemeld door een buurman.` };
const call = { text: secret, due: Day.parse("2026-11-10"), by: circle.sam.id, at: happenedAt };
const around = { ...told, involved: { ...draft().involved, call, parties: [invitedOrganisation] } };

const reported = { text: secret, link: null, picture: null, by: circle.sam.id, at: happenedAt };
const answered = decided(decisions.answered, { ...around, decidedAt: happenedAt });
const analysis = decided({ ...decisions.quick_analysis, due: Day.parse("2026-11-03") }, around);
const kraamkamer = decided(decisions.kraamkamer, around);
const open = submitted({ ...around, pickUpBy: Day.parse("2026-11-03") });
const triage = inTriage({ ...around, decideBy: Day.parse("2026-11-03") });
const waiting = waitingForAsker({ ...around, askedBack: secret, askedBackAt: happenedAt });

/** The question of which each reply tells. */
const subjects: Readonly<Record<ReplyTemplate, Question>> = {
  submitted: open,
  thread_opened: open,
  asked_back: waiting,
  asker_answered: triage,
  handed_over: triage,
  decided: answered,
  decision_undone: triage,
  joined: joinedInto(around),
  parted: open,
  waits_alone: open,
  standing_moved_on: joinedInto(around),
  analysis_reported: { ...analysis, result: reported },
  reopened: open,
  came_back: open,
  partners_called: triage,
  draft_waits: draft(told),
  pick_up_due: open,
  pick_up_overdue: open,
  decide_due: triage,
  decide_overdue: triage,
  answer_awaited: waiting,
  answer_overdue: waiting,
  call_ends: triage,
  analysis_due: analysis,
  analysis_overdue: analysis,
  escalated: triage,
  helped_asked: answered,
  initiative_born: kraamkamer,
  initiative_announced: kraamkamer,
  initiative_undone: triage,
};

describe.each(["nl", "en"] as const)("in %s, a reply", (language) => {
  test.each(replyTemplates)("says of %s in a sentence what happened, with the number of the question", (template) => {
    const said = replyText(template, facts(template, { language })) ?? "";
    expect(said).toMatch(/^\S.{20,}[.?!]?$/u);
    if (template !== "draft_waits") expect(said).toContain("V-2026-014");
    expect(said).not.toMatch(/undefined|null|\[object|\d{4}-\d{2}-\d{2}/u);
  });

  test.each(replyTemplates)("tells of %s of a confidential question no more than its number", (template) => {
    const confidential = { ...subjects[template], confidential: true };
    const said = replyText(template, facts(template, { language, question: confidential })) ?? "";
    expect(said).not.toMatch(/Huurachterstand|Vechtstraat|gezin/u);
    // Nor which way it went, and of the initiative that came of it not the number.
    const { notices, vocabulary } = textsIn(language);
    expect(said).not.toContain(notices.decided("V-2026-014", decisions.answered));
    const ways = template.startsWith("initiative_") ? ["V-2026-014"] : Object.values(vocabulary.routes);
    for (const way of ways) expect(said.toLowerCase()).not.toContain(way.toLowerCase());
  });
});

test.each<readonly [ReplyTemplate, Question]>([
  ["submitted", triage],
  ["pick_up_due", submitted({ pickUpBy: Day.parse("2026-11-02") })],
  ["pick_up_overdue", triage],
  ["asked_back", inTriage()],
  // Asked once more since.
  ["asked_back", waitingForAsker({ askedBackAt: askedAt })],
  ["decide_due", inTriage({ decideBy: Day.parse("2026-11-02") })],
  ["decided", triage],
  // Decided anew since.
  ["decided", decided(decisions.kraamkamer)],
  ["decision_undone", answered],
  ["analysis_due", { ...analysis, result: reported }],
  // Gone by, and moved to a later day since.
  ["analysis_due", decided({ ...decisions.quick_analysis, due: Day.parse("2026-11-02") })],
  ["analysis_due", decided({ ...decisions.quick_analysis, due: Day.parse("2026-11-04") })],
  ["escalated", waiting],
  ["helped_asked", { ...answered, helped: true }],
  ["draft_waits", open],
  ["partners_called", answered],
  ["initiative_born", triage],
  ["initiative_undone", kraamkamer],
])("%s is not said when it no longer holds", (template, question) => {
  expect(replyText(template, facts(template, { question }))).toBeNull();
});

test.each([
  ["nl", "V-2026-014 voor zondag 1 november 2026 beloofd, een vrije dag."],
  ["en", "V-2026-014 was promised for Sunday, 1 November 2026, a day off."],
] as const)(
  "a quick analysis that was promised for a Sunday is asked for on the Monday after it, in %s",
  (language, said) => {
    const question = decided({ ...decisions.quick_analysis, due: Day.parse("2026-11-01") });
    const told = facts("analysis_due", { language, question });
    expect(replyText("analysis_due", { ...told, today: Day.parse("2026-11-02") })).toContain(said);
    expect(replyText("analysis_due", { ...told, today: Day.parse("2026-11-03") })).toBeNull();
  },
);

test("the news and the overview say everything in Dutch and in English", () => {
  for (const part of ["notices", "news", "digest"] as const) {
    const [dutch, english] = [wordingsOf(nl[part]), wordingsOf(en[part])];
    expect(english).toHaveLength(dutch.length);
    const same = dutch.filter((wording) => /[a-z]{3}/u.test(wording) && english.includes(wording));
    expect(same.filter((wording) => !sameInBoth.has(wording))).toEqual([]);
  }
});

const sameInBoth = new Set(["In triage"]);

function facts(
  template: ReplyTemplate,
  { language = "nl", question = subjects[template] }: { readonly language?: "nl" | "en"; readonly question?: Question },
): ReplyFacts {
  return {
    question,
    standing: question.stage === "joined" ? answered : null,
    toldAt: happenedAt,
    today: Day.parse("2026-11-03"),
    holidays: new Set(),
    mentions: !new Set<ReplyTemplate>(["initiative_announced", "initiative_undone", "partners_called"]).has(template),
    joined: question.confidential ? 2 : ["Vitens", "ROVA"],
    theme: "Leefbare stad",
    initiativePage: "https://vraagbaak.example/initiatives/ini_1",
    link: null,
    isOverheard: true,
    texts: textsIn(language),
  };
}

/** Every wording of a file of texts; functions speak with samples. */
function wordingsOf(texts: object): readonly string[] {
  return Object.values(texts).flatMap((wording: unknown) => {
    if (typeof wording === "string") return [wording];
    if (typeof wording === "object" && wording !== null) return wordingsOf(wording);
    return [];
  });
}
