import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { maySee, readerNames, readersOf } from "#src/question/question.policy.ts";
import { actorOf } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { QuestionId, QuestionNumber, themeOf } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { eve, housing, noor, owner, sam, school } from "#tests/support/people.ts";
import {
  decided,
  decisions,
  draft,
  expired,
  helpedAlready,
  inTriage,
  submitted,
  theme,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => {
  await api?.close();
  api = undefined;
});

const titles = z.object({ items: z.array(z.object({ title: z.string() })) });
const noWords = { ...noAnswers, theme: theme.housing };

async function found(by: Person, query: string): Promise<readonly string[]> {
  const { status, body } = (await api?.as(by).get(`/questions?${query}`)) ?? { status: 0, body: null };
  expect(status).toBe(200);
  return titles.parse(body).items.map(({ title }) => title);
}

describe("searching the questions", () => {
  test.each([
    ["a word of the title", "q=bibliotheek", ["Boeken in de bibliotheek"]],
    ["the beginning of a word of the text", "q=wijkb", ["Boeken in de bibliotheek"]],
    ["all of several words", "q=boeken+wijkbus", ["Boeken in de bibliotheek"]],
    ["words that stand in different questions", "q=boeken+zonnepanelen", []],
    ["its number", "q=V-2026-021", ["Zon op daken"]],
    ["the end of its number", "q=021", ["Zon op daken"]],
    ["a word of what the asker told on the walk", "q=buurthuis", ["Zon op daken"]],
    ["a word of the answer", "q=openbaar", ["Wie kent de haven?"]],
    ["a theme", "theme=betaalbare-woonruimte", ["Boeken in de bibliotheek"]],
    ["an organisation", `organisation=${school.id}`, ["Wie kent de haven?"]],
    ["a call to partners that still stands", "seeksPartners=true", ["Boeken in de bibliotheek"]],
    ["a promise that has passed", "due=overdue", ["Zon op daken"]],
    ["a promise that comes soon", "due=soon", ["Boeken in de bibliotheek"]],
    ["two filters and a word", "theme=betaalbare-woonruimte&due=soon&q=boek", ["Boeken in de bibliotheek"]],
    ["filters that exclude one another", "due=soon&stage=decided", []],
  ])("finds by %s", async (_, query, expected) => {
    api = await startApi({ questions: standing });
    expect(await found(noor, query)).toEqual(expected);
  });

  test.each(["stage=gone", "due=never", "organisation=x", "theme=%3Cscript%3E", "seeksPartners=yes", "limit=0"])(
    "says what is wrong with %s",
    async (query) => {
      api = await startApi({});
      expect((await api.as(noor).get(`/questions?${query}`)).status).toBe(400);
    },
  );

  test("a draft is found by the theme that its row shows, also one that is only proposed, and by its asker alone", async () => {
    const own = draft({ answers: noAnswers });
    api = await startApi({ questions: [own] });
    const listed = await api.as(noor).get("/questions?stage=draft");
    const row = { title: own.title, theme: themeOf(own) };
    expect(row.theme).not.toBeNull();
    expect(listed.body).toMatchObject({ items: [row] });
    expect(await found(noor, `theme=${row.theme}`)).toEqual([row.title]);
    expect(await found(eve, `theme=${row.theme}`)).toEqual([]);
  });

  test("what was edited is found by what it says now", async () => {
    api = await startApi({ questions: [submitted()] });
    const edit = {
      nonce: "edit-once",
      rev: 1,
      title: "Wie kent de sterrenwacht?",
      text: "Zonder meer.",
      despitePersonalData: false,
    };
    expect((await api.as(noor).post(`/questions/${submitted().id}/edit`, edit)).status).toBe(200);
    expect(await found(noor, "q=sterrenwacht")).toEqual(["Wie kent de sterrenwacht?"]);
    expect(await found(noor, "q=hardst")).toEqual([]);
  });

  test("the questions of a partner that became part of another are found with that one's", async () => {
    const partners = [housing, { ...school, mergedInto: housing.id }];
    const other = { ...named(7, "Wie heeft lokalen over?"), organisation: school.id };
    api = await startApi({ partners, questions: [submitted(), submitted(other)] });
    expect(await found(noor, `organisation=${housing.id}`)).toHaveLength(2);
    expect(await found(noor, `organisation=${school.id}`)).toEqual(["Wie heeft lokalen over?"]);
  });

  test("a confidential question is found, counted and told as alike only to who may see it", async () => {
    const secret = submitted({ confidential: true, text: "Over de sterrenwacht in Holtenbroek en haar telescoop." });
    api = await startApi({ questions: [secret] });
    const asked = (by: Person) => api?.as(by).get("/questions?q=sterrenwacht");
    expect((await asked(noor))?.body).toMatchObject({ items: [{ id: secret.id }], total: { count: 1 } });
    expect((await asked(sam))?.body).toMatchObject({ items: [{ id: secret.id }], total: { count: 1 } });
    for (const stranger of [eve, owner]) {
      expect((await asked(stranger))?.body).toEqual({ items: [], next: null, total: { count: 0, orMore: false } });
    }
    expect(await api.stores.questions.alike("sterrenwacht telescoop Holtenbroek", 5)).toEqual([]);
  });

  test("whom the index lets find a question is exactly who may see it", () => {
    const invited = { ...submitted().involved, parties: [school.id] };
    const each = (changes: { confidential: boolean; involved: Question["involved"] }): readonly Question[] => [
      draft(changes),
      submitted(changes),
      inTriage(changes),
      waitingForAsker(changes),
      decided(decisions.answered, changes),
      helpedAlready(changes),
      withdrawn(changes),
      expired(changes),
    ];
    const questions = [true, false].flatMap((confidential) =>
      [invited, submitted().involved].flatMap((involved) => each({ confidential, involved })),
    );
    const people = [noor, sam, eve, owner, { ...eve, organisation: null }, { ...eve, organisation: school.id }];
    for (const question of questions) {
      for (const person of people) {
        const actor = actorOf(person);
        const finds = readersOf(question).some((reader) => readerNames(actor).includes(reader));
        expect([question.stage, person.id, finds]).toEqual([question.stage, person.id, maySee(actor, question)]);
      }
    }
  });
});

const standing: readonly Question[] = [
  submitted({ ...named(1, "Zon op daken"), number: QuestionNumber.parse("V-2026-021"), text: "Over zonnepanelen." }),
  inTriage({
    ...named(2, "Boeken in de bibliotheek"),
    text: "En de wijkbus.",
    answers: noWords,
    decideBy: Day.parse("2026-11-07"),
    involved: {
      ...submitted().involved,
      call: { text: "", due: Day.parse("2026-11-06"), by: sam.id, at: submitted().askedAt },
    },
  }),
  decided(decisions.answered, {
    ...named(3, "Wie kent de haven?"),
    text: "",
    organisation: school.id,
    answers: noWords,
  }),
  inTriage({
    ...named(4, "Oproep die voorbij is"),
    text: "",
    answers: { ...noWords, theme: null },
    organisation: housing.id,
    decideBy: Day.parse("2026-11-30"),
    proposal: { ...submitted().proposal, ranked: [] },
    involved: {
      ...submitted().involved,
      call: { text: "", due: Day.parse("2026-11-05"), by: sam.id, at: submitted().askedAt },
    },
  }),
];

function named(index: number, title: string) {
  return { id: QuestionId.parse(`qst_search-${index}`), number: QuestionNumber.parse(`V-2026-03${index}`), title };
}
