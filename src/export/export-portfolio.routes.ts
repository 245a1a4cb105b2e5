import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Sheet, SheetCell, WriteSheet } from "#src/kernel/sheet.port.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { wordsOf } from "#src/kernel/words.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type {
  InitiativeCard,
  PortfolioFiltersAsked,
  PortfolioOverview,
  QuestionCard,
} from "#src/portfolio/portfolio-overview.contract.ts";
import { exportPortfolioCsv, exportPortfolioSheet } from "#src/portfolio/portfolio-overview.contract.ts";
import type { PortfolioOverviewDeps } from "#src/portfolio/portfolio-overview.presenter.ts";
import { portfolioOverview } from "#src/portfolio/portfolio-overview.presenter.ts";
import type { Language, Profile, ThemeKey } from "#src/profile/profile.ts";
import type { QuestionLane } from "#src/question/question-lanes.ts";
import { count } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";

interface ExportPortfolioDeps extends PortfolioOverviewDeps {
  readonly profile: Pick<Profile, "themes">;
  readonly writeXlsx: WriteSheet;
  readonly writeCsv: WriteSheet;
}

/** Of each kind; more is slow to make, and to open. */
const mostQuestions = 5_000;

type Asked = PortfolioFiltersAsked & { readonly language?: Language | undefined };

/** What the views of the portfolio show, as a file, in the language in which it is read. */
export function exportPortfolioRoutes(deps: ExportPortfolioDeps) {
  return [
    route(exportPortfolioSheet, async (person: Person, { query }) =>
      ok({ name: fileName(deps, query, "xlsx"), content: await deps.writeXlsx(await sheetOf(deps, person, query)) }),
    ),
    route(exportPortfolioCsv, async (person: Person, { query }) =>
      ok({ name: fileName(deps, query, "csv"), content: await deps.writeCsv(await sheetOf(deps, person, query)) }),
    ),
  ];
}

async function sheetOf(deps: ExportPortfolioDeps, person: Person, { language, ...filter }: Asked): Promise<Sheet> {
  const texts = textsIn(language ?? person.language);
  const overview = await portfolioOverview(deps, actorOf(person), { ...filter, mostQuestions });
  const { sheet } = texts.tab.portfolio;
  const isCut = overview.questions.some(({ items, total }) => items.length < total);
  const themes = new Map(deps.profile.themes.map(({ key, name }) => [key, name[texts.language]]));
  const columns = columnsIn(texts, (theme) => theme && (themes.get(theme) ?? theme));
  return {
    name: sheet.name,
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rowsOf(overview).map((row) => columns.map(({ cell }) => cell(row))),
    remark: isCut ? sheet.cut(count(texts.language, mostQuestions)) : null,
  };
}

type Row =
  | { readonly kind: "initiative"; readonly card: InitiativeCard }
  | { readonly kind: "question"; readonly lane: QuestionLane; readonly card: QuestionCard };

function rowsOf({ initiatives, questions }: PortfolioOverview): readonly Row[] {
  return [
    ...initiatives.map((card) => ({ kind: "initiative", card }) as const),
    ...questions.flatMap(({ lane, items }) => items.map((card) => ({ kind: "question", lane, card }) as const)),
  ];
}

interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row) => SheetCell;
}

function columnsIn(
  { tab, vocabulary }: Texts,
  themeName: (theme: ThemeKey | null) => string | null,
): readonly Column[] {
  const { columns } = tab.portfolio.sheet;
  const lanes = {
    in_triage: vocabulary.stages.in_triage,
    quick_analysis: vocabulary.routes.quick_analysis,
    miscellaneous: vocabulary.routes.miscellaneous,
  } satisfies Record<QuestionLane, string>;
  /** Of what only an initiative has. */
  const told = (read: (card: InitiativeCard) => SheetCell) => (row: Row) =>
    row.kind === "initiative" ? read(row.card) : null;
  return [
    { title: columns.number, width: 14, cell: (row) => text(row.kind === "question" ? row.card.number : null) },
    { title: columns.title, width: 50, cell: ({ card }) => text(card.title) },
    {
      title: columns.phase,
      width: 18,
      cell: (row) => text(row.kind === "initiative" ? vocabulary.phases[row.card.phase] : lanes[row.lane]),
    },
    {
      title: columns.since,
      width: 18,
      cell: (row) => ({ day: row.kind === "initiative" ? row.card.since : dayOf(row.card.askedAt) }),
    },
    { title: columns.theme, width: 24, cell: ({ card }) => text(themeName(card.theme)) },
    { title: columns.sdgs, width: 12, cell: ({ card }) => text(card.sdgs.join(", ")) },
    { title: columns.processOwner, width: 28, cell: told(({ processOwner }) => text(processOwner?.name)) },
    { title: columns.problemOwner, width: 28, cell: told(({ problemOwner }) => text(problemOwner?.name)) },
    { title: columns.partners, width: 60, cell: partners },
    { title: columns.gate, width: 28, cell: told(({ gate }) => text(gate?.name)) },
    { title: columns.gateDay, width: 18, cell: told(({ gate }) => day(gate?.day)) },
    { title: columns.end, width: 14, cell: told(({ end }) => day(end)) },
    {
      title: columns.latest,
      width: 16,
      cell: told(({ latest }) => text(latest && vocabulary.updateStates[latest.state])),
    },
    { title: columns.latestOn, width: 18, cell: told(({ latest }) => day(latest && dayOf(latest.at))) },
    { title: columns.obstacles, width: 14, cell: told(({ openObstacles }) => ({ number: openObstacles })) },
    {
      title: columns.attention,
      width: 40,
      cell: told(({ attention }) => text(attention.map(({ why }) => vocabulary.attention[why]).join(", "))),
    },
    { title: columns.summary, width: 80, cell: told(({ summary }) => text(summary)) },
  ];
}

function partners(row: Row): SheetCell {
  if (row.kind === "question") return text(row.card.organisation?.name);
  const named = row.card.participation.map(({ name, brings }) => (brings === "" ? name : `${name}: ${brings}`));
  return text(named.join("\n"));
}

function text(value: string | null | undefined): SheetCell {
  return typeof value === "string" && value !== "" ? { text: value } : null;
}

function day(value: Day | null | undefined): SheetCell {
  return value ? { day: value } : null;
}

const longestName = 80;

/** Tells what is in it, in characters that every file system takes. */
function fileName({ clock }: ExportPortfolioDeps, asked: Asked, extension: string): string {
  const { language: _, ...filter } = asked;
  const told = ["portfolio", ...Object.values(filter).filter((part) => part !== undefined)].map(String);
  const words = told.flatMap((part) => wordsOf(part.replace(/^(prt|per)_/, "").replaceAll(/[_-]/g, " ")));
  const plain = words
    .map((word) => word.plain)
    .join("-")
    .replaceAll(/[^a-z0-9-]/g, "")
    .slice(0, longestName);
  return `${plain}-${dayOf(clock.now())}.${extension}`;
}
