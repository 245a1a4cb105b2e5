import { z } from "zod";

/** Before there were agendas, several hosts and a calendar to follow. */
export function fromFirstVersion(older: unknown): unknown {
  const { host, ...planned } = z.looseObject({ host: z.string() }).parse(older);
  return {
    ...planned,
    hosts: [host],
    minuteTakers: [],
    sequence: 0,
    scheduledAt: null,
    agenda: [],
    dismissed: [],
    published: null,
  };
}
