import type { Card } from "#bot/cards/card.ts";
import type { DecideForm } from "#bot/triage/decide-inputs.ts";
import { confidentialTriageCard } from "#bot/triage/confidential-triage.card.ts";
import { deskCard } from "#bot/triage/desk.card.ts";
import { deskForms } from "#bot/triage/desk-forms.ts";
import type { DeskForm, DeskShown } from "#bot/triage/desk-shown.ts";
import { triageCard, typedTriageCard } from "#bot/triage/triage.card.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { Language } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import type { Workbench } from "#src/question/workbench.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, otherQuestion } from "./cards.ts";
import { someInvolved, someResult } from "./involved.ts";
import { sam } from "./people.ts";
import {
  askedAt,
  decided,
  decisions,
  draft,
  inTriage,
  joinedInto,
  outsideProposal,
  submitted,
  theme,
  triager,
  waitingForAsker,
  withdrawn,
  wordyProposal,
} from "./questions.ts";
import { deskShown, triageShown } from "./triage-cards.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

/** The cards of the QRT: the one in its channel, and the desk behind it. */
export function triageExhibits(language: Language): readonly Exhibit[] {
  return [...channelExhibits(language), ...deskExhibits(language)];
}

/** When the time to undo the decision of the examples is up. */
const soon = Instant.parse("2026-11-05T13:30:00.000Z");

function channelExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const { refusals } = textsIn(language);
  const refused = cardContext(language, { kind: "problem", text: refusals.of({ code: "due_in_past", due: lastWeek }) });
  return [
    { name: "triage submitted", card: triageCard(triageShown(submitted()), context) },
    {
      name: "triage submitted with little",
      card: triageCard(triageShown(submitted({ answers: draft().answers, offered: [] })), context),
    },
    {
      name: "triage submitted, confidential",
      card: confidentialTriageCard({ question: submitted({ confidential: true }), rev: 3 }, context),
    },
    {
      name: "triage reopened",
      card: triageCard(
        triageShown(submitted({ involved: busy }), {
          ...around,
          story: {
            back: { how: "reopened", at: askedAt, why: "De cijfers zijn van vóór de prijsstijging." },
            answered: null,
            contributions: busy.contributions,
          },
          decidedBefore: {
            before: { decision: decisions.answered, by: sam.id, at: askedAt, result: null },
            by: sam.name,
          },
        }),
        context,
      ),
    },
    ...proposals.flatMap(([what, changes]) => [
      { name: `triage submitted ${what}`, card: triageCard(triageShown(submitted(changes)), context) },
      { name: `triage in triage ${what}`, card: triageCard(triageShown(inTriage(changes)), context) },
    ]),
    {
      name: "triage kraamkamer with its theme changed later",
      card: triageCard(triageShown(decided(decisions.kraamkamer, { theme: theme.housing }), changedLater), context),
    },
    { name: "triage in triage", card: triageCard(triageShown(inTriage()), context) },
    {
      name: "triage in triage with much around it",
      card: triageCard(
        triageShown(inTriage({ involved: busy, workbench }), {
          ...around,
          story: {
            back: null,
            answered: {
              asked: waitingForAsker().askedBack,
              answer: "Alleen om huurders. Voor eigenaren loopt al een ander onderzoek.",
              at: askedAt,
            },
            contributions: busy.contributions,
          },
        }),
        context,
      ),
    },
    ...routes.map((route) => ({
      name: `triage ${route} refused`,
      card: typedTriageCard(triageShown(inTriage()), refused, typedFor(route)),
    })),
    { name: "triage waiting for the asker", card: triageCard(triageShown(waitingForAsker()), context) },
    ...routes.map((route) => ({
      name: `triage ${route}`,
      card: triageCard(triageShown(decided(decisions[route])), context),
    })),
    {
      name: "triage answered, just now",
      card: triageCard(triageShown(decided(decisions.answered), { undoUntil: soon }), context),
    },
    {
      name: "triage quick_analysis with its result",
      card: triageCard(triageShown(decided(decisions.quick_analysis, { result: someResult })), context),
    },
    { name: "triage withdrawn", card: triageCard(triageShown(withdrawn()), context) },
    {
      name: "triage joined",
      card: triageCard(triageShown(joinedInto(), { leadsTo: otherQuestion, undoUntil: askedAt }), context),
    },
    {
      name: "desk with a question to join",
      card: deskCard(
        deskShown(inTriage(), "matter", {
          alike: [alikeQuestion],
        }),
        context,
      ),
    },
  ];
}

function deskExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const problem = cardContext(language, { kind: "problem", text: textsIn(language).forms.sendAgain });
  const analysis = decided(decisions.quick_analysis);
  return [
    { name: "desk team", card: deskCard(teamDesk, context) },
    { name: "desk team of a new question", card: deskCard(deskShown(submitted(), "team"), context) },
    { name: "desk team with nobody else", card: deskCard(deskShown(inTriage(), "team", { colleagues: [] }), context) },
    { name: "desk parties", card: deskCard(deskShown(inTriage({ involved: busy }), "parties", { around }), context) },
    {
      name: "desk parties with nothing found",
      card: deskCard(deskShown(inTriage(), "parties", { found: [] }), context),
    },
    { name: "desk matter", card: deskCard(deskShown(inTriage({ workbench }), "matter"), context) },
    {
      name: "desk matter of a confidential question",
      card: deskCard(deskShown(waitingForAsker({ confidential: true, offered: [] }), "matter"), context),
    },
    {
      name: "desk decision, just now",
      card: deskCard(deskShown(decided(decisions.kraamkamer), "decision", { around: { undoUntil: soon } }), context),
    },
    {
      name: "desk decision with its theme changed later",
      card: deskCard(
        deskShown(decided(decisions.kraamkamer, { theme: theme.housing }), "decision", { around: changedLater }),
        context,
      ),
    },
    { name: "desk decision of a quick analysis", card: deskCard(deskShown(analysis, "decision"), context) },
    {
      name: "desk decision with its result",
      card: deskCard(deskShown({ ...analysis, result: someResult }, "decision"), context),
    },
    {
      name: "desk decision of a miscellaneous matter",
      card: deskCard(deskShown(decided(decisions.miscellaneous), "decision"), context),
    },
    ...deskFormNames.map((form) => ({
      name: `desk ${form} refused`,
      card: deskCard(deskFor(form), problem, { form, values: typedAtDesk[form] }),
    })),
  ];
}

/** What the filter can propose, and what the asker can say to it. */
const proposals = [
  ["with a theme that nobody chose", { answers: draft().answers }],
  ["with another theme than was proposed", { answers: { ...draft().answers, theme: theme.liveability } }],
  ["that seems to be for another place", { answers: draft().answers, proposal: outsideProposal }],
  ["with many long words", { answers: draft().answers, proposal: wordyProposal }],
] as const;

const changedLater = {
  themeCorrected: {
    by: "Sam Voorbeeld",
    at: Instant.parse("2026-11-12T10:00:00.000Z"),
    from: theme.sustainability,
  },
};

// The keys of the table are its own, whatever Object.keys says.
export const deskFormNames = Object.keys(deskForms) as readonly DeskForm[];

/** The desk on which a form can be filled in. */
export function deskFor(form: DeskForm): DeskShown {
  const { view } = deskForms[form];
  if (form === "analysis.report" || form === "triage.reschedule") {
    return deskShown(decided(decisions.quick_analysis), view);
  }
  if (form === "triage.join") return deskShown(inTriage(), view, { alike: [alikeQuestion] });
  return form === "triage.correct-theme" ? deskShown(decided(decisions.kraamkamer), view) : deskShown(inTriage(), view);
}

const alikeQuestion = {
  number: otherQuestion.number,
  title: otherQuestion.title,
  organisation: "Hogeschool Voorbeeld",
};

/** What somebody typed in each of the forms of the desk. */
export const typedAtDesk: Readonly<Record<DeskForm, Readonly<Record<string, string>>>> = {
  "triage.hand-over": { to: "per_bram" },
  "triage.note": { text: "Bel eerst met de corporatie." },
  "triage.invite": { parties: "prt_sample-grid,prt_sample-help", other: "prt_sample-1" },
  "triage.call": { text: "Wie heeft verbruik per straat?", due: "2026-11-20" },
  "triage.ask-back": { text: "Gaat het om heel Holtenbroek?" },
  "triage.join": { into: otherQuestion.number, other: "V-2026-008" },
  "triage.correct-theme": { theme: theme.liveability },
  "triage.reschedule": { due: "2026-12-10" },
  "analysis.report": {
    text: "In drie straten is hulp het hardst nodig.",
    link: "https://kaart.example/energiearmoede",
    picture: "https://kaart.example/energiearmoede.png",
  },
};

const busy = someInvolved({
  parties: [PartnerId.parse("prt_sample-grid"), PartnerId.parse("prt_sample-help")],
});

const around = { team: ["Bram Voorbeeld"], parties: ["Voorbeeld Netbeheerder", "Voorbeeld Maatschappelijk Werk"] };

const workbench: Workbench = {
  team: [PersonId.parse("per_bram")],
  notes: [
    { by: triager, at: Instant.parse("2026-11-03T09:00:00.000Z"), text: "Eerst nagaan of SWZ hier al mee bezig is." },
    {
      by: PersonId.parse("per_bram"),
      at: Instant.parse("2026-11-03T12:30:00.000Z"),
      text: "SWZ begint pas in het voorjaar.\nWij kunnen dus vast een eerste beeld maken.",
    },
  ],
  marks: [
    { solution: KnownSolutionId.parse("k15"), useful: true, by: triager },
    { solution: KnownSolutionId.parse("k25"), useful: false, by: triager },
  ],
};

const teamDesk = deskShown(inTriage({ workbench }), "team", {
  around,
  notes: workbench.notes.toReversed().map(({ at, text }, index) => ({
    by: index === 0 ? "Bram Voorbeeld" : "Sam Voorbeeld",
    at,
    text,
  })),
});

const lastWeek = Day.parse("2026-10-26");

/** The form of a decision, filled in for one route. */
export function typedFor(route: DecideForm["route"]): DecideForm {
  return {
    route,
    theme: theme.sustainability,
    solutions: "Sociale kaart energiearmoede",
    needs: "Verbruik per straat.",
    partners: "Corporatie en hogeschool.",
    reason: "Met drie bronnen zien we snel waar hulp nodig is.",
    answer: "Kijk op de Sociale kaart.",
    team: "Windesheim en de corporatie",
    due: lastWeek,
    initiativeTitle: "Warm wonen in Holtenbroek",
    lookAgainOn: lastWeek,
    whereTo: "De servicedesk.",
  };
}
