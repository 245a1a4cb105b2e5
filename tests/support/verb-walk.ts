import { executeButton } from "#bot/cards/buttons.ts";
import { botRegistry } from "#bot/conversation/converse.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { Instant } from "#src/kernel/time.ts";
import { declarations } from "#src/main/stores.ts";
import { wire } from "#src/main/wire.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Person, Role } from "#src/people/person.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { z } from "zod";
import { fakeClock } from "./fake-clock.ts";
import { inboundActivities, sampleChannel, sampleTenant } from "./inbound-activities.ts";
import { profile as profileOfSamples } from "./loaded-sample.ts";
import { housing, school } from "./people.ts";
import { askedBefore, theme } from "./questions.ts";
import type { Inputs } from "./verb-inputs.ts";
import { verbInputs } from "./verb-inputs.ts";

export type VerbWalk = Awaited<ReturnType<typeof verbWalk>>;

/** What a presser sees. */
export interface Answer {
  readonly status: number;
  /** `none` when it is neither a card nor a text. */
  readonly kind: "card" | "text" | "none";
  readonly language: string | null;
  /** Everything in the answer, letter by letter. */
  readonly all: string;
}

export interface Pressed {
  readonly answer: Answer;
  readonly accepted: boolean;
}

interface Aimed {
  /** Id of what the card is about. */
  readonly about: string;
  readonly rev?: number;
  /** In place of what the walk fills in. */
  readonly filled?: Inputs | undefined;
}

interface Press extends Pick<Aimed, "filled"> {
  readonly verb: string;
  readonly question: Question;
}

/** The whole conversation over a database in memory; nothing is sent, so that only the presses count. */
export async function verbWalk(now: Instant, profile: Profile = profileOfSamples) {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const logged: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (fields, event) => void logged.push(`${event} ${JSON.stringify(fields)}`),
    error: (fields, event) => void logged.push(`${event} ${String(Object.values(fields))}`),
  };
  const product = wire({ documents, profile, clock: fakeClock(now), log, tab: "https://vraagbaak.example" });
  const { stores } = product;
  const registry = botRegistry(product.bot);
  const inbound = inboundActivities("http://127.0.0.1:1/teams/");
  const before = { by: null, at: now, events: [], command: commandKey("per_test", "before", "before", null) };
  for (const value of [housing, school]) await stores.partners.create({ ...before, value });
  for (const value of Object.values(pressers)) await stores.people.create({ ...before, value });
  await stores.questions.create({ ...before, value: askedBefore() });
  const verbs = [...registry.keys()];
  const inputs = verbInputs({ colleague: pressers.colleague.id });
  const channel = conversationIdOf(sampleTenant, sampleChannel);
  const [added] = inbound.installed({ from: { name: pressers.networkLead.name, object: pressers.networkLead.object } });
  await product.receive(added);
  let questions = 0;

  /** A question of its own for each press, so that no press sees what another one did. */
  async function lay(question: Question): Promise<Question> {
    questions++;
    const value = { ...question, id: QuestionId.parse(`qst_walk-${questions}`), askedBy: pressers.asker.id };
    await stores.questions.create({ ...before, value });
    return value;
  }

  async function answered(
    person: Person,
    verb: string,
    { about, rev = 1, filled = inputs[verb] }: Aimed,
  ): Promise<Answer> {
    const handler = registry.get(verb);
    if (!handler) throw new Error(`no button ${verb}`);
    const showing = { id: about, rev, nonce: "showing" };
    const button = executeButton(handler.action, showing, { title: verb, data: { ...filled } });
    const { tenant, object, name, language } = person;
    const from = { tenant, object, name, locale: language === "nl" ? "nl-NL" : "en-GB" };
    const { status, body } = await product.receive(inbound.press({ button, from, on: "1793610000001" }));
    return answerOf(status, body);
  }

  async function presses(person: Person, { verb, question, filled }: Press): Promise<Pressed> {
    const answer = await answered(person, verb, { about: question.id, filled });
    const standing = await stores.questions.get(question.id);
    return { answer, accepted: standing?.rev !== 1 };
  }

  /** A button of an initiative's card, on an initiative of its own. */
  async function carries(person: Person, verb: string, laid: Initiative): Promise<Pressed> {
    questions++;
    const value = { ...laid, id: InitiativeId.parse(`ini_walk-${questions}`) };
    await stores.initiatives.create({ ...before, value });
    const answer = await answered(person, verb, { about: value.id, rev: value.updates.length });
    return { answer, accepted: (await stores.initiatives.get(value.id))?.rev !== 1 };
  }

  /** A button of a card with actions, on an action of its own. */
  async function settles(person: Person, verb: string, laid: Action): Promise<Pressed> {
    questions++;
    const value = { ...laid, id: OutcomeId.parse(`dvo_walk-${questions}`) };
    await stores.outcomes.create({ ...before, value });
    const answer = await answered(person, verb, { about: value.id });
    return { answer, accepted: (await stores.outcomes.get(value.id))?.rev !== 1 };
  }

  /** A button of the settings card, on the channel of this walk. */
  async function sets(person: Person, verb: string): Promise<Pressed> {
    const look = async () => [await stores.conversations.get(channel), await stores.people.get(person.id)];
    const [conversationBefore, personBefore] = await look();
    const answer = await answered(person, verb, { about: channel });
    const [conversation, own] = await look();
    return { answer, accepted: conversation?.rev !== conversationBefore?.rev || own?.rev !== personBefore?.rev };
  }

  return {
    lay,
    presses,
    sets,
    carries,
    settles,
    actions: [...registry.values()].map(({ action }) => action),
    /** A question's buttons, those of the settings card, of initiatives, and of what was agreed on in delivery moments. */
    verbs: verbs.filter((verb) => !/^(settings|conversation|people|initiative|action)\./.test(verb)),
    settings: verbs.filter((verb) => /^(settings|conversation|people)\./.test(verb)),
    ofInitiatives: verbs.filter((verb) => verb.startsWith("initiative.")),
    ofActions: verbs.filter((verb) => verb.startsWith("action.")),
    inputs,
    logged,
    close: () => documents.close(),
  };
}

const objectOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

function presser(
  number: number,
  name: string,
  { language, organisation, roles }: { language: Language; organisation: PartnerId | null; roles: readonly Role[] },
): Person {
  const [tenant, object] = [sampleTenant, objectOf(number)];
  return {
    id: personIdOf(tenant, object),
    tenant,
    object,
    name,
    language,
    roles: [...roles],
    organisation,
    absences: [],
    settings: usualSettings,
  };
}

const member: Role = { role: "partner_member" };
const [own, other] = [housing.id, school.id];

/** One of each role; half of them read English. The colleague is there to take a question over. */
export const pressers = {
  asker: presser(1, "Noor Voorbeeld", { language: "nl", organisation: own, roles: [member] }),
  partner: presser(2, "Pat Example", { language: "en", organisation: other, roles: [member] }),
  unattached: presser(3, "Eva Voorbeeld", { language: "nl", organisation: null, roles: [member] }),
  qrt: presser(4, "Sam Voorbeeld", { language: "nl", organisation: other, roles: [member, { role: "qrt" }] }),
  colleague: presser(5, "Mo Example", { language: "en", organisation: own, roles: [member, { role: "qrt" }] }),
  processOwner: presser(6, "Pim Voorbeeld", {
    language: "nl",
    organisation: own,
    roles: [{ role: "process_owner", theme: theme.sustainability }],
  }),
  kernteam: presser(7, "Kay Example", { language: "en", organisation: other, roles: [{ role: "kernteam" }] }),
  networkLead: presser(8, "Lot Voorbeeld", { language: "nl", organisation: own, roles: [{ role: "network_lead" }] }),
  admin: presser(9, "Ada Example", { language: "en", organisation: null, roles: [{ role: "admin" }] }),
} as const satisfies Readonly<Record<string, Person>>;

let newcomers = 100;

/** Somebody whom nobody has met. */
export function stranger(): Person {
  newcomers++;
  return presser(newcomers, "Zoë Example", { language: "en", organisation: null, roles: [member] });
}

const InvokeBody = z.object({ statusCode: z.literal(200), type: z.string(), value: z.unknown() });
const CardValue = z.looseObject({
  type: z.literal("AdaptiveCard"),
  lang: z.string(),
  body: z.array(z.unknown()).min(1),
});

function answerOf(status: number, body: unknown): Answer {
  const invoke = InvokeBody.safeParse(body);
  const all = JSON.stringify(body) ?? "";
  if (!invoke.success) return { status, kind: "none", language: null, all };
  const card = CardValue.safeParse(invoke.data.value);
  if (card.success) return { status, kind: "card", language: card.data.lang, all };
  const text = z.string().min(8).safeParse(invoke.data.value);
  return text.success
    ? { status, kind: "text", language: languageOf(text.data), all }
    : { status, kind: "none", language: null, all };
}

/** By the small words that every sentence has. */
function languageOf(text: string): string | null {
  const dutch = text.match(/\b(de|het|een|je|niet|kan|alleen|deze|nog|wie|is er)\b/giu)?.length ?? 0;
  const english = text.match(/\b(the|a|you|not|can|only|this|who|there)\b/giu)?.length ?? 0;
  if (dutch === english) return null;
  return dutch > english ? "nl" : "en";
}
