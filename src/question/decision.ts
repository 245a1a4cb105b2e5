import { z } from "zod";
import { Day } from "#src/kernel/time.ts";

const reason = z.string().min(1).max(1000);

/** Where the QRT sends a question, always with a reason. */
export const Decision = z.discriminatedUnion("route", [
  z.strictObject({ route: z.literal("answered"), reason, answer: z.string().min(1).max(2000) }),
  z.strictObject({ route: z.literal("quick_analysis"), reason, team: z.string().min(1).max(300), due: Day }),
  z.strictObject({ route: z.literal("kraamkamer"), reason, initiativeTitle: z.string().min(1).max(120) }),
  z.strictObject({ route: z.literal("miscellaneous"), reason, lookAgainOn: Day }),
  z.strictObject({ route: z.literal("not_for_alliance"), reason, whereTo: z.string().min(1).max(500) }),
]);
export type Decision = z.infer<typeof Decision>;
export type Route = Decision["route"];

export const routes = [
  "answered",
  "quick_analysis",
  "kraamkamer",
  "miscellaneous",
  "not_for_alliance",
] as const satisfies readonly Route[];
