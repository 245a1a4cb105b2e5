import { Link } from "wouter";
import type { WaitingLine } from "#src/front/front.contract.ts";
import type { Day } from "#src/kernel/time.ts";
import { plainDay } from "#src/texts/format.ts";
import { LateTag } from "#tab/ui/stage-tag.tsx";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./front.module.css";

/** One thing that waits: what, why, and the one thing to do. The whole line leads there; it is one stop for the keyboard. */
export function WaitingItem({ line }: { readonly line: WaitingLine }) {
  const { tab, language } = useTexts();
  const { front } = tab;
  const day = dayOf(line);
  const title = titleOf(line, tab);
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Above line={line} />
        <p className={styles.title} dir="auto">
          <Link href={hrefOf(line)} className={styles.whole} aria-label={`${title}: ${front.todo[line.why]}`}>
            {title}
          </Link>
        </p>
        <p className={styles.why}>{front.why[line.why](day === null ? null : plainDay(language, day))}</p>
      </div>
      <span className={styles.todo} aria-hidden="true">
        {front.todo[line.why]}
      </span>
    </li>
  );
}

/** The number, who asked, and whether it is late. */
function Above({ line }: { readonly line: WaitingLine }) {
  const { front } = useTexts().tab;
  if (line.about !== "question") return null;
  const { question, asker, overdue, why } = line;
  const isOwn = why === "draft" || why === "asked_back" || why === "rate";
  if (question.number === null && isOwn) return null;
  return (
    <p className={styles.above}>
      <span>{question.number}</span>
      {isOwn ? null : <span>{front.askedBy(asker)}</span>}
      {overdue ? <LateTag /> : null}
    </p>
  );
}

function titleOf(line: WaitingLine, { front }: TabTexts["tab"]): string {
  switch (line.about) {
    case "question":
      return line.question.title;
    case "initiative":
      return line.initiative.title;
    case "channel":
      return line.channel.name ?? front.namelessChannel;
    case "several":
      return titleOfSeveral(line, front);
  }
}

type Several = Extract<WaitingLine, { readonly about: "several" }>;

function titleOfSeveral({ why, count }: Several, front: TabTexts["tab"]["front"]): string {
  switch (why) {
    case "overdue":
      return front.overdue(count);
    case "dead_messages":
      return front.deadMessages(count);
    case "proposals":
      return front.proposals(count);
  }
}

/** Where several of a kind stand together. */
const pagesOfSeveral = {
  overdue: "/triage?sort=due",
  dead_messages: "/messages",
  proposals: "/solutions",
} as const satisfies Record<Several["why"], string>;

function dayOf(line: WaitingLine): Day | null {
  if (line.about === "question") return line.due;
  return line.about === "initiative" ? line.since : null;
}

function hrefOf(line: WaitingLine): string {
  switch (line.about) {
    case "question":
      if (line.why === "draft") return `/ask/${line.question.id}`;
      return `/questions/${line.question.id}${line.why === "decide" ? "?decide" : ""}`;
    case "initiative":
      return `/initiatives/${line.initiative.id}`;
    case "channel":
      return "/set-up";
    case "several":
      return pagesOfSeveral[line.why];
  }
}
