import type { InStage } from "#src/delivery/delivery-moment.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { InPhase, Participation, PhaseBegun } from "#src/initiative/initiative.ts";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import { InitiativeId, nothingYet } from "#src/initiative/initiative.ts";
import { Day, Instant, dayOf } from "#src/kernel/time.ts";
import type { Partner } from "#src/partner/partner.ts";
import { SdgNumber } from "#src/profile/profile.ts";
import { housing, owner, school } from "./people.ts";
import { theme } from "./questions.ts";

type PlannedMoment = InStage<"planned">;

/** Just after midnight in Zwolle: the day there is the next one. */
const born = Instant.parse("2026-09-30T22:30:00.000Z");
const started = Instant.parse("2026-10-12T10:00:00.000Z");

/** Since its birth, without having said what it brings. */
export function takingPart({ id }: Pick<Partner, "id">, brings = ""): Participation {
  return { partner: id, brings, since: dayOf(born) };
}

export function begun(phase: InitiativePhase, at: Instant): PhaseBegun {
  return { phase, since: dayOf(at), at, by: owner.id, decision: null };
}

export function inKraamkamer(changes: Partial<InPhase<"kraamkamer">> = {}): InPhase<"kraamkamer"> {
  return {
    phase: "kraamkamer",
    id: InitiativeId.parse("ini_warm-wonen"),
    title: "Warm wonen",
    summary: "Huurders en verhuurder maken samen een straat warm.",
    theme: theme.sustainability,
    sdgs: [SdgNumber.parse(7)],
    origin: null,
    processOwner: owner.id,
    problemOwner: { kind: "words", words: "Sam Voorbeeld, corporatie" },
    partners: [takingPart(housing), takingPart(school)],
    bornAt: born,
    phases: [begun("kraamkamer", born)],
    ...nothingYet,
    ...changes,
  };
}

export function inProject(changes: Partial<InPhase<"project">> = {}): InPhase<"project"> {
  return {
    ...inKraamkamer(),
    phase: "project",
    startedOn: Day.parse("2026-10-12"),
    phases: [begun("kraamkamer", born), begun("project", started)],
    ...changes,
  };
}

export function handedOver(changes: Partial<InPhase<"handed_over">> = {}): InPhase<"handed_over"> {
  return {
    ...inKraamkamer(),
    phase: "handed_over",
    startedOn: Day.parse("2026-10-12"),
    handedOverOn: Day.parse("2026-10-30"),
    handedOverTo: "Woningstichting Voorbeeld",
    phases: [
      begun("kraamkamer", born),
      begun("project", started),
      begun("handed_over", Instant.parse("2026-10-30T10:00:00.000Z")),
    ],
    ...changes,
  };
}

export function stopped(changes: Partial<InPhase<"stopped">> = {}): InPhase<"stopped"> {
  return {
    ...inKraamkamer(),
    phase: "stopped",
    startedOn: null,
    stoppedOn: Day.parse("2026-10-20"),
    phases: [begun("kraamkamer", born), begun("stopped", Instant.parse("2026-10-20T10:00:00.000Z"))],
    reason: "Er is geen probleemeigenaar gevonden.",
    ...changes,
  };
}

export function deliveryMoment(changes: Partial<PlannedMoment> = {}): PlannedMoment {
  return {
    stage: "planned",
    id: DeliveryMomentId.parse("dlv_december"),
    title: "Oplevermoment december",
    day: Day.parse("2026-12-03"),
    from: "13:00",
    until: "17:00",
    place: "Stadskantoor",
    hosts: [housing.id],
    minuteTakers: [],
    sequence: 0,
    scheduledAt: null,
    agenda: [],
    dismissed: [],
    published: null,
    reminder: null,
    reminded: [],
    ...changes,
  };
}
