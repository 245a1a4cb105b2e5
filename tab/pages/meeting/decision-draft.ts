import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import { responsibleOf } from "./responsible-choice.ts";

/** What a decision can do to an initiative, in the order in which it is offered. */
export const decisionWays = [
  "continue",
  "kraamkamer",
  "project",
  "handed_over",
  "stopped",
  "gate",
  "no_gate",
  "problem_owner",
  "process_owner",
  "words",
] as const;
export type DecisionWay = (typeof decisionWays)[number];

export type DecisionField = "text" | "reason" | "handedOverTo" | "owner" | "gateName" | "gateDay";

/** What each way asks beside what was said with it. */
export const asksFor: Readonly<Record<DecisionWay, readonly DecisionField[]>> = {
  continue: [],
  kraamkamer: [],
  project: [],
  handed_over: ["handedOverTo"],
  stopped: ["reason"],
  gate: ["gateName", "gateDay"],
  no_gate: [],
  problem_owner: ["owner"],
  process_owner: ["owner"],
  words: ["text"],
};

/** The ways that are open to it where it stands. Who leads an initiative that has ended changes no more, nor does its gate. */
export function waysFor({ ways, gate, phase }: Pick<InitiativeDetail, "ways" | "gate" | "phase">): DecisionWay[] {
  const runs = phase === "kraamkamer" || phase === "project";
  const open: Readonly<Record<DecisionWay, boolean>> = {
    continue: runs,
    kraamkamer: ways.includes("kraamkamer"),
    project: ways.includes("project"),
    handed_over: ways.includes("handed_over"),
    stopped: ways.includes("stopped"),
    gate: runs,
    no_gate: runs && gate !== null,
    problem_owner: runs,
    process_owner: runs,
    words: true,
  };
  return decisionWays.filter((way) => open[way]);
}

/** What was chosen before it became impossible; null where the choice is still open, or none was made. */
export function closedWay(typed: string, initiative: Pick<InitiativeDetail, "ways" | "gate" | "phase">) {
  const way = wayNamed(typed);
  return way === null || waysFor(initiative).includes(way) ? null : way;
}

/** What was typed with a way in words of one's own. */
export function wordsFor(way: DecisionWay, typed: TypedDecision): readonly string[] {
  const words = { text: typed.text, reason: typed.reason, handedOverTo: typed.handedOverTo, gateName: typed.gateName };
  const fields: readonly string[] = asksFor[way];
  return Object.entries(words)
    .filter(([field, text]) => fields.includes(field) && text.trim() !== "")
    .map(([, text]) => text);
}

export function wayNamed(typed: string): DecisionWay | null {
  return decisionWays.find((way) => way === typed) ?? null;
}

/** All that a form for a decision holds; `known` names the decisions that its writer knew of. */
export type TypedDecision = Readonly<Record<DecisionField | "what" | "note" | "known", string>>;

type Typed = Readonly<Record<DecisionField, string>>;
type Decision = SaidInMoment<"outcome.decide">["decision"];

export function decisionFrom(way: DecisionWay, typed: Typed): Decision {
  switch (way) {
    case "continue":
      return { kind: "continue" };
    case "kraamkamer":
    case "project":
      return { kind: "move", move: { to: way } };
    case "handed_over":
      return { kind: "move", move: { to: way, handedOverTo: typed.handedOverTo } };
    case "stopped":
      return { kind: "stop", reason: typed.reason };
    case "gate":
      return { kind: "set_gate", gate: { name: typed.gateName, day: typed.gateDay } };
    case "no_gate":
      return { kind: "set_gate", gate: null };
    case "problem_owner":
      return { kind: "change_owner", owner: { of: "problem", to: responsibleOf(typed.owner) } };
    case "process_owner": {
      const to = responsibleOf(typed.owner);
      return { kind: "change_owner", owner: { of: "process", to: to?.kind === "person" ? to.person : null } };
    }
    case "words":
      return { kind: "other", text: typed.text };
  }
}
