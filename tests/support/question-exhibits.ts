import type { Card } from "#bot/cards/card.ts";
import { draftPromptCard } from "#bot/intake/draft-prompt.card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { confidentialCard } from "#bot/question/confidential.card.ts";
import { formCard } from "#bot/question/form.card.ts";
import { helpedPromptCard } from "#bot/question/helped-prompt.card.ts";
import { personalCard } from "#bot/question/personal.card.ts";
import { answerForm, contributeForm, editForm, joinForm, reopenForm, showingOf } from "#bot/question/question-forms.ts";
import type { ForReader } from "#bot/question/reader.ts";
import { statusCard } from "#bot/question/status.card.ts";
import { personalDataIn } from "#src/question/personal-data.ts";
import type { Actor } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Language } from "#src/profile/profile.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, sampleOrganisations, shown } from "./cards.ts";
import { joinedAs, someInvolved, someResult } from "./involved.ts";
import { housing, noor, sam, school } from "./people.ts";
import {
  askedAt,
  decided,
  decisions,
  draft,
  expired,
  fullAnswers,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
} from "./questions.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

type Shown = ForReader["shown"];

/** The cards on which askers and partners do what they do with a question. */
export function questionExhibits(language: Language): readonly Exhibit[] {
  return [
    ...involvedExhibits(language),
    ...personalExhibits(language),
    ...formExhibits(language),
    ...promptExhibits(language),
    ...confidentialExhibits(language),
  ];
}

function involvedExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const many = Array.from({ length: 300 }, (_, index) => joinedAs(index));
  const analysis = { result: someResult, helped: true, involved: someInvolved() };
  const insecure = { ...someResult, picture: "http://analyse.example/holtenbroek.png" };
  return [
    {
      name: "status with partners and additions",
      card: statusCard(shown(inTriage({ involved: someInvolved() })), context),
    },
    {
      name: "status with three hundred partners",
      card: statusCard(shown(submitted({ involved: someInvolved({ joined: many }) })), context),
    },
    {
      name: "status quick analysis with its result",
      card: statusCard(shown(decided(decisions.quick_analysis, analysis)), context),
    },
    {
      name: "status quick analysis with a picture by link",
      card: statusCard(shown(decided(decisions.quick_analysis, { result: insecure })), context),
    },
    {
      name: "status after the asker answered",
      card: statusCard(shown(inTriage()), context, {
        answered: {
          asked: waitingForAsker().askedBack,
          answer: "Alleen om huurders, zie https://voorbeeld.example/huurders.",
          at: askedAt,
        },
      }),
    },
    {
      name: "status reopened, with what was found before",
      card: statusCard(shown(submitted()), context, {
        decidedBefore: {
          before: { decision: decisions.quick_analysis, by: sam.id, at: askedAt, result: analysis.result },
          by: sam.name,
        },
      }),
    },
    { name: "status expired", card: statusCard(shown(expired()), context) },
    {
      name: "status confidential for who may read it",
      card: statusCard(shown(submitted({ confidential: true })), context),
    },
    {
      name: "status after joining",
      card: statusCard(
        shown(submitted({ involved: someInvolved() })),
        cardContext(language, { kind: "done", text: textsIn(language).question.done.joined }),
      ),
    },
  ];
}

function personalExhibits(language: Language): readonly Exhibit[] {
  const own = { ...joinedAs(1, someInvolved().joined[0]), organisation: housing.id };
  const involved = someInvolved({ joined: [own], followers: [noor.id] });
  const partner = { ...actorOf(noor), person: sam.id };
  return [
    { name: "more for the asker, submitted", card: personal(shown(submitted({ involved })), actorOf(noor), language) },
    { name: "more for the asker, waiting", card: personal(shown(waitingForAsker()), actorOf(noor), language) },
    {
      name: "more for the asker, answered",
      card: personal(shown(decided(decisions.answered, { confidential: true })), actorOf(noor), language),
    },
    { name: "more for a partner who joined", card: personal(shown(inTriage({ involved })), partner, language) },
    {
      name: "more for somebody of the QRT",
      card: personal(shown(inTriage({ involved: someInvolved({ muted: [sam.id] }) })), actorOf(sam), language),
    },
    { name: "more for nobody", card: personal(shown(withdrawn()), partner, language) },
  ];
}

/** "Meer" as this person gets it, by what the policy allows. */
export function personal(of: Shown, actor: Actor, language: Language = "nl"): Card {
  const organisation = [housing, school].find(({ id }) => id === actor.organisation) ?? null;
  const now = of.question.stage === "decided" ? of.question.decidedAt : of.question.askedAt;
  const may = new Set(questionAbilities(actor, of.question, now));
  const reader = { person: actor.person, organisation, may, closesAgain: false };
  return personalCard({ shown: of, reader, context: cardContext(language) });
}

function formExhibits(language: Language): readonly Exhibit[] {
  const texts = textsIn(language);
  const { question, forms } = texts;
  const on = shown(submitted());
  const show = showingOf(on, cardContext(language));
  const tooLong = (label: string) =>
    cardContext(language, { kind: "problem", text: forms.tooLong(label, 500, 30_000) });
  const nobody = cardContext(language, { kind: "problem", text: question.joinForMissing });
  const typed = { data: "Verbruik per straat", knowledge: "", people: "", hours: "40", until: "2026-12-18" };
  return [
    {
      name: "form joining without an organisation",
      card: formCard(on, nobody, {
        title: question.join,
        form: joinForm(show, texts, { typed, changes: false, organisations: sampleOrganisations }),
      }),
    },
    {
      name: "form of an addition that was too long",
      card: formCard(on, tooLong(question.knowLabel), {
        title: question.know,
        form: contributeForm(show, texts, { typed: "Een heel lang verhaal. ".repeat(60) }),
      }),
    },
    {
      name: "form of an answer",
      card: formCard(shown(waitingForAsker()), tooLong(question.answerLabel), {
        title: texts.status.waitingFor,
        form: answerForm(show, texts, "Alleen om huurders."),
      }),
    },
    {
      name: "form of a change",
      card: formCard(on, tooLong(question.editText), {
        title: question.edit,
        form: editForm(show, texts, on.question),
      }),
    },
    {
      name: "form of reopening",
      card: formCard(shown(decided(decisions.answered)), tooLong(question.reopenWhy), {
        title: question.reopen,
        form: reopenForm(show, texts, { typed: "De cijfers zijn van vorig jaar." }),
      }),
    },
  ];
}

function promptExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  return [
    { name: "prompt were you helped", card: helpedPromptCard(shown(decided(decisions.answered)), context) },
    {
      name: "prompt were you helped, confidential",
      card: helpedPromptCard(shown(decided(decisions.answered, { confidential: true })), context),
    },
    { name: "prompt of a draft", card: draftPromptCard(shown(draft()), context) },
    { name: "prompt of a confidential draft", card: draftPromptCard(shown(draft({ confidential: true })), context) },
  ];
}

function confidentialExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const text = "Bel mij op 06 12345678 over de schulden van mevrouw Voorbeeld.";
  const pointedOut = personalDataIn(text);
  const refused = cardContext(language, {
    kind: "problem",
    text: textsIn(language).refusals.of({ code: "holds_personal_data", writing: "question", found: pointedOut }),
  });
  const typed = { organisation: null, pointedOut };
  return [
    { name: "confidential and withdrawn", card: confidentialCard(shown(withdrawn({ confidential: true })), context) },
    { name: "confidential in the channel", card: confidentialCard(shown(submitted({ confidential: true })), context) },
    {
      name: "confidential draft in the channel",
      card: confidentialCard(shown(draft({ confidential: true })), context),
    },
    {
      name: "intake start of a confidential question",
      card: intakeCard(shown(draft({ confidential: true })), context),
    },
    {
      name: "intake start with personal data, refused",
      card: intakeCard(shown(draft({ text, answers: fullAnswers })), refused, typed),
    },
    {
      name: "intake goals with personal data, refused",
      card: intakeCard(shown(draft({ text, step: "goals" })), refused, typed),
    },
  ];
}
