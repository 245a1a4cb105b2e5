import { z } from "zod";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";

export const contributionLimit = 4000;
/** More than this many contributions, and the question has become a discussion: the thread is the place for that. */
export const mostContributions = 200;

/** What an organisation puts in, said with "Wij doen mee"; said again, it replaces what the organisation said before. */
export const Offer = z.strictObject({
  data: z.string().max(500),
  knowledge: z.string().max(500),
  /** Who of the organisation take part. */
  people: z.string().max(300),
  hours: z.int().min(0).max(10_000).nullable(),
  until: Day.nullable(),
});
export type Offer = z.infer<typeof Offer>;

const Joined = z.strictObject({ ...Offer.shape, organisation: PartnerId, by: PersonId, at: Instant });
export type Joined = z.infer<typeof Joined>;

/** Something that was added to the record after the question: by its asker, or by somebody who knows something. */
const Contribution = z.strictObject({
  id: z.string(),
  by: PersonId,
  at: Instant,
  text: z.string().min(1).max(contributionLimit),
});
export type Contribution = z.infer<typeof Contribution>;

/** Asks the alliance who joins, until a day. */
const PartnerCall = z.strictObject({ text: z.string().max(1000), due: Day, by: PersonId, at: Instant });
export type PartnerCall = z.infer<typeof PartnerCall>;

/** Whoever is around a question beside its asker and the QRT. */
export const Involved = z.strictObject({
  joined: z.array(Joined),
  contributions: z.array(Contribution),
  call: PartnerCall.nullable(),
  /** Partners that the QRT asked to think along; they may see a confidential question. */
  parties: z.array(PartnerId),
  followers: z.array(PersonId),
  /** They hear nothing of this question but what asks something of them. */
  muted: z.array(PersonId),
});
export type Involved = z.infer<typeof Involved>;

export const nobodyInvolved: Involved = {
  joined: [],
  contributions: [],
  call: null,
  parties: [],
  followers: [],
  muted: [],
};
