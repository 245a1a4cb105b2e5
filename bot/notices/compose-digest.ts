import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Message } from "#src/notice/notice.port.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import type { Question } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import type { DigestSection, DigestShown, OpenQuestion } from "./digest.card.ts";
import { digestCard, isLateAnalysis, isOverdue, mostRows } from "./digest.card.ts";

type DigestDeps = Pick<BotDeps, "questions" | "clock" | "profile" | "newNonce" | "linkTo">;

/** What is open with the QRT this morning; null on a later day, and when there is nothing. */
export async function composeDigest(deps: DigestDeps, day: Day): Promise<Message | null> {
  if (dayOf(deps.clock.now()) !== day) return null;
  const texts = textsIn(deps.profile.language);
  const shown = withLateAnalyses(await openOn(deps, day), await lateAnalysesOn(deps, day));
  if (shown.open === 0) return null;
  const card = digestCard(shown, contextOf(deps, { texts }));
  return { kind: "card", card, summary: texts.digest.summary(shown.open) };
}

const page = 200;
const openStages = ["submitted", "in_triage", "waiting_for_asker"] as const;

type Sections = DigestShown["sections"];
const nothing = { count: 0, first: [] };
const empty: Sections = { overdue: nothing, submitted: nothing, in_triage: nothing, waiting_for_asker: nothing };

/** Counts all, and keeps the oldest: those that a card can show. */
async function openOn({ questions }: DigestDeps, day: Day): Promise<DigestShown> {
  let sections = empty;
  let cursor: string | null = null;
  do {
    const read: Awaited<ReturnType<BotDeps["questions"]["list"]>> = await questions.list({
      where: { stage: openStages },
      order: "askedAt",
      direction: "ascending",
      limit: page,
      ...(cursor === null ? {} : { cursor }),
    });
    sections = read.items.reduce((counted, { value }) => counting(counted, value, day), sections);
    cursor = read.next;
  } while (cursor !== null);
  return { day, open: Object.values(sections).reduce((sum, { count }) => sum + count, 0), sections };
}

type Section = Sections[DigestSection];

/** What the QRT reads: all but drafts. */
const readers = ["everybody", "qrt"];

/** What was promised by now and is not there, the oldest first. */
async function lateAnalysesOn({ questions, profile }: DigestDeps, day: Day): Promise<Section> {
  const holidays = holidaysOf(profile);
  let late: Section = nothing;
  let cursor: string | null = null;
  do {
    const read: Awaited<ReturnType<BotDeps["questions"]["search"]>> = await questions.search(
      { text: null, marks: { lane: "quick_analysis" }, readers },
      { direction: "oldest first", limit: page, ...(cursor === null ? {} : { cursor }) },
    );
    for (const { value } of read.items) if (isLateAnalysis(value, day, holidays)) late = withOneMore(late, value);
    cursor = read.next;
  } while (cursor !== null);
  return late;
}

function withLateAnalyses({ day, open, sections }: DigestShown, late: Section): DigestShown {
  const { overdue } = sections;
  const first = [...overdue.first, ...late.first].toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : 1));
  const all = { count: overdue.count + late.count, first: first.slice(0, mostRows) };
  return { day, open: open + late.count, sections: { ...sections, overdue: all } };
}

function withOneMore({ count, first }: Section, question: Section["first"][number]): Section {
  return { count: count + 1, first: first.length < mostRows ? [...first, question] : first };
}

function counting(sections: Sections, question: Question, day: Day): Sections {
  if (!isOpen(question)) return sections;
  const name: DigestSection = isOverdue(question, day) ? "overdue" : question.stage;
  return { ...sections, [name]: withOneMore(sections[name], question) };
}

function isOpen(question: Question): question is OpenQuestion {
  const stages: readonly Question["stage"][] = openStages;
  return stages.includes(question.stage);
}
