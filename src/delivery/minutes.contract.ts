import { z } from "zod";
import { decisionKinds } from "#src/initiative/decision.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { FileAnswer } from "#src/kernel/file-answer.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { Language } from "#src/profile/profile.ts";
import { AgendaItemId, AgendaKind } from "./agenda-item.ts";
import { DeliveryMomentShown, ReopeningShown } from "./delivery-moment.contract.ts";
import { DeliveryMomentId, attendances } from "./delivery-moment.ts";
import { minutesVersions } from "./minutes.ts";
import { outcomeKinds } from "./outcome.ts";

const wordMedia = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The minutes in the words of their reader. The public version names nobody. */
export const MinutesShown = z
  .object({
    moment: DeliveryMomentShown,
    version: z.enum(minutesVersions),
    /** Closed, so that nothing of it changes any more. */
    final: z.boolean(),
    openedAt: Instant,
    closedAt: Instant.nullable(),
    reopened: z.array(ReopeningShown),
    attendance: z.array(z.object({ organisation: PartnerName, how: z.enum(attendances) })),
    quorum: z.object({ present: z.int(), needed: z.int(), reached: z.boolean() }).nullable(),
    items: z.array(
      z.object({
        id: AgendaItemId,
        /** Its number on the agenda; null for what was left for the next time, and in the public version. */
        number: z.int().nullable(),
        kind: AgendaKind,
        title: z.string(),
        initiative: InitiativeId.nullable(),
        /** Never presented, and nothing came of it. */
        notReached: z.boolean(),
        /** It goes on to the next agenda. */
        movesOn: z.boolean(),
        decisions: z.array(
          z.object({
            /** Null for one in words alone. */
            initiative: z.object({ id: InitiativeId, title: z.string() }).nullable(),
            kind: z.enum(decisionKinds).nullable(),
            text: z.string(),
          }),
        ),
        actions: z.array(
          z.object({
            text: z.string(),
            who: z.string(),
            due: Day.nullable(),
            settled: z.enum(["done", "dropped"]).nullable(),
          }),
        ),
        said: z.array(
          z.object({
            kind: z.enum(outcomeKinds),
            text: z.string(),
            /** What was in the way, of one that was removed from an initiative. */
            obstacle: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "MinutesShown" });
export type MinutesShown = z.infer<typeof MinutesShown>;

const asked = z.strictObject({
  version: z.enum(minutesVersions).default("internal").describe("Intern, of alleen wat is vrijgegeven"),
  language: Language.optional().describe("De taal van het verslag"),
});

export const getMinutes = endpoint({
  method: "GET",
  path: "/delivery-moments/{id}/minutes",
  summary: "Haal het verslag van een oplevermoment op",
  params: z.strictObject({ id: DeliveryMomentId }),
  query: asked,
  body: nothing,
  answer: MinutesShown,
  refuses: ["not_found", "moment_stage"],
});

export const exportMinutes = endpoint({
  method: "GET",
  path: "/delivery-moments/{id}/minutes/document",
  summary: "Haal het verslag van een oplevermoment op als document",
  params: z.strictObject({ id: DeliveryMomentId }),
  query: asked,
  body: nothing,
  answer: FileAnswer,
  media: wordMedia,
  refuses: ["not_found", "moment_stage"],
});
