import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import { commandKey } from "#src/kernel/command.ts";
import { personId } from "#tests/support/acts.ts";
import { agreedOn } from "#tests/support/delivery.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, keepScreenshot } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const nadia = personId("nadia");
const rosa = personId("rosa");

test("minutes are released item by item, read by everybody at once, printed without menus and taken along", async () => {
  const held = await lastHeld();
  const minutes = `${stage.address}/delivery-moments/${held}/minutes`;
  const cleared = await ranOutOfTime(held);
  await stage.visiting({ person: rosa }, async ({ page: outside }) => {
    await outside.goto(`${minutes}?version=public`);
    await outside.getByRole("heading", { level: 3, name: "Energiearmoede in beeld", exact: true }).waitFor();
    expect(await outside.getByRole("main").getByText("Voorbeeld Ondernemersvereniging Binnenstad").count()).toBe(0);
    await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
      await page.goto(minutes);
      await page.getByText("3 van de 6 punten in het openbare verslag").waitFor();
      expect(await headingsOf(page)).toEqual(["Wie erbij was", "Besluiten", "Acties", "Per agendapunt"]);
      // What was left for the next time has no number; what was in the way stands with how it was removed.
      expect(await page.locator("article h3").allTextContents()).toEqual([
        "1. Terugblik: open acties en besluiten van de vorige keer",
        "2. Energiearmoede in beeld",
        "3. Vertelkamer",
        "4. Slimme voetgangersstromen in de binnenstad",
        "5. I-centrale: slimmer wachten bij de brug",
        "Een training ethiek voor projectteams",
        "6. Vooruitblik en rondvraag",
      ]);
      await page.getByText("Niet aan bod gekomen. Schuift door naar de volgende keer.").waitFor();
      await page.getByText(cleared).waitFor();
      await page.getByText("Hoe: De wethouder belde.").waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole("checkbox", { name: /openbare verslag: Slimme voetgangersstromen/ }).press("Space");
      await page.getByText("4 van de 6 punten in het openbare verslag").waitFor();
      await outside
        .getByRole("heading", { level: 3, name: "Slimme voetgangersstromen in de binnenstad", exact: true })
        .waitFor();
      expect(await outside.getByRole("main").getByText("Daan Voorbeeld").count()).toBe(0);

      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("navigation").or(page.getByRole("button")).count()).toBe(0);
      await keepScreenshot(page, "minutes-printed");
      await page.emulateMedia({ media: "screen" });
      await page.getByRole("link", { name: "Openbaar", exact: true }).click();
      await page.getByText("Dit verslag is ook voor lezers buiten de alliantie.").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download voor Word: Engels" }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^public-.*\.docx$/);
      await page.getByRole("link", { name: "Naar het oplevermoment" }).click();

      // Opened again, which its own answer tells and takes the form away with; whoever does so once more begins anew.
      const reopen = page.getByRole("button", { name: "Open het opnieuw" });
      await reopen.click();
      await page.getByLabel("Waarom moet het weer open?").fill("Er ontbrak een besluit");
      await reopen.click();
      await page.getByText(/^Heropend op .+ door Nadia Voorbeeld.*: Er ontbrak een besluit\.$/).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await closed(held);
      await page.getByRole("link", { name: "Lees het verslag" }).waitFor();
      await reopen.click();
      expect(await page.getByLabel("Waarom moet het weer open?").inputValue()).toBe("");
      expect(complaints).toEqual([]);
    });
  });
});

test("an action is reported as done with the keyboard, opened again and dropped; a decision is found again", async () => {
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/actions?whose=all`);
    await page.getByRole("heading", { level: 2, name: "Te laat" }).waitFor();
    const text = "Een voorbeeldpagina maken die andere projecten kunnen overnemen";
    await page.getByRole("button", { name: `Klaar: ${text}` }).press("Enter");
    const reopen = page.locator("button:focus", { hasText: "Heropen" });
    await reopen.waitFor();
    await page.getByText(`Klaar gemeld: ${text}`).waitFor({ state: "attached" });
    await keepScreenshot(page, "action-done");
    expect(await barriersOn(page)).toEqual([]);
    await reopen.press("Enter");
    await page.getByText(`Weer open: ${text}`).waitFor({ state: "attached" });
    await page.locator("button:focus", { hasText: "Klaar" }).waitFor();
    await page.getByRole("button", { name: `Vervalt: ${text}` }).click();
    await page.getByText(`Vervallen: ${text}`).waitFor({ state: "attached" });
    await page.reload();
    await page.getByText("De geleerde les opschrijven voor de hub").waitFor();
    expect(await page.getByText(text).count()).toBe(0);
    await page.getByRole("link", { name: "Klaar of vervallen" }).click();
    await page.getByRole("listitem").filter({ hasText: text }).getByText("door Nadia Voorbeeld").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: `Heropen: ${text}` }).press("Enter");
    const again = page.locator("[role=status]:focus", { hasText: `Weer open: ${text}` });
    await again.getByRole("link", { name: "Bekijk de open acties" }).click();
    await page.getByRole("button", { name: `Klaar: ${text}` }).waitFor();

    await page.goto(`${stage.address}/delivery-moments`);
    await page.getByRole("navigation", { name: "Wat eruit kwam" }).getByRole("link", { name: "Besluiten" }).click();
    await page.getByText("7 besluiten").waitFor();
    await page.getByLabel("Zoek in de besluiten").fill("intervisie");
    await page.waitForURL(/q=intervisie/);
    await page.getByText("1 besluit", { exact: true }).waitFor();
    expect(await page.locator("mark").allTextContents()).toEqual(["intervisie"]);
    const [initiative] = await initiativesCalled("Vertelkamer");
    await page.goto(`${stage.address}/initiatives/${initiative}`);
    await page.getByRole("link", { name: "Naar de besluitenlijst" }).click();
    await page.getByRole("button", { name: "Over Vertelkamer, haal dit filter weg" }).click();
    await page.waitForURL(/\/decisions$/);
    await page.locator("p:focus", { hasText: "7 besluiten" }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test("a partner brings in an item for the agenda, loses nothing with the connection, and takes it back", async () => {
  await stage.visiting({ person: rosa }, async ({ page }) => {
    await page.goto(`${stage.address}/actions/proposals`);
    await page.getByText(/^Er wacht geen punt op een agenda/).waitFor();
    await page.getByRole("button", { name: "Breng een punt in" }).press("Enter");
    await page.getByLabel("Hoeveel minuten heb je nodig?").fill("0");
    await page.getByRole("button", { name: "Breng in", exact: true }).click();
    await page.getByText("Vul een heel getal in, van 1 tot en met 480.").waitFor();
    await page.getByLabel("Waar gaat het over?").fill("Deelauto's bij de hubs");
    await page.getByLabel("Hoeveel minuten heb je nodig?").fill("15");
    await page.getByLabel("Over welk initiatief?").selectOption({ label: "Mobiliteitshubs op de goede plek" });
    expect(await barriersOn(page)).toEqual([]);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Breng in", exact: true }).click();
    await page.getByText(/^Er was geen verbinding. Dit is nog niet verstuurd/).waitFor();
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.getByLabel("Waar gaat het over?").inputValue()).toBe("Deelauto's bij de hubs");
    await page.getByRole("button", { name: "Breng in", exact: true }).click();
    await page.getByRole("heading", { level: 3, name: "Deelauto's bij de hubs" }).waitFor();
    await page.getByRole("link", { name: "Mobiliteitshubs op de goede plek" }).waitFor();
    await keepScreenshot(page, "item-proposed");
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Trek in: Deelauto's bij de hubs" }).press("Enter");
    await page.locator("[role=status]:focus", { hasText: "Ingetrokken: Deelauto's bij de hubs" }).waitFor();
    await page.getByText(/^Er wacht geen punt op een agenda/).waitFor();
  });
});

test("somebody's own calendar follows the moments, by an address that is shown once and can be revoked", async () => {
  await stage.visiting({ person: rosa, width: 280 }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/delivery-moments`);
    await page.getByRole("button", { name: "Maak een adres" }).press("Enter");
    const field = page.getByLabel("Het adres voor je agenda");
    const address = await field.inputValue();
    expect(await (await fetch(address)).text()).toContain("SUMMARY:Oplevermoment bij ROVA");
    await keepScreenshot(page, "calendar-address");
    expect(await barriersOn(page)).toEqual([]);
    await page.reload();
    await page.getByText(/^Je hebt een adres sinds/).waitFor();
    expect(await field.count()).toBe(0);
    await page.getByRole("button", { name: "Trek het adres in" }).press("Enter");
    await page.locator("p:focus", { hasText: "Je agenda volgt de oplevermomenten dan niet meer" }).waitFor();
    await page.getByRole("button", { name: "Ja, trek het adres in" }).press("Enter");
    await page.getByText("Het adres werkt niet meer.").waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect(complaints).toEqual([]);
  });
});

/** The first item was not reached, and an obstacle of an initiative was removed; the obstacle in its own words comes back. */
async function ranOutOfTime(id: string): Promise<string> {
  const { deliveryMoments, outcomes, initiatives } = stage.alliance.product.stores;
  const found = await deliveryMoments.get(DeliveryMomentId.parse(id));
  if (found?.value.stage !== "closed") throw new Error("it was not held");
  const { value: moment } = found;
  const [first, second] = moment.agenda;
  const initiative = second?.initiative && (await initiatives.get(second.initiative))?.value;
  if (!first || !second || !initiative || !isLiving(initiative)) throw new Error("too little was on the agenda");
  const telling = (name: string) => ({
    command: commandKey("test", "given", name, name),
    by: null,
    at: moment.closedAt,
  });
  const presented = moment.presented.filter((item) => item !== first.id);
  // As if somebody had put it there: what looks back is on every agenda, and is not left.
  const agenda = moment.agenda.with(0, { ...first, source: null });
  await deliveryMoments.save({
    value: { ...moment, agenda, presented },
    expected: found,
    ...telling("left"),
    events: [],
  });
  const [obstacle] = initiative.obstacles;
  if (!obstacle) throw new Error("nothing is in the way");
  const { who: _who, due: _due, settled: _settled, reminder: _reminder, reminded: _reminded, ...said } = agreedOn();
  const about = { moment: moment.id, item: second.id, initiative: initiative.id, obstacle: obstacle.id };
  const value = { ...said, ...about, kind: "obstacle_removed", text: "De wethouder belde." } as const;
  await outcomes.create({ value, ...telling("removed"), events: [{ type: "outcome_recorded" }] });
  return obstacle.text;
}

/** The headings of the parts, in their order. */
function headingsOf(page: Page): Promise<readonly string[]> {
  return page.locator("article h2").allTextContents();
}

async function closed(id: string): Promise<void> {
  const answer = await fetch(`${stage.address}/api/v1/delivery-moments/${id}/close`, {
    method: "POST",
    headers: { authorization: `Bearer demo.${nadia}`, "content-type": "application/json" },
    body: JSON.stringify({ nonce: "closed-once-more" }),
  });
  expect(answer.status).toBe(200);
}

async function lastHeld(): Promise<string> {
  const { items } = await stage.alliance.product.stores.deliveryMoments.list({
    where: {},
    order: "day",
    direction: "descending",
    limit: 100,
  });
  const held = items.find(({ value }) => value.stage === "closed");
  if (!held) throw new Error("no moment was held");
  return held.value.id;
}

async function initiativesCalled(title: string): Promise<readonly string[]> {
  const latest = { where: {}, order: "bornAt", direction: "descending", limit: 100 } as const;
  const { items } = await stage.alliance.product.stores.initiatives.list(latest);
  return items.filter(({ value }) => value.title === title).map(({ value }) => value.id);
}
