import type { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { QuestionId } from "#src/question/question.ts";
import { QuestionId as QuestionIds } from "#src/question/question.ts";
import type { DeskView } from "#src/triage/desk-view.ts";
import type { Alliance } from "./alliance.ts";
import { qrtChannel, sender } from "./alliance.ts";
import type { StandingMessage } from "./fake-connector.ts";
import type { Seen } from "./in-teams.ts";
import { cardOf, inTeams } from "./in-teams.ts";
import { buttonsOf } from "./inbound-activities.ts";

const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

/** A question of Rosa's, on its way from the channel to the QRT. */
export interface AskedQuestion {
  readonly id: QuestionId;
  /** The card in the thread, and the one in the QRT's channel. */
  readonly thread: StandingMessage;
  readonly triage: StandingMessage;
}

/** The QRT of the samples at work in Teams. */
export function qrtAtWork(alliance: Alliance) {
  const people = inTeams(alliance);

  async function submitted(text: string = energyPoverty): Promise<AskedQuestion> {
    const thread = await people.asks("rosa", text);
    if (!thread) throw new Error("the bot said nothing");
    const [button] = Object.values(buttonsOf(cardOf(thread)));
    const id = QuestionIds.parse(button?.data?.["id"]);
    await people.presses("rosa", thread, "intake.submit", { title: text.slice(0, 120) });
    const triage = people.inChannel(qrtChannel).find((message) => JSON.stringify(cardOf(message) ?? null).includes(id));
    if (!triage) throw new Error("no triage card");
    return { id, thread, triage };
  }

  async function pickedUp(who = "wouter", text: string = energyPoverty): Promise<AskedQuestion> {
    const question = await submitted(text);
    await people.presses(who, question.triage, "triage.pick-up");
    return question;
  }

  /** The desk as one member sees it: on the message of the triage card, for nobody else. */
  async function desk(who: string, { triage }: AskedQuestion, view: DeskView): Promise<StandingMessage> {
    const first = onlyFor(people.now(triage), await people.presses(who, people.now(triage), "triage.desk"));
    const other = `triage.desk:${view}`;
    if (!(other in buttonsOf(cardOf(first)))) return first;
    return onlyFor(triage, await people.presses(who, first, other));
  }

  /** Presses a button on a view of the desk. */
  async function does(who: string, question: AskedQuestion, { view, press, typing = {} }: Act): Promise<Seen> {
    return people.presses(who, await desk(who, question, view), press, typing);
  }

  async function decides(who: string, { triage }: AskedQuestion, route: string, typing: Typed): Promise<Seen> {
    const reason = { [`reason.${route}`]: "Dit past hier het best." };
    const form = { theme: "brede-duurzaamheid", ...reason, ...typing };
    return people.presses(who, people.now(triage), `triage.decide:${route}`, form);
  }

  async function stands({ id }: AskedQuestion) {
    const found = await alliance.product.stores.questions.get(id);
    if (!found) throw new Error("the question is gone");
    return found.value;
  }

  return { people, submitted, pickedUp, desk, does, decides, stands };
}

type Typed = Readonly<Record<string, string>>;

interface Act {
  readonly view: DeskView;
  readonly press: string;
  readonly typing?: Typed;
}

/** The message as its presser sees it after an answer that is for nobody else. */
export function onlyFor(message: StandingMessage, { card, text }: Seen): StandingMessage {
  if (card === undefined) throw new Error(`no card but: ${text}`);
  const content = Object(card);
  const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content }];
  return { ...message, body: { ...message.body, attachments } };
}

/** The clock shows this time, and what is due by then is done. */
export async function timeIs({ clock, settled }: Alliance, instant: Instant): Promise<void> {
  clock.set(instant);
  await settled();
}

export function personId(key: string): PersonId {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
