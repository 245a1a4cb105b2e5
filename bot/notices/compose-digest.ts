import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Question } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import type { DigestSection, DigestShown, OpenQuestion } from "./digest.card.ts";
import { digestCard, isOverdue, mostRows } from "./digest.card.ts";

type DigestDeps = Pick<BotDeps, "questions" | "clock" | "profile" | "newNonce" | "linkTo">;

/** What is open with the QRT this morning; null on a later day, and when there is nothing. */
export async function composeDigest(deps: DigestDeps, day: Day): Promise<Message | null> {
  if (dayOf(deps.clock.now()) !== day) return null;
  const texts = textsIn(deps.profile.language);
  const shown = await openOn(deps, day);
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

function counting(sections: Sections, question: Question, day: Day): Sections {
  if (!isOpen(question)) return sections;
  const name: DigestSection = isOverdue(question, day) ? "overdue" : question.stage;
  const { count, first } = sections[name];
  return {
    ...sections,
    [name]: { count: count + 1, first: first.length < mostRows ? [...first, question] : first },
  };
}

function isOpen(question: Question): question is OpenQuestion {
  const stages: readonly Question["stage"][] = openStages;
  return stages.includes(question.stage);
}
