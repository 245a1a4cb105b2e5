import { z } from "zod";
import type { Instant } from "#src/kernel/time.ts";
import { Day, Instant as InstantSchema, dayOf, instantAt } from "#src/kernel/time.ts";
import { inWords } from "./responsible.ts";

const Version1 = z.looseObject({
  phase: z.string(),
  bornAt: InstantSchema,
  problemOwner: z.string(),
  partners: z.array(z.string()),
  startedOn: Day.optional(),
  handedOverOn: Day.optional(),
  stoppedOn: Day.optional(),
});
type Version1 = z.infer<typeof Version1>;

/** Before an initiative kept its phases, what its partners bring, updates, obstacles and what is planned. */
export function initiativeOfVersion1(older: unknown): unknown {
  const initiative = Version1.parse(older);
  const { problemOwner, partners, bornAt, phase } = initiative;
  return {
    ...initiative,
    problemOwner: inWords(problemOwner),
    partners: partners.map((partner) => ({ partner, brings: "", since: dayOf(bornAt) })),
    phases: phasesOf(initiative),
    gate: null,
    end: null,
    documents: [],
    updates: [],
    obstacles: [],
    ...(phase === "stopped" ? { startedOn: null } : {}),
  };
}

/** It told the days alone; noon of a day is never another day. */
function phasesOf({ bornAt, startedOn, handedOverOn, stoppedOn }: Version1) {
  const days = [
    ["project", startedOn],
    ["handed_over", handedOverOn],
    ["stopped", stoppedOn],
  ] as const;
  const later = days.flatMap(([phase, day]) => (day === undefined ? [] : [begun(phase, instantAt(day, "12:00"))]));
  return [begun("kraamkamer", bornAt), ...later];
}

function begun(phase: string, at: Instant) {
  return { phase, since: dayOf(at), at, by: null, decision: null };
}
