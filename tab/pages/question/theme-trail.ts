import type { Instant } from "#src/kernel/time.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";

/** One moment in which a theme was proposed, or somebody said which one it is. */
export interface ThemeStep {
  readonly how: "proposed" | "silent" | "chosen" | "confirmed" | "changed";
  /** Null where the filter was silent. */
  readonly theme: string | null;
  /** What it was, of a theme that was changed. */
  readonly from: string | null;
  /** Null for what the filter did. */
  readonly who: string | null;
  /** Null where only the order is known. */
  readonly at: Instant | null;
}

type Told = Pick<QuestionShown, "proposal" | "answers" | "asker" | "askedAt" | "stage" | "theme" | "timeline">;

/** How the theme came to be what it is: proposed, chosen by the asker, decided, and changed after that. */
export function themeTrail(question: Told): readonly ThemeStep[] {
  const { proposal, answers, asker, askedAt } = question;
  const proposed = proposal.ranked[0]?.theme ?? null;
  const first: ThemeStep = {
    how: proposed === null ? "silent" : "proposed",
    theme: proposed,
    from: null,
    who: null,
    at: askedAt,
  };
  const asked = answers.theme === null ? [] : [said(answers.theme, { before: proposed, who: asker.name, at: null })];
  return [first, ...asked, ...decided(question, answers.theme ?? proposed)];
}

function decided({ stage, theme, timeline }: Told, before: string | null): readonly ThemeStep[] {
  const at = timeline.findLastIndex(({ what }) => what === "question_decided");
  const decision = timeline[at];
  if (stage !== "decided" || decision === undefined) return [];
  const changes = timeline.slice(at + 1).flatMap(changeIn);
  const [firstChange] = changes;
  const atFirst = firstChange === undefined ? theme : firstChange.from;
  const taken = atFirst === null ? [] : [said(atFirst, { before, who: decision.who?.name ?? null, at: decision.at })];
  return [...taken, ...changes];
}

function changeIn({ theme, who, at }: Told["timeline"][number]): readonly ThemeStep[] {
  if (theme === null) return [];
  if (theme.from === null || theme.from === theme.to) {
    return [said(theme.to, { before: theme.from, who: who?.name ?? null, at })];
  }
  return [{ how: "changed", theme: theme.to, from: theme.from, who: who?.name ?? null, at }];
}

interface Saying {
  readonly before: string | null;
  readonly who: string | null;
  readonly at: Instant | null;
}

function said(theme: string, { before, who, at }: Saying): ThemeStep {
  return { how: theme === before ? "confirmed" : "chosen", theme, from: null, who, at };
}
