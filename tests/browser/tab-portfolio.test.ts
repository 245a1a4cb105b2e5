import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { personId } from "#tests/support/acts.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";

const stage = productStage();
const nadia = personId("nadia");
const karin = personId("karin");

test("the kernteam narrows the portfolio, looks at it in another way, keeps that for all, and takes it along", async () => {
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/portfolio`);
    const counted = page.getByRole("status").filter({ hasText: /initiatie/ });
    await page.getByText("14 initiatieven en 7 vragen").waitFor();

    // A reason is pressed: the address tells it, and the list tells each in words.
    const attends = page.getByRole("region", { name: "Vraagt aandacht" });
    await attends.getByRole("link", { name: /^Geen probleemeigenaar/ }).click();
    await page.waitForURL(/attention=no_problem_owner/);
    await page.getByText("2 initiatieven en 0 vragen").waitFor();
    await attends.getByText("Toon de 2 initiatieven").click();
    await attends.getByText("geen probleemeigenaar sinds 10 november 2026").waitFor();
    await page.getByRole("region", { name: "Sinds het vorige oplevermoment" }).getByText("Toon wat veranderde").click();

    // Words narrow while they are typed; the address follows.
    await page.keyboard.press("/");
    await page.keyboard.type("digitaal");
    await page.getByText("1 initiatief en 0 vragen").waitFor();
    await page.waitForURL(/q=digitaal/);
    // What asks for attention counts them as well; every reason stays where it stands.
    await attends.getByRole("link", { name: "Alles 1", exact: true }).waitFor();
    await attends.getByRole("link", { name: "Obstakel zit vast 0", exact: true }).waitFor();
    await page.getByRole("button", { name: "Geen probleemeigenaar, haal dit filter weg" }).click();
    expect(await counted.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("c");
    await page.waitForURL(/\/portfolio$/);
    expect(await page.getByLabel("Zoek in het portfolio").inputValue()).toBe("");

    // Also what is cleared before the typing paused is gone for good.
    await page.keyboard.press("/");
    await page.keyboard.type("bomen");
    await page.getByRole("button", { name: "Wis alles" }).click();
    expect(await page.getByLabel("Zoek in het portfolio").inputValue()).toBe("");
    await page.waitForURL(/\/portfolio$/);

    // The table, in its usual order, which its head tells.
    await page.keyboard.press("2");
    const usual = page.getByRole("columnheader", { name: "Fase" }).and(page.locator("[aria-sort=other]"));
    await usual.getByTitle(/^De gewone volgorde/).waitFor();
    expect(await page.locator("tr[data-stop] th").first().innerText()).toBe("Mobiliteitshubs op de goede plek");

    // Grouped and sorted, all of it in the address.
    await page.getByLabel("Groepeer").selectOption("theme");
    await page.getByRole("button", { name: "Titel" }).click();
    await page.waitForURL(/view=table&group=theme&sort=title/);
    const table = page.getByRole("region", { name: "Het portfolio als tabel" });
    await table.getByRole("columnheader", { name: "Titel" }).and(page.locator("[aria-sort=ascending]")).waitFor();
    expect(await table.getByRole("rowheader").first().innerText()).toMatch(/^Brede duurzaamheid/);
    expect(await table.locator("tr[data-stop] th").first().innerText()).toBe("100 bomen");
    await page.getByRole("button", { name: "Kolommen" }).click();
    await page.getByRole("checkbox", { name: "Obstakels" }).check();
    await page.waitForURL(/columns=/);
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("Escape");

    // Kept for all; somebody else finds it, and what was taken away can be put back.
    await page.keyboard.press("v");
    const kept = page.getByRole("dialog", { name: "Mijn weergaven" });
    await kept.getByLabel("Naam").fill("Per thema");
    await kept.getByRole("checkbox", { name: "Deel met de hele alliantie" }).check();
    await kept.getByRole("button", { name: "Bewaar", exact: true }).click();
    await kept.getByText('"Per thema" is bewaard.').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await kept.getByRole("button", { name: 'Verwijder "Per thema"' }).click();
    await kept.getByRole("button", { name: "Zet terug" }).click();
    await kept.getByRole("link", { name: "Per thema" }).waitFor();
    await page.keyboard.press("Escape");
    await stage.visiting({ person: karin }, async ({ page: others }) => {
      await others.goto(`${stage.address}/portfolio`);
      await others.getByRole("button", { name: "Mijn weergaven" }).click();
      await others.getByRole("link", { name: "Per thema" }).click();
      // With the order and the columns that it was kept with.
      await others.waitForURL(/view=table&group=theme&sort=title&columns=.*obstacles/);
      await others.getByRole("columnheader", { name: "Obstakels" }).waitFor();
    });

    // Taken along as a file.
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Exporteer" }).click();
    await page.getByRole("menuitem", { name: "Kommagescheiden (csv)" }).click();
    expect(await readFile(await (await download).path(), "utf8")).toContain("Vertelkamer");
    await page.getByText(/bij je downloads/).waitFor();
    expect(complaints).toEqual([]);
  });
});

test("an initiative is moved by the keyboard and by the mouse alike, refused with the reason, and every move is taken back", async () => {
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/portfolio?view=board`);
    const heard = page.getByRole("status").filter({ hasText: /staat|verplaatst/ });

    // By the keyboard: the card goes, the focus goes with it, and the bar takes it back.
    await cardCalled(page, "Kleiner wonen, fijner wonen").getByRole("link").focus();
    await page.keyboard.press("m");
    const choice = (name: string) => page.getByRole("menuitem", { name, exact: true }).and(page.locator(":focus"));
    await choice("Project").waitFor();
    await page.keyboard.press("End");
    await choice("Gestopt").waitFor();
    await page.keyboard.press("ArrowDown");
    await choice("Project").waitFor();
    await page.keyboard.press("g");
    await choice("Gestopt").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    for (const leaves of ["Escape", "Tab"]) {
      await page.keyboard.press(leaves);
      await page.getByRole("menu").waitFor({ state: "detached" });
      await cardCalled(page, "Kleiner wonen, fijner wonen").getByRole("link").focus();
      await page.keyboard.press("m");
      await choice("Project").waitFor();
    }
    await page.keyboard.press("Enter");
    await heard.getByText('"Kleiner wonen, fijner wonen" staat nu in Project.').waitFor();
    await cardIn(page, "Project", "Kleiner wonen, fijner wonen").waitFor();
    await cardCalled(page, "Kleiner wonen, fijner wonen").locator("a:focus").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Maak ongedaan" }).press("Enter");
    await heard.getByText('"Kleiner wonen, fijner wonen" staat weer in Kraamkamer.').waitFor();
    await cardIn(page, "Kraamkamer", "Kleiner wonen, fijner wonen").waitFor();

    // The same on a line of the table.
    await page.keyboard.press("2");
    const line = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Kleiner wonen, fijner wonen" }) });
    await line.getByRole("link").focus();
    await page.keyboard.press("m");
    await page.getByRole("menuitem", { name: "Project", exact: true }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await heard.getByText('"Kleiner wonen, fijner wonen" staat nu in Project.').waitFor();
    await line.getByRole("cell", { name: "Project", exact: true }).waitFor();
    await page.getByRole("button", { name: "Maak ongedaan" }).click();
    await line.getByRole("cell", { name: "Kraamkamer", exact: true }).waitFor();
    await page.keyboard.press("1");

    // By the mouse, where no way leads: the column says so, nothing happens, and it is told why.
    await lift(page, "Vertelkamer");
    const marks = await page
      .locator("main section[data-target]")
      .evaluateAll((columns) => columns.map((each) => each.getAttribute("data-target")));
    expect(marks).toEqual(["closed", "closed", "none", "open", "open"]);
    await column(page, "Kraamkamer").getByText("Niet naar Kraamkamer").waitFor();
    await letGo(page, "Kraamkamer");
    await heard.getByText("Van Project kan een initiatief niet naar Kraamkamer.").waitFor();
    await cardIn(page, "Project", "Vertelkamer").waitFor();

    // By the mouse, where something has to be told; what was typed stays when the dialog is closed.
    await drag(page, "Vertelkamer", "Gestopt");
    const dialog = page.getByRole("dialog", { name: '"Vertelkamer" stoppen' });
    await dialog.getByRole("button", { name: "Stop het initiatief" }).click();
    await dialog.getByText("Vul in waarom jullie stoppen.").waitFor();
    await dialog.getByLabel("Waarom stoppen jullie?").fill("Er kwam geen tweede wijk bij.");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await moveByMenu(page, "Vertelkamer", "Gestopt");
    expect(await dialog.getByLabel("Waarom stoppen jullie?").inputValue()).toBe("Er kwam geen tweede wijk bij.");
    expect(await barriersOn(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Stop het initiatief" }).click();
    await cardIn(page, "Gestopt", "Vertelkamer").waitFor();
    await page.getByRole("button", { name: "Sluit deze melding" }).click();

    // A project asks who owns its problem first. Somebody else who looks sees it all happen.
    await stage.visiting({ person: karin, width: 280, mode: "dark" }, async ({ page: others }) => {
      await others.goto(`${stage.address}/portfolio`);
      await cardIn(others, "Kraamkamer", "Digitaal meedoen in de wijk").waitFor();
      expect(await others.getByRole("button", { name: /^Verplaats "/ }).count()).toBe(0);
      expect([await sidewaysScrollOf(others), await barriersOn(others)]).toEqual([0, []]);
      await moveByMenu(page, "Digitaal meedoen in de wijk", "Project");
      const asks = page.getByRole("dialog", { name: '"Digitaal meedoen in de wijk" wordt een project' });
      await asks.getByLabel("Wie is de probleemeigenaar?").selectOption({ label: "Travers" });
      await asks.getByRole("button", { name: "Maak er een project van" }).click();
      await cardIn(page, "Project", "Digitaal meedoen in de wijk").waitFor();
      await cardIn(others, "Project", "Digitaal meedoen in de wijk").waitFor();
      // Whoever may not move it hears so. Taken back, the owner that the move asked for goes as well.
      await cardCalled(others, "Digitaal meedoen in de wijk").getByRole("link").focus();
      await others.keyboard.press("m");
      await others.getByText("Dit kan alleen de proceseigenaar, de probleemeigenaar of de netwerkleider.").waitFor();
      await page.getByRole("button", { name: "Maak ongedaan" }).click();
      await heard.getByText("Ook de probleemeigenaar staat er niet meer bij.").waitFor();
      await cardIn(others, "Kraamkamer", "Digitaal meedoen in de wijk").getByText("Digitaal").waitFor();
    });

    // Also without the bar a move is taken back, from the menu of the card.
    await cardCalled(page, "Vertelkamer")
      .getByRole("button", { name: /^Verplaats "/ })
      .click();
    await page.getByRole("menuitem", { name: "Maak de laatste verplaatsing ongedaan" }).click();
    await cardIn(page, "Project", "Vertelkamer").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("a link of long ago tells what of it is not known any more, in a side panel as well, and on paper nothing is to be pressed", async () => {
  await stage.visiting({ person: nadia, width: 280, mode: "dark" }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/portfolio?view=table&theme=ruimtevaart&partner=prt_weg&attention=any`);
    const told = page.getByRole("status").filter({ hasText: "Een deel van deze link kennen we niet (meer)" });
    await told.getByText('We vinden dit niet: Thema "ruimtevaart" en Partner.').waitFor();
    expect([await sidewaysScrollOf(page), await barriersOn(page)]).toEqual([0, []]);
    await told.getByRole("button", { name: "Haal het uit de link" }).click();
    await page.waitForURL(/\/portfolio\?view=table&attention=any$/);
    await told.waitFor({ state: "detached" });

    // A line of the table is as high as what it tells, and all of it is within the window.
    const first = page.locator("tr[data-stop]").first();
    expect([await sidewaysScrollOf(page), await barriersOn(page)]).toEqual([0, []]);
    const right = await first.evaluate((line) =>
      Math.max(...[...line.children].map((cell) => cell.getBoundingClientRect().right)),
    );
    expect(right).toBeLessThanOrEqual(280);

    await page.emulateMedia({ media: "print" });
    await page.getByText(/^Afgedrukt op .*\. Alleen: Alles wat aandacht vraagt$/).waitFor();
    expect(await page.getByRole("button", { name: "Wis alles" }).isVisible()).toBe(false);
    // Dark bars and pale words are for the screen.
    await page.locator("html[data-mode=light]").waitFor();
    expect(complaints).toEqual([]);
  });
});

test("whoever is too late with a move hears where the initiative stands now, and what somebody shared is not removed in one press", async () => {
  await stage.visiting({ person: personId("daan") }, async ({ page: owner }) => {
    await owner.goto(`${stage.address}/portfolio?view=table`);
    await owner.getByRole("button", { name: "Mijn weergaven" }).click();
    await owner.getByLabel("Naam").fill("Van Daan");
    await owner.getByRole("checkbox", { name: "Deel met de hele alliantie" }).check();
    await owner.getByRole("button", { name: "Bewaar", exact: true }).click();
    await owner.getByText('"Van Daan" is bewaard.').waitFor();
    // A second of that name nobody could tell from it; what was typed stays.
    await owner.getByLabel("Naam").fill("van daan");
    await owner.getByRole("button", { name: "Bewaar", exact: true }).click();
    await owner.getByText(/^Er is al een weergave die zo heet/).waitFor();
    expect([await owner.getByLabel("Naam").inputValue(), await barriersOn(owner)]).toEqual(["van daan", []]);
  });
  await stage.visiting({ person: nadia }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/portfolio`);
    await moveByMenu(page, "Vertelkamer", "Gestopt");
    await stage.visiting({ person: nadia }, async ({ page: faster }) => {
      await faster.goto(`${stage.address}/portfolio`);
      await moveByMenu(faster, "Vertelkamer", "Gestopt");
      await faster.getByLabel("Waarom stoppen jullie?").fill("Er kwam geen tweede wijk bij.");
      await faster.getByRole("button", { name: "Stop het initiatief" }).click();
      await cardIn(faster, "Gestopt", "Vertelkamer").waitFor();
    });
    const late = page.getByRole("dialog", { name: '"Vertelkamer" stoppen' });
    await late.getByText(/^Iemand anders was je voor: dit initiatief staat nu in Gestopt/).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await late.getByRole("button", { name: "Sluit", exact: true }).click();

    await page.getByRole("button", { name: "Mijn weergaven" }).click();
    await page.getByRole("button", { name: 'Verwijder "Van Daan"' }).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Verwijder voor iedereen" }).click();
    await page.getByText('"Van Daan" is verwijderd.').waitFor();
    expect(complaints).toEqual([]);
  });
});

function column(page: Page, phase: string): Locator {
  return page.getByRole("region", { name: new RegExp(`^${phase}\\s`) });
}

function cardCalled(page: Page, title: string): Locator {
  return page.getByRole("article").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

function cardIn(page: Page, phase: string, title: string): Locator {
  return column(page, phase).getByRole("heading", { name: title, exact: true });
}

async function drag(page: Page, title: string, phase: string): Promise<void> {
  await lift(page, title);
  await letGo(page, phase);
}

/** The card is in the air before the page may have to be scrolled to a column. */
async function lift(page: Page, title: string): Promise<void> {
  const card = cardCalled(page, title);
  await card.hover();
  const box = await card.boundingBox();
  if (!box) throw new Error(`${title} is not in sight`);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 12, { steps: 3 });
}

async function letGo(page: Page, phase: string): Promise<void> {
  await column(page, phase).getByRole("heading", { level: 3 }).hover({ force: true });
  await page.mouse.up();
}

async function moveByMenu(page: Page, title: string, phase: string): Promise<void> {
  await cardCalled(page, title)
    .getByRole("button", { name: /^Verplaats "/ })
    .click();
  await page.getByRole("menuitem", { name: phase, exact: true }).click();
}
