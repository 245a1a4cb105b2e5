import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { SdgNumber, ThemeKey } from "./keys.ts";
import { LearnedFilter } from "./learned-filter.ts";
import { ThesaurusConcept } from "./thesaurus.ts";
import { thesaurusProblems } from "./thesaurus-problems.ts";

export { LearnedFilter, SdgNumber, ThemeKey };

/** A text that people read, in every language of the product. */
export const Bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

export const Language = z.enum(["nl", "en"]);
export type Language = z.infer<typeof Language>;

const Theme = z.strictObject({
  key: ThemeKey,
  name: Bilingual,
  about: Bilingual,
  /** One of a small set of accents that the tab maps to colours of the design system. */
  accent: z.enum(["green", "blue", "orange", "grey"]),
  /** The flap where things are kept and looked at again, not a theme to steer by. */
  miscellaneous: z.boolean(),
});
export type Theme = z.infer<typeof Theme>;

const Sdg = z.strictObject({ number: SdgNumber, name: Bilingual, locally: Bilingual });
export type Sdg = z.infer<typeof Sdg>;

/** `k15` stands in the profile itself, `sol_3f9a…` was proposed and accepted later, `ini_3f9a…` is an initiative that came to its end. */
export const KnownSolutionId = z
  .string()
  .regex(/^(?:k\d{2,4}|sol_[a-z0-9-]{1,64}|ini_[a-z0-9-]{1,64})$/)
  .brand<"KnownSolutionId">();
export type KnownSolutionId = z.infer<typeof KnownSolutionId>;

/** A question that a known solution helps with, as somebody might ask it; a new one is held against these. */
const SolutionExample = z.strictObject({
  text: z.string().trim().min(1).max(500),
  /** Where it belongs, for whoever learns from it. */
  theme: ThemeKey.optional(),
  /** Themes that can be defended too. */
  also: z.array(ThemeKey).default([]),
  sdgs: z.array(SdgNumber).default([]),
});
export type SolutionExample = z.infer<typeof SolutionExample>;

export const KnownSolution = z.strictObject({
  id: KnownSolutionId,
  title: z.string().min(1),
  description: z.string().min(1),
  /** Whom it helps; empty where the description says so. */
  forWhom: z.string().default(""),
  where: z.string(),
  themes: z.array(ThemeKey).default([]),
  sdgs: z.array(SdgNumber).default([]),
  sources: z.array(z.string()),
  /** The source gives little more than the name. */
  thin: z.boolean(),
  /** Other names of the same, and names of its kind. */
  alsoKnownAs: z.array(z.string().trim().min(1).max(100)).default([]),
  /** What people say when they look for it, as far as title and description do not. */
  searchWords: z.array(z.string().trim().min(1).max(60)).default([]),
  examples: z.array(SolutionExample).default([]),
});
export type KnownSolution = z.infer<typeof KnownSolution>;

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const Weekday = z.enum(weekdays);
export type Weekday = z.infer<typeof Weekday>;

/** Somebody in Teams, as Entra knows them. */
const Member = z.strictObject({ tenant: z.uuid(), object: z.uuid() });

/** Two digits each, so that the order of text is the order of time. */
export const TimeOfDay = z
  .templateLiteral([z.number(), ":", z.number()])
  .refine((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time));

/** How often the kernteam meets, and how many of the partners must be there to decide. */
const DeliveryRhythm = z
  .strictObject({
    /** Days from one delivery moment to the next. */
    atLeast: z.int().positive(),
    atMost: z.int().positive(),
    /** The share of the partner organisations, in 0..1. */
    quorum: z.number().min(0).max(1),
  })
  .refine(({ atLeast, atMost }) => atLeast <= atMost, { path: ["atMost"], message: "it is less than atLeast" });
export type DeliveryRhythm = z.infer<typeof DeliveryRhythm>;

/** Everything that is specific to one alliance. Another city is another profile. */
export const Profile = z
  .strictObject({
    key: z.string().regex(/^[a-z-]+$/),
    name: z.string().min(1),
    city: z.string().min(1),
    /** Who answers questions about the API of this alliance. */
    contact: z.strictObject({ name: z.string().min(1), url: z.url(), email: z.email() }),
    language: Language,
    /** Letter before the numbers that people see: `V` gives V-2026-014. */
    numberPrefix: z.string().regex(/^[A-Z]$/),
    /** Raised with every change of how the filter works, and kept with each proposal. */
    filterRules: z.string().min(1),
    themes: z.array(Theme).min(1),
    sdgs: z.array(Sdg).min(1),
    thesaurus: z.array(ThesaurusConcept),
    learnedFilter: LearnedFilter,
    /** Words that say nothing about the subject. */
    stopWords: z.array(z.string()),
    knownSolutions: z.array(KnownSolution),
    /** In working days; see the service promise. */
    promise: z.strictObject({ pickedUpWithin: z.int().positive(), decidedWithin: z.int().positive() }),
    /** Days on which nobody works, beside Saturdays and Sundays. */
    holidays: z.array(z.strictObject({ day: Day, name: z.string() })),
    /** Weeks in which schools around here are closed, first and last day included. */
    schoolHolidays: z.array(z.strictObject({ name: z.string().min(1), from: Day, until: Day })),
    deliveryMoments: DeliveryRhythm,
    /** Who of the QRT is mentioned when a question asks for somebody; the network lead where nobody is named. */
    duty: z.partialRecord(Weekday, z.array(Member)),
    /** The evening and night, in which news waits, as it does on days on which nobody works. */
    quietHours: z.strictObject({ from: TimeOfDay, until: TimeOfDay }),
  })
  .superRefine((profile, context) => {
    const themes = new Set<string>(profile.themes.map((theme) => theme.key));
    const sdgs = new Set<number>(profile.sdgs.map((sdg) => sdg.number));
    if (themes.size !== profile.themes.length)
      context.addIssue({ code: "custom", path: ["themes"], message: "a theme key stands twice" });
    if (profile.themes.filter((theme) => theme.miscellaneous).length !== 1) {
      context.addIssue({ code: "custom", path: ["themes"], message: "exactly one theme is the miscellaneous flap" });
    }
    for (const { path, message } of thesaurusProblems(profile)) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
    if (profile.quietHours.until >= profile.quietHours.from) {
      context.addIssue({
        code: "custom",
        path: ["quietHours"],
        message: "they end in the morning and begin in the evening",
      });
    }
    profile.schoolHolidays.forEach(({ from, until }, index) => {
      if (until < from)
        context.addIssue({ code: "custom", path: ["schoolHolidays", index], message: "it ends before it begins" });
    });
    profile.knownSolutions.forEach((solution, index) => {
      const path = ["knownSolutions", index] as const;
      for (const theme of solution.themes) {
        if (!themes.has(theme))
          context.addIssue({ code: "custom", path: [...path, "themes"], message: `unknown theme ${theme}` });
      }
      for (const sdg of solution.sdgs) {
        if (!sdgs.has(sdg))
          context.addIssue({ code: "custom", path: [...path, "sdgs"], message: `unknown SDG ${sdg}` });
      }
      solution.examples.forEach(({ theme, also, sdgs: goals }, place) => {
        const strange = [
          ...[...(theme === undefined ? [] : [theme]), ...also].filter((key) => !themes.has(key)),
          ...goals.filter((sdg) => !sdgs.has(sdg)).map((sdg) => `SDG ${sdg}`),
        ];
        for (const name of strange) {
          context.addIssue({ code: "custom", path: [...path, "examples", place], message: `unknown ${name}` });
        }
      });
    });
    const solutions = new Set(profile.knownSolutions.map((solution) => solution.id));
    if (solutions.size !== profile.knownSolutions.length) {
      context.addIssue({ code: "custom", path: ["knownSolutions"], message: "a known solution stands twice" });
    }
  });
export type Profile = z.infer<typeof Profile>;
