import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { tabDirectory } from "#src/main/build-tab.ts";
import { tabStage } from "#tests/support/tab-stage.ts";
import { barriersOn } from "#tests/support/tab-visitor.ts";

const stage = tabStage();

test.each([
  ["/", "/front"],
  ["/portfolio", "/portfolio/overview"],
  ["/triage", "/questions"],
  ["/questions", "/questions"],
  ["/questions/qst_energiearmoede", "/questions/qst_energiearmoede"],
  ["/mine", "/questions"],
  ["/ask/qst_zwerfafval", "/questions/qst_zwerfafval"],
  ["/set-up", "/conversations"],
  ["/initiatives/ini_hubs", "/initiatives/ini_hubs"],
  ["/delivery-moments", "/delivery-moments"],
])("when %s cannot be loaded it says so, and comes after another try", async (path, asked) => {
  await stage.visiting({}, async ({ page }) => {
    const broken = { status: 503, code: "failed", detail: "Er ging iets mis aan onze kant." };
    // The menu asks for the front page as well, and every query tries once more by itself.
    stage.tab.next.set(
      asked,
      Array.from({ length: 6 }, () => broken),
    );
    await page.goto(stage.tab.address + path);
    await page.getByText(broken.detail).first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    stage.tab.next.clear();
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByText(broken.detail).waitFor({ state: "detached" });
    await page.getByRole("heading", { level: 2 }).first().waitFor();
  });
});

test("empty pages tell what to do next", async () => {
  await stage.visiting({}, async ({ page, complaints }) => {
    stage.tab.alliance = { ...stage.tab.alliance, initiatives: [], questions: [], moments: [] };
    for (const [path, said] of [
      ["/", "Niets wacht op jou"],
      ["/portfolio", "Nog geen initiatieven"],
      ["/triage", "Alle vragen zijn bekeken"],
      ["/questions", "Er zijn nog geen vragen"],
      ["/questions?stage=decided", "Geen vragen gevonden"],
      ["/mine", "Je hebt nog niets gevraagd"],
      ["/mine?stage=decided", "Geen vragen met deze status"],
      ["/delivery-moments", "Nog geen oplevermomenten"],
    ] as const) {
      await page.goto(stage.tab.address + path);
      await page.getByRole("heading", { name: said, exact: true }).waitFor();
      expect([path, await barriersOn(page)]).toEqual([path, []]);
    }
    expect(complaints).toEqual([]);
  });
});

test("a page that is not there leads back to the start", async () => {
  await stage.visiting({}, async ({ page }) => {
    for (const path of ["/questions/qst_weg", "/ask/qst_weg", "/initiatives/ini_weg", "/weg"]) {
      await page.goto(stage.tab.address + path);
      await page.getByRole("heading", { name: "Dit vinden we niet" }).waitFor();
    }
    await page.getByRole("link", { name: "Naar de startpagina" }).click();
    await page.getByRole("heading", { level: 1, name: "Niets wacht op jou" }).waitFor();
  });
});

test("who may not see a page reads why", async () => {
  await stage.visiting({}, async ({ page }) => {
    const detail = "Dit kan alleen iemand met de rol Kernteam.";
    stage.tab.next.set("/delivery-moments", [{ status: 403, code: "forbidden", detail }]);
    await page.goto(`${stage.tab.address}/delivery-moments`);
    await page.getByRole("heading", { name: "Hier mag je niet bij" }).waitFor();
    await page.getByText(detail).waitFor();
  });
});

test("outside Teams, and without sample people, the tab says where it can be opened", async () => {
  await stage.visiting({}, async ({ page }) => {
    const unknown = { status: 404, code: "unknown_address", detail: "" };
    stage.tab.next.set("/demo/people", [unknown]);
    await page.goto(stage.tab.address);
    await page.getByRole("heading", { name: "Open Vraagbaak in Teams" }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

test("in a frame that is not Teams the tab works as a plain page", async () => {
  await stage.visiting({}, async ({ page }) => {
    await page.route(`${stage.tab.address}/frame`, (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe src="/" width="900" height="700"></iframe>` }),
    );
    await page.goto(`${stage.tab.address}/frame`);
    await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Niets wacht op jou" }).waitFor();
  });
});

test("what is sent compressed is the same as what was built", async () => {
  const assets = join(tabDirectory, "assets");
  const scripts = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name));
  expect(scripts.length).toBeGreaterThan(1);
  for (const name of scripts) {
    const built = await readFile(join(assets, name));
    const unpacked = brotliDecompressSync(await readFile(join(assets, `${name}.br`)));
    expect([name, unpacked.equals(built)]).toEqual([name, true]);
  }
});

test("the first load is small, and carries no schemas", async () => {
  const assets = join(tabDirectory, "assets");
  const index = await readFile(join(tabDirectory, "index.html"), "utf8");
  const first = await Promise.all(
    [...index.matchAll(/\/assets\/[\w-]+\.js/g)].map(
      async ([path]) => (await readFile(join(tabDirectory, `${path}.br`))).length,
    ),
  );
  expect(first.length).toBeGreaterThan(0);
  expect(first.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(150_000);
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  const withZod = await Promise.all(
    scripts.map(async (name) => (await readFile(join(assets, name), "utf8")).includes("ZodError")),
  );
  expect(withZod).not.toContain(true);
});
