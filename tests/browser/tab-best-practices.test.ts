import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { samplePersonId } from "#tests/support/product-server.ts";
import { settled } from "#tests/support/tab-layout.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { tabPages } from "#tests/support/tab-pages.ts";

const stage = productStage();

/** Pages that are built differently: between them they hold every kind of thing that the tab shows. */
const walked = ["front", "portfolio", "question in triage", "asking", "minutes", "meeting"];

test("the browser finds nothing to object to: no error, no deprecated or blocked thing, no crooked image", async () => {
  const pages = (await tabPages(stage.alliance)).filter(({ name }) => walked.includes(name));
  expect(pages).toHaveLength(walked.length);
  await stage.visiting({}, async ({ page, complaints }) => {
    const issues = await issuesOn(page);
    const found: string[] = [];
    for (const { name, path, as } of pages) {
      await page.addInitScript(`localStorage.setItem("vraagbaak.person", "${samplePersonId(as)}")`);
      const answer = await page.goto(stage.address + path);
      await settled(page);
      expect(answer?.headers()["content-type"]).toBe("text/html; charset=utf-8");
      found.push(...(await practicesOn(page)).map((each) => `${name}: ${each}`));
    }
    expect([found, issues, complaints]).toEqual([[], [], []]);
  });
});

/** What the browser lists under "issues": deprecations, cookies of others, mixed content, what the policy blocked. It fills up. */
async function issuesOn(page: Page): Promise<readonly string[]> {
  const issues: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Audits.issueAdded", ({ issue }) => issues.push(JSON.stringify(issue)));
  await session.send("Audits.enable");
  return issues;
}

/** The audits of Lighthouse for a desktop that a page can answer by itself. */
function practicesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const images = [...document.images].filter(({ naturalWidth, naturalHeight, width, height }) =>
      naturalWidth > 0 && Math.abs(width / height - naturalWidth / naturalHeight) > 0.05);
    const pasted = (input) => input.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true }));
    return [
      ...(document.doctype?.name === "html" && document.compatMode === "CSS1Compat" ? [] : ["no doctype"]),
      ...(document.characterSet === "UTF-8" ? [] : ["another character set"]),
      ...(document.querySelector("meta[name=viewport]") ? [] : ["no viewport"]),
      ...(document.documentElement.lang === "nl" ? [] : ["no language"]),
      ...(performance.getEntriesByType("resource").every(({ name }) => name.startsWith(location.origin)) ? [] : ["asks elsewhere"]),
      ...images.map(({ src }) => "crooked: " + src),
      ...[...document.querySelectorAll("input, textarea")].filter((input) => !pasted(input)).map(({ name }) => "no pasting: " + name),
    ];
  })()`);
}
