import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { planned } from "#src/notice/notice.ts";
import type { Person } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { eve, housing, noor, owner, sam } from "#tests/support/people.ts";
import { inKraamkamer } from "#tests/support/portfolio.ts";
import { problem } from "#tests/support/problem.ts";
import {
  askedAt,
  decided,
  decisions,
  draft,
  energyProposal,
  expired,
  helpedAlready,
  inTriage,
  intakeThread,
  submitted,
  theme,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

describe("the list of questions", () => {
  test("a row tells what it is, who has it, what was promised and what its reader may do", async () => {
    api = await startApi({ questions: [submitted()] });
    expect((await api.as(sam).get("/questions")).body).toEqual({
      items: [
        {
          id: submitted().id,
          number: "V-2026-014",
          title: "Wie heeft cijfers over energiearmoede in Holtenbroek?",
          stage: "submitted",
          route: null,
          theme: "brede-duurzaamheid",
          themeFrom: { origin: "asker", confidence: null, words: [], outside: false },
          confidential: false,
          asker: { id: noor.id, name: "Noor Voorbeeld" },
          organisation: { id: housing.id, name: housing.name },
          askedAt: "2026-11-02T09:00:00.000Z",
          triager: null,
          due: "2026-11-04",
          overdue: true,
          ageInDays: 4,
          may: [
            "question.confide",
            "question.join",
            "question.contribute",
            "question.follow",
            "question.mute",
            "triage.pick-up",
            "triage.note",
            "triage.invite",
            "triage.call",
            "triage.mark",
            "triage.join",
          ],
        },
      ],
      next: null,
      total: { count: 1, orMore: false },
    });
  });

  test.each([
    ["a draft", draft(), { number: null, due: null, overdue: false, triager: null }],
    ["one in triage", inTriage(), { due: "2026-11-09", overdue: false, triager: { id: sam.id, name: sam.name } }],
    ["one that waits for its asker", waitingForAsker(), { due: null, triager: { id: sam.id, name: sam.name } }],
    ["a decided one", decided(decisions.answered), { route: "answered", due: null, overdue: false }],
    ["one that was helped already", helpedAlready(), { number: null, due: null, triager: null }],
    ["a withdrawn one", withdrawn(), { number: "V-2026-014", due: null, triager: null }],
  ])("%s shows its number, next promise and triager", async (_, question, shown) => {
    api = await startApi({ questions: [question] });
    expect((await api.as(noor).get("/questions")).body).toMatchObject({ items: [shown] });
  });

  test("is overdue from the day after the promised one", async () => {
    const questions = ["2026-11-05", "2026-11-06"].map((day, index) =>
      numbered(inTriage({ decideBy: Day.parse(day) }), index),
    );
    api = await startApi({ questions });
    expect((await api.as(noor).get("/questions")).body).toMatchObject({
      items: [
        { due: "2026-11-06", overdue: false },
        { due: "2026-11-05", overdue: true },
      ],
    });
  });

  test("can be narrowed to a stage and a theme", async () => {
    const other = numbered(inTriage({ answers: { ...inTriage().answers, theme: theme.housing } }), 2);
    api = await startApi({ questions: [numbered(inTriage(), 1), other, numbered(submitted(), 3)] });
    expect(await idsOf(api.as(sam).get("/questions?stage=in_triage"))).toEqual(["qst_2", "qst_1"]);
    expect(await idsOf(api.as(sam).get("/questions?stage=in_triage&theme=betaalbare-woonruimte"))).toEqual(["qst_2"]);
    expect(await idsOf(api.as(sam).get("/questions?theme=brede-duurzaamheid"))).toEqual(["qst_3", "qst_1"]);
  });

  test("page after page gives every question that its reader may see once, newest first", async () => {
    const questions = Array.from({ length: 23 }, (_, index) => {
      const number = index + 1;
      if (number % 4 === 0) return numbered(draft({ askedBy: eve.id }), number);
      return numbered(number % 3 === 0 ? draft() : submitted(), number);
    });
    api = await startApi({ questions });
    const visible = questions.filter(({ askedBy, stage }) => stage !== "draft" || askedBy === noor.id);
    const pages = await allPages(api, "/questions?limit=5");
    expect(pages.slice(0, -1).every((page) => page.length === 5)).toBe(true);
    expect(pages.flat()).toEqual(visible.map(({ id }) => id).toReversed());
  });

  test("many drafts of others in a row end no list early", async () => {
    const drafts = Array.from({ length: 130 }, (_, index) => numbered(draft({ askedBy: eve.id }), index + 2));
    api = await startApi({ questions: [numbered(submitted(), 1), ...drafts] });
    expect((await allPages(api, "/questions?limit=2")).flat()).toEqual(["qst_1"]);
  });

  test("a list of drafts holds one's own", async () => {
    api = await startApi({ questions: [numbered(draft(), 1), numbered(draft({ askedBy: eve.id }), 2)] });
    expect(await idsOf(api.as(noor).get("/questions?stage=draft"))).toEqual(["qst_1"]);
    expect(await idsOf(api.as(eve).get("/questions?stage=draft"))).toEqual(["qst_2"]);
    expect(await idsOf(api.as(sam).get("/questions?stage=draft"))).toEqual([]);
  });

  test("what is open is listed with the oldest first, over all its stages and page after page", async () => {
    api = await startApi({
      questions: [
        numbered(inTriage(), 1),
        numbered(decided(decisions.answered), 2),
        numbered(submitted(), 3),
        numbered(waitingForAsker(), 4),
        numbered(draft(), 5),
        numbered(submitted(), 6),
      ],
    });
    expect((await allPages(api, "/questions?open=true&limit=2")).flat()).toEqual(["qst_1", "qst_3", "qst_4", "qst_6"]);
  });

  test("a list of one's own questions holds every stage, and nobody else's", async () => {
    const mine = [numbered(draft(), 1), numbered(expired(), 2), numbered(decided(decisions.answered), 3)];
    api = await startApi({ questions: [...mine, numbered(submitted({ askedBy: eve.id }), 4)] });
    expect(await idsOf(api.as(noor).get("/questions?mine=true"))).toEqual(["qst_3", "qst_2", "qst_1"]);
    expect(await idsOf(api.as(noor).get("/questions?mine=true&stage=decided"))).toEqual(["qst_3"]);
    expect(await idsOf(api.as(eve).get("/questions?mine=true"))).toEqual(["qst_4"]);
    expect(await idsOf(api.as(sam).get("/questions?mine=true"))).toEqual([]);
  });

  test.each([
    ["?limit=0", ["limit"]],
    ["?mine=false", ["mine"]],
    ["?open=no", ["open"]],
    ["?limit=101", ["limit"]],
    ["?limit=ten", ["limit"]],
    ["?stage=lost", ["stage"]],
    ["?stage=draft&stage=decided", ["stage"]],
    ["?cursor=", ["cursor"]],
    ["?cursor=zzz", ["cursor"]],
    ["?colour=red&__proto__=1", ["__proto__", "colour"]],
  ])("the query %s is refused, and says where it is wrong", async (query, fields) => {
    api = await startApi();
    const { status, body } = await api.as(noor).get(`/questions${query}`);
    expect(status).toBe(400);
    const { fields: named } = z.object({ fields: z.array(z.string()) }).parse(body);
    expect(named.toSorted()).toEqual(fields);
  });
});

describe("one question", () => {
  test("tells everything that is known of it", async () => {
    const question = decided(decisions.kraamkamer);
    const initiative = inKraamkamer({ id: initiativeIdOf(question.id), origin: question.id });
    const at = Instant.parse("2026-11-02T09:00:01.000Z");
    const card = planned(
      { id: "card:thread", content: { kind: "card", template: "thread" }, place: intakeThread },
      question.id,
      100,
      at,
    );
    const told = {
      ...planned(
        {
          id: "100#per_pim",
          content: {
            kind: "reply",
            template: "initiative_born",
            to: "per_pim",
            under: { about: question.id, notice: "card:thread" },
          },
          place: intakeThread,
        },
        initiative.id,
        100,
        Instant.parse("2026-11-05T13:15:01.000Z"),
      ),
      state: "dead" as const,
      attempts: 3,
      problem: "status 403 (Forbidden)",
    };
    api = await startApi({ questions: [question], initiatives: [initiative], notices: [told, card] });

    const { status, body } = await api.as(noor).get(`/questions/${question.id}`);
    expect(status).toBe(200);
    expect(body).toEqual({
      id: question.id,
      number: "V-2026-014",
      title: question.title,
      stage: "decided",
      route: "kraamkamer",
      theme: "brede-duurzaamheid",
      themeFrom: { origin: "qrt", confidence: null, words: [], outside: false },
      confidential: false,
      asker: { id: noor.id, name: noor.name },
      organisation: { id: housing.id, name: housing.name },
      askedAt: question.askedAt,
      triager: { id: sam.id, name: sam.name },
      due: null,
      overdue: false,
      ageInDays: 4,
      may: [
        "question.reopen",
        "question.confide",
        "question.join",
        "question.contribute",
        "question.follow",
        "question.mute",
      ],
      rev: 1,
      text: question.text,
      askedIn: "channel",
      step: null,
      proposal: energyProposal,
      sdgs: [1, 7, 11],
      answers: question.answers,
      offered: question.offered.map(({ solution, words }) => offer(solution, words)),
      helpedBy: null,
      askedBack: null,
      findings: question.findings,
      decision: decisions.kraamkamer,
      decidedAt: question.decidedAt,
      undoUntil: null,
      result: null,
      helped: null,
      reopenUntil: "2026-12-05",
      initiative: { id: initiative.id, title: "Warm wonen" },
      joined: [],
      earlier: [],
      leadsTo: null,
      takenIn: [],
      secondOpinion: null,
      contributions: [],
      decidedBefore: [],
      closesAgain: false,
      call: null,
      parties: [],
      follows: false,
      muted: false,
      workbench: null,
      thread: null,
      timeline: [
        { at: "2026-11-06T09:00:00.000Z", who: null, what: "question_asked", whom: [], done: null, theme: null },
      ],
      notices: [
        {
          id: "card:thread",
          about: question.id,
          template: "thread",
          to: null,
          state: "waiting",
          attempts: 0,
          due: "2026-11-02T09:00:01.000Z",
          sentAt: null,
          died: null,
          trouble: null,
          problem: null,
        },
        {
          id: "100#per_pim",
          about: initiative.id,
          template: "initiative_born",
          to: { id: "per_pim", name: "Pim Voorbeeld" },
          state: "dead",
          attempts: 3,
          due: "2026-11-05T13:15:01.000Z",
          sentAt: null,
          died: "refused",
          trouble: "denied",
          problem: null,
        },
      ],
    });

    const { body: forQrt } = await api.as(sam).get(`/questions/${question.id}`);
    expect(forQrt).toMatchObject({ notices: [{ problem: null }, { problem: "status 403 (Forbidden)" }] });
  });

  test("shows which solution helped, and what was asked back", async () => {
    const questions = [numbered(helpedAlready(), 1), numbered(waitingForAsker(), 2)];
    api = await startApi({ questions });
    expect((await api.as(noor).get("/questions/qst_1")).body).toMatchObject({
      helpedBy: offer(helpedAlready().helpedBy, ["energiearmoede"]),
    });
    expect((await api.as(noor).get("/questions/qst_2")).body).toMatchObject({
      askedBack: "Gaat het alleen om huurders, of ook om mensen met een eigen huis?",
    });
  });

  test("leaves out a solution that has left the catalogue", async () => {
    const question = helpedAlready();
    const knownSolutions = profile.knownSolutions.filter(({ id }) => id !== question.helpedBy);
    api = await startApi({ questions: [question], profile: { ...profile, knownSolutions } });
    const { body } = await api.as(noor).get(`/questions/${question.id}`);
    expect(body).toMatchObject({ offered: [{ id: question.offered[1]?.solution }], helpedBy: null });
  });

  test("a message to one person in private is shown to them, and to who looks after messages", async () => {
    const question = submitted();
    const content = { kind: "update", to: owner.id } as const;
    const news = planned({ id: `update#${owner.id}`, content, place: { person: owner.id } }, question.id, 100, askedAt);
    api = await startApi({ questions: [question], notices: [news] });
    const read = async (person: Person) => (await api?.as(person).get(`/questions/${question.id}`))?.body;
    const shown = { notices: [{ template: "update", to: { id: owner.id } }] };
    for (const person of [owner, sam]) expect(await read(person)).toMatchObject(shown);
    for (const person of [noor, eve]) expect(await read(person)).toMatchObject({ notices: [] });
  });

  test("leads to its thread in Teams once its card stands there", async () => {
    const question = submitted();
    const content = { kind: "card", template: "thread" } as const;
    const card = { ...planned({ id: "card:thread", content, place: intakeThread }, question.id, 100, askedAt) };
    api = await startApi({
      questions: [question],
      notices: [{ ...card, activity: "1793610000123" }],
      conversations: [quickResponse],
    });
    expect((await api.as(noor).get(`/questions/${question.id}`)).body).toMatchObject({
      thread: expect.stringMatching(
        /^https:\/\/teams\.microsoft\.com\/l\/message\/19%3Aquick%40thread\.tacv2\/1793610000123\?.*parentMessageId=1793610000000$/,
      ) as unknown,
    });
  });

  test("has no initiative yet between the decision and its birth", async () => {
    api = await startApi({ questions: [decided(decisions.kraamkamer)] });
    expect((await api.as(noor).get(`/questions/${draft().id}`)).body).toMatchObject({
      route: "kraamkamer",
      initiative: null,
    });
  });

  test("a draft exists for its asker only", async () => {
    api = await startApi({ questions: [draft()] });
    expect((await api.as(noor).get(`/questions/${draft().id}`)).status).toBe(200);
    for (const other of [sam, eve]) {
      expect((await api.as(other).get(`/questions/${draft().id}`)).status).toBe(404);
      expect(await idsOf(api.as(other).get("/questions"))).toEqual([]);
    }
  });

  test.each(["qst_unknown", "ini_3f9a2b1c", "qst_%2e%2e", "QST_1", `qst_${"a".repeat(65)}`])(
    "%s is not there, which the reader is told in their own language",
    async (id) => {
      api = await startApi();
      const { status, body } = await api.as(eve).get(`/questions/${id}`);
      expect({ status, body }).toEqual({
        status: 404,
        body: problem(404, "not_found", expect.stringContaining("does not exist") as unknown as string),
      });
    },
  );

  test("somebody who is known by id only is shown as a question mark", async () => {
    api = await startApi({ questions: [submitted()], people: [sam], partners: [] });
    expect((await api.as(sam).get("/questions")).body).toMatchObject({
      items: [{ asker: { id: noor.id, name: "?" }, organisation: { id: housing.id, name: "?" } }],
    });
  });
});

const quickResponse: Conversation = {
  id: intakeThread.conversation,
  tenant: "00000000-0000-4000-8000-00000000000a",
  kind: "channel",
  reference: "19:quick@thread.tacv2",
  team: null,
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  bot: { id: "28:bot", name: "Vraagbaak" },
  name: "Quick Response",
  person: null,
  use: { for: "intake" },
  appointedAt: askedAt,
  state: "open",
  seenAt: askedAt,
  digestAt: null,
};

/** The nth question was asked n minutes past nine. */
function numbered<Q extends Question>(question: Q, n: number): Q {
  const askedAt = Instant.parse(new Date(Date.parse("2026-11-02T09:00:00.000Z") + n * 60_000).toISOString());
  const known = { ...question, id: QuestionId.parse(`qst_${n}`), askedAt };
  return "number" in known ? { ...known, number: QuestionNumber.parse(`V-2026-${String(n).padStart(3, "0")}`) } : known;
}

function offer(solution: string, words: readonly string[]) {
  const known = profile.knownSolutions.find(({ id }) => id === solution);
  if (!known) throw new Error(`no solution ${solution}`);
  const { id, title, description, where } = known;
  return { id, title, description, where, words };
}

const PageOfIds = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().nullable() });

async function idsOf(answer: Promise<{ readonly body: unknown }>): Promise<readonly string[]> {
  return PageOfIds.parse((await answer).body).items.map(({ id }) => id);
}

async function allPages(from: Api, path: string): Promise<readonly (readonly string[])[]> {
  const pages: string[][] = [];
  let cursor = "";
  do {
    const { items, next } = PageOfIds.parse((await from.as(noor).get(`${path}${cursor}`)).body);
    pages.push(items.map(({ id }) => id));
    cursor = next === null ? "" : `&cursor=${encodeURIComponent(next)}`;
  } while (cursor !== "");
  return pages;
}
