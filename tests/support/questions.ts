import type { Thread } from "#src/conversation/conversation.ts";
import { ConversationId } from "#src/conversation/conversation.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import type { Decision, Route } from "#src/question/decision.ts";
import type { TriageFindings } from "#src/question/findings.ts";
import type { FilterAnswers } from "#src/question/filter-answers.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { InStage } from "#src/question/question.ts";
import { nobodyInvolved } from "#src/question/involved.ts";
import { emptyWorkbench } from "#src/question/workbench.ts";
import { noAnswers } from "#src/question/filter-answers.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";

/** The day on which the questions of the tests are asked; a Monday. */
export const askedAt = Instant.parse("2026-11-02T09:00:00.000Z");
export const asker = PersonId.parse("per_noor");
export const triager = PersonId.parse("per_sam");
export const organisation = PartnerId.parse("prt_sample-housing");

export const theme = {
  sustainability: ThemeKey.parse("brede-duurzaamheid"),
  housing: ThemeKey.parse("betaalbare-woonruimte"),
  liveability: ThemeKey.parse("leefbare-stad"),
  miscellaneous: ThemeKey.parse("overig"),
} as const;

/** The thread in which the questions of the tests are asked. */
export const intakeThread: Thread = { conversation: ConversationId.parse("cnv_quick-response"), root: "1793610000000" };

export const energyProposal: ThemeProposal = {
  rules: "woorden-1",
  ranked: [
    { theme: theme.sustainability, confidence: 0.72, words: ["energiearmoede", "energierekening"] },
    { theme: theme.liveability, confidence: 0.2, words: ["Holtenbroek"] },
  ],
  outside: null,
  sdgs: [SdgNumber.parse(1), SdgNumber.parse(7)],
};

/** Words that speak for a question of another place, and for no theme. */
export const outsideProposal: ThemeProposal = {
  rules: "woorden-1",
  ranked: [],
  outside: { confidence: 0.9, words: ["printer", "wachtwoord"] },
  sdgs: [],
};

/** As many and as long as people can make them. */
export const wordyProposal: ThemeProposal = {
  ...energyProposal,
  ranked: energyProposal.ranked.map((recognised) => ({
    ...recognised,
    words: Array.from({ length: 40 }, (_, index) => `${"warmtepomp".repeat(20)}${index}`),
  })),
  outside: { confidence: 0.3, words: ["<b>printer</b>", "**wachtwoord**", "[klik](https://kwaad.example)"] },
};

/** Of before a proposal said how sure it was. */
export const olderProposal: ThemeProposal = {
  ...energyProposal,
  ranked: energyProposal.ranked.map((recognised) => ({ ...recognised, confidence: null })),
};

/** What a language model held possible beside it. */
export const secondOpinion = { theme: theme.liveability, by: "voorbeeld-1", at: askedAt } as const;

const energyText =
  "Wie heeft cijfers over energiearmoede in Holtenbroek? We zien dat steeds meer huurders hun energierekening niet kunnen betalen. We willen weten in welke straten hulp het hardst nodig is.";

/** A question that its asker still works on: it fits two themes, and two solutions were found. */
export function draft(changes: Partial<InStage<"draft">> = {}): InStage<"draft"> {
  return {
    stage: "draft",
    step: "start",
    id: QuestionId.parse("qst_3f9a2b1c-7d4e-4f60-8a91-b2c3d4e5f607"),
    title: "Wie heeft cijfers over energiearmoede in Holtenbroek?",
    text: energyText,
    askedBy: asker,
    organisation,
    askedAt,
    language: "nl",
    thread: intakeThread,
    sharedIn: intakeThread,
    confidential: false,
    proposal: energyProposal,
    offered: [
      { solution: KnownSolutionId.parse("k15"), words: ["energiearmoede"] },
      { solution: KnownSolutionId.parse("k25"), words: ["energiearmoede", "huurders"] },
    ],
    earlier: [],
    secondOpinion: null,
    answers: noAnswers,
    involved: nobodyInvolved,
    takenIn: [],
    workbench: emptyWorkbench,
    reminder: null,
    reminded: [],
    touchedAt: askedAt,
    ...changes,
  };
}

/** Everything that can be told on the walk through the filter. */
export const fullAnswers: FilterAnswers = {
  theme: theme.sustainability,
  sdgs: [SdgNumber.parse(1), SdgNumber.parse(7), SdgNumber.parse(11)],
  inclusiveness: "Ook mensen die moeilijk lezen krijgen hulp: we komen langs met het wijkteam.",
  residents: "Huurders vertellen in het buurthuis wat zij nodig hebben.",
  together: "De corporatie kent de huizen, de gemeente de inkomens en de netbeheerder het verbruik.",
  problemOwner: "Sam Voorbeeld, corporatie",
  neededBy: Day.parse("2026-12-18"),
  data: "Verbruik per straat en energielabels. Inkomens per buurt missen we nog.",
  knowledge: "Iemand die gegevens veilig kan koppelen.",
  parties: "Netbeheerder, wijkteam en de energiecoaches.",
};

export function submitted(changes: Partial<InStage<"submitted">> = {}): InStage<"submitted"> {
  const { step: _, touchedAt: __, ...asked } = draft({ answers: fullAnswers });
  return {
    ...asked,
    stage: "submitted",
    organisation,
    number: QuestionNumber.parse("V-2026-014"),
    submittedAt: Instant.parse("2026-11-02T09:02:00.000Z"),
    pickUpBy: Day.parse("2026-11-04"),
    decideBy: Day.parse("2026-11-09"),
    ...changes,
  };
}

export function inTriage(changes: Partial<InStage<"in_triage">> = {}): InStage<"in_triage"> {
  return {
    ...submitted(),
    stage: "in_triage",
    triagedBy: triager,
    triagedAt: Instant.parse("2026-11-03T08:30:00.000Z"),
    ...changes,
  };
}

export function waitingForAsker(changes: Partial<InStage<"waiting_for_asker">> = {}): InStage<"waiting_for_asker"> {
  return {
    ...inTriage(),
    stage: "waiting_for_asker",
    askedBack: "Gaat het alleen om huurders, of ook om mensen met een eigen huis?",
    askedBackAt: Instant.parse("2026-11-03T10:00:00.000Z"),
    ...changes,
  };
}

export function decided(decision: Decision, changes: Partial<InStage<"decided">> = {}): InStage<"decided"> {
  return {
    ...inTriage(),
    stage: "decided",
    theme: theme.sustainability,
    findings: someFindings,
    decision,
    decidedBy: triager,
    decidedAt: Instant.parse("2026-11-05T13:15:00.000Z"),
    result: null,
    helped: null,
    ...changes,
  };
}

export function helpedAlready(changes: Partial<InStage<"helped_already">> = {}): InStage<"helped_already"> {
  const { step: _, touchedAt: __, ...asked } = draft();
  return {
    ...asked,
    stage: "helped_already",
    helpedBy: KnownSolutionId.parse("k15"),
    helpedAt: Instant.parse("2026-11-02T09:01:00.000Z"),
    ...changes,
  };
}

export function expired(changes: Partial<InStage<"expired">> = {}): InStage<"expired"> {
  const { step: _, touchedAt: __, ...asked } = draft();
  return { ...asked, stage: "expired", expiredAt: Instant.parse("2026-11-16T08:00:00.000Z"), ...changes };
}

export function withdrawn(changes: Partial<InStage<"withdrawn">> = {}): InStage<"withdrawn"> {
  const { pickUpBy: _, decideBy: __, submittedAt: ___, ...asked } = submitted();
  const at = Instant.parse("2026-11-02T11:00:00.000Z");
  return { ...asked, stage: "withdrawn", withdrawnAt: at, instead: null, ...changes };
}

/** An open question of somebody else that asks the same. */
export function askedBefore(changes: Partial<InStage<"submitted">> = {}): InStage<"submitted"> {
  return submitted({
    id: QuestionId.parse("qst_0b1c2d3e-before"),
    number: QuestionNumber.parse("V-2026-009"),
    title: "Waar komt energiearmoede in Holtenbroek het meest voor?",
    text: "Wie heeft cijfers over energiearmoede onder huurders in Holtenbroek? Wij willen weten waar hulp nodig is.",
    askedBy: PersonId.parse("per_kim"),
    thread: null,
    sharedIn: null,
    ...changes,
  });
}

/** Joined by the one who had it in triage. */
export function joinedInto(changes: Partial<InStage<"joined">> = {}): InStage<"joined"> {
  const { triagedBy, triagedAt, stage, ...asked } = inTriage();
  const { id: into, number: intoNumber } = askedBefore();
  return {
    ...asked,
    stage: "joined",
    stoodAt: { stage, triagedBy, triagedAt },
    into,
    intoNumber,
    joinedBy: triager,
    joinedAt: Instant.parse("2026-11-05T13:15:00.000Z"),
    ...changes,
  };
}

/** Its asker follows the one that was asked before. */
export function givenUp(changes: Partial<InStage<"withdrawn">> = {}): InStage<"withdrawn"> {
  const { id: question, number } = askedBefore();
  return withdrawn({ number: null, instead: { question, number }, ...changes });
}

const someFindings: TriageFindings = {
  solutions: "Energiearmoede in beeld en de Sociale kaart.",
  needs: "Verbruik per straat, en een jurist voor de koppeling.",
  partners: "Corporatie, netbeheerder en hogeschool.",
};

/** One decision for each route. */
export const decisions: Readonly<{ [R in Route]: Extract<Decision, { readonly route: R }> }> = {
  answered: {
    route: "answered",
    reason: "De cijfers zijn er al en zijn openbaar.",
    answer:
      "De kaart Energiearmoede in beeld laat per buurt zien hoeveel huishoudens moeite hebben met de energierekening. Je vindt haar op de Smart Zwolle Hub.",
  },
  quick_analysis: {
    route: "quick_analysis",
    reason: "Met drie bestaande bronnen kunnen we snel zien in welke straten hulp nodig is.",
    team: "Windesheim, gemeente Zwolle en de corporatie",
    due: Day.parse("2026-12-03"),
  },
  kraamkamer: {
    route: "kraamkamer",
    reason: "Meer partners willen dit samen verkennen, en er is een probleemeigenaar.",
    initiativeTitle: "Warm wonen in Holtenbroek",
  },
  miscellaneous: {
    route: "miscellaneous",
    reason: "Een mooi idee, maar de gegevens komen pas in het voorjaar.",
    lookAgainOn: Day.parse("2027-03-15"),
  },
  not_for_alliance: {
    route: "not_for_alliance",
    reason: "Dit is een vraag van één organisatie over haar eigen systeem.",
    whereTo: "De servicedesk van de gemeente Zwolle.",
  },
};
