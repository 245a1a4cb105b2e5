import type { Route } from "#src/question/decision.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { SaidBy } from "#tab/acts/use-act.ts";

type Verdict = SaidBy<"triage.decide">;

/** What somebody is typing: every field stays filled when another route is tried in between. */
export interface DecisionDraft {
  readonly theme: string;
  readonly solutions: string;
  readonly needs: string;
  readonly partners: string;
  readonly route: Route | null;
  readonly reason: string;
  readonly answer: string;
  readonly team: string;
  readonly due: string;
  readonly initiativeTitle: string;
  readonly lookAgainOn: string;
  readonly whereTo: string;
}

export type OwnField = "answer" | "team" | "due" | "initiativeTitle" | "lookAgainOn" | "whereTo";
export type RequiredField = "theme" | "route" | "reason" | OwnField;

/** What each route asks beside the reason. */
export const ownFields: Readonly<Record<Route, readonly OwnField[]>> = {
  answered: ["answer"],
  quick_analysis: ["team", "due"],
  kraamkamer: ["initiativeTitle"],
  miscellaneous: ["lookAgainOn"],
  not_for_alliance: ["whereTo"],
};

/** The most that the server accepts, in characters; the page lets more be typed, so that nothing pasted is lost. */
export const longest = {
  solutions: 1000,
  needs: 1000,
  partners: 1000,
  reason: 1000,
  answer: 2000,
  team: 300,
  initiativeTitle: 120,
  whereTo: 500,
} as const;

/** Everybody reads the name of an initiative, so that of a confidential question is for the QRT to think of. */
export function newDraft(question: Pick<QuestionShown, "theme" | "title" | "confidential">): DecisionDraft {
  return {
    theme: question.theme ?? "",
    solutions: "",
    needs: "",
    partners: "",
    route: null,
    reason: "",
    answer: "",
    team: "",
    due: "",
    initiativeTitle: question.confidential ? "" : question.title,
    lookAgainOn: "",
    whereTo: "",
  };
}

/** In the order of the form. */
export function missingIn(draft: DecisionDraft): readonly RequiredField[] {
  const asked: readonly RequiredField[] = ["theme", "route", ...(draft.route ? ownFields[draft.route] : []), "reason"];
  return asked.filter((field) => (draft[field] ?? "").trim() === "");
}

export type LimitedField = keyof typeof longest;

/** The fields in use that hold more than the server accepts, in the order of the form. */
export function tooLongIn(draft: DecisionDraft): readonly LimitedField[] {
  const own: readonly string[] = draft.route ? ownFields[draft.route] : [];
  const inUse = (field: LimitedField) => own.includes(field) || !isOwn(field);
  return limitedFields.filter((field) => inUse(field) && overIn(draft, field) > 0);
}

/** By how many characters a text is too long. */
export function overIn(draft: DecisionDraft, field: LimitedField): number {
  return Math.max(0, draft[field].trim().length - longest[field]);
}

/** Null while something is missing or too long. */
export function verdictOf(draft: DecisionDraft): Verdict | null {
  const { route, theme, solutions, needs, partners } = draft;
  if (route === null || missingIn(draft).length > 0 || tooLongIn(draft).length > 0) return null;
  const findings = { solutions: solutions.trim(), needs: needs.trim(), partners: partners.trim() };
  return { theme, findings, decision: decisionOf(draft, route) };
}

// The keys of the limits are its own, whatever Object.keys says.
const limitedFields = Object.keys(longest) as readonly LimitedField[];

function isOwn(field: LimitedField): boolean {
  return Object.values(ownFields).some((own) => own.some((name) => name === field));
}

function decisionOf(draft: DecisionDraft, route: Route): Verdict["decision"] {
  const reason = draft.reason.trim();
  switch (route) {
    case "answered":
      return { route, reason, answer: draft.answer.trim() };
    case "quick_analysis":
      return { route, reason, team: draft.team.trim(), due: draft.due };
    case "kraamkamer":
      return { route, reason, initiativeTitle: draft.initiativeTitle.trim() };
    case "miscellaneous":
      return { route, reason, lookAgainOn: draft.lookAgainOn };
    case "not_for_alliance":
      return { route, reason, whereTo: draft.whereTo.trim() };
  }
}
