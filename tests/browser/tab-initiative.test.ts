import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { sampleInitiativeId } from "#src/main/sample/sample-ids.ts";
import { does, personCalled } from "#tests/support/live-alliance.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import type { Visitor } from "#tests/support/tab-visitor.ts";
import { barriersOn, keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const stories = sampleInitiativeId("vertelkamer");
const online = sampleInitiativeId("digitaal-meedoen");

test("a process owner who is asked how it goes comes in at the form, loses nothing, and puts it right", async () => {
  await visiting("levi", `/initiatives/${stories}?update`, async ({ page, complaints }) => {
    await page.locator("h2:focus").filter({ hasText: "Updates" }).waitFor();
    await page.getByRole("button", { name: "Plaats de update" }).click();
    await page.getByText("Er kloppen nog 2 velden niet.", { exact: false }).waitFor();
    await page.locator("input[name=state]:focus").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByLabel("Wat is het resultaat sinds de vorige keer?").fill("Drie scholen doen mee.");
    await page.reload();
    const updates = page.getByRole("region", { name: "Updates" });
    expect(await updates.getByRole("radio", { name: "Zit vast" }).isChecked()).toBe(true);
    await updates.getByText("Bij Obstakels staat al: “De ruimte in het buurthuis", { exact: false }).waitFor();
    await updates.getByLabel("Wat staat in de weg?").fill("De sleutel is kwijt.");
    await updates.getByRole("button", { name: "Plaats de update" }).click();
    await updates.getByText("Je update is geplaatst.", { exact: false }).waitFor();
    // What is in the way stands where the kernteam looks for it.
    const obstacles = page.getByRole("region", { name: "Obstakels" }).getByRole("listitem");
    await obstacles.filter({ hasText: "De sleutel is kwijt." }).waitFor();
    expect(await obstacles.count()).toBe(2);
    const latest = updates.getByRole("listitem").first();
    await latest.getByText("Drie scholen doen mee.").waitFor();
    await latest.getByRole("button", { name: "Verbeter je update" }).click();
    await latest.getByLabel("Wat hebben jullie geleerd?").fill("Bel eerst de conciërge.");
    await latest.getByRole("button", { name: "Bewaar" }).click();
    await latest.locator("dd").filter({ hasText: "Bel eerst de conciërge." }).waitFor();
    await latest.getByText("verbeterd op", { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  });
});

test("a kraamkamer becomes a project together with who owns the problem, goes back within the day, and stops with a reason", async () => {
  await visiting("nadia", `/initiatives/${online}`, async ({ page, complaints }) => {
    await page.getByRole("button", { name: "Verplaats naar Project" }).click();
    const dialog = page.getByRole("dialog", { name: "wordt een project" });
    await dialog.getByRole("button", { name: "Maak er een project van" }).click();
    await dialog.getByText("Kies wie de probleemeigenaar is.").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByLabel("Wie is de probleemeigenaar?").selectOption({ label: "Travers" });
    await dialog.getByRole("button", { name: "Maak er een project van" }).click();
    await page.locator("[role=status]:focus").filter({ hasText: "Het initiatief staat nu in Project." }).waitFor();
    await page.getByText("Project, sinds", { exact: false }).waitFor();
    await page.getByText("Klopt dit niet? Je kunt het ongedaan maken tot", { exact: false }).waitFor();
    await pressed(page, ["Maak ongedaan: de laatste verplaatsing", "Ja, maak ongedaan"]);
    await page.getByText("Kraamkamer, sinds", { exact: false }).waitFor();

    await page.getByRole("button", { name: "Leg de probleemeigenaar vast" }).click();
    await page.getByLabel("Wie is de probleemeigenaar?").selectOption("words");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("Schrijf op wie dat is.").waitFor();
    await page.getByLabel("Wie is dat?").fill("De wijkraad");
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText("De probleemeigenaar is vastgelegd.").waitFor();
    expect(await page.getByText("Geen probleemeigenaar", { exact: true }).count()).toBe(0);

    // The dialog names whoever owns the problem by now, and asks no more.
    await page.getByRole("button", { name: "Verplaats naar Project" }).click();
    await dialog.getByText("De probleemeigenaar is De wijkraad.").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Verplaats naar Gestopt" }).click();
    await page.getByLabel("Waarom stoppen jullie?").fill("Te weinig tijd.");
    await page.getByRole("button", { name: "Stop het initiatief" }).click();
    await page.getByRole("heading", { name: /^Gestopt op/ }).waitFor();
    await page
      .getByRole("region", { name: /^Gestopt op/ })
      .getByText("Te weinig tijd.")
      .waitFor();
    await page
      .getByRole("region", { name: "Wat er gebeurde" })
      .getByText("Probleemeigenaar is nu De wijkraad")
      .waitFor();
    expect(await page.getByRole("heading", { name: "Planning" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Plaats een update" }).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("two people change the same: what the slower one typed stays, and is sent on what stands by then", async () => {
  await visiting("levi", `/initiatives/${stories}`, async ({ page }) => {
    const planning = page.getByRole("region", { name: "Planning" });
    await planning.getByRole("button", { name: "Wijzig de planning" }).click();
    await planning.getByLabel("Waarover gaat het volgende beslismoment?").fill("Naar een vierde wijk?");
    await planning.getByLabel("Dag van het beslismoment").fill("2027-03-02");
    await planning.getByLabel("Einddag").fill("2027-03-01");
    await planning.getByRole("button", { name: "Bewaar de planning" }).click();
    await planning.getByText("Deze dag valt na de einddag.", { exact: false }).waitFor();
    await planning.getByLabel("Einddag").fill("9999-12-31");
    await planning.getByText("Deze dag is te ver weg.", { exact: false }).waitFor();
    await planning.getByLabel("Einddag").fill("");
    const { rev } = await seen(stories);
    await does(stage, "nadia", [`/initiatives/${stories}/plan`, { rev, gate: null, end: "2027-06-01" }]);
    await planning.getByText("1 juni 2027").waitFor();
    await planning.getByRole("button", { name: "Bewaar de planning" }).click();
    await planning.getByText("Het initiatief is intussen veranderd").waitFor();
    await planning.getByRole("button", { name: "Bewaar de planning" }).click();
    await planning.getByText("De planning is bewaard.").waitFor();
    await planning.getByText("Naar een vierde wijk?").waitFor();

    const obstacles = page.getByRole("region", { name: "Obstakels" });
    const obstacle = obstacles.getByRole("listitem").filter({ hasText: "De ruimte in het buurthuis" });
    await obstacle.getByRole("button", { name: /^Markeer als weggenomen: De ruimte/ }).click();
    await obstacle.getByLabel("Hoe is het weggenomen?").fill("De school heeft een lokaal.");
    const [first] = (await seen(stories)).obstacles;
    const how = { obstacle: first?.id, how: "SWZ heeft een ruimte." };
    await does(stage, "karin", [`/initiatives/${stories}/remove-obstacle`, how]);
    await obstacle.getByText("Dit kan niet meer bij dit initiatief").waitFor();
    expect(await obstacle.getByLabel("Hoe is het weggenomen?").inputValue()).toBe("De school heeft een lokaal.");
    await obstacle.getByText("SWZ heeft een ruimte.").waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test("a partner joins with what it brings and leaves, adds only safe links, and sees nothing that it may not do", async () => {
  await visiting("rosa", `/initiatives/${stories}#partners`, async ({ page }) => {
    await page.locator("h2:focus").filter({ hasText: "Partners die meedoen" }).waitFor();
    for (const others of ["Plaats een update", "Wijzig de planning", "Voeg een partner toe", "Voeg een link toe"]) {
      expect([others, await page.getByRole("button", { name: others }).count()]).toEqual([others, 0]);
    }
    await page
      .getByText("Verplaatsen kan alleen de proceseigenaar, de probleemeigenaar of de netwerkleider.")
      .waitFor();
    const partners = page.getByRole("region", { name: "Partners die meedoen" });
    await partners.getByRole("button", { name: "Doe mee met ROVA" }).click();
    await partners.getByLabel("Wat brengen jullie mee?").fill("Een busje");
    await partners.getByRole("button", { name: "Doe mee", exact: true }).click();
    await partners.getByRole("listitem").filter({ hasText: "ROVA" }).filter({ hasText: "Een busje" }).waitFor();

    const documents = page.getByRole("region", { name: "Documenten" });
    await documents.getByRole("button", { name: "Voeg een link toe" }).click();
    await documents.getByLabel("Naam van het document").fill("Verslag");
    await documents.getByRole("textbox", { name: "Link" }).fill("http://voorbeeld.example/verslag");
    await documents.getByRole("button", { name: "Voeg toe" }).click();
    await documents.getByText("Vul een adres in dat begint met https://.").waitFor();
    await documents.getByRole("textbox", { name: "Link" }).fill("www.voorbeeld.example/verslag");
    await documents.getByRole("button", { name: "Voeg toe" }).click();
    const link = documents.getByRole("link", { name: "Verslag" });
    expect(await link.getAttribute("href")).toBe("https://www.voorbeeld.example/verslag");
    await documents.getByRole("button", { name: "Voeg een link toe" }).click();
    await documents.getByLabel("Naam van het document").fill("Nog eens");
    await documents.getByRole("textbox", { name: "Link" }).fill("https://www.voorbeeld.example/verslag/");
    await documents.getByRole("button", { name: "Voeg toe" }).click();
    await documents.getByText("Deze link staat er al, bij Verslag.").waitFor();
    await documents.getByRole("button", { name: "Annuleren" }).click();

    await documents.getByRole("button", { name: "Haal weg: Verslag" }).click();
    await documents.getByRole("button", { name: "Ja, haal weg" }).click();
    await documents.locator("[role=status]:focus").filter({ hasText: "De link naar Verslag is weggehaald." }).waitFor();
    expect(await link.count()).toBe(0);

    await partners.getByRole("button", { name: "Stop met meedoen" }).click();
    await partners.getByRole("button", { name: "Ja, wij stoppen" }).click();
    await partners.getByRole("button", { name: "Doe mee met ROVA" }).waitFor();
    await keepScreenshot(page, "initiative-partner");
    await page.setViewportSize({ width: 280, height: 800 });
    expect([await barriersOn(page), await sidewaysScrollOf(page)]).toEqual([[], 0]);
  });
});

test("of five hundred updates the first three are shown, and more when they are asked for", async () => {
  const told = await seen(stories);
  const [update] = told.updates;
  const updates = Array.from({ length: 500 }, (_, index) => ({ ...update, id: `u${index}` }));
  await stage.visiting({ person: personCalled("levi") }, async ({ page }) => {
    await page.route(`**/api/v1/initiatives/${stories}`, (route) => route.fulfill({ json: { ...told, updates } }));
    await page.goto(`${stage.address}/initiatives/${stories}`);
    const shown = page.getByRole("region", { name: "Updates" }).getByRole("listitem");
    await shown.first().waitFor();
    expect(await shown.count()).toBe(3);
    await page.getByRole("button", { name: "Toon eerdere updates" }).click();
    expect(await shown.count()).toBe(13);
    expect(await page.getByRole("link", { name: "Updates 500" }).getAttribute("href")).toBe("#updates");
  });
});

function visiting(key: string, path: string, visit: (visitor: Visitor) => Promise<void>): Promise<void> {
  return stage.visiting({ person: personCalled(key) }, async (guest) => {
    await guest.page.goto(stage.address + path);
    await visit(guest);
  });
}

/** Opens the one, and sends it with the other. */
async function pressed(page: Page, [opener, send]: readonly [string, string]): Promise<void> {
  await page.getByRole("button", { name: opener }).click();
  await page.getByRole("button", { name: send }).click();
}

async function seen(id: string): Promise<InitiativeDetail> {
  const headers = { authorization: `Bearer demo.${personCalled("nadia")}` };
  const response = await fetch(`${stage.address}/api/v1/initiatives/${id}`, { headers });
  // The answer of this address is this type.
  return (await response.json()) as InitiativeDetail;
}
