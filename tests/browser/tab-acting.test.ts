import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { emma, nadia, quinten, rosa } from "#tests/support/tab-names.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = tabStage();
const schoolyards = "/questions/qst_schoolpleinen";

test("a partner joins, changes what it puts in and takes it back, and hears of each in its place", async () => {
  await visiting(rosa, schoolyards, async ({ page, complaints }) => {
    const joining = page.getByRole("region", { name: "Wie doet mee?" });
    await joining.getByRole("button", { name: "Wij doen mee" }).click();
    await page.locator("h3:focus").filter({ hasText: "Wij doen mee" }).waitFor();
    await page.getByLabel("Welke data?").fill("Bomen per plein");
    await page.getByLabel("Hoeveel uur in totaal?").fill("8");
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Meld ons aan" }).click();
    await joining.getByRole("status").filter({ hasText: "Jullie doen mee." }).waitFor();
    await joining.locator("li").filter({ hasText: "ROVA" }).filter({ hasText: "Data: Bomen per plein" }).waitFor();
    await page.locator("button:focus").filter({ hasText: "Wijzig wat wij inbrengen" }).waitFor();
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("Welke data?").inputValue()).toBe("Bomen per plein");
    await page.getByRole("button", { name: "Annuleren" }).click();
    await joining.getByRole("button", { name: "Wij doen niet meer mee" }).click();
    await page.getByText("Wat jullie inbrengen, verdwijnt dan").waitFor();
    await page.getByRole("button", { name: "Ja, meld ons af" }).click();
    await joining.getByRole("button", { name: "Wij doen mee" }).waitFor();
    expect(bodiesSent()).toEqual([
      { offer: { data: "Bomen per plein", knowledge: "", people: "", hours: 8, until: null } },
      {},
    ]);
    expect(complaints).toEqual([]);
  });
});

test("what is wrong with a form stands at its field, and what was typed stays", async () => {
  await visiting(rosa, schoolyards, async ({ page }) => {
    await page.getByRole("button", { name: "Wij doen mee" }).click();
    await page.getByLabel("Hoeveel uur in totaal?").fill("20000");
    await page.getByLabel("Welke kennis?").fill("a".repeat(510));
    await page.getByRole("button", { name: "Meld ons aan" }).click();
    await page.getByText("Er kloppen nog 2 velden niet. Bij elk veld staat wat er niet klopt.").waitFor();
    await page.getByText("Vul een heel getal in, van 0 tot en met 10.000.").waitFor();
    await page.getByText("10 tekens te veel. Maak de tekst korter.").waitFor();
    await page.locator("textarea[name=knowledge]:focus").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(stage.tab.changes).toEqual([]);
  });
});

test("somebody pastes far too much text: nothing of it is lost, and it is not sent", async () => {
  await visiting(rosa, schoolyards, async ({ page }) => {
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await page.getByLabel("Wat weet je?").fill("a".repeat(30_000));
    await page.getByText("30.000 van 4.000 tekens.").waitFor();
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("26.000 tekens te veel. Maak de tekst korter.").waitFor();
    await page.reload();
    expect(await page.getByLabel("Wat weet je?").inputValue()).toHaveLength(30_000);
    expect(stage.tab.changes).toEqual([]);
  });
});

test("after a lost connection the same contribution is sent again as the same intention", async () => {
  await visiting(rosa, schoolyards, async ({ page }) => {
    const path = `${schoolyards}/contributions`;
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await page.getByLabel("Wat weet je?").fill("De school heeft een thermometer.");
    await page.route(`**${path}`, (route) => route.abort(), { times: 1 });
    const sent = page.waitForRequest(`**${path}`);
    await page.getByRole("button", { name: "Voeg toe" }).click();
    const lost: unknown = (await sent).postDataJSON();
    await page.getByText("Er was geen verbinding.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Voeg toe" }).click();
    await page.getByText("Je aanvulling staat bij de vraag.", { exact: false }).waitFor();
    await page.getByRole("region", { name: "Aanvullingen" }).getByText("De school heeft een thermometer.").waitFor();
    expect(stage.tab.changes.map(({ body }) => body)).toEqual([lost]);
  });
});

test("who acts for no organisation yet chooses one, and can then join", async () => {
  await visiting(emma, schoolyards, async ({ page }) => {
    await page.getByText("First choose for which organisation you join.", { exact: false }).waitFor();
    await page.getByLabel("For which organisation do you work?").selectOption("prt_rova");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("button", { name: "We join", exact: true }).waitFor();
  });
});

test("the asker answers what was asked back, and can say whether an answer helped", async () => {
  await visiting(rosa, "/questions/qst_rustige-plekken", async ({ page }) => {
    await page.getByText("Over welke twee wijken gaat het?").waitFor();
    await page.getByLabel("Jouw antwoord aan het Quick Respons Team").fill("Over Diezerpoort en Holtenbroek.");
    await page.getByRole("button", { name: "Verstuur het antwoord" }).click();
    await page.locator("[role=status]:focus").filter({ hasText: "Het Quick Respons Team gaat verder." }).waitFor();
    await page.getByText("Over Diezerpoort en Holtenbroek.").waitFor();
    expect(bodiesSent()).toEqual([{ text: "Over Diezerpoort en Holtenbroek." }]);
  });
  await visiting(rosa, "/questions/qst_vergaderruimte", async ({ page }) => {
    change("qst_vergaderruimte", { route: "answered", decision: answered });
    await page.reload();
    await page.getByRole("region", { name: "Ben je geholpen?" }).getByRole("button", { name: "Ja" }).click();
    await page.getByText("De vraagsteller is geholpen.").waitFor();
  });
});

test("withdrawing asks once more, and tells that it was done", async () => {
  await visiting(rosa, "/questions/qst_schulden", async ({ page }) => {
    await page.getByRole("button", { name: "Trek de vraag in" }).click();
    await page.getByText("Weet je het zeker?", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Annuleren" }).click();
    await page.locator("button:focus").filter({ hasText: "Trek de vraag in" }).waitFor();
    expect(stage.tab.changes).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Ja, trek de vraag in" }).click();
    await page.locator("[role=status]:focus").filter({ hasText: "Je vraag is ingetrokken." }).waitFor();
  });
});

test("the QRT hands over, asks back, writes a note and judges a solution", async () => {
  await visiting(quinten, schoolyards, async ({ page, complaints }) => {
    const bench = page.getByRole("region", { name: "Werkplek van het QRT" });
    await bench.getByRole("button", { name: "Notitie schrijven" }).click();
    await page.getByLabel("Je notitie").fill("De koepel belt terug.");
    await page.getByRole("button", { name: "Notitie bewaren" }).click();
    await bench.getByRole("paragraph").filter({ hasText: "De koepel belt terug." }).waitFor();
    await page.getByRole("button", { name: "Niet bruikbaar: Hittekaart Overijssel" }).click();
    await page.getByText("Hittekaart Overijssel is niet bruikbaar.").waitFor();
    // Of everything that was done, only the latest still says so.
    expect(await page.getByText("Je notitie is bewaard.").count()).toBe(0);
    await bench.getByRole("button", { name: "Overdragen" }).click();
    expect(await page.getByLabel("Aan wie draag je de vraag over?").locator("option").allInnerTexts()).toEqual([
      "Kies een collega",
      "Lia Voorbeeld (QRT) (afwezig)",
    ]);
    await page.getByLabel("Aan wie draag je de vraag over?").selectOption("per_lia");
    await page.getByRole("button", { name: "Draag over" }).click();
    await bench.getByText("De vraag is overgedragen.").waitFor();
    await bench.getByRole("button", { name: "Ik werk mee" }).click();
    await bench.getByText("Je werkt nu mee aan deze vraag.").waitFor();
    await bench.getByRole("button", { name: "Terugvragen" }).click();
    await page.getByLabel("Wat wil je van de vraagsteller weten?").fill("Om welke scholen gaat het?");
    await page.getByRole("button", { name: "Vraag versturen" }).click();
    await page.getByText("De klok staat stil tot de vraagsteller antwoordt.", { exact: false }).waitFor();
    expect(bodiesSent()).toEqual([
      { text: "De koepel belt terug." },
      { solution: "k07", useful: false },
      { to: "per_lia" },
      { joins: true },
      { text: "Om welke scholen gaat het?" },
    ]);
    expect(complaints).toEqual([]);
  });
});

test("the QRT finds parties, sees why each was found, and calls on all partners", async () => {
  await visiting(quinten, schoolyards, async ({ page }) => {
    const joining = page.getByRole("region", { name: "Wie doet mee?" });
    await joining.getByRole("button", { name: "Uitnodigen" }).click();
    await page.getByText("Weet van kaarten en dashboards.").waitFor();
    await page.getByRole("button", { name: "Uitnodigen" }).click();
    await page.getByText("Kies minstens één partner.").waitFor();
    await page.getByLabel("Zoek een partner").fill("sw");
    expect(await page.getByRole("group", { name: "Andere partners" }).getByRole("checkbox").count()).toBe(1);
    await page.getByRole("checkbox", { name: "SWZ" }).check();
    await page.getByRole("checkbox", { name: /^Esri/ }).check();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Uitnodigen" }).click();
    await joining.getByText("De partners zijn gevraagd.", { exact: false }).waitFor();
    await joining.getByRole("button", { name: "Oproep wijzigen" }).click();
    await page.getByLabel("Tot en met welke dag?").fill("2026-12-11");
    await page.getByRole("button", { name: "Oproep plaatsen" }).click();
    await joining.getByText("Laat het weten tot en met 11 december 2026.").waitFor();
    expect(bodiesSent()).toEqual([
      { parties: ["prt_swz", "prt_esri"] },
      { rev: 4, text: "Wie heeft metingen van schoolpleinen, of een klas die wil meten?", due: "2026-12-11" },
    ]);
  });
});

test("a form that rests on what the screen showed says that it changed, keeps what was typed, and can be sent again", async () => {
  await visiting(quinten, schoolyards, async ({ page }) => {
    await page.getByRole("button", { name: "Oproep wijzigen" }).click();
    await page.getByLabel("Wat vraag je aan partners?").fill("Wie meet er mee?");
    change("qst_schoolpleinen", { rev: 7 });
    stage.tab.next.set(`${schoolyards}/call`, [{ status: 409, code: "stale", detail: "Iemand anders was sneller." }]);
    await page.getByRole("button", { name: "Oproep plaatsen" }).click();
    await page.getByText("De vraag is intussen veranderd").waitFor();
    expect(await page.getByLabel("Wat vraag je aan partners?").inputValue()).toBe("Wie meet er mee?");
    await page.getByRole("button", { name: "Oproep plaatsen" }).click();
    await page.getByText("De oproep staat bij de vraag.").waitFor();
    expect(stage.tab.changes.at(-1)?.body).toMatchObject({ rev: 7, text: "Wie meet er mee?" });
  });
});

test("a form for what is no longer possible stays, so that its text can be copied", async () => {
  await visiting(quinten, schoolyards, async ({ page }) => {
    await page.getByRole("button", { name: "Terugvragen" }).click();
    await page.getByLabel("Wat wil je van de vraagsteller weten?").fill("Om welke scholen gaat het?");
    change("qst_schoolpleinen", { stage: "withdrawn" });
    stage.tab.next.set(`${schoolyards}/ask-back`, [
      { status: 409, code: "wrong_stage", detail: "De vraag is ingetrokken." },
    ]);
    await page.getByRole("button", { name: "Vraag versturen" }).click();
    await page.getByText("Dit kan niet meer bij deze vraag").waitFor();
    expect(await page.getByLabel("Wat wil je van de vraagsteller weten?").inputValue()).toBe(
      "Om welke scholen gaat het?",
    );
    expect(await page.getByRole("button", { name: "Vraag versturen" }).count()).toBe(0);
  });
});

test("a decision is undone within its minutes, and a quick analysis gets its result", async () => {
  const analysis = { route: "quick_analysis", reason: "Snel beeld.", team: "Windesheim", due: "2026-12-03" };
  await visiting(quinten, "/questions/qst_vergaderruimte", async ({ page, complaints }) => {
    const inEightMinutes = new Date(Date.now() + 8 * 60_000 - 5_000).toISOString();
    change("qst_vergaderruimte", { route: "quick_analysis", decision: analysis, undoUntil: inEightMinutes });
    await page.reload();
    const decision = page.getByRole("region", { name: "Besluit: snelle analyse" });
    await decision.getByText("Je kunt het nog 8 minuten terugdraaien.", { exact: false }).waitFor();
    await decision.getByRole("button", { name: "Andere dag kiezen" }).click();
    await page.getByLabel("Nieuwe dag").fill("2026-12-10");
    await page.getByRole("button", { name: "Dag bewaren" }).click();
    await decision.getByText("10 december 2026").waitFor();
    await decision.getByRole("button", { name: "Uitkomst toevoegen" }).click();
    await page.getByLabel("Wat laat de analyse zien?").fill("Vooral de oudste straten.");
    await page.getByLabel("Link naar de analyse").fill("http://kaart.example");
    await page.getByRole("button", { name: "Uitkomst delen" }).click();
    await page.getByText("Vul een adres in dat begint met https://.").waitFor();
    await page.getByLabel("Link naar de analyse").fill("https://kaart.example/straten");
    await page.getByLabel("Link naar een kaart of plaatje").fill("https://kaart.example/straten.png");
    await page.getByRole("button", { name: "Uitkomst delen" }).click();
    const link = decision.getByRole("link", { name: /^Bekijk de analyse/ });
    expect(await link.getAttribute("href")).toBe("https://kaart.example/straten");
    // The picture stands elsewhere, from where this page loads nothing.
    expect(await page.locator("img").count()).toBe(0);
    expect(await decision.getByRole("link", { name: /^Bekijk het beeld/ }).getAttribute("rel")).toBe(
      "noopener noreferrer",
    );
    expect(await barriersOn(page)).toEqual([]);
    await decision.getByRole("button", { name: "Terugdraaien" }).click();
    expect(await page.getByText("Klopt het besluit toch niet?", { exact: false }).count()).toBe(1);
    await page.getByRole("button", { name: "Ja, draai het besluit terug" }).click();
    await page.locator(":focus").getByText("Het besluit is teruggedraaid. De vraag staat weer in triage.").waitFor();
    await page.getByText("In triage", { exact: true }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

test("following, muting and keeping a question among a few are told where they are done", async () => {
  await visiting(quinten, schoolyards, async ({ page }) => {
    const hearing = page.getByRole("region", { name: "Meldingen" });
    await hearing.getByRole("button", { name: "Volg" }).click();
    await hearing.getByText("Je volgt deze vraag en hoort wat ermee gebeurt.").waitFor();
    await hearing.getByRole("button", { name: "Demp" }).click();
    await hearing.getByText("Je hoort alleen nog wat iets van jou vraagt.", { exact: false }).waitFor();
    const sharing = page.getByRole("region", { name: "Wie leest mee?" });
    await sharing.getByRole("button", { name: "Maak vertrouwelijk" }).click();
    await sharing.getByText("In het kanaal staan alleen het nummer en het thema.", { exact: false }).waitFor();
    await sharing.getByRole("button", { name: "Ja, maak de vraag vertrouwelijk" }).click();
    await sharing.getByText("De vraag is nu vertrouwelijk.").waitFor();
    await page.getByText("Vertrouwelijk", { exact: true }).first().waitFor();
    expect(bodiesSent()).toEqual([{ follows: true }, { muted: true }, { confidential: true }]);
    expect(await barriersOn(page)).toEqual([]);
  });
});

test("a message that did not arrive is sent again by the QRT, and by nobody else", async () => {
  const dead = (page: Page): Locator =>
    page.getByRole("listitem").filter({ hasText: "Bericht over het nieuwe initiatief" });
  await visiting(rosa, "/questions/qst_energiearmoede", async ({ page }) => {
    await dead(page).waitFor();
    expect(await page.getByRole("button", { name: /^Verstuur opnieuw/ }).count()).toBe(0);
  });
  await visiting(nadia, "/questions/qst_energiearmoede", async ({ page }) => {
    await page.getByRole("button", { name: /^Verstuur opnieuw: Bericht over het nieuwe initiatief/ }).click();
    await dead(page).getByText("Wacht op verzending", { exact: false }).waitFor();
    await page.locator("[role=status]:focus").filter({ hasText: "We versturen het bericht opnieuw." }).waitFor();
    expect(stage.tab.changes.at(-1)?.path).toBe("/questions/ini_energiearmoede/notices/6%23daan/retry");
  });
});

test("three hundred joins and two hundred contributions do not bury the rest of the page", async () => {
  await visiting(rosa, schoolyards, async ({ page }) => {
    const [joined] = schoolyardsNow().joined;
    const [contribution] = schoolyardsNow().contributions;
    change("qst_schoolpleinen", {
      joined: Array.from({ length: 300 }, (_, n) => ({
        ...joined,
        at: `2026-11-20T10:${String(n % 60).padStart(2, "0")}:00.${String(n).padStart(3, "0")}Z`,
      })),
      contributions: Array.from({ length: 200 }, (_, n) => ({ ...contribution, id: `c${n}`, text: `Tip ${n}` })),
    });
    await page.reload();
    const joining = page.getByRole("region", { name: "Wie doet mee?" });
    await joining.getByRole("button", { name: "Toon alle 300" }).waitFor();
    expect(await joining.locator("li").count()).toBe(10);
    const contributions = page.getByRole("region", { name: "Aanvullingen" });
    await contributions.getByText("Tip 199").waitFor();
    await contributions.getByRole("button", { name: "Toon de 190 eerdere" }).click();
    await contributions.locator("ul:focus").getByText("Tip 0", { exact: true }).waitFor();
    expect(await contributions.locator("li").count()).toBe(200);
  });
});

const answered = { route: "answered", reason: "Het is bekend.", answer: "Kijk op de kaart." };

function visiting(
  person: { readonly id: string },
  path: string,
  visit: Parameters<typeof stage.visiting>[1],
): Promise<void> {
  return stage.visiting({ person: person.id }, async (visitor) => {
    await visitor.page.goto(stage.tab.address + path);
    await visitor.page.getByRole("heading", { level: 2 }).first().waitFor();
    await visit(visitor);
  });
}

/** What was asked for, without the name of each intention. */
function bodiesSent(): readonly unknown[] {
  return stage.tab.changes.map(({ body }) => {
    const { nonce: _, ...said } = body as { readonly nonce: string };
    return said;
  });
}

function schoolyardsNow(): QuestionShown {
  const found = stage.tab.alliance.questions.find(({ id }) => id === "qst_schoolpleinen");
  if (!found) throw new Error("the question has left the alliance");
  return found;
}

function change(id: string, changed: object): void {
  const questions = stage.tab.alliance.questions.map((question) =>
    question.id === id ? { ...question, ...changed } : question,
  );
  stage.tab.alliance = { ...stage.tab.alliance, questions };
}
