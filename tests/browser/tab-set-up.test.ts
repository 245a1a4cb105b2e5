import { expect, test } from "@jest/globals";
import { nadia, quinten, rosa } from "#tests/support/tab-names.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = tabStage();

test("the network lead says what a channel is for, and sees which ones are out of reach", async () => {
  await stage.visiting({ person: nadia.id }, async ({ page, complaints }) => {
    await page.goto(`${stage.tab.address}/set-up`);
    const channels = page.getByRole("main").getByRole("listitem");
    await channels.first().waitFor();
    expect(await channels.getByRole("heading").allInnerTexts()).toEqual([
      "Quick Response",
      "QRT",
      "Brede duurzaamheid",
      "Kanaal zonder naam",
    ]);
    await channels.nth(2).getByText("Hier kan Vraagbaak niet meer schrijven.", { exact: false }).waitFor();
    const form = page.getByRole("form", { name: "Functie van Kanaal zonder naam" });
    await form.getByLabel("Functie", { exact: true }).selectOption({ label: "Kanaal van het thema Leefbare stad" });
    await form.getByRole("button", { name: "Bewaar de functie van Kanaal zonder naam" }).click();
    await page.getByText("De functie van Kanaal zonder naam is bewaard.").waitFor();
    expect(stage.tab.changes).toEqual([
      {
        path: "/conversations/cnv_algemeen/use",
        body: { nonce: expect.any(String), use: { for: "theme", theme: "leefbare-stad" } },
      },
    ]);
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("the QRT reads the set-up, a partner does not find it in the menu", async () => {
  await stage.visiting({ person: quinten.id }, async ({ page }) => {
    await page.goto(stage.tab.address);
    await page.getByRole("button", { name: "Meer" }).click();
    await page.getByRole("link", { name: "Inrichting" }).click();
    await page.getByText("Alleen een netwerkleider of beheerder kan de functie van een kanaal wijzigen.").waitFor();
    expect(await page.getByRole("combobox", { name: "Functie" }).count()).toBe(0);
    await page.getByText("Werkplek van het Quick Respons Team").waitFor();
  });
  await stage.visiting({ person: rosa.id }, async ({ page }) => {
    await page.goto(stage.tab.address);
    await page.getByRole("button", { name: "Meer" }).click();
    await page.getByRole("link", { name: "Instellingen" }).waitFor();
    expect(await page.getByRole("link", { name: "Inrichting" }).count()).toBe(0);
  });
});

test("what is missing is said: no channel at all, none for questions, none for the QRT", async () => {
  await stage.visiting({ person: nadia.id }, async ({ page }) => {
    const { channels } = stage.tab.alliance;
    stage.tab.alliance = { ...stage.tab.alliance, channels: channels.slice(3) };
    await page.goto(`${stage.tab.address}/set-up`);
    await page.getByText("Er is nog geen kanaal voor vragen").waitFor();
    await page.getByText("Er is nog geen kanaal voor het Quick Respons Team").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    stage.tab.alliance = { ...stage.tab.alliance, channels: [] };
    await page.reload();
    await page.getByRole("heading", { name: "Vraagbaak staat nog in geen enkel kanaal" }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});
