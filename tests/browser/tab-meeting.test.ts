import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { z } from "zod";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { samplePersonId } from "#tests/support/product-server.ts";
import { openInTeams } from "#tests/support/tab-in-teams.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import type { Visitor } from "#tests/support/tab-visitor.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";
import { unzipped } from "#tests/support/unzipped.ts";

const stage = productStage();
/** Within this what one does must be on the screens of the others; in milliseconds. */
const soon = { timeout: 2_000 };

test("a whole meeting by two people: followed, written down at once, closed, and taken up by the next agenda", async () => {
  const id = await planned("Oplevermoment februari", "2027-02-04");
  const at = `/delivery-moments/${id}`;
  await asked("nadia", [`${at}/agenda/draft`, {}]);
  await asked("nadia", [`${at}/agenda/publish`, {}]);
  const [first = "", second = "", third = ""] = (await momentOf(id)).agenda?.map(titleInMeeting) ?? [];
  await twoInTheRoom(id, async (karin, koen) => {
    const [page, other] = [karin.page, koen.page];
    await page.getByRole("button", { name: "Open het oplevermoment" }).click();
    await other.getByRole("heading", { name: "Het oplevermoment is begonnen" }).waitFor(soon);

    // Whoever presents leads everybody; the other looks around, and comes back.
    await page.getByRole("button", { name: "Begin met het eerste punt" }).click();
    await itemOn(other, first).waitFor(soon);
    await itemOn(page, first).waitFor(soon);
    await page.keyboard.press("PageDown");
    await itemOn(other, second).waitFor(soon);
    await other.getByRole("navigation", { name: "Agenda" }).getByRole("button", { name: first }).click();
    await other.getByText("Je kijkt zelf rond").waitFor();
    await itemOn(other, first).waitFor();
    await keepScreenshot(other, "meeting-away");
    await other.getByRole("button", { name: "Terug naar de vergadering" }).click();
    await itemOn(other, second).waitFor();

    // Three outcomes at once.
    const note = await opened(page, "Notitie");
    await note.getByRole("textbox", { name: "Wat wil je onthouden?" }).fill("Rabobank denkt mee.");
    const action = await opened(other, "Actie");
    await action.getByRole("textbox", { name: "Wat gaat er gebeuren?" }).fill("De cijfers opvragen.");
    await action.getByLabel("Wie doet het?").selectOption({ label: "Travers" });
    const decision = await opened(page, "Besluit");
    await decision.getByLabel("Wat doet het besluit?").selectOption("words");
    await decision.getByRole("textbox", { name: "Het besluit" }).fill("We gaan door in alle wijken.");
    await Promise.all([
      action.getByRole("button", { name: "Leg de actie vast" }).click(),
      note
        .getByRole("button", { name: "Leg de notitie vast" })
        .click()
        .then(() => decision.getByRole("button", { name: "Leg het besluit vast" }).click()),
    ]);
    for (const each of [page, other]) {
      for (const text of ["Rabobank denkt mee.", "De cijfers opvragen.", "We gaan door in alle wijken."]) {
        await capturedOn(each).getByText(text).waitFor(soon);
      }
    }

    // Both put the same action right: the later sees both versions, loses nothing, and names somebody else.
    const mine = await editing(page, "De cijfers opvragen.");
    const theirs = await editing(other, "De cijfers opvragen.");
    await wordsOf(theirs).fill("De cijfers van 2026 opvragen.");
    await wordsOf(mine).fill("De cijfers per wijk opvragen.");
    await theirs.getByRole("button", { name: "Bewaar" }).click();
    await mine.getByText(/^Koen Voorbeeld .* heeft dit intussen gewijzigd$/).waitFor(soon);
    await mine.getByText("De cijfers van 2026 opvragen.").waitFor();
    expect(await wordsOf(mine).inputValue()).toBe("De cijfers per wijk opvragen.");
    expect(await barriersOn(page)).toEqual([]);
    await keepScreenshot(page, "meeting-written-meanwhile");
    await mine.getByRole("button", { name: "Zet beide onder elkaar" }).click();
    await mine.getByLabel("Wie doet het?").selectOption({ label: "ROVA" });
    await mine.getByRole("button", { name: "Bewaar" }).click();
    await capturedOn(other).getByText("De cijfers per wijk opvragen.").waitFor(soon);
    await capturedOn(other).getByText("Wie: ROVA").waitFor(soon);

    // Whoever knows what the other wrote, and saves all the same, does so with one press.
    const again = await editing(page, "Rabobank denkt mee.");
    const faster = await editing(other, "Rabobank denkt mee.");
    await faster.getByRole("textbox").fill("Rabobank rekent mee.");
    await again.getByRole("textbox").fill("Rabobank denkt en rekent mee.");
    await faster.getByRole("button", { name: "Bewaar" }).click();
    await again.getByText(/heeft dit intussen gewijzigd$/).waitFor(soon);
    await again.getByRole("button", { name: "Bewaar" }).click();
    await again.waitFor({ state: "detached", ...soon });
    await capturedOn(other).getByText("Rabobank denkt en rekent mee.").waitFor(soon);

    // Who writes while the meeting goes on stays where they are, also without a connection.
    const late = await opened(other, "Notitie");
    await late.getByRole("textbox").fill("Nog even dit:");
    await other.context().setOffline(true);
    await page.getByRole("button", { name: /^Volgende punt/ }).click();
    await itemOn(page, third).waitFor(soon);
    await late.getByRole("button", { name: "Leg de notitie vast" }).click();
    await late.getByText(/^Er was geen verbinding\. Dit is nog niet verstuurd\./).waitFor();
    await other.context().setOffline(false);
    await other.getByText("Je schrijft nog bij dit punt").waitFor({ timeout: 8_000 });
    expect(await late.getByRole("textbox").inputValue()).toBe("Nog even dit:");
    await late.getByRole("button", { name: "Leg de notitie vast" }).click();
    await capturedOn(other).getByText("Nog even dit:").waitFor(soon);
    await other.getByRole("button", { name: "Terug naar de vergadering" }).click();
    await itemOn(other, third).waitFor();

    // Who is there, by keyboard.
    await page.getByRole("link", { name: "Aanwezig" }).click();
    const search = page.getByRole("searchbox", { name: "Zoek een organisatie" });
    for (const typed of ["trav", "rova"]) {
      await search.fill(typed);
      await search.press("Enter");
    }
    await page.getByText("2 organisaties zijn er.").first().waitFor(soon);

    await page.getByRole("button", { name: "Sluit af" }).click();
    await page.getByText("1 actie zonder dag").waitFor();
    await page.getByText(/niet aan bod gekomen en schui(ft|ven) door$/).waitFor();
    const half = await opened(other, "Notitie");
    await half.getByRole("textbox").fill("En in maart");
    await page.getByRole("button", { name: "Ja, sluit af" }).click();
    await other.getByRole("heading", { name: "Het oplevermoment is gesloten" }).waitFor(soon);

    // Whoever was still writing goes on where they were, once it is open again.
    await other.getByText("Wat je typte is bewaard").waitFor();
    await other.getByText("En in maart").waitFor();
    expect(await barriersOn(other)).toEqual([]);
    await asked("nadia", [`${at}/reopen`, { reason: "Koen was nog bezig." }]);
    await other.getByRole("button", { name: `Schrijf verder bij: ${third}` }).click();
    expect(await half.getByRole("textbox").inputValue()).toBe("En in maart");
    await other.goto(`${stage.address}${at}/live?view=big`);
    await asked("nadia", [`${at}/close`, {}]);
    await other.getByRole("link", { name: "Sluit de grote weergave" }).waitFor(soon);
    await other.getByRole("heading", { name: "Het oplevermoment is gesloten" }).waitFor(soon);
    expect([await barriersOn(other), await other.getByRole("banner").count()]).toEqual([[], 0]);

    // What was agreed on is in the minutes, and comes back the next time.
    await page.getByRole("link", { name: "Naar het verslag" }).click();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download voor Word: Nederlands" }).click();
    const minutes = textOf(unzipped(await readFile(await (await downloading).path())).get("word/document.xml") ?? "");
    for (const text of ["We gaan door in alle wijken.", "De cijfers van 2026 opvragen.", "ROVA", "Nog even dit:"]) {
      expect(minutes).toContain(text);
    }
    const next = await planned("Oplevermoment april", "2027-04-08");
    await asked("nadia", [`/delivery-moments/${next}/agenda/draft`, {}]);
    await page.goto(`${stage.address}/delivery-moments/${next}`);
    // Three are open in the samples.
    await page
      .getByText(/4 open acties/)
      .first()
      .waitFor();
    expect(exceptRequests([...karin.complaints, ...koen.complaints])).toEqual([]);
  });
});

test("an item that is removed while somebody writes on it leaves their words, and a way back", async () => {
  const { id, agenda } = await going();
  const at = `/delivery-moments/${id}`;
  await stage.visiting({ person: samplePersonId("karin") }, async ({ page }) => {
    const removed = agenda?.find(({ title }) => title.startsWith("Een training ethiek"));
    await page.goto(`${stage.address}${at}/live?item=${removed?.id ?? ""}`);
    const note = await opened(page, "Notitie");
    await note.getByRole("textbox").fill("Saxion kan in mei.");
    await asked("nadia", [`${at}/agenda/remove`, { item: removed?.id }]);
    await page.getByText("Dit punt staat niet meer op de agenda").waitFor(soon);
    await page.getByText("Saxion kan in mei.").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Terug naar de vergadering" }).click();
    await page.getByRole("heading", { name: "Het oplevermoment is begonnen" }).waitFor();
  });
});

test("when the presenter leaves, whoever takes the minutes goes on; a sign-in that ran out costs no words", async () => {
  const { id, agenda } = await going();
  const at = `/delivery-moments/${id}`;
  const trees = agenda?.find(({ title }) => title === "100 bomen");
  await asked("daan", [`${at}/present`, { item: trees?.id }]);
  await stage.visiting({ person: samplePersonId("karin"), width: 280 }, async ({ page }) => {
    // From the start page everybody finds the way in.
    await page.goto(stage.address);
    await page.getByRole("region", { name: "De vergadering is bezig" }).getByRole("link").click();
    await page.waitForURL(/\/live$/);
    await page.goto(`${stage.address}${at}/live`);
    await itemOn(page, "100 bomen").waitFor();
    const takeOver = page.getByRole("button", { name: "Neem het presenteren over" });
    await takeOver.click();
    await takeOver.waitFor({ state: "detached", ...soon });
    expect((await momentOf(id)).presenting).toMatchObject({ item: trees?.id, by: { id: samplePersonId("karin") } });

    // Beside a call the agenda has the page to itself: what is chosen there opens, and one comes back from it.
    await page.getByRole("link", { name: "Agenda", exact: true }).click();
    await page.getByRole("navigation", { name: "Agenda" }).getByRole("button", { name: "Vertelkamer" }).click();
    await page.locator("article h2:focus").filter({ hasText: "Vertelkamer" }).waitFor();
    await page.getByRole("button", { name: "Terug naar de vergadering" }).click();
    await itemOn(page, "100 bomen").waitFor();

    const note = await opened(page, "Notitie");
    await note.getByRole("textbox").fill("De bomen komen in maart.");
    await signedOutUntilAsked(page);
    await note.getByRole("button", { name: "Leg de notitie vast" }).click();
    await page.getByText("Je aanmelding is verlopen. Wat je hebt getypt staat er nog.").waitFor();
    await page.getByRole("button", { name: "Opnieuw aanmelden" }).click();
    await page.getByRole("button", { name: "Opnieuw aanmelden" }).waitFor({ state: "detached" });
    expect(await note.getByRole("textbox").inputValue()).toBe("De bomen komen in maart.");
    await note.getByRole("button", { name: "Leg de notitie vast" }).click();
    await capturedOn(page).getByText("De bomen komen in maart.").waitFor(soon);
    // A break that somebody else calls takes no form away.
    await opened(page, "Actie");
    await asked("nadia", [`${at}/present`, { item: null }]);
    await page.getByText("De vergadering heeft nu geen punt in beeld.").waitFor(soon);
    await page.getByRole("form", { name: "Leg een actie vast" }).getByRole("button", { name: "Annuleren" }).click();
    await page.getByRole("button", { name: "Haal weg: De bomen komen in maart." }).click();
    await page.getByRole("button", { name: "Ja, haal weg" }).click();
    await page.getByText("Bij dit punt is nog niets vastgelegd.").waitFor(soon);
    expect([await barriersOn(page), await sidewaysScrollOf(page)]).toEqual([[], 0]);
  });
});

test("a decision rests on the initiative as it was shown, changes it at once, and can be taken back", async () => {
  const { id, agenda } = await going("100 bomen");
  const trees = agenda?.find(({ title }) => title === "100 bomen");
  const initiative = trees?.initiative?.id ?? "missing";
  const at = `/delivery-moments/${id}/outcomes`;
  await stage.visiting({ person: samplePersonId("karin") }, async ({ page }) => {
    await page.goto(`${stage.address}/delivery-moments/${id}/live`);
    const form = await opened(page, "Besluit");
    await form.getByLabel("Wat doet het besluit?").selectOption({ label: "Wordt overgedragen" });
    await form.getByRole("textbox", { name: "Aan wie?" }).fill("Gemeente Zwolle, team groen");
    const update = { state: "on_track", result: "Er staan al veertig bomen.", next: "", obstacle: "", lesson: "" };
    await asked("daan", [`/initiatives/${initiative}/updates`, { told: update }]);
    await page.getByText("Er staan al veertig bomen.").waitFor(soon);
    await form.getByRole("button", { name: "Leg het besluit vast" }).click();
    await form.getByText("Het initiatief is intussen veranderd").waitFor();
    await form.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText(/Overgedragen, sinds/).waitFor(soon);
    await page.getByRole("button", { name: /^Draai terug/ }).click();
    await page.getByRole("button", { name: "Ja, draai terug" }).click();
    await page.getByText(/Project, sinds/).waitFor(soon);
    await page.getByText("Bij dit punt is nog niets vastgelegd.").waitFor();
    // Somebody else decides meanwhile: who and what is told, with what it leaves possible, and no more once it is taken back.
    await form.waitFor({ state: "detached" });
    await opened(page, "Besluit");
    const reason = form.getByRole("textbox", { name: "Waarom stopt het?" });
    await form.getByLabel("Wat doet het besluit?").selectOption({ label: "Stopt" });
    await reason.fill("Er is nergens plek.");
    const decided = { item: trees?.id, initiative };
    const decision = { kind: "move", move: { to: "handed_over", handedOverTo: "Travers" } };
    const rest = { initiativeRev: await revOf(initiative), decision, note: "" };
    await asked("nadia", [`${at}/decide`, { ...decided, ...rest }]);
    const told = form.getByText(/^Nadia Voorbeeld .* heeft intussen een besluit vastgelegd$/);
    await told.waitFor(soon);
    await form.getByText("Wordt overgedragen aan Travers.").waitFor();
    await form.getByText("Er is nergens plek.").waitFor();
    await form.getByRole("button", { name: "Leg het besluit vast" }).click();
    await form.getByText("Kies wat het besluit doet.").waitFor();
    expect([await reason.count(), await barriersOn(page)]).toEqual([0, []]);
    await keepScreenshot(page, "meeting-decided-meanwhile");
    await asked("nadia", [`${at}/undo`, { ...decided, decision: await decisionOn(id) }]);
    await told.waitFor({ state: "detached", ...soon });
    expect(await reason.inputValue()).toBe("Er is nergens plek.");
    await form.getByRole("button", { name: "Leg het besluit vast" }).click();
    await page.getByText("Het besluit is vastgelegd.").waitFor(soon);
    await asked("nadia", [`${at}/undo`, { ...decided, decision: await decisionOn(id) }]);
    await page.getByText("Bij dit punt is nog niets vastgelegd.").waitFor(soon);
    expect(await page.getByText("Het besluit is vastgelegd.").count()).toBe(0);

    // Its only obstacle: with that the button goes, and what came of it is told all the same.
    await page.getByRole("button", { name: "Obstakel weggenomen" }).click();
    await page.getByRole("textbox", { name: "Hoe is het weggenomen?" }).fill("De netbeheerder verlegt de kabels.");
    await page.getByRole("button", { name: "Leg vast", exact: true }).click();
    await page.getByRole("button", { name: "Obstakel weggenomen" }).waitFor({ state: "detached", ...soon });
    await page.getByText("Het obstakel is weg.").waitFor(soon);
  });
});

test("from beside a call it is shared to the stage, and stands there big", async () => {
  await stage.visiting({}, async ({ page }) => {
    // Outside the demo nobody is offered, and Teams tells who looks.
    await page.route("**/api/v1/demo/people", (route) => route.fulfill({ status: 404, json: {} }));
    const token = `demo.${samplePersonId("karin")}`;
    const belongsTo = { meetingId: "MCMx" };
    const { id } = await going("100 bomen");
    const path = `/delivery-moments/${id}/live`;
    const panel = { token, belongsTo, theme: "dark", frameContext: "sidePanel", width: 280, height: 600 } as const;
    const teams = await openInTeams(page, stage.address + path, panel);
    await teams.frame.getByRole("button", { name: "Deel op het podium" }).click();
    await teams.frame.getByText("Iedereen in de vergadering ziet nu het agendapunt.").waitFor();
    expect(await teams.heard("meeting.shareAppContentToStage")).toEqual([[stage.address + path, expect.anything()]]);
    expect([await barriersOn(await teams.tab()), await sidewaysScrollOf(await teams.tab())]).toEqual([[], 0]);
    for (const [width, height] of [
      [472, 382],
      [792, 382],
      [994, 678],
    ] as const) {
      const onStage = { token, belongsTo, theme: "dark", frameContext: "meetingStage", width, height } as const;
      // Teams' own button puts the page on the stage that the tab begins with; that leads to the meeting by itself.
      const from = width === 472 ? "/delivery-moments" : path;
      const shown = await openInTeams(page, stage.address + from, onStage);
      await shown.frame.getByRole("heading", { level: 2, name: "100 bomen" }).waitFor();
      expect(await shown.frame.getByRole("navigation").count()).toBe(0);
      await keepScreenshot(page, `meeting-stage-${width}x${height}`);
      expect([await barriersOn(await shown.tab()), await sidewaysScrollOf(await shown.tab())]).toEqual([[], 0]);
    }
  });
});

let acts = 0;

/** Somebody of the samples acts, or looks, without a page. */
async function asked(key: string, [path, body]: readonly [string, object?]) {
  acts += 1;
  const response = await fetch(`${stage.address}/api/v1${path}`, {
    headers: { authorization: `Bearer demo.${samplePersonId(key)}`, "content-type": "application/json" },
    ...(body ? { method: "POST", body: JSON.stringify({ nonce: `by-the-way-${acts}`, ...body }) } : {}),
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response;
}

async function momentAt(key: string, act: readonly [string, object?]): Promise<DeliveryMomentDetail> {
  return DeliveryMomentDetail.parse(await (await asked(key, act)).json());
}

function momentOf(id: string): Promise<DeliveryMomentDetail> {
  return momentAt("nadia", [`/delivery-moments/${id}`]);
}

async function revOf(initiative: string): Promise<number> {
  return z.object({ rev: z.int() }).parse(await (await asked("nadia", [`/initiatives/${initiative}`])).json()).rev;
}

/** The only one that stands. */
async function decisionOn(id: string): Promise<string | undefined> {
  return (await momentOf(id)).agenda?.flatMap(({ decisions }) => decisions)[0]?.id;
}

/** What looks back counts nothing there: it shows what is open by now. */
function titleInMeeting({ made, title }: AgendaItemShown): string {
  return made?.says === "look_back" ? "Open acties en besluiten van de vorige keer" : title;
}

/** Planned by the network lead, with two people who take the minutes. */
async function planned(title: string, day: string): Promise<string> {
  const slot = { day, from: "13:00", until: "17:00" };
  const plan = { title, ...slot, place: "Stadhuis van Zwolle", hosts: [] };
  const { id } = Named.parse(await (await asked("nadia", ["/delivery-moments", plan])).json());
  const { rev } = await momentOf(id);
  const minuteTakers = ["karin", "koen"].map(samplePersonId);
  const arranged = { rev, title, place: plan.place, hosts: [], minuteTakers };
  await asked("nadia", [`/delivery-moments/${id}/arrange`, arranged]);
  return id;
}

const Named = z.object({ id: z.string() });

/** The moment of the samples that is to come, opened; everybody looks at the item of that name. */
async function going(title?: string): Promise<DeliveryMomentDetail> {
  const { items } = z
    .object({ items: z.array(Named.extend({ stage: z.string() })) })
    .parse(await (await asked("karin", ["/delivery-moments"])).json());
  const id = items.find((one) => one.stage === "planned")?.id ?? "missing";
  const begun = await momentAt("karin", [`/delivery-moments/${id}/open`, {}]);
  if (title === undefined) return begun;
  const item = begun.agenda?.find((one) => one.title === title)?.id;
  return momentAt("karin", [`/delivery-moments/${id}/present`, { item }]);
}

async function twoInTheRoom(id: string, visit: (karin: Visitor, koen: Visitor) => Promise<void>): Promise<void> {
  const room = `${stage.address}/delivery-moments/${id}/live`;
  await stage.visiting({ person: samplePersonId("karin") }, async (karin) => {
    await stage.visiting({ person: samplePersonId("koen") }, async (koen) => {
      await Promise.all([karin, koen].map(({ page }) => page.goto(room)));
      await koen.page.getByRole("heading", { name: "Het oplevermoment is nog niet begonnen" }).waitFor();
      await visit(karin, koen);
    });
  });
}

/** The server knows nobody any more, until the page asks who looks: that is what signing in again does. */
async function signedOutUntilAsked(page: Page): Promise<void> {
  let isKnown = false;
  await page.route("**/api/v1/**", (route) => {
    isKnown ||= route.request().url().endsWith("/me");
    const headers = route.request().headers();
    return route.continue(isKnown ? {} : { headers: { ...headers, authorization: "Bearer demo.per_nobody" } });
  });
}

/** Its heading, in the middle of the page. */
function itemOn(page: Page, title: string): Locator {
  return page.getByRole("article").getByRole("heading", { level: 2, name: title, exact: true });
}

/** Opens the form of one kind of outcome. */
async function opened(page: Page, kind: string): Promise<Locator> {
  const capture = page.getByRole("group", { name: "Leg vast" });
  await capture.getByRole("button", { name: kind, exact: true }).click();
  return capture.getByRole("form", { name: new RegExp(`^Leg een ${kind.toLowerCase()} vast`) });
}

function capturedOn(page: Page): Locator {
  return page
    .getByRole("article")
    .getByRole("list")
    .filter({ has: page.getByText(/, \d\d:\d\d/) });
}

async function editing(page: Page, text: string): Promise<Locator> {
  await page.getByRole("button", { name: `Wijzig: ${text}` }).click();
  return page.getByRole("form", { name: "Wijzig wat er is vastgelegd" });
}

/** Of the form of an action. */
function wordsOf(form: Locator): Locator {
  return form.getByRole("textbox", { name: "Wat gaat er gebeuren?" });
}

/** The browser itself tells of every refused or lost request. */
function exceptRequests(complaints: readonly string[]): readonly string[] {
  return complaints.filter((line) => !line.startsWith("Failed to load resource"));
}

function textOf(xml: string): string {
  return xml.replaceAll(/<w:p[ >]/g, "\n$&").replaceAll(/<[^>]+>/g, "");
}
