import { z } from "zod";
import { endpoint, intention, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Instant } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { entryLimits } from "./entry.ts";
import { solutionActNames } from "./solution-acts.ts";
import { Described, SolutionId, solutionLimits, solutionStages } from "./solution.ts";

/** A proposed solution, and what became of it. */
export const ProposalShown = z.object({
  id: SolutionId,
  ...Described.shape,
  stage: z.enum(solutionStages),
  proposedBy: PersonName,
  organisation: PartnerName.nullable(),
  proposedAt: Instant,
  /** Who accepted or refused it, and when; null while it waits, and when it was taken back. */
  judged: z.object({ by: PersonName, at: Instant }).nullable(),
  /** Why it was refused. */
  reason: z.string().nullable(),
  may: z.array(z.enum(solutionActNames)),
});
export type ProposalShown = z.infer<typeof ProposalShown>;

const ofProposal = z.strictObject({ id: SolutionId });

/** Newest first. Whoever judges sees all of them, everybody else their own. */
export const listProposals = endpoint({
  method: "GET",
  path: "/solution-proposals",
  summary: "Haal voorgestelde oplossingen op, de nieuwste eerst",
  params: nothing,
  query: z.strictObject({
    ...paging,
    stage: z.enum(solutionStages).optional(),
    /** Only what the reader proposed. */
    mine: z.literal("true").optional(),
  }),
  body: nothing,
  answer: pageOf(ProposalShown),
});

/** What was stored before is read as it was; what is written now loses what nobody sees. */
const written = {
  title: typedText().min(1).max(solutionLimits.title),
  description: typedText().min(1).max(solutionLimits.description),
  forWhom: typedText().max(solutionLimits.forWhom),
};

export const propose = endpoint({
  method: "POST",
  path: "/solution-proposals",
  summary: "Stel een oplossing voor",
  params: nothing,
  query: nothing,
  body: z.strictObject({ ...intention, ...Described.shape, ...written, despitePersonalData: z.boolean() }),
  answer: ProposalShown,
  refuses: ["key_reused", "unknown_theme", "holds_personal_data", "solution_exists"],
});

export const accept = endpoint({
  method: "POST",
  path: "/solution-proposals/{id}/accept",
  summary: "Neem een voorgestelde oplossing op",
  params: ofProposal,
  query: nothing,
  body: z.strictObject({
    ...intention,
    /** Left out, the themes that its proposer chose stand. */
    themes: z.array(ThemeKey).max(entryLimits.themes).optional(),
    sdgs: z.array(SdgNumber).max(entryLimits.sdgs).optional(),
  }),
  answer: ProposalShown,
  refuses: [
    "not_found",
    "key_reused",
    "role_missing",
    "judged_already",
    "solution_exists",
    "unknown_theme",
    "unknown_sdg",
  ],
});

export const reopen = endpoint({
  method: "POST",
  path: "/solution-proposals/{id}/reopen",
  summary: "Draai het opnemen van een voorgestelde oplossing terug",
  params: ofProposal,
  query: nothing,
  body: z.strictObject(intention),
  answer: ProposalShown,
  refuses: ["not_found", "key_reused", "role_missing", "changed_since"],
});

export const refuseIt = endpoint({
  method: "POST",
  path: "/solution-proposals/{id}/refuse",
  summary: "Wijs een voorgestelde oplossing af, met een reden",
  params: ofProposal,
  query: nothing,
  body: z.strictObject({ ...intention, reason: typedText().min(1).max(solutionLimits.reason) }),
  answer: ProposalShown,
  refuses: ["not_found", "key_reused", "role_missing", "judged_already"],
});

export const withdraw = endpoint({
  method: "POST",
  path: "/solution-proposals/{id}/withdraw",
  summary: "Trek je voorgestelde oplossing in",
  params: ofProposal,
  query: nothing,
  body: z.strictObject(intention),
  answer: ProposalShown,
  refuses: ["not_found", "key_reused", "forbidden", "judged_already"],
});
