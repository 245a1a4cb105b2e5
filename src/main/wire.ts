import { randomUUID } from "node:crypto";
import { conversation } from "#bot/conversation/converse.ts";
import { composeNotice } from "#bot/notices/compose-notice.ts";
import { planNotices } from "#bot/notices/plan-notices.ts";
import { teamsMessenger } from "#bot/teams/messenger.ts";
import { receiveActivities } from "#bot/teams/receive.ts";
import type { BotDeps } from "#bot/deps.ts";
import { linkingTo } from "#src/conversation/tab-link.ts";
import { lookingForAskedAlready } from "#src/intake/asked-already.usecase.ts";
import { askedOnce } from "#src/filter/asked-once.ts";
import type { Reviewer } from "#src/filter/reviewer.port.ts";
import type { DigestDeps } from "#src/jobs/digest.ts";
import { digestAll } from "#src/jobs/digest.ts";
import type { Outbox } from "#src/jobs/outbox.ts";
import { outbox } from "#src/jobs/outbox.ts";
import type { ReminderDeps } from "#src/jobs/remind.ts";
import { remindAll } from "#src/jobs/remind.ts";
import type { ActionReminderDeps } from "#src/jobs/remind-actions.ts";
import { remindActions } from "#src/jobs/remind-actions.ts";
import type { MomentReminderDeps } from "#src/jobs/remind-moments.ts";
import { remindMoments } from "#src/jobs/remind-moments.ts";
import { reviewing } from "#src/jobs/review.ts";
import type { ChangeFeed } from "#src/kernel/change-feed.ts";
import { changeFeed } from "#src/kernel/change-feed.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Log } from "#src/kernel/log.port.ts";
import { remembering } from "#src/kernel/remembering.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Timer } from "#src/kernel/timer.port.ts";
import type { Person } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { textsIn } from "#src/texts/texts.ts";
import { systemTimer } from "./clock.ts";
import type { Filtering } from "./filtering.ts";
import { withClosedInitiatives } from "./closed-initiatives.ts";
import { filtering } from "./filtering.ts";
import { follow } from "./follow.ts";
import type { Stores } from "./stores.ts";
import { typedStores } from "./stores.ts";
import { changeIn, tellingOfNotices } from "./told-changes.ts";
import { whoMayKnow } from "./who-may-know.ts";

export interface Surroundings {
  readonly documents: DocumentStore;
  readonly profile: Profile;
  readonly clock: Clock;
  readonly log: Log;
  /** Address of the tab, without a slash at the end. */
  readonly tab: string;
  /** By which Teams knows the app; null where cards lead to the web. */
  readonly teamsApp?: string | null;
  /** Null where no language model reads along. */
  readonly reviewer?: Reviewer | null;
  /** For what is told to open pages. */
  readonly timer?: Timer;
  /** In 0..1; spreads retries. */
  readonly jitter?: () => number;
}

export interface Product {
  readonly stores: Stores;
  readonly bot: BotDeps;
  readonly filtering: Filtering;
  readonly outbox: Outbox;
  /** For pages that show what changes. */
  readonly changes: ChangeFeed<Person>;
  readonly receive: ReturnType<typeof receiveActivities>;
}

/** Joins the parts: what is committed wakes the outbox, what the outbox sends goes to Teams, what Teams tells comes to the use cases. */
export function wire(surroundings: Surroundings): Product {
  const { profile, clock, log, tab, teamsApp = null, reviewer = null } = surroundings;
  const { timer = systemTimer, jitter = Math.random } = surroundings;
  const documents = tellingOfNotices(surroundings.documents, (change) => changes.announce(change));
  const stores = typedStores(documents, profile.numberPrefix, (id, events) => {
    sending.announce(events);
    const change = changeIn(id, events);
    if (change) changes.announce(change);
  });
  const changes = changeFeed({
    epoch: randomUUID().slice(-12),
    audienceOf: whoMayKnow(stores),
    timer,
    changedElsewhere: documents.changedElsewhere,
  });
  const catalogue = withClosedInitiatives(growingCatalogue(profile, stores.solutions), stores);
  const reading = filtering(profile, catalogue, stores);
  const bot: BotDeps = {
    ...stores,
    ...reading,
    askedAlready: lookingForAskedAlready({ ...stores, ...reading, profile, clock }),
    catalogue,
    profile,
    clock,
    // Every button carries it, beside the question and who presses; so few letters tell showings apart.
    newNonce: () => randomUUID().slice(-12),
    tab,
    linkTo: linkingTo({ website: tab, app: teamsApp }),
  };
  const sending = outbox({
    documents,
    notices: stores.notices,
    plan: (about, event) => planNotices(bot, about, event),
    compose: (notice, card) => composeNotice(bot, notice, card),
    follow: (about, happened) =>
      follow(
        { ...stores, clock, profile, hasReviewer: reviewer !== null, findable: reading.earlierQuestions.lookAt },
        about,
        happened,
      ),
    remind: () => timePasses({ ...stores, profile, clock, log }),
    ...(reviewer === null
      ? {}
      : { reviewing: reviewing({ ...stores, reviewer: askedOnce(reviewer), profile, clock, log }) }),
    conversations: stores.conversations,
    people: stores.people,
    profile,
    messenger: teamsMessenger({ conversations: async (id) => (await stores.conversations.get(id))?.value }),
    clock,
    jitter,
    log,
  });
  const { refusals } = textsIn(profile.language);
  const receive = receiveActivities({
    converse: conversation(bot),
    log,
    sorry: refusals.sorry,
    stillWorking: () => refusals.takesLong,
    unsupported: () => refusals.unsupported,
    isAllowedServiceUrl: isOnThisMachine,
  });
  return { stores, bot, filtering: reading, outbox: sending, changes, receive };
}

type TimeDeps = ReminderDeps & ActionReminderDeps & MomentReminderDeps & DigestDeps;

/** What the clock alone brings: to questions, to delivery moments and what was agreed on there, and to the QRT in the morning. */
async function timePasses(deps: TimeDeps): Promise<number> {
  const reminded = (await remindAll(deps)) + (await remindActions(deps)) + (await remindMoments(deps));
  return reminded + (await digestAll(deps));
}

/** The demo's endpoint is not authenticated, so it answers to this machine alone. */
const isOnThisMachine = remembering(100, (serviceUrl: string): boolean => {
  const host = URL.canParse(serviceUrl) ? new URL(serviceUrl).hostname : "";
  return host === "127.0.0.1" || host === "localhost" || host === "[::1]";
});
