import { commandKey } from "#src/kernel/command.ts";
import { refuse } from "#src/kernel/result.ts";
import { chooseOrganisation } from "#src/people/choose-organisation.usecase.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { followQuestion, muteQuestion } from "#src/question/follow-question.usecase.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Offer } from "#src/question/involved.ts";
import { joinQuestion, leaveQuestion } from "#src/question/join-question.usecase.ts";
import type { Question } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { ActionInput } from "../cards/action.ts";
import type { Showing } from "../cards/buttons.ts";
import { dayTyped, numberTyped } from "../cards/form-fields.ts";
import type { BotDeps } from "../deps.ts";
import { offerInWords } from "../question/participants.ts";
import type { QuestionForm } from "../question/question-forms.ts";
import { contributeForm, formLabels, joinForm } from "../question/question-forms.ts";
import { contributeAction, followAction, joinAction, leaveAction, muteAction } from "../question/question.actions.ts";
import { organisationsToChoose } from "../question/show-question.ts";
import { answerWithCard } from "./answer-with-card.ts";
import { questionForm } from "./question-form.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

type JoinInput = ActionInput<typeof joinAction>;

/** What everybody around a question does: join for their organisation, add what they know, follow. */
export function partnerHandlers(deps: BotDeps): readonly Handler[] {
  return [joinHandler(deps), leaveHandler(deps), contributeHandler(deps), followHandler(deps), muteHandler(deps)];
}

function joinHandler(deps: BotDeps): Handler {
  return questionForm(deps, joinAction, {
    title: ({ question }) => question.join,
    labels: formLabels.join,
    form: (presser, input, showing) => joinFormAgain(deps, presser, { input, showing }),
    send: async ({ actor }, input) => {
      const { id: question, rev, verb, nonce } = input;
      const acting = await actingFor(deps, actor, input);
      if (!acting.ok) return acting;
      const offer = offerFrom(input);
      const key = commandKey(actor.person, verb, nonce, { question, offer });
      return joinQuestion(deps, acting.value, { key, question, rev, offer, keepsUnsaid: input.changes !== "offer" });
    },
    done: (texts, { presser, input, question }) => joinedInWords(texts, question, { by: presser.actor.person, input }),
    problem: ({ question }, { code }) => (code === "organisation_missing" ? question.joinForMissing : null),
  });
}

/** Nobody answers for another organisation than their own; who has none yet chooses one on the form. */
async function actingFor(deps: BotDeps, actor: Presser["actor"], { organisation }: JoinInput) {
  if (actor.organisation !== null) return { ok: true, value: actor } as const;
  if (!organisation) return refuse({ code: "organisation_missing" });
  return chooseOrganisation(deps, actor, organisation);
}

async function joinFormAgain(
  deps: BotDeps,
  { actor, texts }: Presser,
  { input, showing }: { readonly input: JoinInput; readonly showing: Showing },
): Promise<QuestionForm> {
  const organisations = actor.organisation === null ? await organisationsToChoose(deps) : [];
  return joinForm(showing, texts, { typed: input, changes: input.changes === "offer", organisations });
}

/** The thanks, with the offer as it stands now: a colleague may have promised a part of it. */
function joinedInWords(
  texts: Texts,
  { involved }: Question,
  { by, input }: { readonly by: PersonId; readonly input: JoinInput },
): string {
  const { done, more } = texts.question;
  const own = involved.joined.findLast((joined) => joined.by === by);
  const brings = own ? offerInWords(own, texts, charactersOfOffer) : "";
  if (!own || brings === "") return done.joined;
  const said = offerFrom(input);
  const wasKept =
    (said.data === "" && own.data !== "") ||
    (said.knowledge === "" && own.knowledge !== "") ||
    (said.people === "" && own.people !== "") ||
    (said.hours === null && own.hours !== null) ||
    (said.until === null && own.until !== null);
  return wasKept ? done.joinedAndKept(brings, more) : done.joinedWith(brings);
}

const charactersOfOffer = 120;

function offerFrom({ data, knowledge, people, hours, until }: JoinInput): Offer {
  return { data, knowledge, people, hours: numberTyped(hours), until: dayTyped(until) };
}

function contributeHandler(deps: BotDeps): Handler {
  return questionForm(deps, contributeAction, {
    title: ({ question }) => question.know,
    labels: formLabels.contribute,
    form: ({ texts }, { known: typed }, showing) => contributeForm(showing, texts, { typed }),
    formWarned: ({ texts }, { known: typed }, showing) => contributeForm(showing, texts, { typed, warned: true }),
    send: ({ actor }, { id: question, rev, verb, nonce, known: text, personalData }) => {
      const said = { text, despitePersonalData: personalData === "leave" };
      const key = commandKey(actor.person, verb, nonce, { question, ...said });
      return contribute(deps, actor, { key, question, rev, ...said });
    },
    done: ({ question }) => question.done.known,
  });
}

function leaveHandler(deps: BotDeps): Handler {
  return onAction(leaveAction, async (presser, { id: question, rev, verb, nonce }) => {
    const key = commandKey(presser.actor.person, verb, nonce, { question });
    const outcome = await leaveQuestion(deps, presser.actor, { key, question, rev });
    return answerWithCard(deps, presser, { face: "thread", question, outcome, done: presser.texts.question.done.left });
  });
}

function followHandler(deps: BotDeps): Handler {
  return onAction(followAction, async (presser, { id: question, rev, verb, nonce, follows }) => {
    const { done } = presser.texts.question;
    const key = commandKey(presser.actor.person, `${verb}:${follows}`, nonce, { question });
    const outcome = await followQuestion(deps, presser.actor, { key, question, rev, follows });
    const said = follows ? done.followed : done.unfollowed;
    return answerWithCard(deps, presser, { face: "thread", question, outcome, done: said });
  });
}

function muteHandler(deps: BotDeps): Handler {
  return onAction(muteAction, async (presser, { id: question, rev, verb, nonce, muted }) => {
    const { done } = presser.texts.question;
    const key = commandKey(presser.actor.person, `${verb}:${muted}`, nonce, { question });
    const outcome = await muteQuestion(deps, presser.actor, { key, question, rev, muted });
    const said = muted ? done.muted : done.unmuted;
    return answerWithCard(deps, presser, { face: "thread", question, outcome, done: said });
  });
}
