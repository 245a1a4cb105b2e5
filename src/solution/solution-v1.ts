import { z } from "zod";

/** As solutions were stored before the catalogue could be kept: what was accepted stood as it was proposed. */
const AcceptedFirst = z.object({
  stage: z.literal("accepted"),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  forWhom: z.string(),
  link: z.string().nullable(),
  themes: z.array(z.string()),
  proposedBy: z.string(),
  organisation: z.string().nullable(),
  proposedAt: z.string(),
  acceptedBy: z.string(),
  acceptedAt: z.string(),
});

/** All other stages say what they said; accepting could not be undone yet. */
export function fromFirstVersion(older: unknown): unknown {
  const found = AcceptedFirst.safeParse(older);
  if (!found.success) return { ...z.looseObject({}).parse(older), reopenedAt: null };
  const { stage, id, acceptedBy, acceptedAt, ...proposed } = found.data;
  const { title, description, forWhom, link, themes } = proposed;
  return {
    stage,
    id,
    entry: {
      title,
      description,
      forWhom,
      where: "",
      sources: link === null ? [] : [link],
      themes,
      sdgs: [],
      alsoKnownAs: [],
      searchWords: [],
      examples: [],
      thin: false,
    },
    origin: { from: "proposal", proposed, acceptedBy, acceptedAt },
    changed: { what: "accepted", by: acceptedBy, at: acceptedAt },
  };
}
