import { z } from "zod";
import { endpoint, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { sheetMedia } from "#src/kernel/sheet.port.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { Language, ThemeKey } from "#src/profile/profile.ts";
import { routes } from "./decision.ts";
import { questionActNames } from "./question-acts.ts";
import { QuestionId, QuestionNumber, questionStages } from "./question.ts";
import { themeOrigins } from "./theme-origin.ts";

const stage = z.enum(questionStages);

/** A question in a list. */
export const QuestionRow = z
  .object({
    id: QuestionId,
    /** Null while it is a draft, and for one that needed no triage. */
    number: QuestionNumber.nullable(),
    title: z.string(),
    stage,
    route: z.enum(routes).nullable(),
    theme: ThemeKey.nullable(),
    /** Who chose the theme; while nobody did, how sure the filter was of it and by which words. */
    themeFrom: z.object({
      origin: z.enum(themeOrigins),
      confidence: z.number().nullable(),
      words: z.array(z.string()),
      /** Words speak for a question that is not for the alliance. */
      outside: z.boolean(),
    }),
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
  })
  .meta({ id: "QuestionRow" });
export type QuestionRow = z.infer<typeof QuestionRow>;

export const duePeriods = ["overdue", "soon"] as const;
export type DuePeriod = (typeof duePeriods)[number];

/** Whoever pastes a whole text to search by gets what its beginning finds. */
const mostAsked = 200;

/** By what the list of questions can be narrowed; what is given must all hold. */
export const QuestionFilters = z.strictObject({
  stage: stage.optional(),
  theme: ThemeKey.optional(),
  q: z
    .string()
    .max(mostAsked)
    .optional()
    .describe("Woorden die er allemaal in staan; van het laatste is het begin genoeg"),
  organisation: PartnerId.optional().describe("De organisatie van de vraagsteller"),
  seeksPartners: z.literal("true").optional().describe("Alleen vragen met een oproep die nog loopt"),
  due: z
    .enum(duePeriods)
    .optional()
    .describe("Alleen vragen waarvan de beloofde dag voorbij is, of binnen drie dagen komt"),
  mine: z.literal("true").optional().describe("Alleen wat je zelf vroeg"),
  open: z.literal("true").optional().describe("Alleen wat nog niet besloten is, en dan de oudste eerst"),
});

export type QuestionFiltersAsked = z.output<typeof QuestionFilters>;

export const exportQuestions = endpoint({
  method: "GET",
  path: "/question-export",
  summary: "Haal vragen op als rekenblad, de nieuwste eerst",
  params: nothing,
  query: QuestionFilters.extend({ language: Language.optional().describe("De taal van de kopregel") }),
  body: nothing,
  answer: z.unknown(),
  media: sheetMedia,
});

export const listQuestions = endpoint({
  method: "GET",
  path: "/questions",
  summary: "Haal vragen op, de nieuwste eerst",
  params: nothing,
  query: z.strictObject({
    ...paging,
    ...QuestionFilters.shape,
  }),
  body: nothing,
  answer: pageOf(QuestionRow).extend({
    /** How many there are in all, counted no further than a thousand. */
    total: z.object({ count: z.int(), orMore: z.boolean() }),
  }),
});
