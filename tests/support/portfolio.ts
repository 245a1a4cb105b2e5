import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { SdgNumber } from "#src/profile/profile.ts";
import { housing, owner, school } from "./people.ts";
import { theme } from "./questions.ts";

type InPhase<P extends Initiative["phase"]> = Extract<Initiative, { readonly phase: P }>;

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
    problemOwner: "Sam Voorbeeld, corporatie",
    partners: [housing.id, school.id],
    // Just after midnight in Zwolle: the day there is the next one.
    bornAt: Instant.parse("2026-09-30T22:30:00.000Z"),
    ...changes,
  };
}

export function inProject(changes: Partial<InPhase<"project">> = {}): InPhase<"project"> {
  return { ...inKraamkamer(), phase: "project", startedOn: Day.parse("2026-10-12"), ...changes };
}

export function handedOver(changes: Partial<InPhase<"handed_over">> = {}): InPhase<"handed_over"> {
  return {
    ...inKraamkamer(),
    phase: "handed_over",
    startedOn: Day.parse("2026-10-12"),
    handedOverOn: Day.parse("2026-10-30"),
    handedOverTo: "Woningstichting Voorbeeld",
    ...changes,
  };
}

export function stopped(changes: Partial<InPhase<"stopped">> = {}): InPhase<"stopped"> {
  return {
    ...inKraamkamer(),
    phase: "stopped",
    stoppedOn: Day.parse("2026-10-20"),
    reason: "Er is geen probleemeigenaar gevonden.",
    ...changes,
  };
}

export function deliveryMoment(changes: Partial<DeliveryMoment> = {}): DeliveryMoment {
  return {
    stage: "planned",
    id: DeliveryMomentId.parse("dlv_december"),
    title: "Oplevermoment december",
    day: Day.parse("2026-12-03"),
    from: "13:00",
    until: "17:00",
    place: "Stadskantoor",
    host: housing.id,
    ...changes,
  };
}
