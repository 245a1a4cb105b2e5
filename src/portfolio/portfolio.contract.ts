import { z } from "zod";
import { InitiativeShown } from "#src/initiative/initiative.contract.ts";
import { phases } from "#src/initiative/phases.ts";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { ThemeKey } from "#src/profile/profile.ts";

const Portfolio = z.object({
  columns: z.array(
    z.object({
      phase: z.enum(phases),
      initiatives: z.array(InitiativeShown),
      /** All there are in this phase; more than are shown when there are very many. */
      total: z.int(),
    }),
  ),
  /** Questions on their way in. */
  questions: z.object({ submitted: z.int(), in_triage: z.int(), waiting_for_asker: z.int() }),
});

export const getPortfolio = endpoint({
  method: "GET",
  path: "/portfolio",
  summary: "Haal het portfolio op, per fase",
  params: nothing,
  query: z.strictObject({ theme: ThemeKey.optional() }),
  body: nothing,
  answer: Portfolio,
});
