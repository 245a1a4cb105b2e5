import { afterEach, describe, expect, test } from "@jest/globals";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { planned } from "#src/notice/notice.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { PersonId } from "#src/people/person.ts";
import type { Person } from "#src/people/person.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { intakeConversation } from "#tests/support/circle.ts";
import { asked, frontOf, happen, named } from "#tests/support/fronts.ts";
import { inProgress } from "#tests/support/delivery.ts";
import { joinedAs, someInvolved } from "#tests/support/involved.ts";
import { eve, noor, owner, sam, school } from "#tests/support/people.ts";
import { deliveryMoment, inKraamkamer, inProject } from "#tests/support/portfolio.ts";
import {
  decided,
  decisions,
  draft,
  expired,
  inTriage,
  submitted,
  theme,
  waitingForAsker,
} from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const lead: Person = {
  ...noor,
  id: PersonId.parse("per_lea"),
  object: "00000000-0000-4000-8000-000000000009",
  name: "Lea Voorbeeld",
  roles: [{ role: "network_lead" }, { role: "kernteam" }],
};
const everybody = [noor, sam, eve, owner, lead];

describe("what waits", () => {
  test("for who asked: an answer to give, a draft to go on with, and whether it helped", async () => {
    api = await startApi({
      questions: [
        waitingForAsker(named("a", 1)),
        draft(asked("b", 2)),
        decided(decisions.answered, named("c", 3)),
        decided(decisions.answered, { ...named("d", 4), helped: true }),
        decided(decisions.kraamkamer, named("e", 5)),
        expired(asked("f", 6)),
        submitted({ ...named("g", 7), askedBy: sam.id }),
      ],
    });
    expect((await frontOf(api, noor)).waiting).toEqual([
      {
        as: "asker",
        lines: [
          line("asked_back", "a", { number: "V-2026-001" }),
          line("draft", "b", { number: null }),
          line("rate", "c", { number: "V-2026-003" }),
        ],
        more: 0,
      },
    ]);
  });

  test("for a partner: a call and an invitation that the organisation has not answered", async () => {
    const called = { ...someInvolved({ joined: [] }), parties: [] };
    api = await startApi({
      questions: [
        submitted({ ...named("called", 1), involved: called }),
        inTriage({ ...named("invited", 2), involved: { ...called, call: null, parties: [school.id] } }),
        submitted({ ...named("joined", 3), involved: { ...called, joined: [joinedFor(school.id)] } }),
        submitted({ ...named("over", 4), involved: { ...called, call: callUntil("2026-11-05") } }),
      ],
    });
    await happen(
      api,
      { key: "called", event: { type: "partners_called", due: Day.parse("2026-11-09") } },
      { by: null },
    );
    await happen(api, { key: "invited", event: { type: "parties_invited", parties: [school.id] } }, { by: null });
    await happen(
      api,
      { key: "joined", event: { type: "partners_called", due: Day.parse("2026-11-09") } },
      { by: null },
    );
    await happen(api, { key: "over", event: { type: "partners_called", due: Day.parse("2026-11-05") } }, { by: null });
    const partner = (await frontOf(api, sam)).waiting.find(({ as }) => as === "partner");
    expect(partner?.lines).toEqual([
      line("invited", "invited", { number: "V-2026-002", due: "2026-11-09" }),
      line("called", "called", { number: "V-2026-001", due: "2026-11-09" }),
    ]);
    // Her organisation asked it; his acts for none.
    expect((await frontOf(api, noor)).waiting.filter(({ as }) => as === "partner")).toEqual([]);
    expect((await frontOf(api, eve)).waiting).toEqual([]);
  });

  test("for the QRT: what one has, what nobody has, and how much is late with colleagues", async () => {
    const other = PersonId.parse("per_colleague");
    const late = { decideBy: Day.parse("2026-11-05") };
    api = await startApi({
      questions: [
        submitted({ ...named("a", 1), pickUpBy: Day.parse("2026-11-09") }),
        submitted({ ...named("b", 2), pickUpBy: Day.parse("2026-11-05") }),
        inTriage({ ...named("c", 3), ...late }),
        inTriage({ ...named("d", 4), ...late, triagedBy: other }),
        ...Array.from({ length: 4 }, (_, index) => submitted(named(`more${index}`, 10 + index))),
      ],
    });
    const front = await frontOf(api, sam);
    expect(front.waiting).toEqual([
      {
        as: "qrt",
        lines: [
          line("decide", "c", { number: "V-2026-003", due: "2026-11-05", overdue: true }),
          ...[3, 2, 1, 0].map((index) =>
            line("pick_up", `more${index}`, { number: `V-2026-01${index}`, due: "2026-11-04", overdue: true }),
          ),
          { about: "several", why: "overdue", count: 1 },
        ],
        more: 2,
      },
    ]);
    expect([front.openQuestions, front.duty]).toEqual([8, []]);
    expect(await frontOf(api, noor)).toMatchObject({ openQuestions: null, duty: null, waiting: [] });
  });

  test("for a process owner: what is new in the theme, and what nobody owns", async () => {
    const ini = (key: string) => ({ id: InitiativeId.parse(`ini_${key}`), title: key });
    api = await startApi({
      initiatives: [
        inKraamkamer({ ...ini("new"), bornAt: Instant.parse("2026-10-20T09:00:00.000Z") }),
        inKraamkamer({ ...ini("old"), bornAt: Instant.parse("2026-09-01T09:00:00.000Z"), problemOwner: null }),
        inKraamkamer({ ...ini("owned"), bornAt: Instant.parse("2026-09-02T09:00:00.000Z") }),
        inKraamkamer({ ...ini("elsewhere"), theme: theme.housing }),
      ],
    });
    expect((await frontOf(api, owner)).waiting).toEqual([
      {
        as: "process_owner",
        lines: [
          {
            about: "initiative",
            why: "new_in_theme",
            initiative: { id: "ini_new", title: "new" },
            since: "2026-10-20",
          },
          {
            about: "initiative",
            why: "no_problem_owner",
            initiative: { id: "ini_old", title: "old" },
            since: "2026-09-01",
          },
        ],
        more: 0,
      },
    ]);
  });

  test("for the network lead: dead messages, channels without a use, what is late, and the next delivery moment", async () => {
    const { id } = submitted();
    const held = { id: DeliveryMomentId.parse("dlv_before"), day: Day.parse("2026-10-01") };
    api = await startApi({
      people: everybody,
      questions: [submitted()],
      conversations: [{ ...intakeConversation, use: null }],
      notices: [
        {
          ...planned(
            {
              id: "card:thread",
              content: { kind: "card", template: "thread" },
              place: { conversation: intakeConversation.id, root: null },
            },
            id,
            1,
            Instant.parse("2026-11-02T09:02:00.000Z"),
          ),
          state: "dead",
          due: null,
        },
      ],
      deliveryMoments: [deliveryMoment(), deliveryMoment(held)],
      initiatives: [inKraamkamer()],
    });
    const front = await frontOf(api, lead);
    expect(front.waiting).toEqual([
      {
        as: "network_lead",
        lines: [
          { about: "several", why: "dead_messages", count: 1 },
          {
            about: "channel",
            why: "no_use",
            channel: { id: intakeConversation.id, name: intakeConversation.name },
          },
          { about: "several", why: "overdue", count: 1 },
        ],
        more: 0,
      },
    ]);
    expect(front.moment).toEqual({
      id: "dlv_december",
      title: "Oplevermoment december",
      day: "2026-12-03",
      daysToGo: 27,
      place: "Stadskantoor",
      underWay: false,
      moved: 1,
    });
  });

  test("a delivery moment that is under way is shown to everybody, whatever its day; the next one only to who prepares it", async () => {
    const running = inProgress({ openedAt: Instant.parse("2026-11-06T08:00:00.000Z") });
    const sooner = deliveryMoment({ id: DeliveryMomentId.parse("dlv_november"), day: Day.parse("2026-11-20") });
    api = await startApi({ people: everybody, deliveryMoments: [running, sooner] });
    const shown = { id: running.id, day: "2026-11-06", daysToGo: 0, underWay: true, moved: null };
    expect((await frontOf(api, lead)).moment).toMatchObject(shown);
    expect((await frontOf(api, eve)).moment).toMatchObject(shown);
    await api.close();
    api = await startApi({ people: everybody, deliveryMoments: [sooner] });
    expect((await frontOf(api, lead)).moment).toMatchObject({ id: sooner.id, underWay: false });
    expect((await frontOf(api, eve)).moment).toBeNull();
  });

  test("how many moved since the last moment counts the oldest of hundreds of initiatives as well", async () => {
    const long = Instant.parse("2025-11-03T09:00:00.000Z");
    const others = Array.from({ length: 230 }, (_, number) =>
      inKraamkamer({ id: InitiativeId.parse(`ini_old-${number}`), bornAt: long }),
    );
    const oldest = inProject({
      id: InitiativeId.parse("ini_oldest"),
      bornAt: Instant.parse("2024-11-03T09:00:00.000Z"),
      startedOn: Day.parse("2026-10-12"),
    });
    const held = { id: DeliveryMomentId.parse("dlv_before"), day: Day.parse("2026-10-01") };
    api = await startApi({
      people: everybody,
      deliveryMoments: [deliveryMoment(), deliveryMoment(held)],
      initiatives: [...others, oldest],
    });
    expect((await frontOf(api, lead)).moment).toMatchObject({ id: "dlv_december", moved: 1 });
  });
});

function line(
  why: string,
  key: string,
  rest: { readonly number: string | null; readonly due?: string; readonly overdue?: boolean },
) {
  const { number, due = null, overdue = false } = rest;
  return {
    about: "question",
    why,
    question: { id: `qst_${key}`, number, title: key },
    asker: noor.name,
    due,
    overdue,
  };
}

function joinedFor(organisation: PartnerId) {
  return { ...joinedAs(1), organisation };
}

function callUntil(due: string) {
  return { text: "", due: Day.parse(due), by: sam.id, at: Instant.parse("2026-11-03T09:00:00.000Z") };
}
