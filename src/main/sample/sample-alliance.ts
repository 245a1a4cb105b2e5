import type { ConversationId } from "#src/conversation/conversation.ts";
import { conversationStore } from "#src/conversation/conversation.store.ts";
import type { DeliveryMomentEvent } from "#src/delivery/delivery-moment.ts";
import { deliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { remindersPast, withMomentReminder } from "#src/delivery/moment-reminders.ts";
import { outcomeStore } from "#src/delivery/outcome.store.ts";
import { withReminder } from "#src/delivery/record-outcome.usecase.ts";
import { bearInitiative } from "#src/initiative/bear-initiative.usecase.ts";
import { decisionStore } from "#src/initiative/decision.store.ts";
import { initiativeStore } from "#src/initiative/initiative.store.ts";
import type { AggregateStore } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { partnerStore } from "#src/partner/partner.store.ts";
import type { Person, PersonEvent } from "#src/people/person.ts";
import { personStore } from "#src/people/person.store.ts";
import { fixedCatalogue } from "#src/profile/fixed-catalogue.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { questionNumbers } from "#src/question/question-numbers.store.ts";
import type { RemindDeps } from "#src/question/remind-question.usecase.ts";
import { remindQuestion } from "#src/question/remind-question.usecase.ts";
import type { QuestionId } from "#src/question/question.ts";
import { filterTermsStore } from "#src/teaching/filter-terms.store.ts";
import { questionNewsStore } from "#src/question/question-news.store.ts";
import { questionStore } from "#src/question/question.store.ts";
import type { Sample } from "./read-sample.ts";
import { readSample } from "./read-sample.ts";
import { deliveryMomentFrom, outcomesFrom } from "./sample-delivery-records.ts";
import { conversationFrom, initiativeFrom, partnerFrom, personFrom } from "./sample-records.ts";
import type { SampleTime } from "./sample-time.ts";
import { filtering } from "../filtering.ts";
import { sampleTime } from "./sample-time.ts";
import { responsibleFrom, tellInitiative } from "./tell-initiative.ts";
import { tellQuestion } from "./tell-question.ts";

export interface SampleAllianceDeps {
  readonly documents: DocumentStore;
  readonly profile: Profile;
  /** The profile's folder, which holds the folder `sample`. */
  readonly directory: string;
  readonly clock: Clock;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
}

const loadingMark = { pk: "sample-alliance", id: "loading" } as const;

/** True as well where loading the samples was interrupted: doing it again completes them. */
export async function isEmptyStore(documents: DocumentStore): Promise<boolean> {
  if (await documents.get(loadingMark.pk, loadingMark.id)) return true;
  const counts = await Promise.all([
    partnerStore(documents).count({}),
    personStore(documents).count({}),
    questionStore(documents).count({}),
  ]);
  return counts.every((count) => count === 0);
}

/** Fills an empty store with an alliance that has been at work for a year. Nobody is notified of what it tells. */
export async function loadSampleAlliance({
  documents,
  profile,
  directory,
  clock,
  serviceUrl,
  bot,
}: SampleAllianceDeps): Promise<void> {
  const sample = readSample(directory);
  const time = sampleTime(clock, profile);
  const joinedAt = time.at({ workingDaysAgo: 226, time: "09:00" });
  const loading: Loading = { documents, profile, clock, sample, time, joinedAt, people: peopleOf(sample) };
  await documents.commit(loadingMark.pk, [
    { op: "create", document: { id: loadingMark.id, type: "sample-alliance", v: 1, body: {}, fields: {} } },
  ]);
  await addPartners(loading);
  await addPeople(loading);
  const intake = await addConversations(loading, { serviceUrl, bot });
  await addInitiatives(loading);
  await addDeliveryMoments(loading);
  await tellQuestions(loading, intake);
  const mark = await documents.get(loadingMark.pk, loadingMark.id);
  if (mark) await documents.commit(loadingMark.pk, [{ op: "delete", id: mark.id, etag: mark.etag }]);
}

interface Loading {
  readonly documents: DocumentStore;
  readonly profile: Profile;
  readonly clock: Clock;
  readonly sample: Sample;
  readonly time: SampleTime;
  /** When the alliance of the samples began. */
  readonly joinedAt: Instant;
  readonly people: ReadonlyMap<string, Person>;
}

const silently = { announce: false };

function peopleOf({ people, teams }: Sample): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.key, personFrom(person, teams.tenant)]));
}

async function addPartners({ documents, sample, joinedAt }: Loading): Promise<void> {
  const partners = partnerStore(documents, silently);
  for (const partner of sample.partners)
    await add(partners, partnerFrom(partner), joinedAt, [{ type: "partner_joined" }]);
}

async function addPeople({ documents, people, joinedAt }: Loading): Promise<void> {
  const persons = personStore(documents, silently);
  for (const person of people.values()) {
    const chosen: readonly PersonEvent[] =
      person.organisation === null ? [] : [{ type: "organisation_chosen", organisation: person.organisation }];
    await add(persons, person, joinedAt, [{ type: "person_welcomed" }, ...chosen]);
  }
}

/** Gives the channel in which questions are asked. */
async function addConversations(
  { documents, sample, joinedAt }: Loading,
  { serviceUrl, bot }: Pick<SampleAllianceDeps, "serviceUrl" | "bot">,
): Promise<ConversationId> {
  const conversations = conversationStore(documents, silently);
  const { tenant, team, channels } = sample.teams;
  const found = { tenant, team: team.id, serviceUrl, bot, seenAt: joinedAt };
  const all = channels.map((channel) => conversationFrom(channel, found));
  for (const conversation of all) await add(conversations, conversation, joinedAt, [{ type: "conversation_seen" }]);
  const intake = all.find(({ use }) => use?.for === "intake");
  if (!intake) throw new Error("sample/teams.json: no channel for the intake");
  return intake.id;
}

async function addInitiatives({ documents, sample, people, time }: Loading): Promise<void> {
  const initiatives = initiativeStore(documents, silently);
  const personOf = (key: string) => people.get(key) ?? stranger("initiatives", key);
  const deps = {
    initiatives,
    decisions: decisionStore(documents),
    partners: partnerStore(documents, silently),
    people: personStore(documents, silently),
    time,
    personOf,
  };
  for (const each of sample.initiatives) {
    const owner = [...people.values()].find(({ roles }) =>
      roles.some((role) => role.role === "process_owner" && role.theme === each.theme),
    );
    const problemOwner = each.problemOwner && responsibleFrom(each.problemOwner, personOf);
    const initiative = initiativeFrom(each, { processOwner: owner?.id ?? null, problemOwner, time });
    await add(initiatives, initiative, initiative.bornAt, [{ type: "initiative_born", origin: null }]);
    await tellInitiative(deps, each);
  }
}

async function addDeliveryMoments({
  documents,
  sample,
  people,
  profile,
  clock,
  time,
  joinedAt,
}: Loading): Promise<void> {
  const moments = deliveryMomentStore(documents, silently);
  const outcomes = outcomeStore(documents, silently);
  const telling = { time, personOf: (key: string) => people.get(key) ?? stranger("delivery-moments", key) };
  const now = clock.now();
  for (const sampleMoment of sample.deliveryMoments) {
    const scheduled = deliveryMomentFrom(sampleMoment, telling);
    const reminded = remindersPast(scheduled, now);
    const moment = withMomentReminder({ ...scheduled, reminded }, { at: now, holidays: holidaysOf(profile) });
    const begun: readonly DeliveryMomentEvent[] =
      moment.stage === "closed" ? [{ type: "delivery_moment_opened" }, { type: "delivery_moment_closed" }] : [];
    await add(moments, moment, joinedAt, [{ type: "delivery_moment_planned" }, ...begun]);
    for (const outcome of outcomesFrom(sampleMoment, telling)) {
      // What is due already was told in its time; whoever opens the demo is not met by the reminders of weeks.
      const isAhead = outcome.kind === "action" && outcome.due !== null && outcome.due >= dayOf(now);
      const value = isAhead ? withReminder({ profile }, outcome, now) : outcome;
      await add(outcomes, value, outcome.at, [{ type: "outcome_recorded" }]);
    }
  }
}

async function tellQuestions(
  { documents, profile, clock, sample, people, time }: Loading,
  intake: ConversationId,
): Promise<void> {
  const questions = questionStore(documents, silently);
  const initiatives = initiativeStore(documents, silently);
  const catalogue = fixedCatalogue(profile);
  const deps = {
    questions,
    numbers: questionNumbers(documents, profile.numberPrefix),
    conversations: conversationStore(documents, silently),
    profile,
    ...filtering(profile, catalogue, {
      questions,
      questionNews: questionNewsStore(documents),
      filterTerms: filterTermsStore(documents),
    }),
    catalogue,
    time,
    intake,
    personOf: (key: string) => people.get(key) ?? stranger("questions", key),
  };
  // One after the other: numbers rise with time.
  for (const sampleQuestion of sample.questions) {
    const { id } = await tellQuestion(deps, sampleQuestion);
    await bearInitiative({ questions, initiatives, people: personStore(documents, silently) }, id);
    await letTimePass({ questions, profile, clock }, id);
  }
}

/** What time did to it before today, when it was due; whoever opens the demo is not met by the reminders of weeks. */
async function letTimePass(deps: RemindDeps, id: QuestionId): Promise<void> {
  const reminder = (await deps.questions.get(id))?.value.reminder ?? null;
  if (reminder === null || reminder.due > deps.clock.now()) return;
  const reminded = await remindQuestion({ ...deps, clock: { now: () => reminder.due } }, id);
  if (reminded.ok) await letTimePass(deps, id);
}

/** Creating what stands already, by an earlier run that was interrupted, does nothing. */
async function add<T extends { readonly id: string }, E>(
  store: Pick<AggregateStore<string, T, E, never, never>, "create">,
  value: T,
  at: Instant,
  events: readonly E[],
): Promise<void> {
  const added = await store.create({
    value,
    command: commandKey("sample", "sample.load", value.id, value.id),
    by: null,
    at,
    events,
  });
  if (!added.ok) throw new Error(`sample ${value.id}: ${added.refusal.code}`);
}

function stranger(file: string, key: string): never {
  throw new Error(`sample/${file}.json: nobody is called ${key}`);
}
