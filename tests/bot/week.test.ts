import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Instant } from "#src/kernel/time.ts";
import { Day, addDays, dayOf, daysBetween, instantAt, minutesBetween, timeOfDay } from "#src/kernel/time.ts";
import { afterQuietHours } from "#src/notice/quiet-hours.ts";
import { addWorkingDays, holidaysOf, isWorkingDay } from "#src/profile/working-days.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { qrtChannel, sender } from "../support/alliance.ts";
import { profile } from "../support/loaded-sample.ts";
import type { Said, Simulation } from "../support/week.ts";
import { askingTimes, decisionFor, planQuestion, simulation } from "../support/week.ts";

const day = (text: string) => Day.parse(text);
const holidays = holidaysOf(profile);
const { news, digest, notices } = textsIn("nl");

describe.each([
  ["with Ascension Day in it", day("2026-05-11")],
  ["in which the clocks go back", day("2026-10-21")],
] as const)("a week of the channel %s", (_, first) => {
  const last = addDays(first, 7);
  let week: Simulation;
  let lying: {
    readonly draft: QuestionId;
    readonly late: QuestionId;
    readonly helped: QuestionId;
    readonly misc: QuestionId;
  };
  let asked: number;

  beforeAll(async () => {
    week = await simulation(instantAt(addDays(first, -14), "07:50"));
    lying = await prelude(week, first);
    const times = askingTimes(first, 7, 8);
    asked = times.length;
    times.forEach((at, number) => planQuestion(week, { at, number }));
    for (let each = first; each <= last; each = addDays(each, 1)) {
      await week.passes(instantAt(each, "07:00"), 60);
      await week.passes(instantAt(each, each < last ? "19:00" : "12:00"), 10);
    }
  }, 240_000);
  afterAll(() => week.stage.close());

  test("has the questions of a busy channel, and nothing went wrong", () => {
    expect(asked).toBeGreaterThanOrEqual(38);
    // A reply that waits for its card, and news that is no news any more, are told in the log.
    expect(week.stage.logged).toEqual([]);
  });

  test("leaves nothing hanging: every notice was sent, and every reminder lies ahead", async () => {
    const { stores, outbox } = week.stage.product;
    const now = week.stage.clock.now();
    await outbox.idle();
    expect(await stores.notices.due(instantAt(addDays(last, 300), "00:00"), 1000)).toEqual([]);
    const questions = await allQuestions(week);
    const notSent = await Promise.all(
      questions.map(async ({ id }) => (await stores.notices.about(id)).filter(({ state }) => state !== "sent")),
    );
    expect(notSent.flat()).toEqual([]);
    expect(questions.filter(({ reminder }) => reminder !== null && reminder.due <= now)).toEqual([]);
  });

  test("tells nobody more than one thing of a question in ten minutes, mentions apart", () => {
    const told = week.said.filter(({ request }) => request.kind === "post" && isNews(request.body.summary));
    expect(told.length).toBeGreaterThan(asked);
    const byPerson = Map.groupBy(told, ({ request }) => `${request.reference} ${request.body.summary}`);
    const tooSoon = [...byPerson].flatMap(([who, each]) =>
      each
        .filter(({ at }, index) => {
          const before = each[index - 1];
          return before !== undefined && minutesBetween(before.at, at) < 10;
        })
        .map(({ at }) => `${who} ${at}`),
    );
    expect(tooSoon).toEqual([]);
  });

  test("says nothing in quiet hours but what names somebody, and cards that follow a question", () => {
    const quiet = week.said.filter(({ at, request }) => request.kind !== "edit" && afterQuietHours(at, profile) !== at);
    expect(quiet.length).toBeGreaterThan(0);
    const disturbing = quiet.filter(({ request }) => !namesSomebody(request) && !isQuestionCard(request));
    expect(disturbing.map(({ at, request }) => [at, timeOfDay(at), request.body.summary ?? request.body.text])).toEqual(
      [],
    );
  });

  test("gives the QRT its overview at nine on each working day, and on no other", () => {
    const overviews = week.said.filter(({ at, request }) => isDigest(request) && at >= instantAt(first, "00:00"));
    const workingDays = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) =>
      addDays(first, index),
    ).filter((each) => isWorkingDay(each, holidays));
    expect(overviews.map(({ at }) => at)).toEqual(workingDays.map((each) => instantAt(each, "9:00")));
    expect(overviews.map(({ request }) => request.reference)).toEqual(workingDays.map(() => qrtChannel));
  });

  test("takes a question that is late to the network lead", async () => {
    const question = await standing(week, lying.late);
    if (question.stage !== "in_triage") throw new Error(`it is ${question.stage}`);
    const overdue = instantAt(addWorkingDays(question.decideBy, 1, holidays), "9:00");
    expect(question.reminded).toEqual(["decide_due", "decide_overdue"]);
    expect(mentionsOf(week.said, "nadia", question.number)).toEqual([
      { at: overdue, text: expect.stringContaining(notices.escalated.in_triage(question.number)) },
    ]);
  });

  test("lets a draft lapse that its asker left lying, after one reminder", async () => {
    const history = await week.stage.product.stores.questions.history(lying.draft);
    expect(history.map(({ at, event }) => [event.type, at])).toEqual([
      ["question_asked", instantAt(addDays(first, -14), "08:00")],
      ["reminder_came", instantAt(workday(addDays(first, -11)), "9:00")],
      ["question_expired", instantAt(first, "9:00")],
    ]);
    expect((await standing(week, lying.draft)).stage).toBe("expired");
  });

  test("asks a week after an answer whether it helped, once, and keeps what the asker says", async () => {
    const history = await week.stage.product.stores.questions.history(lying.helped);
    const types = history.map(({ event }) => event.type).slice(-2);
    expect(types).toEqual(["reminder_came", "question_rated"]);
    const number = numberOf(await standing(week, lying.helped));
    const prompts = week.said.filter(
      ({ request }) => request.kind === "post" && request.body.summary === notices.helpedSummary(number),
    );
    expect(prompts.map(({ at }) => dayOf(at))).toEqual([workday(addDays(first, 0))]);
  });

  test("brings a miscellaneous matter back to the QRT on its day", async () => {
    const history = await week.stage.product.stores.questions.history(lying.misc);
    const back = history.filter(({ event }) => event.type === "question_came_back");
    expect(back.map(({ at }) => at)).toEqual([instantAt(addDays(first, 1), "9:00")]);
    expect((await standing(week, lying.misc)).stage).toBe("in_triage");
  });
});

/** What was begun before the week, for time to come back to. */
async function prelude({ people, passes, plan, stage }: Simulation, first: Day) {
  const at = (days: number, time: "08:00" | "08:40" | "09:10" | "09:20" | "10:00") =>
    instantAt(addDays(first, days), time);
  await passes(at(-14, "08:00"), 10);
  const draft = await people.asks("koen", "Hoe houden we de wijken groen, ook zonder geld?");
  await passes(at(-7, "08:40"), 60);
  const ask = async (who: string, text: string) => {
    const question = await people.asks(who, text);
    await people.does(question, { who, verb: "intake.submit", inputs: { shown: "" } });
    await people.does(question, { who: "wouter", verb: "triage.pick-up" });
    return question;
  };
  const late = await ask("rosa", "Wie weet waar het riool verzakt?");
  const helped = await ask("karin", "Waar staan de cijfers over de huurprijzen?");
  const misc = await ask("levi", "Kunnen we een buurtkrant beginnen?");
  const decide = (question: QuestionId, inputs: ReturnType<typeof decisionFor>) =>
    people.does(question, { who: "wouter", verb: "triage.decide", inputs });
  await decide(helped, decisionFor("answered", stage.clock.now()));
  await decide(misc, decisionFor("miscellaneous", stage.clock.now(), addDays(first, 1)));
  plan(at(1, "09:20"), () => people.does(misc, { who: "vera", verb: "triage.pick-up" }));
  plan(at(1, "10:00"), () => people.does(helped, { who: "karin", verb: "question.rate", inputs: { helped: true } }));
  return { draft, late, helped, misc };
}

async function allQuestions({ stage }: Simulation): Promise<readonly Question[]> {
  const page = await stage.product.stores.questions.list({
    where: {},
    order: "askedAt",
    direction: "ascending",
    limit: 500,
  });
  return page.items.map(({ value }) => value);
}

async function standing({ people }: Simulation, id: QuestionId): Promise<Question> {
  return (await people.standing(id)).value;
}

function numberOf(question: Question): string {
  if (question.stage === "decided") return question.number;
  throw new Error(`it is ${question.stage}`);
}

/** The day itself, or the first working day after it. */
function workday(from: Day): Day {
  return addWorkingDays(addDays(from, -1), 1, holidays);
}

type Request = Said["request"];

function isNews(summary: string | undefined): boolean {
  return summary !== undefined && [news.summary(null), news.summary("")].some((start) => summary.startsWith(start));
}

function isDigest({ kind, body }: Request): boolean {
  return (
    kind !== "edit" &&
    body.attachments !== undefined &&
    (body.summary ?? "").startsWith(digest.summary(0).split(":")[0] ?? "")
  );
}

function namesSomebody({ body }: Request): boolean {
  return (body.entities ?? []).length > 0;
}

/** Every card of a question is posted with its number, or as a new question. */
function isQuestionCard({ body }: Request): boolean {
  return (
    body.attachments !== undefined &&
    /^(?:Nieuwe vraag: |[A-Z]-\d{4}-\d{3,}: (?!ben je geholpen))/.test(body.summary ?? "")
  );
}

function mentionsOf(said: readonly Said[], who: string, number: string) {
  const { object } = sender(who);
  return said
    .filter(({ request }) => (request.body.entities ?? []).some(({ mentioned }) => mentioned.id.includes(object)))
    .filter(({ request }) => request.body.text?.includes(number))
    .map(({ at, request }): { readonly at: Instant; readonly text: string } => ({ at, text: request.body.text ?? "" }));
}
