import { z } from "zod";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { ParticipationShown } from "#src/initiative/initiative-detail.contract.ts";
import { initiativeActNames } from "#src/initiative/initiative-acts.ts";
import { AttentionShown, ResponsibleShown } from "#src/initiative/initiative.contract.ts";
import { Gate, InitiativeId } from "#src/initiative/initiative.ts";
import { phases } from "#src/initiative/phases.ts";
import { updateStates } from "#src/initiative/update.ts";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { csvMedia, sheetMedia } from "#src/kernel/sheet.port.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { Language, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { questionLanes } from "#src/question/question-lanes.ts";
import { QuestionId, QuestionNumber, questionStages } from "#src/question/question.ts";
import { PortfolioFilter } from "./portfolio-filter.ts";
import { changesOfPortfolio } from "./since.ts";

const phase = z.enum(phases);

/** By what every view of the portfolio is narrowed, as an address says it. */
export const PortfolioFilters = PortfolioFilter.extend({
  phase: PortfolioFilter.shape.phase.describe("Een fase van initiatieven, of waar een vraag wacht"),
  sdg: z.coerce.number().pipe(SdgNumber).optional(),
  q: PortfolioFilter.shape.q.describe("Woorden die er allemaal in staan, ook als deel van een woord"),
  attention: PortfolioFilter.shape.attention.describe(
    "Alleen wat om deze reden aandacht vraagt; any is om welke reden dan ook",
  ),
});
export type PortfolioFiltersAsked = z.output<typeof PortfolioFilters>;

/** An initiative in a view of the portfolio. */
export const InitiativeCard = z
  .object({
    id: InitiativeId,
    rev: z.int(),
    title: z.string(),
    /** Its beginning. */
    summary: z.string(),
    phase,
    /** The day its present phase began. */
    since: Day,
    /** Every phase that it was in, oldest first. */
    phases: z.array(z.object({ phase, since: Day })),
    theme: ThemeKey,
    sdgs: z.array(SdgNumber),
    processOwner: PersonName.nullable(),
    problemOwner: ResponsibleShown.nullable(),
    /** The organisations that these two act for; null where nobody knows. */
    owningPartners: z.object({ process: PartnerName.nullable(), problem: PartnerName.nullable() }),
    participation: z.array(ParticipationShown),
    gate: Gate.nullable(),
    end: Day.nullable(),
    /** How it went last; null before the first update. */
    latest: z.object({ state: z.enum(updateStates), at: Instant }).nullable(),
    openObstacles: z.int(),
    attention: z.array(AttentionShown),
    /** Phases that it can go to from here. */
    ways: z.array(phase),
    may: z.array(z.enum(initiativeActNames)),
  })
  .meta({ id: "InitiativeCard" });
export type InitiativeCard = z.infer<typeof InitiativeCard>;

/** An open question before the initiatives: a lighter card. */
export const QuestionCard = z
  .object({
    id: QuestionId,
    number: QuestionNumber.nullable(),
    title: z.string(),
    stage: z.enum(questionStages),
    theme: ThemeKey.nullable(),
    sdgs: z.array(SdgNumber),
    organisation: PartnerName.nullable(),
    askedAt: Instant,
    /** The day promised for the next step, or on which it is looked at again. */
    due: Day.nullable(),
  })
  .meta({ id: "QuestionCard" });
export type QuestionCard = z.infer<typeof QuestionCard>;

const InitiativeName = z.object({ id: InitiativeId, title: z.string() });

/** What became of the portfolio since the delivery moment before, or since the day that was asked for. */
const PortfolioChanged = z
  .object({
    /** Null where no moment was held yet: then it is everything. */
    moment: z.object({ title: z.string(), day: Day }).nullable(),
    from: Instant.nullable(),
    changes: z.array(
      z.object({
        initiative: InitiativeName,
        change: z.enum(changesOfPortfolio),
        /** A phase, or for one that slipped a day. */
        from: z.string().nullable(),
        to: z.string(),
      }),
    ),
  })
  .meta({ id: "PortfolioChanged" });

export const PortfolioOverview = z
  .object({
    /** Newest first. */
    initiatives: z.array(InitiativeCard),
    /** More than are shown when there are very many. */
    total: z.int(),
    /** In the order of their way, newest first; more than are shown when there are very many. */
    questions: z.array(z.object({ lane: z.enum(questionLanes), total: z.int(), items: z.array(QuestionCard) })),
    /** How many initiatives of those shown ask for attention, by reason. */
    attention: z.array(z.object({ why: z.enum(attentionReasons), count: z.int() })),
    /** Of the initiatives shown. */
    changed: PortfolioChanged,
  })
  .meta({ id: "PortfolioOverview" });
export type PortfolioOverview = z.infer<typeof PortfolioOverview>;

export const getPortfolioOverview = endpoint({
  method: "GET",
  path: "/portfolio/overview",
  summary: "Haal alles op wat in de weergaven van het portfolio staat",
  params: nothing,
  query: PortfolioFilters.extend({
    since: Day.optional().describe("Vanaf welke dag de wijzigingen tellen; anders vanaf het vorige oplevermoment"),
  }),
  body: nothing,
  answer: PortfolioOverview,
});

const exported = PortfolioFilters.extend({ language: Language.optional().describe("De taal van de kopregel") });

export const exportPortfolioSheet = endpoint({
  method: "GET",
  path: "/portfolio-export",
  summary: "Haal het portfolio op als rekenblad",
  params: nothing,
  query: exported,
  body: nothing,
  answer: z.unknown(),
  media: sheetMedia,
});

export const exportPortfolioCsv = endpoint({
  method: "GET",
  path: "/portfolio-export/csv",
  summary: "Haal het portfolio op als kommagescheiden bestand",
  params: nothing,
  query: exported,
  body: nothing,
  answer: z.unknown(),
  media: csvMedia,
});
