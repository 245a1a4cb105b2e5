import { inflateRawSync } from "node:zlib";
import { afterEach, expect, test } from "@jest/globals";
import readXlsx from "read-excel-file/node";
import { exportQuestionsRoute } from "#src/export/export-questions.routes.ts";
import { writeXlsxSheet } from "#src/export/xlsx-sheet.ts";
import { FileAnswer } from "#src/kernel/file-answer.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { joined } from "#tests/support/doers.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { askMany } from "#tests/support/many-questions.ts";
import { eve, housing, noor, sam, school } from "#tests/support/people.ts";
import { decided, decisions, inTriage, submitted } from "#tests/support/questions.ts";

const now = Instant.parse("2026-11-06T09:00:00.000Z");

let api: Api | undefined;
afterEach(async () => api?.close());

test("the export has typed cells under a header in the reader's language", async () => {
  api = await startApi({ questions: [inTriage()] });
  const { name, rows } = await exported(api, noor, "?language=en");
  expect(name).toBe("questions-2026-11-06.xlsx");
  expect(rows).toEqual([
    [
      "Number",
      "Question",
      "Status",
      "Outcome",
      "Theme",
      "Asked by",
      "Organisation",
      "Asked on",
      "Due",
      "Days old",
      "Picked up by",
      "Decided on",
      "Joined by",
      "Confidential",
      "Explanation",
    ],
    [
      "V-2026-014",
      "Wie heeft cijfers over energiearmoede in Holtenbroek?",
      "In triage",
      null,
      "Broad sustainability",
      noor.name,
      housing.name,
      // The clock in Zwolle said ten.
      new Date("2026-11-02T10:00:00.000Z"),
      new Date("2026-11-09T00:00:00.000Z"),
      4,
      sam.name,
      null,
      null,
      "no",
      inTriage().text,
    ],
  ]);
});

test("the export tells who joined, each once, and when it was decided, and its header filters what stands below", async () => {
  const formerly = PartnerId.parse("prt_sample-former");
  const partners = [housing, school, { ...school, id: formerly, name: "Vroegere Naam", mergedInto: school.id }];
  const involved = { ...submitted().involved, joined: [joined(), { ...joined(), organisation: formerly }] };
  api = await startApi({ partners, questions: [decided(decisions.answered, { involved })] });
  const { rows, bytes } = await exported(api, noor);
  const shown = (title: string) => rows[1]?.[rows[0]?.indexOf(title) ?? -1];
  expect(shown("Besloten op")).toEqual(new Date("2026-11-05T00:00:00.000Z"));
  expect(shown("Doet mee")).toBe(school.name);
  expect(sheetOf(bytes)).toMatch(/<\/sheetData><autoFilter ref="A1:O2"\/>/);
});

test("what looks like a formula or a number stays text, and what a sheet cannot hold is left out", async () => {
  const title = '=HYPERLINK("https://evil.example";"klik")\u0001\u0000 \uD800einde';
  api = await startApi({ questions: [submitted({ title, text: "+31612345678" })] });
  const { rows, bytes } = await exported(api, noor);
  expect(rows[1]?.[1]).toBe('=HYPERLINK("https://evil.example";"klik") einde');
  expect(rows[1]?.at(-1)).toBe("+31612345678");
  // A formula would stand in an element of its own.
  expect(bytes.includes("<f>")).toBe(false);
});

test("only what the filter finds is in it, and the name of the file tells the filter", async () => {
  const other = decided(decisions.answered, { id: QuestionId.parse("qst_other"), title: "Wie kent de haven?" });
  api = await startApi({ questions: [submitted(), other] });
  const { name, rows } = await exported(api, noor, "?q=haven&stage=decided");
  expect(rows.slice(1).map((row) => row[1])).toEqual(["Wie kent de haven?"]);
  expect(name).toBe("vragen-haven-decided-2026-11-06.xlsx");
});

test("a confidential question is in the export of who may see it, and of nobody else", async () => {
  api = await startApi({ questions: [submitted({ confidential: true })] });
  expect((await exported(api, noor)).rows).toHaveLength(2);
  expect((await exported(api, sam)).rows).toHaveLength(2);
  expect((await exported(api, eve)).rows).toHaveLength(1);
});

test("a file that cannot hold them all says so under the newest", async () => {
  api = await startApi();
  const askers = [{ person: noor.id, organisation: housing.id }];
  await askMany({ questions: api.stores.questions, askers, until: now, count: 640 });
  const clock = { now: () => now };
  const route = exportQuestionsRoute({ ...api.stores, profile, clock, writeSheet: writeXlsxSheet, mostRows: 600 });
  const answer = await route.answer(sam, { params: {}, query: {}, body: {} });
  const [sheet] = await readXlsx(Buffer.from(FileAnswer.parse(answer.ok && answer.value).content));
  const rows = sheet?.data ?? [];
  expect(rows).toHaveLength(1 + 600 + 2);
  expect([rows[1]?.[0], rows[600]?.[0]]).toEqual(["V-2026-1639", "V-2026-1040"]);
  expect(rows.at(-1)?.[0]).toBe("Er zijn meer vragen. In dit bestand staan de nieuwste 600.");
});

async function exported({ address }: Api, { id }: { readonly id: string }, query = "") {
  const response = await fetch(`${address}/api/v1/question-export${query}`, {
    headers: { authorization: `Bearer demo.${id}` },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/spreadsheetml\.sheet/);
  const bytes = Buffer.from(await response.arrayBuffer());
  const [, name] = /filename="?([^";]+)/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  const [sheet] = await readXlsx(bytes);
  return { name, bytes, rows: sheet?.data ?? [] };
}

/** The sheet as it is written in the file, which is a zip: its name, something extra, and then what it holds. */
function sheetOf(file: Buffer): string {
  const name = "xl/worksheets/sheet1.xml";
  const named = file.indexOf(name);
  const extra = file.readUInt16LE(named - 2);
  return inflateRawSync(file.subarray(named + name.length + extra)).toString();
}
