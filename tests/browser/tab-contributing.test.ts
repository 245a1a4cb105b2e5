import { expect, test } from "@jest/globals";
import { personId } from "#tests/support/acts.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = productStage();

test("whoever knows something is shown what looks like personal data, and takes it out or leaves it", async () => {
  await stage.visiting({ person: personId("koen") }, async ({ page, complaints }) => {
    await page.goto(`${stage.address}/questions`);
    await page.getByRole("link", { name: "Welke schoolpleinen worden te heet?" }).click();
    await page.getByRole("button", { name: "Ik weet iets" }).click();
    await page.getByLabel("Wat weet je?").fill("Bel mevrouw Voorbeeld van het wijkteam.");
    await page.getByRole("button", { name: "Voeg toe", exact: true }).click();
    await page.getByText("Je aanvulling is voor alle partners te lezen").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Controleer en voeg toe" }).click();
    await page.getByText("mevrouw Voorbeeld.", { exact: false }).first().waitFor();
    await page.getByRole("button", { name: "Toch toevoegen" }).click();
    await page.getByText("Dank je wel. Je aanvulling staat bij de vraag.").waitFor();
    await page.getByRole("listitem").filter({ hasText: "Bel mevrouw Voorbeeld van het wijkteam." }).waitFor();
    // The refusals are part of the plan.
    expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
  });
});
