import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { theme } from "./questions.ts";

/** An initiative as the views of the portfolio show it; in the kraamkamer since 3 March without anything else. */
export function cardOf(name: string, changes: Partial<InitiativeCard> = {}): InitiativeCard {
  return {
    id: InitiativeId.parse(`ini_${name.toLowerCase()}`),
    rev: 1,
    title: name,
    summary: "",
    phase: "kraamkamer",
    since: day("2026-03-03"),
    phases: [{ phase: "kraamkamer", since: day("2026-03-03") }],
    theme: theme.sustainability,
    sdgs: [],
    processOwner: null,
    problemOwner: null,
    owningPartners: { process: null, problem: null },
    participation: [],
    gate: null,
    end: null,
    latest: null,
    openObstacles: 0,
    attention: [],
    ways: [],
    may: [],
    ...changes,
  };
}

export function day(written: string): Day {
  return Day.parse(written);
}

export function partnerCalled(name: string) {
  return { id: PartnerId.parse(`prt_${name.toLowerCase()}`), name };
}
