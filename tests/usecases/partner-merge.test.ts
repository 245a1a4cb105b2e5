import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { follow } from "#src/main/follow.ts";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import { chooseOrganisation } from "#src/people/choose-organisation.usecase.ts";
import { correctOrganisation } from "#src/people/correct-organisation.usecase.ts";
import { mergePartner } from "#src/people/merge-partner.usecase.ts";
import { movePeople } from "#src/people/move-people.usecase.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Person } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { PersonId } from "#src/people/person.ts";
import { standingPeople } from "#src/people/standing-person.ts";
import { welcomePerson } from "#src/people/welcome-person.usecase.ts";
import type { Joined } from "#src/question/involved.ts";
import { joinedOnce } from "#src/question/joined-once.ts";
import { joinQuestion, leaveQuestion } from "#src/question/join-question.usecase.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { Instant } from "#src/kernel/time.ts";
import type { CoordinationDesk } from "../support/coordination-desk.ts";
import { actorFor, coordinationDesk, intention, landlord, lea } from "../support/coordination-desk.ts";
import { eve, housing, noor, sam, school } from "../support/people.ts";
import { submitted } from "../support/questions.ts";

let desk: CoordinationDesk;

beforeEach(async () => {
  desk = await coordinationDesk();
});
afterEach(() => desk.close());

describe("merging partners", () => {
  test("a partner becomes part of another one, and whoever names it reads the other", async () => {
    const merged = await merge(housing, landlord);

    expect(merged).toEqual({ ok: true, value: landlord });
    expect((await desk.partners.get(housing.id))?.value).toEqual({ ...housing, mergedInto: landlord.id });
    expect((await desk.partners.history(housing.id)).at(-1)).toMatchObject({
      by: lea.id,
      event: { type: "partner_merged", into: landlord.id },
    });
    expect(await namesFrom(desk).partner(housing.id)).toEqual({ id: landlord.id, name: landlord.name });
  });

  test("a chain of mergers ends at the partner that stands today", async () => {
    await merge(housing, landlord);
    await merge(landlord, school);

    expect(await standingPartner(desk.partners, housing.id)).toEqual(school);
  });

  test("who is merged into one that was merged before goes to where that one went", async () => {
    await merge(landlord, school);

    expect(await merge(housing, landlord)).toEqual({ ok: true, value: school });
    expect((await desk.partners.get(housing.id))?.value.mergedInto).toBe(school.id);
  });

  test("partners do not become part of themselves or of one another in turn", async () => {
    await merge(housing, landlord);
    const circle = { ok: false, refusal: { code: "merges_in_circle" } };

    expect(await merge(school, school)).toEqual(circle);
    expect(await merge(landlord, housing)).toEqual(circle);
    expect(await merge(housing, school)).toEqual({ ok: false, refusal: { code: "merged_already" } });
  });

  test("two mergers at the same moment that bite each other's tail read as one and the same partner", async () => {
    const turned = async (id: PartnerId) => {
      const circle: readonly Partner[] = [
        { ...housing, mergedInto: landlord.id },
        { ...landlord, mergedInto: housing.id },
      ];
      const value = circle.find((partner) => partner.id === id);
      return value && { value };
    };

    const [one, other] = [
      await standingPartner({ get: turned }, housing.id),
      await standingPartner({ get: turned }, landlord.id),
    ];

    expect(one?.id).toBe(housing.id);
    expect(other?.id).toBe(housing.id);
  });

  test("merging twice, by one press or by two people, merges once", async () => {
    await merge(housing, landlord, lea, "press");
    const again = await merge(housing, landlord, lea, "press");
    const byAnother = await merge(housing, landlord, lea, "another press");

    expect([again, byAnother]).toEqual([
      { ok: true, value: landlord },
      { ok: true, value: landlord },
    ]);
    expect(await desk.partners.history(housing.id)).toHaveLength(2);
  });

  test("only the network lead merges partners, and only partners that exist", async () => {
    const unknown = { ...housing, id: PartnerId.parse("prt_nobody") };

    for (const person of [noor, sam, eve]) {
      expect(await merge(housing, landlord, person)).toEqual({
        ok: false,
        refusal: { code: "role_missing", needs: ["network_lead", "admin"] },
      });
    }
    expect(await merge(unknown, landlord)).toEqual({ ok: false, refusal: { code: "not_found" } });
    expect(await merge(housing, unknown)).toEqual({ ok: false, refusal: { code: "unknown_partner" } });
  });

  test("a partner that was merged is on no list and is no choice any more", async () => {
    await merge(housing, landlord);

    const page = await desk.partners.list({
      where: { standing: "yes" },
      order: "name",
      direction: "ascending",
      limit: 10,
    });

    expect(page.items.map(({ value }) => value.name)).toEqual([school.name, landlord.name]);
  });
});

describe("the people of a partner that was merged", () => {
  test("go along, each with a line in the audit trail, and once", async () => {
    const others = await givenPeople(250, housing);
    await merge(housing, landlord);

    await follow(desk, housing.id, { event: { type: "partner_merged", into: landlord.id }, by: null, seq: 0 });
    await movePeople(desk, housing.id);

    const moved = await Promise.all([lea, noor, ...others].map(({ id }) => desk.people.get(id)));
    expect(new Set(moved.map((person) => person?.value.organisation))).toEqual(new Set([landlord.id]));
    expect(new Set(moved.map((person) => person?.rev))).toEqual(new Set([2]));
    expect((await desk.people.history(noor.id)).at(-1)).toMatchObject({
      by: null,
      event: { type: "organisation_corrected", organisation: landlord.id },
    });
    expect((await desk.people.get(sam.id))?.value.organisation).toBe(school.id);
  });

  test("answer for the new one at once, in Teams and in the tab, before they have been moved", async () => {
    const member = { ...noor, id: personIdOf(noor.tenant, noor.object) };
    await desk.people.create({
      value: member,
      command: intention("member"),
      by: null,
      at: desk.clock.now(),
      events: [],
    });
    await merge(housing, landlord);

    const { tenant, object, name, language } = noor;
    const inTeams = await welcomePerson(desk, { tenant, object, name, language });
    const inTab = await standingPeople(desk).get(member.id);

    expect([inTeams.organisation, inTab?.value.organisation]).toEqual([landlord.id, landlord.id]);
    expect((await desk.people.get(member.id))?.value.organisation).toBe(housing.id);
  });

  test("a newcomer who chooses the old one on an older card acts for the new one", async () => {
    await merge(housing, landlord);

    const chosen = await chooseOrganisation(desk, actorFor(eve), housing.id);

    expect(chosen).toEqual({ ok: true, value: { ...actorFor(eve), organisation: landlord.id } });
  });

  test("nothing moves when there was no merger", async () => {
    await movePeople(desk, housing.id);

    expect((await desk.people.get(noor.id))?.rev).toBe(1);
  });
});

describe("what a partner that was merged put in", () => {
  const offer: Joined = {
    organisation: housing.id,
    by: noor.id,
    at: Instant.parse("2026-11-03T09:00:00.000Z"),
    data: "Verbruik per straat",
    knowledge: "",
    people: "Noor",
    hours: 10,
    until: null,
  };
  const newer: Joined = {
    ...offer,
    organisation: landlord.id,
    by: lea.id,
    at: Instant.parse("2026-11-04T09:00:00.000Z"),
    data: "Klachten per buurt",
    people: "Lea",
    hours: 4,
  };

  test("counts once with what the other one offers, and nothing is lost", () => {
    const resolve = (organisation: PartnerId) => (organisation === housing.id ? landlord.id : organisation);

    const joined = joinedOnce([offer, { ...offer, organisation: school.id }, newer], resolve);

    expect(joined).toEqual([
      { ...newer, data: "Klachten per buurt; Verbruik per straat", people: "Lea; Noor", hours: 14 },
      { ...offer, organisation: school.id },
    ]);
  });

  test("is changed or taken back by the new one's people before it has moved along", async () => {
    const { organisation: _, by: __, at: ___, ...said } = newer;
    const member = { ...actorFor(eve), organisation: landlord.id };
    const before = { ...submitted().involved, joined: [offer] };
    const [changing, leaving] = [submitted({ involved: before }), another(submitted({ involved: before }))];
    for (const value of [changing, leaving]) {
      const given = { command: intention(value.id), by: null, at: desk.clock.now(), events: [] };
      await desk.questions.create({ value, ...given });
    }
    await merge(housing, landlord);

    await joinQuestion(desk, member, { key: intention("change"), question: changing.id, rev: 1, offer: said });
    await leaveQuestion(desk, member, { key: intention("leave"), question: leaving.id, rev: 1 });

    const joined = async ({ id }: Question) => (await desk.questions.get(id))?.value.involved.joined;
    expect(await joined(changing)).toEqual([{ ...said, organisation: landlord.id, by: eve.id, at: desk.clock.now() }]);
    expect(await joined(leaving)).toEqual([]);
  });

  test("moves along in every question, and a confidential one stays open to its people", async () => {
    const involved = { ...submitted().involved, joined: [offer, newer], parties: [housing.id, landlord.id] };
    const question = submitted({ involved, confidential: true });
    const given = { command: intention("question"), by: null, at: desk.clock.now(), events: [] };
    await desk.questions.create({ value: question, ...given });
    await merge(housing, landlord);

    await follow(desk, housing.id, { event: { type: "partner_merged", into: landlord.id }, by: null, seq: 0 });
    await follow(desk, housing.id, { event: { type: "partner_merged", into: landlord.id }, by: null, seq: 0 });

    const after = await desk.questions.get(question.id);
    expect(after?.rev).toBe(2);
    expect(after?.value.involved).toEqual({
      ...involved,
      joined: [{ ...newer, data: "Klachten per buurt; Verbruik per straat", people: "Lea; Noor", hours: 14 }],
      parties: [landlord.id],
    });
    const member = { ...actorFor(eve), organisation: landlord.id };
    expect(after && maySee(member, after.value)).toBe(true);
  });
});

describe("correcting somebody's organisation", () => {
  const correct = (person: Person, organisation: PartnerId, by: Person, press = "press") =>
    correctOrganisation(desk, actorFor(by), {
      key: intention(press, organisation),
      person: person.id,
      organisation,
    });

  test.each([
    ["the network lead", lea],
    ["a member of the QRT", sam],
  ])("%s corrects it, and the audit trail tells who did", async (_, by) => {
    const corrected = await correct(noor, school.id, by);

    expect(corrected).toMatchObject({ ok: true, value: { value: { ...noor, organisation: school.id }, rev: 2 } });
    expect((await desk.people.history(noor.id)).at(-1)).toMatchObject({
      by: by.id,
      event: { type: "organisation_corrected", organisation: school.id },
    });
  });

  test("a partner cannot give people another organisation, not even themselves", async () => {
    expect(await correct(noor, school.id, noor)).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs: ["network_lead", "admin", "qrt"] },
    });
  });

  test("a partner that was merged is corrected to the one that it is part of", async () => {
    await merge(housing, landlord);

    expect(await correct(sam, housing.id, lea)).toMatchObject({
      ok: true,
      value: { value: { organisation: landlord.id } },
    });
  });

  test("somebody or something that nobody knows is refused, and a repetition does nothing", async () => {
    const stranger = { ...eve, id: PersonId.parse("per_nobody") };

    expect(await correct(stranger, school.id, lea)).toEqual({ ok: false, refusal: { code: "not_found" } });
    expect(await correct(noor, PartnerId.parse("prt_nobody"), lea)).toEqual({
      ok: false,
      refusal: { code: "unknown_partner" },
    });
    await correct(eve, school.id, lea, "once");
    await correct(eve, school.id, lea, "once");
    await correct(eve, school.id, sam, "the same again");
    expect((await desk.people.get(eve.id))?.rev).toBe(2);
    expect(await correct(eve, housing.id, lea, "once")).toEqual({ ok: false, refusal: { code: "key_reused" } });
  });
});

function merge(partner: Partner, into: Partner, by: Person = lea, press = `${partner.id} ${into.id} ${by.id}`) {
  const command = { partner: partner.id, into: into.id };
  return mergePartner(desk, actorFor(by), { key: intention(press, command), ...command });
}

async function givenPeople(count: number, partner: Partner): Promise<readonly Person[]> {
  const people = Array.from({ length: count }, (_, index) => ({
    ...noor,
    id: PersonId.parse(`per_many-${index}`),
    name: `Voorbeeld ${index}`,
    organisation: partner.id,
  }));
  const given = { command: intention("given"), by: null, at: desk.clock.now(), events: [] };
  await Promise.all(people.map((value) => desk.people.create({ value, ...given })));
  return people;
}

function another<Q extends Question>(question: Q): Q {
  return { ...question, id: QuestionId.parse("qst_sample-another") };
}
