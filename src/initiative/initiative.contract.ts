import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { attentionReasons } from "./attention-reasons.ts";
import { InitiativeId } from "./initiative.ts";
import { phases } from "./phases.ts";

const phase = z.enum(phases);

/** Who takes something upon them, by name; words have no id. */
export const ResponsibleShown = z
  .object({ kind: z.enum(["person", "partner", "words"]), id: z.string().nullable(), name: z.string() })
  .meta({ id: "ResponsibleShown" });
export type ResponsibleShown = z.infer<typeof ResponsibleShown>;

/** Why it asks for attention, and the day since when that is so. */
export const AttentionShown = z.object({ why: z.enum(attentionReasons), since: Day }).meta({ id: "AttentionShown" });

export const InitiativeShown = z
  .object({
    id: InitiativeId,
    title: z.string(),
    summary: z.string(),
    phase,
    theme: ThemeKey,
    sdgs: z.array(SdgNumber),
    /** The question it was born from, as people know it; null also for one that the reader may not see. */
    origin: z.object({ id: z.string(), number: z.string().nullable(), title: z.string() }).nullable(),
    /** It was born from a question that the reader may not see. */
    originHidden: z.boolean(),
    processOwner: PersonName.nullable(),
    /** By name; empty where there is nobody. */
    problemOwner: z.string(),
    partners: z.array(PartnerName),
    bornAt: Instant,
    /** The day its present phase began. */
    since: Day,
    handedOverTo: z.string().nullable(),
    stopReason: z.string().nullable(),
  })
  .meta({ id: "InitiativeShown" });
export type InitiativeShown = z.infer<typeof InitiativeShown>;

export const listInitiatives = endpoint({
  method: "GET",
  path: "/initiatives",
  summary: "Haal initiatieven op, de nieuwste eerst",
  params: nothing,
  query: z.strictObject({ ...paging, phase: phase.optional(), theme: ThemeKey.optional() }),
  body: nothing,
  answer: pageOf(InitiativeShown),
});
