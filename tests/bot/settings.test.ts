import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Card } from "#bot/cards/card.ts";
import { settingsHandlers } from "#bot/conversation/settings.handler.ts";
import type { BotDeps } from "#bot/deps.ts";
import { settingsOverview } from "#bot/faces/settings-cards.ts";
import { fixedCatalogue } from "#src/profile/fixed-catalogue.ts";
import { filtering } from "#src/main/filtering.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { textsIn } from "#src/texts/texts.ts";
import { buttonsOf, faultsOf, inputsOf, linesOf } from "../support/card-parts.ts";
import type { CoordinationDesk } from "../support/coordination-desk.ts";
import { channel, coordinationDesk, givenChannel, lea, useOf } from "../support/coordination-desk.ts";
import { eve, noor, sam } from "../support/people.ts";
import { theme } from "../support/questions.ts";

const asking = channel("Vragen", { use: { for: "intake" }, appointedAt: channel("Vragen").seenAt });
const fresh = channel("Nieuw");
const chat = channel("Chat", { kind: "personal_chat", name: null });

let desk: CoordinationDesk;
let deps: BotDeps;
let showings: number;

beforeEach(async () => {
  desk = await coordinationDesk();
  showings = 0;
  deps = {
    ...desk,
    ...filtering(desk.profile, fixedCatalogue(desk.profile), desk),
    askedAlready: () => Promise.resolve([]),
    catalogue: fixedCatalogue(desk.profile),
    newNonce: () => `showing-${(showings += 1)}`,
    tab: "http://127.0.0.1:3978",
    linkTo: (path: string) => `http://127.0.0.1:3978${path}`,
  };
  for (const conversation of [asking, fresh, chat]) await givenChannel(desk, conversation);
});
afterEach(() => desk.close());

describe("the settings of the channels", () => {
  test("tell everybody what the channel is for, what happens where, and who may change it", async () => {
    const card = await cardIn(fresh);

    expect(linesOf(card)).toEqual([
      "Vraagbaak",
      "Instellen",
      "Nieuw",
      "Dit kanaal: Nog geen functie",
      "Wat gebeurt waar?",
      "Vragen stellen",
      "Vragen",
      "Quick Respons Team",
      "Nog geen kanaal gekozen",
      "Alleen een netwerkleider of beheerder kan dit wijzigen. Vraag het aan Lea Voorbeeld.",
    ]);
    expect(buttonsOf(card).map(({ title }) => title)).toEqual(["Kanaal instellen", "Mijn instellingen"]);
    expect(faultsOf(card)).toEqual([]);
  });

  test("show a channel that was deleted, or that we were taken out of, as lost", async () => {
    const held = { use: { for: "qrt" }, appointedAt: asking.seenAt } as const;
    await givenChannel(desk, channel("Team", { state: "gone", ...held }));
    const themed = { use: { for: "theme", theme: theme.housing }, appointedAt: asking.seenAt } as const;
    await givenChannel(desk, channel("Wonen", { state: "left", ...themed }));

    const lines = linesOf(await cardIn(asking));

    expect(lines).toEqual(
      expect.arrayContaining([
        "Vragen (dit kanaal)",
        "Team: dit kanaal is verwijderd",
        "Betaalbare woonruimte",
        "Wonen: hier kan ik niet meer schrijven",
      ]),
    );
  });

  test("in a chat tell how to set up a channel, and offer no choice there", async () => {
    const card = await cardIn(chat);

    expect(linesOf(card)).toContain("Een kanaal stel je in door daar @Vraagbaak instellen te schrijven.");
    expect(buttonsOf(card).map(({ id }) => id)).toEqual(["settings.show:own"]);
  });

  test("the network lead chooses what this channel is for, and sees at once what happens where now", async () => {
    const form = await press(lea, await cardIn(fresh), "settings.show:use");
    expect(inputsOf(form).map(({ id, value }) => [id, value])).toEqual([["use", "none"]]);

    const after = await press(lea, form, "conversation.appoint", { use: "intake" });

    expect(linesOf(after).slice(0, 5)).toEqual([
      "Bewaard. Hieronder zie je wat er nu waar gebeurt.",
      "Vraagbaak",
      "Instellen",
      "Nieuw",
      "Dit kanaal: Vragen stellen",
    ]);
    expect([await useOf(desk, asking), await useOf(desk, fresh)]).toEqual([null, { for: "intake" }]);
  });

  test("the choices are questions, the QRT, each theme, and nothing", async () => {
    const form = await press(lea, await cardIn(fresh), "settings.show:use");

    const titles = [
      "Vragen stellen",
      "Werkplek van het Quick Respons Team",
      ...desk.profile.themes.map(({ name }) => `Kanaal van het thema ${name.nl}`),
      "Nog geen functie",
    ];
    const choices = titles.map((title): unknown => expect.objectContaining({ title }));
    expect(inputsOf(form)).toEqual([expect.objectContaining({ choices })]);
  });

  test("pressed twice, also after somebody chose otherwise, the first press counts once", async () => {
    const form = await press(lea, await cardIn(fresh), "settings.show:use");
    await press(lea, form, "conversation.appoint", { use: "qrt" });
    await press(lea, await press(lea, await cardIn(fresh), "settings.show:use"), "conversation.appoint", {
      use: "none",
    });

    await press(lea, form, "conversation.appoint", { use: "qrt" });

    expect(await useOf(desk, fresh)).toBeNull();
  });

  test.each([
    ["a partner", noor, "Dit kan alleen de netwerkleider of de beheerder."],
    ["somebody who reads English", eve, "Only the network lead or the administrator can do this."],
  ])("%s who wants to change it is told who may, on the card itself", async (_, person, told) => {
    const card = await press(person, await cardIn(fresh), "settings.show:use");

    expect(linesOf(card)[0]).toBe(told);
    expect(inputsOf(card)).toEqual([]);
    expect(buttonsOf(card)).toHaveLength(2);
  });

  test("a theme that the alliance has lost since the card was shown is asked for again", async () => {
    const form = await press(lea, await cardIn(fresh), "settings.show:use");

    const again = await press(lea, form, "conversation.appoint", { use: "theme:ruimtevaart" });

    expect(linesOf(again)[0]).toBe("Kies een functie.");
    expect(inputsOf(again)).toHaveLength(1);
    expect(await useOf(desk, fresh)).toBeNull();
  });

  test("every page leads back to where it came from", async () => {
    const card = await cardIn(fresh);

    for (const page of ["settings.show:use", "settings.show:own"]) {
      const back = await press(lea, await press(lea, card, page), "settings.show:overview");
      expect(linesOf(back)).toEqual(linesOf(card));
    }
  });

  test("with as many themes and names as anybody has, the card stays small", async () => {
    for (let index = 0; index < 60; index++) {
      const use = { for: "theme", theme: theme.housing } as const;
      const name = `Kanaal ${index} ${"met een heel lange naam ".repeat(8)}`.slice(0, 200);
      await givenChannel(desk, channel(`k${index}`, { name, use, appointedAt: asking.seenAt }));
    }

    const card = await cardIn(asking);

    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(20_000);
  });
});

describe("somebody's own settings", () => {
  test("a partner chooses a language, and is answered in it", async () => {
    const own = await press(noor, await cardIn(asking), "settings.show:own");
    expect(inputsOf(own).map(({ id, value }) => [id, value])).toEqual([["language", "nl"]]);

    const after = await press(noor, own, "people.language", { language: "en" });

    expect(linesOf(after).slice(0, 3)).toEqual([
      "Saved. I will talk English to you from now on.",
      "Vraagbaak",
      "My settings",
    ]);
    expect((await desk.people.get(noor.id))?.value.language).toBe("en");
    expect(faultsOf(after)).toEqual([]);
  });

  test("a member of the QRT plans an absence, in a channel or a chat, and takes it back", async () => {
    const own = await press(sam, await cardIn(chat), "settings.show:own");
    expect(linesOf(own)).toContain("Er staat geen afwezigheid gepland.");

    const planned = await press(sam, own, "people.absence", { absentFrom: "2026-11-09", absentUntil: "2026-11-13" });

    expect(linesOf(planned)).toContain("9 november 2026 tot en met 13 november 2026");
    expect(inputsOf(planned).flatMap(({ value }) => value ?? [])).toEqual(["nl"]);
    expect((await storedSam())?.absences).toEqual([{ from: "2026-11-09", until: "2026-11-13" }]);
    expect(faultsOf(planned)).toEqual([]);
    await press(sam, planned, "people.presence:2026-11-09", { absentFrom: "2026-12-01", absentUntil: "" });
    expect((await storedSam())?.absences).toEqual([]);
  });

  test.each([
    ["turned round", "2026-11-13", "2026-11-09", "De laatste dag ligt voor de eerste. Draai de dagen om."],
    ["gone by", "2026-11-01", "2026-11-02", "2 november 2026 is al geweest. Kies een dag vanaf vandaag."],
    ["half filled in", "2026-11-09", "", "Vul de eerste en de laatste dag in."],
  ])("days that are %s come back as they were typed, with what is wrong on top", async (_, from, until, told) => {
    const own = await press(sam, await cardIn(asking), "settings.show:own");

    const again = await press(sam, own, "people.absence", { absentFrom: from, absentUntil: until });

    expect(linesOf(again)[0]).toBe(told);
    const typed = Object.fromEntries(inputsOf(again).map(({ id, value }) => [id, value ?? ""]));
    expect(typed).toEqual({ language: "nl", absentFrom: from, absentUntil: until });
    expect((await storedSam())?.absences).toEqual([]);
  });

  test("something that is no day comes back as it was typed", async () => {
    const own = await press(sam, await cardIn(asking), "settings.show:own");

    const again = await press(sam, own, "people.absence", { absentFrom: "volgende week", absentUntil: "2026-11-13" });

    expect(linesOf(again)[0]).toContain("Ik ben afwezig van");
    expect(inputsOf(again).map(({ value }) => value)).toContain("volgende week");
  });

  test("a partner is asked for no absence, and cannot plan one with a card that was passed on", async () => {
    const ofSam = await press(sam, await cardIn(asking), "settings.show:own");
    expect(inputsOf(await press(noor, await cardIn(asking), "settings.show:own")).map(({ id }) => id)).toEqual([
      "language",
    ]);

    const refused = await press(noor, ofSam, "people.absence", { absentFrom: "2026-11-09", absentUntil: "2026-11-13" });

    expect(linesOf(refused)[0]).toBe("Dit kan alleen het Quick Respons Team.");
    expect((await desk.people.get(noor.id))?.value.absences).toEqual([]);
  });
});

async function cardIn({ id }: Conversation): Promise<Card> {
  const conversation = await desk.conversations.get(id);
  if (!conversation) throw new Error("no such conversation");
  return settingsOverview(deps, conversation, { texts: textsIn("nl") });
}

/** What somebody sees after a press, made from the data of the button and what was filled in, as Teams does. */
async function press(
  who: Person,
  card: Card,
  id: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Card> {
  const button = buttonsOf(card).find((each) => each["id"] === id);
  if (!button)
    throw new Error(
      `no button ${id} among ${buttonsOf(card)
        .map((each) => String(each["id"]))
        .join(", ")}`,
    );
  const person = (await desk.people.get(who.id))?.value ?? who;
  const at = { thread: { conversation: asking.id, root: null }, isShared: true };
  const presser = { person, actor: actorOf(person), texts: textsIn(person.language), at };
  const handler = settingsHandlers(deps).find(({ action }) => action.verb === button["verb"]);
  const sent = button["associatedInputs"] === "none" ? {} : inputs;
  const answer = await handler?.handle(presser, { ...(button["data"] as object), ...sent });
  if (answer?.kind !== "card") throw new Error(`no card but ${JSON.stringify(answer)}`);
  return answer.card;
}

async function storedSam(): Promise<Person | undefined> {
  return (await desk.people.get(sam.id))?.value;
}
