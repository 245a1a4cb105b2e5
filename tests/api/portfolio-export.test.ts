import { afterEach, describe, expect, test } from "@jest/globals";
import { Day } from "#src/kernel/time.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { noor, school } from "#tests/support/people.ts";
import { inKraamkamer, inProject, takingPart } from "#tests/support/portfolio.ts";
import { inTriage, theme } from "#tests/support/questions.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const headings =
  "Nummer;Titel;Fase;In deze fase sinds;Thema;SDG's;Proceseigenaar;Probleemeigenaar;Partners en wat ze brengen;" +
  "Volgend beslismoment;Dag van het beslismoment;Einddag;Laatste update;Dag van de laatste update;Open obstakels;" +
  "Vraagt aandacht;Waar het over gaat";

const dangerous = inKraamkamer({
  title: '=HYPERLINK("http://voorbeeld.invalid")',
  problemOwner: { kind: "words", words: "-1+1" },
  partners: [takingPart(school, "Cijfers; en een kaart")],
  gate: { name: "Doorgaan?", day: Day.parse("2026-12-01") },
});
const other = inProject({ id: InitiativeId.parse("ini_other"), theme: theme.housing });

describe("the portfolio as a file", () => {
  test("has a line for each initiative and open question, and no text that a spreadsheet would carry out", async () => {
    api = await startApi({ initiatives: [dangerous], questions: [inTriage({ title: "Wie weet meer?" })] });
    const { status, headers, body } = await api.as(noor).get("/portfolio-export/csv");
    expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([
      200,
      "text/csv; charset=utf-8",
      "attachment; filename=portfolio-2026-11-06.csv",
    ]);
    const [first, initiative, question, end] = String(body).split("\r\n");
    expect(first).toBe(headings);
    expect(initiative).toBe(
      `;"'=HYPERLINK(""http://voorbeeld.invalid"")";Kraamkamer;2026-10-01;Brede duurzaamheid;7;Pim Voorbeeld;'-1+1;` +
        `"Hogeschool Voorbeeld: Cijfers; en een kaart";Doorgaan?;2026-12-01;;;;0;` +
        `Al een tijd niets gehoord, Hooguit één partner;${dangerous.summary}`,
    );
    expect(question).toMatch(/^V-2026-014;Wie weet meer\?;In triage;2026-11-02;/u);
    expect(end).toBe("");
  });

  test("holds what the filter leaves, in the language that is asked for", async () => {
    api = await startApi({ initiatives: [dangerous, other] });
    const asked = "/portfolio-export/csv?theme=betaalbare-woonruimte&language=en";
    const { headers, body } = await api.as(noor).get(asked);
    expect(headers.get("content-disposition")).toContain("portfolio-betaalbare-woonruimte-2026-11-06.csv");
    const lines = String(body).trim().split("\r\n");
    expect([
      lines.length,
      lines[0]?.startsWith("Number;Title;Phase"),
      lines[1]?.startsWith(";Warm wonen;Project"),
    ]).toEqual([2, true, true]);
  });

  test("is a workbook as well", async () => {
    api = await startApi({ initiatives: [other] });
    const { status, headers } = await api.as(noor).get("/portfolio-export");
    expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([
      200,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "attachment; filename=portfolio-2026-11-06.xlsx",
    ]);
  });
});
