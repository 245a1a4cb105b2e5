import { z } from "zod";
import { written } from "#src/kernel/act-endpoint.ts";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { DayWarningShown, DeliveryMomentShown } from "./delivery-moment.contract.ts";
import { DeliveryMomentId, MeetingTime, momentLimits } from "./delivery-moment.ts";
import { momentsAYear } from "./year-plan.ts";

/** When it is, and how long. */
export const slot = { day: Day, from: MeetingTime, until: MeetingTime };

const plan = z.strictObject({
  ...slot,
  title: written(momentLimits.title),
  place: written(momentLimits.place),
  hosts: z.array(PartnerId).max(momentLimits.hosts),
});

/** What a slot can be refused for. */
export const slotRefusals = ["ends_before_start", "moment_in_past", "moments_overlap"] as const;
const planRefusals = ["role_missing", ...slotRefusals, "unknown_partner", "key_reused", "stale"] as const;

export const planDeliveryMoment = endpoint({
  method: "POST",
  path: "/delivery-moments",
  summary: "Plan een oplevermoment",
  params: nothing,
  query: nothing,
  body: plan.extend(intention),
  answer: DeliveryMomentShown,
  refuses: planRefusals,
});

export const checkDeliveryDay = endpoint({
  method: "GET",
  path: "/delivery-day",
  summary: "Kijk wat er tegen een dag voor een oplevermoment pleit",
  params: nothing,
  query: z.strictObject({
    day: Day.optional().describe("Vandaag als je niets kiest"),
    from: MeetingTime.default("09:00"),
    until: MeetingTime.default("17:00"),
    except: DeliveryMomentId.optional().describe("Het oplevermoment dat je wilt verplaatsen"),
    beside: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(,\d{4}-\d{2}-\d{2}){0,11}$/)
      .optional()
      .describe("Dagen die je tegelijk plant, met komma's ertussen: het ritme houdt daar rekening mee"),
  }),
  body: nothing,
  answer: z.object({
    day: Day,
    warnings: z.array(DayWarningShown),
    /** Why it cannot be then; null where it can. */
    refused: z.enum(slotRefusals).nullable(),
  }),
});

export const proposeDeliveryYear = endpoint({
  method: "GET",
  path: "/delivery-year-plans",
  summary: "Haal een voorstel op voor een jaar oplevermomenten",
  params: nothing,
  query: z.strictObject({
    from: Day.optional().describe(
      "De eerste dag die mag, vandaag of later; na het laatste oplevermoment als je niets kiest",
    ),
    weekday: z.coerce.number().int().min(1).max(5).default(4).describe("1 is maandag, 5 is vrijdag"),
  }),
  body: nothing,
  answer: z.object({ items: z.array(z.object({ day: Day, warnings: z.array(DayWarningShown) })) }),
  refuses: ["role_missing", "moment_in_past"],
});

export const planDeliveryYear = endpoint({
  method: "POST",
  path: "/delivery-year-plans",
  summary: "Plan een jaar oplevermomenten",
  params: nothing,
  query: nothing,
  body: z.strictObject({
    ...intention,
    moments: z
      .array(plan)
      .min(1)
      .max(2 * momentsAYear),
  }),
  answer: z.object({ items: z.array(DeliveryMomentShown) }),
  refuses: planRefusals,
});
