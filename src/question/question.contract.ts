import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import { routes } from "./decision.ts";
import { questionActNames } from "./question-acts.ts";
import { QuestionId, QuestionNumber, questionStages } from "./question.ts";

const stage = z.enum(questionStages);

/** A question in a list. */
export const QuestionRow = z.object({
  id: QuestionId,
  /** Null while it is a draft, and for one that needed no triage. */
  number: QuestionNumber.nullable(),
  title: z.string(),
  stage,
  route: z.enum(routes).nullable(),
  theme: ThemeKey.nullable(),
  /** Only its asker, the QRT and the parties that were added find it here. */
  confidential: z.boolean(),
  asker: PersonName,
  organisation: PartnerName.nullable(),
  askedAt: Instant,
  triager: PersonName.nullable(),
  /** The day that the alliance promised for the next step, and whether it has passed; null once decided. */
  due: Day.nullable(),
  overdue: z.boolean(),
  /** Whole days since it was asked. */
  ageInDays: z.int(),
  may: z.array(z.enum(questionActNames)),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

export const listQuestions = endpoint({
  method: "GET",
  path: "/questions",
  params: nothing,
  query: z.strictObject({
    ...paging,
    stage: stage.optional(),
    theme: ThemeKey.optional(),
    /** Only what the reader asked. */
    mine: z.literal("true").optional(),
    /** Only what is not decided yet, and then the oldest first. */
    open: z.literal("true").optional(),
  }),
  body: nothing,
  answer: pageOf(QuestionRow),
});
