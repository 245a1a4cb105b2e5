import { expect, test } from "@jest/globals";
import { writeCsvSheet } from "#src/export/csv-sheet.ts";
import { Instant } from "#src/kernel/time.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("no spreadsheet takes %j for a formula", async (text) => {
  const sheet = { name: "Proef", columns: [{ title: "Tekst", width: 10 }], rows: [[{ text }]], remark: null };
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await writeCsvSheet(sheet));
  expect(written.startsWith("\uFEFFTekst\r\n")).toBe(true);
  expect(written.slice("\uFEFFTekst\r\n".length).replace(/^"/u, "")).toMatch(/^'/u);
});

test("numbers and moments are written as people here write them", async () => {
  const row = [{ number: 1.5 }, { moment: Instant.parse("2026-07-01T22:30:00.000Z") }, null];
  const sheet = { name: "Proef", columns: [], rows: [row], remark: "Er is meer" };
  expect(new TextDecoder().decode(await writeCsvSheet(sheet))).toBe("\r\n1,5;2026-07-02 00:30;\r\nEr is meer\r\n");
});
