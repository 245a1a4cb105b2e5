import { z } from "zod";

const Third = z.looseObject({
  stage: z.string(),
  agenda: z.array(z.looseObject({ id: z.string() })),
  presenting: z.looseObject({ item: z.string() }).nullish(),
});

/**
 * Before it was kept which items were presented. Of a moment that was closed by then all of them count as such, so that its
 * minutes do not say of any that it was not reached; of one that is going on, the item that everybody looks at.
 */
export function fromThirdVersion(older: unknown): unknown {
  const moment = Third.parse(older);
  if (moment.stage === "closed") return { ...moment, presented: moment.agenda.map(({ id }) => id) };
  if (moment.stage !== "in_progress") return moment;
  return { ...moment, presented: moment.presenting ? [moment.presenting.item] : [] };
}
