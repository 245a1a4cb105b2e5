import { expect, test } from "@jest/globals";
import { personIdOf } from "#src/people/person-id.ts";
import { sender } from "#tests/support/alliance.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = productStage();

test("following shows at once, can be taken back, and is taken back by itself when it was refused", async () => {
  await stage.visiting({ person: idOf("emma"), language: "nl" }, async ({ page }) => {
    await page.goto(`${stage.address}/questions`);
    await page.getByRole("link", { name: "Eenzaam na een verhuizing?" }).click();
    const hearing = page.getByRole("region", { name: "Meldingen" });
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/follow", async (route) => {
      await held;
      await route.continue();
    });
    await hearing.getByRole("button", { name: "Volg", exact: true }).press("Enter");
    // The server has not answered yet.
    const unfollow = hearing.getByRole("button", { name: "Volg niet meer" });
    await unfollow.waitFor();
    answer();
    await hearing.getByRole("status").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    // The keyboard still stands on the button, which now takes it back.
    await page.keyboard.press("Enter");
    await hearing.getByRole("button", { name: "Volg", exact: true }).waitFor();
    await page.unroute("**/follow");
    await page.route("**/follow", (route) =>
      route.fulfill({ status: 403, contentType: "application/problem+json", json: { detail: "Dit kan nu niet." } }),
    );
    await hearing.getByRole("button", { name: "Volg", exact: true }).click();
    await hearing.getByText("Dit kan nu niet.").waitFor();
    expect(await hearing.getByRole("button", { name: "Volg", exact: true }).count()).toBe(1);
  });
});

function idOf(key: string) {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
