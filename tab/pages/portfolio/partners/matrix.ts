import { isRunningPhase } from "#src/initiative/phases.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a partner does in an initiative. */
export interface Part {
  /** Null for one that only owns something there. */
  readonly brings: string | null;
  readonly ownsProcess: boolean;
  readonly ownsProblem: boolean;
}

export interface Involved {
  readonly initiative: InitiativeCard;
  /** By the id of the partner. */
  readonly parts: ReadonlyMap<string, Part>;
}

export interface PartnerInvolved extends Named {
  /** In how many of the initiatives it takes part. */
  readonly count: number;
  /** Who takes part in none may still own something. */
  readonly isActive: boolean;
}

export interface Matrix {
  readonly rows: readonly Involved[];
  /** Who does most stands first. */
  readonly partners: readonly PartnerInvolved[];
}

/** Who does what: initiatives down, partners across. Partners that were given stand there without a part as well. */
export function matrixOf(
  initiatives: readonly InitiativeCard[],
  known: readonly Named[],
  compare: (one: string, other: string) => number,
): Matrix {
  const rows = initiatives.map((initiative) => ({ initiative, parts: partsIn(initiative) }));
  const names = new Map(known.map(({ id, name }) => [id, name]));
  for (const { participation, owningPartners } of initiatives) {
    for (const partner of [...participation, owningPartners.process, owningPartners.problem]) {
      if (partner) names.set(partner.id, partner.name);
    }
  }
  const partners = [...names].map(([id, name]) => {
    const parts = rows.flatMap((row) => row.parts.get(id) ?? []);
    return { id, name, count: parts.filter(({ brings }) => brings !== null).length, isActive: parts.length > 0 };
  });
  return {
    rows,
    partners: partners.toSorted((one, other) => other.count - one.count || compare(one.name, other.name)),
  };
}

/** Those in which somebody works; all of them where none is running, since then somebody asked for what has ended. */
export function runningOf(initiatives: readonly InitiativeCard[]): readonly InitiativeCard[] {
  const running = initiatives.filter(({ phase }) => isRunningPhase(phase));
  return running.length === 0 ? initiatives : running;
}

export interface Hints {
  /** What rests on one partner or on none, the emptiest first; by the server's own judgement. */
  readonly thin: readonly InitiativeCard[];
  readonly idle: readonly PartnerInvolved[];
  /** Who takes part in most, the most first. */
  readonly everywhere: readonly PartnerInvolved[];
}

const mostEverywhere = 5;

export function hintsIn({ rows, partners }: Matrix): Hints {
  const thin = rows
    .map(({ initiative }) => initiative)
    .filter(({ attention }) => attention.some(({ why }) => why === "one_partner"));
  return {
    thin: thin.toSorted((one, other) => one.participation.length - other.participation.length),
    idle: partners.filter(({ isActive }) => !isActive),
    everywhere: partners.filter(({ count }) => count > 0).slice(0, mostEverywhere),
  };
}

function partsIn({ participation, owningPartners: { process, problem } }: InitiativeCard): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { id, brings } of participation) parts.set(id, { brings, ownsProcess: false, ownsProblem: false });
  if (process) parts.set(process.id, { ...(parts.get(process.id) ?? nothing), ownsProcess: true });
  if (problem) parts.set(problem.id, { ...(parts.get(problem.id) ?? nothing), ownsProblem: true });
  return parts;
}

const nothing: Part = { brings: null, ownsProcess: false, ownsProblem: false };
