import { describe, expect, test } from "@jest/globals";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import { decisionStore } from "#src/initiative/decision.store.ts";
import { isRunning } from "#src/initiative/initiative.ts";
import { phases } from "#src/initiative/phases.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { attentionFor } from "#src/initiative/attention.ts";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { outboxKind } from "#src/kernel/outbox.ts";
import type { Day } from "#src/kernel/time.ts";
import { Instant, addDays, dayOf, daysBetween } from "#src/kernel/time.ts";
import { zwolleDirectory } from "#src/main/load-profile.ts";
import { playgroundCast } from "#src/main/sample/playground-cast.ts";
import { actorOf, hasRole } from "#src/people/person.ts";
import { addWorkingDays } from "#src/profile/working-days.ts";
import { routes } from "#src/question/decision.ts";
import { numberOf } from "#src/question/question.ts";
import { questionStore } from "#src/question/question.store.ts";
import { bot, loaded, profile, serviceUrl, workday } from "#tests/support/loaded-sample.ts";

describe("the sample alliance", () => {
  test("shows questions in every stage, on every route and of every theme", async () => {
    const { questions } = await loaded();
    expect(countBy(questions, ({ stage }) => stage)).toEqual({
      draft: 2,
      submitted: 2,
      in_triage: 2,
      waiting_for_asker: 1,
      decided: 6,
      helped_already: 2,
      withdrawn: 1,
    });
    const decided = questions.filter((question) => question.stage === "decided");
    expect(new Set(decided.map(({ decision }) => decision.route))).toEqual(new Set(routes));
    const themes = new Set(questions.map(({ answers }) => answers.theme).filter((theme) => theme !== null));
    expect(themes).toEqual(new Set(profile.themes.map(({ key }) => key)));
    expect(new Set(questions.map(({ organisation }) => organisation)).size).toBeGreaterThan(6);
  });

  test("shows initiatives in every phase, each theme with its process owner", async () => {
    const { initiatives, people } = await loaded();
    expect(countBy(initiatives, ({ phase }) => phase)).toEqual({
      kraamkamer: 6,
      project: 4,
      handed_over: 2,
      stopped: 2,
    });
    expect(Object.keys(countBy(initiatives, ({ phase }) => phase)).toSorted()).toEqual([...phases].toSorted());
    for (const { theme, processOwner } of initiatives) {
      expect(people.find(({ id }) => id === processOwner)?.roles).toContainEqual({ role: "process_owner", theme });
    }
  });

  test("shows initiatives that go well and that do not, with every reason to ask for attention", async () => {
    const { initiatives } = await loaded();
    const today = dayOf(Instant.parse(workday));
    const reasons = initiatives.flatMap((initiative) => attentionFor(initiative, today).map(({ why }) => why));
    expect(new Set(reasons)).toEqual(new Set(attentionReasons));
    expect(initiatives.some((one) => isRunning(one) && attentionFor(one, today).length === 0)).toBe(true);
    const states = initiatives.flatMap(({ updates }) => updates.map(({ state }) => state));
    expect(new Set(states)).toEqual(new Set(["on_track", "at_risk", "stuck"]));
    const obstacles = initiatives.flatMap((one) =>
      one.obstacles.map(({ state, asked }) => [state, asked !== null] as const),
    );
    expect(obstacles).toEqual(
      expect.arrayContaining([
        ["open", true],
        ["open", false],
        ["removed", false],
      ]),
    );
    expect(
      initiatives.flatMap(({ partners }) => partners.map(({ brings }) => brings)).filter(Boolean).length,
    ).toBeGreaterThan(30);
  });

  test("took decisions in its held delivery moments, and each did what it says", async () => {
    const { documents, moments, initiatives } = await loaded();
    const held = moments.filter(({ day }) => day < dayOf(Instant.parse(workday)));
    const taken = await Promise.all(held.map(({ id }) => decisionStore(documents).inMoment(MomentId.parse(id))));
    expect(taken.map((decisions) => decisions.length > 0)).toEqual([true, true]);
    const stopped = taken.flat().find(({ decision }) => decision.kind === "stop");
    const initiative = initiatives.find(({ id }) => id === stopped?.initiative);
    expect([initiative?.phase, initiative?.phases.at(-1)?.decision]).toEqual(["stopped", stopped?.id]);
  });

  test("lets each decision for the kraamkamer bear its initiative", async () => {
    const { questions, initiatives } = await loaded();
    const born = questions.flatMap((question) =>
      question.stage === "decided" && question.decision.route === "kraamkamer"
        ? [
            {
              id: initiativeIdOf(question.id),
              origin: question.id,
              title: question.decision.initiativeTitle,
              bornAt: question.decidedAt,
            },
          ]
        : [],
    );
    expect(born).toHaveLength(2);
    for (const initiative of born) expect(initiatives).toContainEqual(expect.objectContaining(initiative));
    expect(initiatives.filter(({ origin }) => origin !== null)).toHaveLength(2);
  });

  test("has people whose names say that they are samples, in every role and from several organisations", async () => {
    const { people, partners } = await loaded();
    expect(people.filter(({ name }) => !/^\p{L}+ Voorbeeld \(.+\)$/u.test(name))).toEqual([]);
    expect(new Set(people.flatMap(({ roles }) => roles.map(({ role }) => role)))).toEqual(
      new Set(["partner_member", "qrt", "process_owner", "kernteam", "network_lead", "admin"]),
    );
    expect(people.filter(({ organisation }) => organisation === null)).toHaveLength(1);
    expect(people.filter(({ language }) => language === "en")).toHaveLength(1);
    expect(partners.length).toBeGreaterThanOrEqual(24);
    expect(partners.filter(({ expertise }) => expertise.length === 0)).toEqual([]);
    const known = new Set(partners.map(({ id }) => id));
    expect(people.filter(({ organisation }) => organisation !== null && !known.has(organisation))).toEqual([]);
  });

  test("names only partners that exist", async () => {
    const { initiatives, moments, partners } = await loaded();
    const known = new Set(partners.map(({ id }) => id));
    const named = [
      ...initiatives.flatMap(({ partners: taking }) => taking.map(({ partner }) => partner)),
      ...moments.flatMap(({ hosts }) => hosts),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test("tells what happened step by step, by those who did it", async () => {
    const { documents, questions, people } = await loaded();
    const asked = questions.find(({ title }) => title === "Cijfers over energiearmoede in Holtenbroek");
    if (!asked) throw new Error("the question is not there");
    const history = await questionStore(documents).history(asked.id);
    const name = (id: string | null) => people.find((person) => person.id === id)?.name.split(" ")[0];
    expect(history.map(({ by, event }) => `${name(by)}: ${event.type}`)).toEqual([
      "Vera: question_asked",
      "Vera: draft_changed",
      "Vera: draft_changed",
      "Vera: draft_changed",
      "Vera: question_submitted",
      "Wouter: question_picked_up",
      "Wouter: question_decided",
    ]);
    expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted());
  });

  test("is triaged by members of the QRT only", async () => {
    const { questions, people } = await loaded();
    const triagers = questions.flatMap((question) => ("triagedBy" in question ? [question.triagedBy] : []));
    const members = people.filter((person) => hasRole(actorOf(person), "qrt")).map(({ id }) => id);
    expect(triagers.filter((id) => !members.includes(id))).toEqual([]);
    expect(new Set(triagers)).toEqual(new Set(members));
  });

  test("stands in two channels, one to ask in and one for the QRT, and all questions in the first", async () => {
    const { conversations, questions } = await loaded();
    expect(conversations.map(({ use, reference, serviceUrl, bot }) => ({ use, reference, serviceUrl, bot }))).toEqual(
      ["intake", "qrt"].map((use, index) => ({
        use: { for: use },
        reference: playgroundCast().channels[index]?.id,
        serviceUrl,
        bot,
      })),
    );
    const roots = questions.map(({ thread }) => thread);
    expect(roots.filter((thread) => thread?.conversation !== conversations[0]?.id)).toEqual([]);
    // Their cards were never posted here, so the first message about one opens a thread of its own.
    expect(roots.filter((thread) => thread?.root !== null)).toEqual([]);
  });

  test("tells nobody anything: it all happened before", async () => {
    const { documents } = await loaded();
    expect(await documents.count(outboxKind.type, {})).toBe(0);
  });
});

describe.each([
  ["on a working day", workday],
  ["on a Sunday", "2026-11-22T09:00:00.000Z"],
  ["at five in the morning", "2026-11-23T04:00:00.000Z"],
  ["just after new year", "2027-01-04T08:00:00.000Z"],
  ["just after summer time began", "2027-03-30T07:30:00.000Z"],
])("loaded %s", (_when, now) => {
  test("nothing of it lies in the future, on a day off, or at night", async () => {
    const { documents, questions } = await loaded(now);
    const happened = await Promise.all(questions.map(({ id }) => questionStore(documents).history(id)));
    const moments = happened.flat().map(({ at }) => at);
    expect(moments.filter((at) => at > now)).toEqual([]);
    expect(moments.filter((at) => !isWorkingDay(dayOf(at)))).toEqual([]);
    expect(moments.filter((at) => hourInZwolle(at) < 8 || hourInZwolle(at) >= 18)).toEqual([]);
  });

  test("numbers rise with time and leave none out", async () => {
    const { questions } = await loaded(now);
    const numbers = questions.flatMap((question) => numberOf(question) ?? []);
    expect(numbers).toHaveLength(12);
    expect(numbers).toEqual(numbers.toSorted());
    const years = Object.groupBy(numbers, (number) => number.slice(2, 6));
    for (const [year, ofYear = []] of Object.entries(years)) {
      expect(ofYear).toEqual(ofYear.map((_number, index) => `V-${year}-${String(index + 1).padStart(3, "0")}`));
    }
  });

  test("delivery moments lie around today, every two to three months", async () => {
    const { moments } = await loaded(now);
    const today = dayOf(Instant.parse(now));
    const days = moments.map(({ day }) => day);
    expect(days.length).toBeGreaterThanOrEqual(6);
    expect(days.filter((day) => day < today)).toHaveLength(2);
    const [next] = days.filter((day) => day >= today);
    expect(next && daysBetween(today, next)).toBeGreaterThanOrEqual(14);
    expect(next && daysBetween(today, next)).toBeLessThanOrEqual(23);
    expect(days.filter((day) => !isWorkingDay(day))).toEqual([]);
    const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
    expect(gaps.filter((gap) => gap < 56 || gap > 95)).toEqual([]);
  });
});

test("the Playground has somebody of the QRT at the keyboard and five others to play", async () => {
  const { people } = await loaded();
  const cast = playgroundCast(zwolleDirectory);
  const rolesOf = (object: string) => people.find((person) => person.object === object)?.roles.map(({ role }) => role);
  expect(rolesOf(cast.currentUser.objectId)).toEqual(["partner_member", "qrt"]);
  expect(cast.users.map(({ objectId }) => rolesOf(objectId))).toEqual([
    ["partner_member", "qrt"],
    ["partner_member"],
    ["partner_member", "process_owner"],
    ["partner_member", "process_owner"],
    ["network_lead", "kernteam"],
  ]);
  expect(people.filter(({ tenant }) => tenant !== cast.tenant)).toEqual([]);
});

function countBy<T>(values: readonly T[], key: (value: T) => string): Readonly<Record<string, number>> {
  const groups = Object.entries(Object.groupBy(values, key));
  return Object.fromEntries(groups.map(([name, members = []]) => [name, members.length]));
}

function isWorkingDay(day: Day): boolean {
  return addWorkingDays(addDays(day, -1), 1, new Set(profile.holidays.map((holiday) => holiday.day))) === day;
}

function hourInZwolle(at: Instant): number {
  return Number(
    new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", hour: "2-digit", hour12: false }).format(
      new Date(at),
    ),
  );
}
