import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { SheetCell, WriteSheet } from "#src/kernel/sheet.port.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { wordsOf } from "#src/kernel/words.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { count } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { ExportedQuestion } from "./export-questions.presenter.ts";
import { questionsToExport } from "./export-questions.presenter.ts";
import type { QuestionFiltersAsked } from "#src/question/question.contract.ts";
import { exportQuestions } from "#src/question/question.contract.ts";
import type { QuestionRowDeps } from "#src/question/question.presenter.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { questionsSought } from "#src/question/questions-sought.presenter.ts";

interface ExportDeps extends QuestionRowDeps {
  readonly questions: Pick<QuestionStore, "search">;
  readonly partners: Pick<PartnerStore, "get" | "list">;
  readonly profile: Pick<Profile, "themes">;
  readonly writeSheet: WriteSheet;
  /** More is slow to make, and to open. */
  readonly mostRows?: number;
}

/** The list of questions as a spreadsheet, in the language in which it is read. */
export function exportQuestionsRoute(deps: ExportDeps) {
  const { mostRows = 10_000 } = deps;
  return route(exportQuestions, async (person: Person, { query: { language, ...filters } }) => {
    const texts = textsIn(language ?? person.language);
    const { sheet } = texts.tab.questions;
    const now = deps.clock.now();
    const actor = actorOf(person);
    const found = await questionsToExport(deps, actor, {
      sought: await questionsSought(deps, actor, filters),
      // One more tells whether there is more.
      most: mostRows + 1,
    });
    const themes = new Map(deps.profile.themes.map(({ key, name }) => [key, name[texts.language]]));
    const columns = columnsIn(texts, themes);
    const content = await deps.writeSheet({
      name: sheet.name,
      columns: columns.map(({ title, width }) => ({ title, width })),
      rows: found.slice(0, mostRows).map((question) => columns.map(({ cell }) => cell(question))),
      remark: found.length > mostRows ? sheet.cut(count(texts.language, mostRows)) : null,
    });
    return ok({ name: fileName(sheet.name, filters, dayOf(now)), content });
  });
}

interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (question: ExportedQuestion) => SheetCell;
}

function columnsIn({ tab, vocabulary }: Texts, themes: ReadonlyMap<string, string>): readonly Column[] {
  const { columns, yes, no } = tab.questions.sheet;
  const text = (value: string | null | undefined): SheetCell => (typeof value === "string" ? { text: value } : null);
  return [
    { title: columns.number, width: 14, cell: ({ row }) => text(row.number) },
    { title: columns.title, width: 60, cell: ({ row }) => text(row.title) },
    { title: columns.stage, width: 24, cell: ({ row }) => text(vocabulary.stages[row.stage]) },
    { title: columns.route, width: 24, cell: ({ row }) => text(row.route && vocabulary.routes[row.route]) },
    { title: columns.theme, width: 24, cell: ({ row }) => text(row.theme && (themes.get(row.theme) ?? row.theme)) },
    { title: columns.asker, width: 24, cell: ({ row }) => text(row.asker.name) },
    { title: columns.organisation, width: 28, cell: ({ row }) => text(row.organisation?.name) },
    { title: columns.askedAt, width: 18, cell: ({ row }) => ({ moment: row.askedAt }) },
    { title: columns.due, width: 14, cell: ({ row }) => (row.due === null ? null : { day: row.due }) },
    { title: columns.age, width: 12, cell: ({ row }) => ({ number: row.ageInDays }) },
    { title: columns.triager, width: 24, cell: ({ row }) => text(row.triager?.name) },
    { title: columns.decidedOn, width: 14, cell: ({ decidedOn }) => (decidedOn === null ? null : { day: decidedOn }) },
    { title: columns.joined, width: 40, cell: ({ joined }) => text(joined.join(", ")) },
    { title: columns.confidential, width: 14, cell: ({ row }) => text(row.confidential ? yes : no) },
    { title: columns.text, width: 80, cell: ({ text: asked }) => text(asked) },
  ];
}

const longestName = 80;

/** Tells what is in it, in characters that every file system takes. */
function fileName(name: string, filters: QuestionFiltersAsked, today: Day): string {
  const { q, stage, theme, organisation, due, seeksPartners, mine, open } = filters;
  const flags = [seeksPartners && "seeks-partners", mine && "mine", open && "open"].filter(
    (flag) => flag !== undefined,
  );
  const told = [name, q, theme, stage, due, organisation?.replace(/^prt_/, ""), ...flags].filter(
    (part) => part !== undefined,
  );
  const words = told.flatMap((part) => wordsOf(part.replaceAll(/[_-]/g, " ")).map(({ plain }) => plain));
  const plain = words
    .join("-")
    .replaceAll(/[^a-z0-9-]/g, "")
    .slice(0, longestName);
  return `${plain}-${today}.xlsx`;
}
