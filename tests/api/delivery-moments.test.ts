import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { DecisionLogged } from "#src/delivery/follow-up.contract.ts";
import { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { Day } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { agendaItem, inProgress, itemId, kim, openedAt, tess } from "#tests/support/delivery.ts";
import { housing, noor, owner, sam } from "#tests/support/people.ts";
import { deliveryMoment, inProject } from "#tests/support/portfolio.ts";
import { unzipped } from "#tests/support/unzipped.ts";

let api: Api;
afterEach(() => api.close());

const people = [lea, kim, tess, noor, sam, owner];
const december = deliveryMoment({ agenda: [agendaItem("first")] });
const project = inProject();

/** Says each intention once. */
function acting(nonce = 0) {
  let said = nonce;
  return async (who: Person, path: string, body: object) => {
    said += 1;
    return api.as(who).post(path, { nonce: `intention-${said}`, ...body });
  };
}

async function detail(who: Person, id: string): Promise<DeliveryMomentDetail> {
  return DeliveryMomentDetail.parse((await api.as(who).get(`/delivery-moments/${id}`)).body);
}

describe("a delivery moment over the API", () => {
  test("is planned by the network lead, with what speaks against the day and why it cannot be", async () => {
    api = await startApi({ people, deliveryMoments: [december] });
    const act = acting();
    const plan = {
      title: "Oplevermoment februari",
      day: "2027-02-04",
      from: "09:30",
      until: "16:00",
      place: "Stadhuis",
      hosts: [housing.id],
    };
    expect(await act(kim, "/delivery-moments", plan)).toMatchObject({ status: 403, body: { code: "role_missing" } });
    const planned = await act(lea, "/delivery-moments", plan);
    expect(planned).toMatchObject({
      status: 200,
      body: { title: plan.title, stage: "planned", published: false, hosts: [{ id: housing.id }], daysToGo: 90 },
    });
    expect(await act(lea, "/delivery-moments", { ...plan, from: "15:00", until: "17:00" })).toMatchObject({
      status: 409,
      body: { code: "moments_overlap", detail: expect.stringContaining("Oplevermoment februari") },
    });
    const checked = await api.as(lea).get("/delivery-day?day=2026-12-26&from=09:00&until=12:00");
    expect(checked.body).toEqual({
      day: "2026-12-26",
      warnings: [
        { kind: "weekend" },
        { kind: "holiday", name: "Tweede kerstdag" },
        { kind: "school_holiday", name: "Kerstvakantie" },
        { kind: "too_close", moment: "Oplevermoment december", days: 23 },
        { kind: "too_close", moment: "Oplevermoment februari", days: 40 },
      ],
      refused: null,
    });
    const inYear = await api.as(lea).get("/delivery-day?day=2027-04-15&beside=2027-03-25,2027-06-24");
    expect(inYear.body).toMatchObject({
      warnings: [{ kind: "too_close", moment: "2027-03-25", days: 21 }],
      refused: null,
    });
    expect((await api.as(lea).get("/delivery-day?day=2026-11-01")).body).toMatchObject({ refused: "moment_in_past" });
  });

  test("a year is proposed to the network lead, and planned as it was left", async () => {
    api = await startApi({ people });
    const Proposed = z.object({ items: z.array(z.object({ day: Day, warnings: z.array(z.unknown()) })) });
    const { items } = Proposed.parse((await api.as(lea).get("/delivery-year-plans?weekday=2")).body);
    expect(items).toHaveLength(6);
    expect(items.flatMap(({ warnings }) => warnings)).toEqual([]);
    const moments = items.map(({ day }, index) => ({
      title: `Oplevermoment ${index + 1}`,
      day,
      from: "13:00",
      until: "17:00",
      place: "Stadhuis",
      hosts: [],
    }));
    expect((await acting()(lea, "/delivery-year-plans", { moments })).status).toBe(200);
    expect(await api.as(noor).get("/delivery-moments")).toMatchObject({
      body: { items: items.map(({ day }) => ({ day })) },
    });
    const next = Proposed.parse((await api.as(lea).get("/delivery-year-plans?weekday=2")).body).items;
    // The profile knows the holidays until the summer of 2028.
    const unknown = (day: string) => ({ kind: "holidays_unknown", year: Number(day.slice(0, 4)) });
    expect(next.map(({ warnings }) => warnings)).toEqual(
      next.map(({ day }) => (day > "2028-08-27" ? [unknown(day)] : [])),
    );
    expect(next.every(({ day }) => day > (items.at(-1)?.day ?? ""))).toBe(true);
    expect((await api.as(kim).get("/delivery-year-plans")).status).toBe(403);
  });

  test("a year that begins on a day that has been is not proposed, and one that begins today begins tomorrow at the earliest", async () => {
    api = await startApi({ people });
    const from = (day: string) => api.as(lea).get(`/delivery-year-plans?weekday=5&from=${day}`);
    expect(await from("2026-11-05")).toMatchObject({
      status: 422,
      body: { code: "moment_in_past", detail: "5 november 2026 is al geweest. Kies een tijd die nog komt." },
    });
    expect(await from("2026-11-06")).toMatchObject({ body: { items: [{ day: "2026-11-13" }, {}, {}, {}, {}, {}] } });
  });

  test("shows a draft agenda to the kernteam alone, and everybody what they can do", async () => {
    api = await startApi({ people, deliveryMoments: [december] });
    expect(await detail(noor, december.id)).toMatchObject({ agenda: null, planned: null, may: [] });
    const seen = await detail(kim, december.id);
    expect(seen).toMatchObject({ planned: 10, length: 240, agenda: [{ title: "Punt first" }] });
    expect(seen.may).toEqual(["agenda.draft", "agenda.take-up", "agenda.add", "agenda.order"]);
    expect(seen.agenda?.[0]?.may).toEqual(["agenda.edit", "agenda.remove", "agenda.postpone"]);
  });

  test("that is held: items, attendance, outcomes and decisions, to minutes that are theirs and the public's", async () => {
    const agenda = [
      agendaItem("first", { title: "Warm wonen", initiative: project.id, presenter: noor.id }),
      agendaItem("second", { title: "Rondvraag" }),
    ];
    api = await startApi({ people, initiatives: [project], deliveryMoments: [inProgress({ agenda })] });
    const act = acting();
    const at = `/delivery-moments/${december.id}`;
    await act(noor, `${at}/present`, { item: itemId("first") });
    await act(noor, `${at}/attend`, { organisation: housing.id, how: "in_the_room" });
    const decision = { kind: "set_gate", gate: { name: "Opschalen", day: "2027-01-14" } };
    const decided = {
      item: itemId("first"),
      initiative: project.id,
      initiativeRev: 1,
      decision,
      note: "Na de winter.",
    };
    expect((await act(tess, `${at}/outcomes/decide`, decided)).status).toBe(200);
    const record = (item: string, said: object) => act(tess, `${at}/outcomes/record`, { item: itemId(item), said });
    const who = { kind: "person", person: sam.id };
    await record("first", { kind: "action", text: "Cijfers opvragen", who, due: "2026-12-01" });
    await record("second", { kind: "decision", text: "We vergaderen voortaan een hele dag." });
    await record("second", { kind: "note", text: "Met dank aan de gastheer." });
    await act(lea, `${at}/agenda/release`, { item: itemId("first"), released: true });

    expect(await detail(sam, december.id)).toMatchObject({
      stage: "in_progress",
      openedAt,
      presenting: { item: itemId("first"), by: { id: noor.id } },
      attendance: [{ organisation: { id: housing.id }, how: "in_the_room" }],
      quorum: { present: 1, needed: 1, reached: true },
      agenda: [
        {
          initiative: { id: project.id, title: "Warm wonen" },
          presented: true,
          outcomes: [{ kind: "action", who: { kind: "person", name: sam.name }, due: "2026-12-01", settled: null }],
          decisions: [{ decision, note: "Na de winter." }],
        },
        { presented: false, outcomes: [{ kind: "decision" }, { kind: "note" }] },
      ],
      may: ["delivery.attend"],
    });
    await act(tess, `${at}/close`, {});
    const minutes = async (version: string) =>
      MinutesShown.parse((await api.as(noor).get(`${at}/minutes?version=${version}`)).body);
    expect(await minutes("internal")).toMatchObject({
      final: true,
      attendance: [{ organisation: { name: housing.name } }],
      items: [
        {
          title: "Warm wonen",
          decisions: [
            {
              initiative: { id: project.id },
              kind: "set_gate",
              text: "Volgend beslismoment op 14 januari 2027: Opschalen. Na de winter.",
            },
          ],
          actions: [{ text: "Cijfers opvragen", who: sam.name, due: "2026-12-01", settled: null }],
        },
        { title: "Rondvraag", decisions: [{ text: "We vergaderen voortaan een hele dag." }] },
      ],
    });
    const open = await minutes("public");
    expect(open).toMatchObject({ attendance: [], quorum: null, items: [{ title: "Warm wonen", actions: [] }] });
    expect(open.items).toHaveLength(1);
    for (const { name } of people) expect(JSON.stringify(open.items)).not.toContain(name);

    const log = z.object({ items: z.array(DecisionLogged), next: z.string().nullable() });
    const search = async (query: string) => log.parse((await api.as(noor).get(`/decisions?${query}`)).body);
    expect((await search("limit=10")).items.map(({ text }) => text).toSorted()).toEqual([
      "Na de winter.",
      "We vergaderen voortaan een hele dag.",
    ]);
    expect((await search("q=vergaderen")).items).toMatchObject([{ taken: null, moment: { id: december.id } }]);
    expect((await search("q=opschalen")).items).toMatchObject([{ taken: { initiative: { id: project.id } } }]);
    const first = await search("limit=1");
    const rest = await search(`limit=1&cursor=${encodeURIComponent(first.next ?? "")}`);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(2);
    expect(rest.next).toBeNull();

    const mine = await api.as(sam).get("/delivery-actions?whose=mine");
    expect(mine.body).toMatchObject({ items: [{ text: "Cijfers opvragen", may: ["action.settle"], overdue: false }] });
    const [action] = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(mine.body).items;
    expect(await act(sam, `/delivery-actions/${action?.id}/settle`, { how: "done" })).toMatchObject({
      status: 200,
      body: { settled: { how: "done" } },
    });
    expect((await api.as(sam).get("/delivery-actions?whose=mine")).body).toMatchObject({ items: [] });
    expect(await act(tess, `${at}/outcomes/record`, {})).toMatchObject({ status: 400 });
  });

  test("that was opened again says who did, when and why; the public minutes say when", async () => {
    const words = textsIn("nl").moments.made;
    const item = agendaItem("back", { kind: "follow_up", title: words.followUp(2, 1), source: "made", released: true });
    api = await startApi({ people, deliveryMoments: [inProgress({ agenda: [item] })] });
    const act = acting();
    const at = `/delivery-moments/${december.id}`;
    await act(tess, `${at}/close`, {});
    expect((await api.as(noor).get(`${at}/reopenings`)).body).toEqual({ items: [], next: null });
    expect((await act(lea, `${at}/reopen`, { reason: "Een besluit ontbrak" })).status).toBe(200);

    const told = { by: { id: lea.id, name: lea.name }, reason: "Een besluit ontbrak" };
    expect((await api.as(noor).get(`${at}/reopenings`)).body).toMatchObject({ items: [told], next: null });
    expect((await api.as(noor).get("/delivery-moments/dlv_nope/reopenings")).status).toBe(404);
    const minutes = async (version: string) =>
      MinutesShown.parse((await api.as(noor).get(`${at}/minutes?version=${version}&language=en`)).body);
    expect(await minutes("internal")).toMatchObject({
      final: false,
      reopened: [told],
      items: [{ title: "Looking back: 2 open actions and 1 decision of last time" }],
    });
    const { reopened } = await minutes("public");
    expect(reopened).toEqual([{ at: expect.any(String), by: null, reason: null }]);
    expect((await detail(noor, december.id)).agenda).toMatchObject([
      { title: item.title, made: { says: "look_back", openActions: 2, decisions: 1 } },
    ]);

    const document = async (version: string) => {
      const answer = await fetch(`${api.address}/api/v1${at}/minutes/document?version=${version}`, {
        headers: { authorization: `Bearer demo.${noor.id}` },
      });
      return unzipped(Buffer.from(await answer.arrayBuffer())).get("word/document.xml") ?? "";
    };
    expect(await document("internal")).toMatch(
      new RegExp(`Heropend op \\d{1,2} \\w+ \\d{4} door ${lea.name}: Een besluit ontbrak\\.`),
    );
    expect(await document("public")).toMatch(/Heropend op \d{1,2} \w+ \d{4}\.</);
    expect(await document("public")).not.toContain("Een besluit ontbrak");
  });

  test("a title that is too long is refused by the name of its field, and one that just fits is taken", async () => {
    api = await startApi({ people, deliveryMoments: [december] });
    const act = acting();
    const add = (title: string) =>
      act(kim, `/delivery-moments/${december.id}/agenda/add`, {
        title,
        note: "",
        minutes: 10,
        presenter: null,
        initiative: null,
      });
    expect(await add("x".repeat(201))).toMatchObject({
      status: 400,
      body: { code: "not_understood", fields: ["title"] },
    });
    expect(await add("x".repeat(200))).toMatchObject({ status: 200, body: { planned: 20 } });
  });

  test("the minutes say which obstacle was removed and what was not reached, on the page and in the document", async () => {
    const obstacle = {
      state: "open",
      id: "data",
      text: "Geen gegevens van Vitens",
      remover: null,
      notedBy: noor.id,
      since: openedAt,
      asked: null,
    } as const;
    const agenda = [agendaItem("first", { initiative: project.id, released: true }), agendaItem("second")];
    const initiatives = [{ ...project, obstacles: [obstacle] }];
    api = await startApi({ people, initiatives, deliveryMoments: [inProgress({ agenda })] });
    const at = `/delivery-moments/${december.id}`;
    const clear = { item: itemId("first"), initiative: project.id, obstacle: "data", how: "Vitens levert ze." };
    expect((await acting()(tess, `${at}/outcomes/clear-obstacle`, clear)).status).toBe(200);
    expect((await api.as(noor).get(at)).body).toMatchObject({
      agenda: [{ outcomes: [{ text: "Vitens levert ze.", obstacle: obstacle.text }] }, { outcomes: [] }],
    });
    await acting()(tess, `${at}/close`, {});
    const said = { kind: "obstacle_removed", text: "Vitens levert ze.", obstacle: obstacle.text };
    expect((await api.as(noor).get(`${at}/minutes`)).body).toMatchObject({
      items: [
        { number: 1, notReached: false, movesOn: false, said: [said] },
        { number: 2, notReached: true, movesOn: true, said: [] },
      ],
    });
    const open = (await api.as(noor).get(`${at}/minutes?version=public`)).body;
    // Whoever released the item read there which obstacle it was.
    expect(open).toMatchObject({ items: [{ number: null, said: [said] }] });
    const answer = await fetch(`${api.address}/api/v1${at}/minutes/document`, {
      headers: { authorization: `Bearer demo.${noor.id}` },
    });
    const body = unzipped(Buffer.from(await answer.arrayBuffer())).get("word/document.xml") ?? "";
    expect(body).toContain("Geen gegevens van Vitens");
    expect(body).toContain("Niet aan bod gekomen. Schuift door naar de volgende keer.");
  });

  test("the minutes as a document have a title, headings, tables with a header row and a language", async () => {
    const agenda = [
      agendaItem("first", { title: "Een <punt> & meer\u0007" }),
      agendaItem("second", { kind: "follow_up", title: "Terugblik: 1 open actie" }),
      agendaItem("third", { kind: "attention", title: "Warm wonen", released: true }),
    ];
    const attendance = [{ organisation: housing.id, how: "online", by: lea.id, at: openedAt }] as const;
    api = await startApi({ people, deliveryMoments: [inProgress({ agenda, attendance: [...attendance] })] });
    const path = `${api.address}/api/v1/delivery-moments/${december.id}/minutes/document`;
    const answer = await fetch(path, { headers: { authorization: `Bearer demo.${noor.id}` } });
    expect(answer.headers.get("content-disposition")).toContain("verslag-oplevermoment-2026-11-06.docx");
    const parts = unzipped(Buffer.from(await answer.arrayBuffer()));
    const body = parts.get("word/document.xml") ?? "";
    expect(body).toContain("Een &lt;punt&gt; &amp; meer");
    expect([...body.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style)).toEqual([
      "Heading1",
      "Heading2",
      "Heading2",
      "Heading2",
      "Heading2",
      "Heading3",
      "Heading3",
      "Heading3",
    ]);
    // A heading looks as its style says.
    expect(body).not.toContain('<w:b w:val="false"/>');
    // What says itself what it is, is not said to be that once more.
    expect(body).toContain(">2. Terugblik: 1 open actie<");
    expect(body).toContain("Te gast bij: Woningstichting Voorbeeld");
    expect(body.match(/<w:tbl>/g)).toHaveLength(1);
    expect(body).toContain("<w:tblHeader/>");
    expect(body).toContain("Woningstichting Voorbeeld");
    expect(parts.get("word/styles.xml")).toContain('w:lang w:val="nl-NL"');
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Verslag: Oplevermoment december</dc:title>");
    expect(core).toContain(
      "<dc:description>Verslag van het oplevermoment van vrijdag 6 november 2026</dc:description>",
    );
    expect(core).toContain("<dc:creator>Alliantie Smart Zwolle</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>Alliantie Smart Zwolle</cp:lastModifiedBy>");
    expect(parts.get("word/footer1.xml")).toContain("Verslag: Oplevermoment december, ");

    const outside = await fetch(`${path}?version=public`, { headers: { authorization: `Bearer demo.${noor.id}` } });
    const open = unzipped(Buffer.from(await outside.arrayBuffer())).get("word/document.xml") ?? "";
    expect(open).toContain(">Openbaar verslag: Oplevermoment december<");
    // Why it was on the agenda is for the alliance.
    expect(body).toContain("Vraagt aandacht: Warm wonen<");
    expect(open).toMatch(/>(\d\. )?Warm wonen</);
    expect(open).not.toContain(">Wie erbij was<");
  });
});

describe("calendars", () => {
  test("a moment as a file: by the clock of Zwolle, and the same meeting however often it moves", async () => {
    const moment = deliveryMoment({ title: "Oplevermoment; met, komma's", sequence: 3 });
    api = await startApi({ people, deliveryMoments: [moment] });
    const answer = await api.as(noor).get(`/delivery-moments/${moment.id}/calendar`);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(eventsIn(answer.body)).toEqual([
      expect.objectContaining({
        UID: `${moment.id}@vraagbaak`,
        SEQUENCE: "3",
        "DTSTART;TZID=Europe/Amsterdam": "20261203T130000",
        "DTEND;TZID=Europe/Amsterdam": "20261203T170000",
        DTSTAMP: expect.stringMatching(/^\d{8}T\d{6}Z$/),
        "LAST-MODIFIED": expect.stringMatching(/^\d{8}T\d{6}Z$/),
        SUMMARY: "Oplevermoment\\; met\\, komma's",
        STATUS: "CONFIRMED",
      }),
    ]);
  });

  test("the file says what the clock of Zwolle is, also in summer", async () => {
    const july = deliveryMoment({ day: Day.parse("2027-07-01") });
    api = await startApi({ people, deliveryMoments: [july] });
    const { body } = await api.as(noor).get(`/delivery-moments/${july.id}/calendar`);
    expect(body).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/Amsterdam\r\n.*END:VTIMEZONE\r\n.*BEGIN:VEVENT/s);
    expect(String(body).match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    // Whatever the calendar says of itself comes before that.
    const [own = "", ...parts] = z.string().parse(body).split("\r\nBEGIN:");
    expect(own.split("\r\n").map((line) => line.split(/[:;]/)[0])).toEqual([
      "BEGIN",
      "VERSION",
      "PRODID",
      "METHOD",
      "NAME",
      "X-WR-CALNAME",
      "X-WR-TIMEZONE",
      "REFRESH-INTERVAL",
      "X-PUBLISHED-TTL",
    ]);
    expect(parts.at(-1)).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
    expect(eventsIn(body)).toMatchObject([
      { "DTSTART;TZID=Europe/Amsterdam": "20270701T130000", "DTEND;TZID=Europe/Amsterdam": "20270701T170000" },
    ]);
  });

  test("an address of one's own needs no sign-in, tells what was cancelled, and stops when it is revoked or replaced", async () => {
    api = await startApi({ people, deliveryMoments: [december] });
    const Address = z.object({ address: z.string() });
    const start = async () => Address.parse((await api.as(noor).post("/calendar-subscription", {})).body).address;
    expect((await api.as(noor).get("/calendar-subscription")).body).toEqual({ startedAt: null });
    const first = await start();
    expect(first).toMatch(/^\/calendars\/per_[\w-]+\/[\w-]{43}\.ics$/);
    await acting()(lea, `/delivery-moments/${december.id}/cancel`, { reason: "Storm" });
    const followed = await api.request(first);
    expect(followed.status).toBe(200);
    expect(eventsIn(followed.body)).toMatchObject([
      {
        STATUS: "CANCELLED",
        SEQUENCE: "1",
        SUMMARY: "Gaat niet door: Oplevermoment december",
        DESCRIPTION: "Storm",
        TRANSP: "TRANSPARENT",
      },
    ]);

    const second = await start();
    expect((await api.request(first)).status).toBe(404);
    expect((await api.request(second)).status).toBe(200);
    const wrong = [`${second.slice(0, -5)}x.ics`, second.replace(noor.id, sam.id), "/calendars/per_noor/.ics"];
    for (const address of wrong) expect((await api.request(address)).status).toBe(404);
    await api.as(noor).post("/calendar-subscription/revoke", {});
    expect((await api.request(second)).status).toBe(404);
    const stored = JSON.stringify(await api.stores.calendarSubscriptions.of(noor.id));
    expect(stored).toBe("null");
  });
});

/** The events of a calendar, with long lines put together again. */
function eventsIn(body: unknown): readonly Readonly<Record<string, string>>[] {
  const text = z.string().parse(body).replaceAll("\r\n ", "");
  return [...text.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, event = ""]) =>
    Object.fromEntries(
      event
        .split("\r\n")
        .filter((line) => line.includes(":"))
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]),
    ),
  );
}
