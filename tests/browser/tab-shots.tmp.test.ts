import { test } from "@jest/globals";
import { tabStage } from "#tests/support/tab-stage.ts";
import { keepScreenshot, sidewaysScrollOf } from "#tests/support/tab-visitor.ts";
import { rosa, nadia } from "#tests/support/tab-names.ts";

const stage = tabStage();
const want = (process.env["WANT"] ?? "").split(",").filter(Boolean);
const shots = [
  ["triage-q", "/questions/qst_schoolpleinen", undefined],
  ["decided", "/questions/qst_energiearmoede", undefined],
  ["partner", "/questions/qst_schoolpleinen", rosa.id],
  ["asker-wait", "/questions/qst_rustige-plekken", rosa.id],
  ["ask", "/ask", undefined],
  ["draft", "/ask/qst_zwerfafval", undefined],
  ["mine", "/mine", rosa.id],
  ["setup", "/set-up", nadia.id],
  ["setup-qrt", "/set-up", undefined],
] as const;
const looks = JSON.parse(process.env["LOOKS"] ?? '[{"mode":"light","width":1280,"language":"nl"}]');
test.each(looks)("shots %j", async (look: any) => {
  for (const [name, path, person] of shots) {
    if (want.length && !want.includes(name)) continue;
    await stage.visiting({ ...look, ...(person ? { person } : {}) }, async ({ page, complaints }) => {
      await page.goto(stage.tab.address + path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForTimeout(700);
      await keepScreenshot(page, `x-${name}-${look.mode}-${look.width}`);
      console.log(name, look.mode, look.width, await sidewaysScrollOf(page), complaints);
    });
  }
}, 200000);
