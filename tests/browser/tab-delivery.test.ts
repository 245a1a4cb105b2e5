import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { personId } from "#tests/support/acts.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const nadia = personId("nadia");
const karin = personId("karin");
const rosa = personId("rosa");

test("the network lead lays out a year: each day says what speaks against it, nothing typed is lost, all are saved as one", async () => {
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/delivery-moments/plan-year`);
    // The samples are planned until September 2027; the profile knows the holidays until the summer after.
    await page.getByText("Bij 1 dag staat een waarschuwing.").waitFor();
    expect(await page.getByText(/^Het profiel kent nog niet alle vakanties van 2028\./).count()).toBe(1);
    expect(await page.getByRole("region", { name: "Al gepland" }).getByRole("listitem").count()).toBe(5);
    await page.getByLabel("Vanaf").fill("2020-01-02");
    await page.getByText("Dit is al geweest.").waitFor();
    const second = page.getByRole("group", { name: "Oplevermoment 2" });
    await second.getByLabel("Dag").fill("2027-12-25");
    await second.getByText("Deze dag is een feestdag: Eerste kerstdag.").waitFor();
    await second.getByText(/^Te dicht op het moment op /).waitFor();
    await second.getByLabel("Tot").fill("08:00");
    await second.getByText("Het einde ligt voor het begin.").waitFor();
    await page.getByRole("button", { name: "Haal weg: oplevermoment 6" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Bewaar 5 oplevermomenten" }).click();
    expect(await second.getByLabel("Dag").inputValue()).toBe("2027-12-25");
    expect(await second.getByLabel("Tot").evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await barriersOn(page)).toEqual([]);
    await second.getByLabel("Tot").fill("15:00");
    await second.getByLabel("Te gast bij").selectOption({ label: "ROVA" });
    await page.getByRole("button", { name: "Bewaar 5 oplevermomenten" }).click();
    await page.getByText("5 oplevermomenten zijn gepland.").waitFor();
    await page.getByRole("link", { name: "Alle oplevermomenten" }).last().click();
    await page.getByText("Zaterdag 25 december 2027").waitFor();
    await page.getByText("09:30 tot 15:00 uur, Plaats volgt, te gast bij ROVA").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("a moment is planned, moved and called off, with what is wrong said at its field", async () => {
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/delivery-moments`);
    const standing = await dayOfNext(page);
    await page.getByRole("link", { name: "Plan een oplevermoment" }).click();
    await page.getByLabel("Dag").fill(standing);
    await page.getByText("Er is dan al een oplevermoment.").waitFor();
    await page.getByLabel("Dag").fill("2020-01-02");
    await page.getByText("Dit is al geweest.").waitFor();
    await page.getByLabel("Dag").fill("2027-12-02");
    await page.getByLabel("Titel").fill(`Oplevermoment ${"met een lange naam ".repeat(5)}`);
    await page.getByRole("checkbox", { name: "Esri" }).check();
    await page.getByRole("button", { name: "Bewaar het oplevermoment" }).click();
    await page.getByRole("heading", { level: 1, name: /^Oplevermoment met een lange naam/ }).waitFor();
    const kept = page.waitForEvent("download");
    await page.getByRole("button", { name: "Zet in je agenda" }).click();
    expect((await kept).suggestedFilename()).toMatch(/\.ics$/);
    // The second press of a double click falls on what came in place of the button: it opens no second form, and sends nothing.
    await page.getByRole("button", { name: "Wijzig gegevens" }).dblclick();
    await page.getByRole("button", { name: "Annuleren" }).click();
    await page.getByRole("button", { name: "Start de vergadering" }).dblclick();
    await page.getByRole("button", { name: "Ja, open het oplevermoment" }).waitFor();
    await page.getByRole("button", { name: "Annuleren" }).click();
    await page.getByRole("button", { name: "Verplaats", exact: true }).click();
    await page.getByLabel("Dag").fill(standing);
    await page.getByText("Er is dan al een oplevermoment.").waitFor();
    await page.getByRole("button", { name: "Verplaats en laat het weten" }).click();
    await page.getByText("Er klopt nog 1 veld niet.").waitFor();
    expect(await page.getByText("al een oplevermoment").count()).toBe(1);
    await page.getByLabel("Dag").fill("2027-12-27");
    await page.getByText("Deze dag valt in de kerstvakantie (regio Noord).").first().waitFor();
    await page.getByRole("button", { name: "Verplaats en laat het weten" }).click();
    await page.getByText("Het oplevermoment is verplaatst.").waitFor();
    await page.getByRole("button", { name: "Laat niet doorgaan" }).click();
    await page.getByRole("button", { name: "Ja, laat het niet doorgaan" }).click();
    await page.getByText("Schrijf waarom het niet doorgaat.").waitFor();
    await page.getByLabel("Waarom gaat het niet door?").fill("De zaal is toch bezet.");
    await page.getByRole("button", { name: "Ja, laat het niet doorgaan" }).click();
    await page.getByText("De zaal is toch bezet.").waitFor();
    await page.getByRole("button", { name: "Werk je agenda bij" }).waitFor();
    await page.getByRole("link", { name: "Alle oplevermomenten" }).click();
    await page.locator("li[data-stage=cancelled]").getByText("Gaat niet door").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("the kernteam prepares an agenda together: order by button, key and hand, and nobody's text is lost", async () => {
  await stage.visiting({ person: nadia }, async ({ page: hers, complaints }) => {
    await hers.goto(`${stage.address}/delivery-moments`);
    await hers.getByRole("link", { name: "Bekijk de agenda" }).click();
    await hers.getByText("Concept", { exact: true }).waitFor();
    const path = new URL(hers.url()).pathname;
    await stage.visiting({ person: rosa }, async ({ page }) => {
      await page.goto(stage.address + path);
      await page.getByText(/^De agenda is nog niet bekend\./).waitFor();
    });
    await stage.visiting({ person: karin }, async ({ page: other }) => {
      await other.goto(stage.address + path);
      await itemIn(other, "100 bomen").waitFor();

      const [first = "", second = ""] = await titlesIn(hers);
      await hers.getByRole("button", { name: `Omlaag: ${first}` }).click();
      expect(await focusedIn(hers)).toBe(`Omlaag: ${first}`);
      await expectOrder(other, [second, first]);
      await hers.getByRole("button", { name: `Verplaats ${first}` }).press("Home");
      await hers.keyboard.press("ArrowDown");
      await hers.keyboard.press("ArrowUp");
      // Three orders in a row, faster than they are answered: the last one stands.
      expect(await focusedIn(hers)).toBe(`Verplaats ${first}`);
      await expectOrder(other, [first, second]);
      await hers.getByRole("button", { name: `Verplaats ${second}` }).dragTo(itemIn(hers, first), {
        targetPosition: { x: 200, y: 4 },
      });
      await expectOrder(other, [second, first]);

      await itemIn(other, "100 bomen").getByRole("button", { name: "Wijzig" }).click();
      await other.getByLabel("Toelichting").fill("Van Karin");
      await itemIn(hers, "100 bomen").getByRole("button", { name: "Wijzig" }).click();
      await hers.getByLabel("Toelichting").fill("Van Nadia");
      await hers.getByRole("button", { name: "Bewaar", exact: true }).click();
      const alert = other.getByRole("alert");
      await alert.getByText(/^Nadia .* heeft dit punt intussen gewijzigd$/).waitFor();
      await alert.getByText("Van Nadia").waitFor();
      expect(await other.getByLabel("Toelichting").inputValue()).toBe("Van Karin");
      expect(await barriersOn(other)).toEqual([]);
      await other.getByRole("button", { name: "Bewaar mijn versie" }).click();
      await itemIn(hers, "100 bomen").getByText("Van Karin").waitFor();

      await itemIn(other, "Vertelkamer").getByRole("button", { name: "Wijzig" }).click();
      await other.getByLabel("Toelichting").fill("Toch ook de derde wijk");
      await itemIn(hers, "Vertelkamer").getByRole("button", { name: "Verwijder" }).click();
      await hers.getByRole("button", { name: "Ja, haal weg" }).click();
      await hers.getByText("Het punt is van de agenda gehaald.").waitFor({ state: "attached" });
      await other.getByText("Dit punt is intussen van de agenda gehaald").waitFor();
      await other.getByRole("button", { name: "Zet opnieuw op de agenda" }).click();
      await itemIn(hers, "Vertelkamer").getByText("Toch ook de derde wijk").waitFor();
    });

    await itemIn(hers, "100 bomen").getByRole("button", { name: "volgende keer" }).click();
    await itemIn(hers, "100 bomen").getByText("Schuift door").waitFor();
    await hers.getByRole("button", { name: "Voeg een punt toe" }).click();
    await hers.getByLabel("Titel").fill("Een lang gesprek");
    await hers.getByLabel("Minuten").fill("481");
    await hers.getByRole("button", { name: "Zet op de agenda" }).click();
    await hers.getByText("Vul een heel getal in, van 0 tot en met 480.").waitFor();
    await hers.getByLabel("Minuten").fill("400");
    await hers.getByRole("button", { name: "Zet op de agenda" }).click();
    await hers.getByText(/ te veel\. Maak punten korter of schuif er een door\.$/).waitFor();

    await broughtIn("Ruimte voor een demonstratie");
    await hers.getByRole("button", { name: "Neem op: Ruimte voor een demonstratie" }).click();
    await hers.getByLabel("Waar op de agenda?").selectOption({ index: 1 });
    await hers.getByRole("button", { name: "Zet op de agenda" }).click();
    await expectOrder(hers, ["Ruimte voor een demonstratie"]);
    await hers.getByText("Het punt staat op de agenda.").last().waitFor({ state: "attached" });
    await hers.locator("[data-item]:focus").getByRole("heading", { name: "Ruimte voor een demonstratie" }).waitFor();
    // Somebody else brings in one that is called the same: that one waits like any other.
    await broughtIn("Ruimte voor een demonstratie");
    await hers.getByText("Er staat al een punt met deze titel op de agenda.").waitFor();

    await hers.getByRole("button", { name: "Maak bekend" }).click();
    await hers.getByRole("button", { name: "Ja, maak bekend" }).click();
    await hers.getByText("Bekendgemaakt", { exact: true }).waitFor();
    expect(await barriersOn(hers)).toEqual([]);

    await hers.getByRole("button", { name: "Start de vergadering" }).click();
    await hers.getByText(/Wil je het nu al openen\?$/).waitFor();
    await hers.getByRole("button", { name: "Ja, open het oplevermoment" }).click();
    await hers.waitForURL(`**${path}/live`);
    expect(complaints).toEqual([]);
  });
});

/** By a partner, for an agenda to come. */
async function broughtIn(title: string): Promise<void> {
  const response = await fetch(`${stage.address}/api/v1/proposed-items`, {
    method: "POST",
    headers: { authorization: `Bearer demo.${rosa}`, "content-type": "application/json" },
    body: JSON.stringify({ nonce: crypto.randomUUID(), title, text: "", minutes: 10, initiative: null }),
  });
  if (!response.ok) throw new Error(await response.text());
}

function itemIn(page: Page, title: string) {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

function titlesIn(page: Page): Promise<readonly string[]> {
  return page.locator("[data-item] h3").allTextContents();
}

/** Waits until the agenda begins with these. */
async function expectOrder(page: Page, titles: readonly string[]): Promise<void> {
  for (const [index, title] of titles.entries()) {
    await page.locator("[data-item]").nth(index).getByRole("heading", { name: title, exact: true }).waitFor();
  }
}

function focusedIn(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

async function dayOfNext(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Bekijk de agenda" }).waitFor();
  const { product } = stage.alliance;
  const planned = { where: { stage: "planned" }, order: "day", direction: "ascending", limit: 1 } as const;
  const { items } = await product.stores.deliveryMoments.list(planned);
  return items[0]?.value.day ?? "";
}
