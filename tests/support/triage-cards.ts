import type { DeskShown, DeskStage } from "#bot/triage/desk-shown.ts";
import type { AroundQuestion, TriageShown, TriageStage } from "#bot/triage/triage-shown.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { InStage, Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import type { FoundParty } from "#src/triage/find-parties.ts";
import { sampleOrganisations, shown } from "./cards.ts";
import { sam } from "./people.ts";

/** A question with what the QRT knows beside it, as its cards take it; quiet around it unless changed. */
export function triageShown<S extends TriageStage>(
  question: InStage<S>,
  changes: Partial<TriageShown<S>> = {},
): TriageShown<S> {
  const { involved }: Question = question;
  return {
    ...shown(question),
    team: [],
    parties: [],
    story: { back: null, answered: null, contributions: involved.contributions },
    decidedBefore: null,
    themeCorrected: null,
    undoUntil: null,
    ...changes,
  };
}

/** As Sam sees it, who does the triage. */
export function deskShown(
  question: InStage<DeskStage>,
  view: DeskShown["view"],
  { around = {}, ...changes }: Partial<DeskShown> & { readonly around?: Partial<AroundQuestion> } = {},
): DeskShown {
  return {
    shown: { ...triageShown(question), ...around },
    view,
    may: questionAbilities(
      { person: sam.id, roles: sam.roles, organisation: sam.organisation },
      question,
      Instant.parse("2026-11-05T13:20:00.000Z"),
    ),
    hasIt: "triagedBy" in question && question.triagedBy === sam.id,
    assists: false,
    colleagues: sampleColleagues,
    notes: [],
    found: foundParties,
    unheard: [],
    others: sampleOrganisations,
    alike: [],
    ...changes,
  };
}

const sampleColleagues: DeskShown["colleagues"] = [
  { id: PersonId.parse("per_bram"), name: "Bram Voorbeeld", isAbsent: false },
  { id: PersonId.parse("per_iris"), name: "Iris Voorbeeld", isAbsent: true },
];

export const foundParties: readonly FoundParty[] = [
  {
    partner: {
      id: PartnerId.parse("prt_sample-grid"),
      name: "Voorbeeld Netbeheerder",
      kind: "utility",
      expertise: ["stroomnet", "energieverbruik per postcode"],
      mergedInto: null,
    },
    expertise: ["energieverbruik per postcode"],
    words: ["energierekening", "Verbruik"],
    earlier: [
      {
        id: QuestionId.parse("qst_earlier-1"),
        number: QuestionNumber.parse("V-2026-003"),
        title: "Cijfers over energiearmoede in Holtenbroek",
      },
    ],
  },
  {
    partner: {
      id: PartnerId.parse("prt_sample-help"),
      name: "Voorbeeld Maatschappelijk Werk",
      kind: "welfare",
      expertise: ["maatschappelijk werk", "schuldhulp"],
      mergedInto: null,
    },
    expertise: ["schuldhulp"],
    words: ["hulp"],
    earlier: [],
  },
];
