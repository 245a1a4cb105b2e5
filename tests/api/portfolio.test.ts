import { afterEach, describe, expect, test } from "@jest/globals";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { eve, housing, noor, owner, school } from "#tests/support/people.ts";
import { deliveryMoment, handedOver, inKraamkamer, inProject, stopped } from "#tests/support/portfolio.ts";
import { decided, decisions, inTriage, submitted, theme, waitingForAsker } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const ini = (name: string) => ({ id: InitiativeId.parse(`ini_${name}`) });

describe("initiatives", () => {
  test("one tells who takes part, who owns it and which question it came from", async () => {
    const question = decided(decisions.kraamkamer);
    const born = inKraamkamer({ origin: question.id });
    api = await startApi({ initiatives: [born], questions: [question] });
    expect((await api.as(noor).get(`/initiatives/${born.id}`)).body).toMatchObject({
      id: "ini_warm-wonen",
      title: "Warm wonen",
      summary: "Huurders en verhuurder maken samen een straat warm.",
      phase: "kraamkamer",
      theme: "brede-duurzaamheid",
      sdgs: [7],
      origin: { id: question.id, number: "V-2026-014", title: question.title },
      processOwner: { id: owner.id, name: owner.name },
      problemOwner: "Sam Voorbeeld, corporatie",
      partners: [
        { id: housing.id, name: housing.name },
        { id: school.id, name: school.name },
      ],
      bornAt: "2026-09-30T22:30:00.000Z",
      since: "2026-10-01",
      handedOverTo: null,
      stopReason: null,
      originHidden: false,
    });
  });

  test.each([
    [inKraamkamer(), { since: "2026-10-01" }],
    [inProject(), { since: "2026-10-12" }],
    [handedOver(), { since: "2026-10-30", handedOverTo: "Woningstichting Voorbeeld" }],
    [stopped(), { since: "2026-10-20", stopReason: "Er is geen probleemeigenaar gevonden." }],
  ])("in each phase it tells since when, and how it ended", async (initiative, shown) => {
    api = await startApi({ initiatives: [initiative] });
    expect((await api.as(noor).get(`/initiatives/${initiative.id}`)).body).toMatchObject(shown);
  });

  test("one that asks for attention tells why and since when, and one that ended asks for none", async () => {
    const alone = inProject({ partners: [], problemOwner: null });
    api = await startApi({ initiatives: [alone, stopped({ ...ini("over"), partners: [], problemOwner: null })] });
    const person = api.as(noor);
    expect((await person.get(`/initiatives/${alone.id}`)).body).toMatchObject({
      attention: [
        { why: "no_problem_owner", since: "2026-10-12" },
        { why: "one_partner", since: "2026-10-12" },
      ],
    });
    expect((await person.get("/initiatives/ini_over")).body).toMatchObject({ attention: [] });
  });

  test("the list is narrowed to a phase and a theme, newest first, page by page", async () => {
    const at = (day: number) => Instant.parse(`2026-10-0${day}T09:00:00.000Z`);
    api = await startApi({
      initiatives: [
        inKraamkamer({ ...ini("a"), bornAt: at(1) }),
        inKraamkamer({ ...ini("b"), bornAt: at(3) }),
        inKraamkamer({ ...ini("c"), bornAt: at(2), theme: theme.housing }),
        inProject({ ...ini("d"), bornAt: at(4) }),
      ],
    });
    const person = api.as(noor);
    expect((await person.get("/initiatives?phase=kraamkamer")).body).toMatchObject({
      items: [{ id: "ini_b" }, { id: "ini_c" }, { id: "ini_a" }],
      next: null,
    });
    expect((await person.get("/initiatives?phase=kraamkamer&theme=betaalbare-woonruimte")).body).toMatchObject({
      items: [{ id: "ini_c" }],
    });
    const { body } = await person.get("/initiatives?limit=2");
    expect(body).toMatchObject({ items: [{ id: "ini_d" }, { id: "ini_b" }], next: expect.any(String) as unknown });
  });

  test("what does not exist is not there", async () => {
    api = await startApi();
    expect((await api.as(eve).get("/initiatives/ini_unknown")).status).toBe(404);
    expect((await api.as(eve).get("/delivery-moments/dlv_unknown")).status).toBe(404);
  });
});

describe("the portfolio", () => {
  test("has a column for each phase, and counts the questions on their way in", async () => {
    const question = (name: string) => ({ id: QuestionId.parse(`qst_${name}`) });
    const elsewhere = { answers: { ...submitted().answers, theme: theme.housing } };
    api = await startApi({
      initiatives: [
        inKraamkamer(ini("a")),
        inKraamkamer({ ...ini("b"), theme: theme.housing }),
        inProject(ini("c")),
        stopped(ini("d")),
      ],
      questions: [
        submitted(question("a")),
        submitted({ ...question("b"), ...elsewhere }),
        inTriage(question("c")),
        waitingForAsker(question("d")),
        decided(decisions.answered, question("e")),
      ],
    });
    expect((await api.as(noor).get("/portfolio")).body).toMatchObject({
      columns: [
        { phase: "kraamkamer", initiatives: [{ id: "ini_b" }, { id: "ini_a" }], total: 2 },
        { phase: "project", initiatives: [{ id: "ini_c" }], total: 1 },
        { phase: "handed_over", initiatives: [], total: 0 },
        { phase: "stopped", initiatives: [{ id: "ini_d" }], total: 1 },
      ],
      questions: { submitted: 2, in_triage: 1, waiting_for_asker: 1 },
    });
    expect((await api.as(noor).get("/portfolio?theme=betaalbare-woonruimte")).body).toMatchObject({
      columns: [{ initiatives: [{ id: "ini_b" }], total: 1 }, { total: 0 }, { total: 0 }, { total: 0 }],
      questions: { submitted: 1, in_triage: 0, waiting_for_asker: 0 },
    });
  });

  test("a column shows two hundred at most, and tells how many there are", async () => {
    api = await startApi({ initiatives: Array.from({ length: 203 }, (_, index) => inKraamkamer(ini(String(index)))) });
    const { body } = await api.as(noor).get("/portfolio");
    expect(body).toMatchObject({
      columns: [{ initiatives: Array.from({ length: 200 }, () => ({ title: "Warm wonen" })), total: 203 }, {}, {}, {}],
    });
  });
});

describe("delivery moments", () => {
  test("are listed in the order of the calendar, with the days to go", async () => {
    const held = {
      id: DeliveryMomentId.parse("dlv_september"),
      title: "Oplevermoment september",
      day: Day.parse("2026-09-24"),
    };
    api = await startApi({ deliveryMoments: [deliveryMoment(), deliveryMoment(held)] });
    const planned = {
      id: "dlv_december",
      title: "Oplevermoment december",
      day: "2026-12-03",
      from: "13:00",
      until: "17:00",
      place: "Stadskantoor",
      host: { id: housing.id, name: housing.name },
      hosts: [{ id: housing.id, name: housing.name }],
      daysToGo: 27,
      stage: "planned",
      published: false,
    };
    expect((await api.as(noor).get("/delivery-moments")).body).toEqual({
      items: [{ ...planned, ...held, daysToGo: -43 }, planned],
      next: null,
    });
    expect((await api.as(noor).get("/delivery-moments/dlv_december")).body).toMatchObject(planned);
  });
});

describe("the alliance", () => {
  test("partners are listed by name, page by page", async () => {
    const partners = ["Cé", "b", "A"].map((name, index) => ({ ...housing, id: PartnerId.parse(`prt_${index}`), name }));
    api = await startApi({ partners });
    const first = await api.as(noor).get("/partners?limit=2");
    const shown = (name: string, index: number) => ({
      id: `prt_${index}`,
      name,
      kind: housing.kind,
      expertise: housing.expertise,
    });
    expect(first.body).toEqual({ items: [shown("A", 2), shown("b", 1)], next: expect.any(String) as unknown });
  });

  test("the profile shows its themes, goals and promise, and keeps the words of the filter and the catalogue", async () => {
    api = await startApi();
    const { name, city, language, themes, sdgs, promise } = profile;
    expect((await api.as(noor).get("/profile")).body).toEqual({ name, city, language, themes, sdgs, promise });
  });

  test("known solutions are found by the words of a question", async () => {
    api = await startApi();
    const found = await api
      .as(noor)
      .get("/known-solutions?q=Is%20er%20een%20sociale%20kaart%20van%20energiearmoede%3F&limit=1");
    const known = profile.knownSolutions.find((solution) => solution.title === "Sociale kaart energiearmoede");
    if (!known) throw new Error("the solution has left the catalogue");
    const { id, title, description, where } = known;
    expect(found.body).toEqual({ items: [{ id, title, description, where, words: ["energiearmoede"] }], next: null });
    expect((await api.as(noor).get("/known-solutions?q=xyzzy")).body).toEqual({ items: [], next: null });
    expect((await api.as(noor).get("/known-solutions?q=%20")).status).toBe(400);
  });
});
