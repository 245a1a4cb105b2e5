import type { PartnersById } from "#src/partner/standing-partner.ts";
import { standingAmong } from "#src/partner/standing-partner.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { LivingInitiative, Participation, PhaseBegun } from "./initiative.ts";
import type { Obstacle } from "./obstacle.ts";
import type { Responsible } from "./responsible.ts";

type Standing = (organisation: PartnerId) => PartnerId;

/** The initiative with every organisation under the name of the partner that it is part of by now. */
export async function withStandingPartners<Living extends LivingInitiative>(
  partners: PartnersById,
  initiative: Living,
): Promise<Living> {
  const standing = await standingAmong(partners, namedIn(initiative));
  return {
    ...initiative,
    problemOwner: initiative.problemOwner && responsibleNow(initiative.problemOwner, standing),
    phases: initiative.phases.map((begun) => begunNow(begun, standing)),
    partners: together(initiative.partners, standing),
    obstacles: initiative.obstacles.map((obstacle) => obstacleNow(obstacle, standing)),
  };
}

function namedIn({ partners, problemOwner, phases, obstacles }: LivingInitiative): readonly PartnerId[] {
  const responsible = [
    problemOwner,
    ...phases.flatMap(({ owner }) => (owner ? [owner.was, owner.became] : [])),
    ...obstacles.flatMap(({ remover, asked }) => [remover, asked?.whom ?? null]),
  ];
  return [
    ...new Set([
      ...partners.map(({ partner }) => partner),
      ...responsible.flatMap((one) => (one?.kind === "partner" ? [one.partner] : [])),
    ]),
  ];
}

/** Two that became one take part once, since the first of them came, with what both bring. */
function together(partners: readonly Participation[], standing: Standing): Participation[] {
  const joined = new Map<PartnerId, Participation>();
  for (const { partner, brings, since } of partners) {
    const now = standing(partner);
    const first = joined.get(now);
    const both = [first?.brings, brings].filter((part) => part !== undefined && part !== "").join("; ");
    joined.set(now, { partner: now, brings: both, since: first?.since ?? since });
  }
  return [...joined.values()];
}

function begunNow({ owner, ...begun }: PhaseBegun, standing: Standing): PhaseBegun {
  if (!owner) return begun;
  const { was, became } = owner;
  return { ...begun, owner: { was: was && responsibleNow(was, standing), became: responsibleNow(became, standing) } };
}

function obstacleNow(obstacle: Obstacle, standing: Standing): Obstacle {
  const { remover, asked } = obstacle;
  return {
    ...obstacle,
    remover: remover && responsibleNow(remover, standing),
    asked: asked && { ...asked, whom: responsibleNow(asked.whom, standing) },
  };
}

function responsibleNow(responsible: Responsible, standing: Standing): Responsible {
  if (responsible.kind !== "partner") return responsible;
  return { kind: "partner", partner: standing(responsible.partner) };
}
