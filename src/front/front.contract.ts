import { z } from "zod";
import { ConversationId } from "#src/conversation/conversation.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { routes } from "#src/question/decision.ts";
import { questionEventTypes } from "#src/question/question-event.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { capacities, waitingReasons } from "./waiting-reasons.ts";

const QuestionNamed = z.object({ id: QuestionId, number: QuestionNumber.nullable(), title: z.string() });
const InitiativeNamed = z.object({ id: InitiativeId, title: z.string() });

/** One thing that waits for the reader: what it is and why. */
export const WaitingLine = z.discriminatedUnion("about", [
  z.object({
    about: z.literal("question"),
    why: z.enum(waitingReasons.question),
    question: QuestionNamed,
    /** Who asked it. */
    asker: z.string(),
    /** The day that it has to be done by, and whether that has passed; null where no promise runs. */
    due: Day.nullable(),
    overdue: z.boolean(),
  }),
  z.object({
    about: z.literal("initiative"),
    why: z.enum(waitingReasons.initiative),
    initiative: InitiativeNamed,
    since: Day,
  }),
  z.object({
    about: z.literal("channel"),
    why: z.enum(waitingReasons.channel),
    channel: z.object({ id: ConversationId, name: z.string().nullable() }),
  }),
  /** Several at once, that are looked at on a page of their own. */
  z.object({ about: z.literal("several"), why: z.enum(waitingReasons.several), count: z.int() }),
]);
export type WaitingLine = z.infer<typeof WaitingLine>;

export const WaitingSection = z.object({
  as: z.enum(capacities),
  /** Most pressing first. */
  lines: z.array(WaitingLine),
  /** How many more there are than are shown. */
  more: z.int(),
});
export type WaitingSection = z.infer<typeof WaitingSection>;

const told = {
  at: Instant,
  /** Null for what the system did itself. */
  who: PersonName.nullable(),
  /** The reader has to do with it; all else is news for everybody. */
  concerns: z.boolean(),
};

/** The newest that happened to a question or an initiative. */
export const NewsLine = z.discriminatedUnion("about", [
  z.object({
    about: z.literal("question"),
    question: QuestionNamed,
    what: z.enum(questionEventTypes),
    whom: z.array(z.string()),
    done: z.boolean().nullable(),
    /** Of a decision. */
    route: z.enum(routes).nullable(),
    ...told,
  }),
  z.object({ about: z.literal("initiative"), initiative: InitiativeNamed, ...told }),
]);
export type NewsLine = z.infer<typeof NewsLine>;

export const Front = z.object({
  /** The server's clock, by which the reader's browser remembers this visit. */
  now: Instant,
  today: Day,
  /** Only where something waits. */
  waiting: z.array(WaitingSection),
  /** Newest first, each question once. */
  news: z.array(NewsLine),
  /** Who of the QRT is on duty today; null for who is not in it. */
  duty: z.array(PersonName).nullable(),
  /** Questions that are not decided yet, counted no further than a thousand; null for who does no triage. */
  openQuestions: z.int().nullable(),
  /** The delivery moment that is under way, for everybody; otherwise the next one, for who prepares it. */
  moment: z
    .object({
      id: DeliveryMomentId,
      title: z.string(),
      day: Day,
      daysToGo: z.int(),
      place: z.string(),
      underWay: z.boolean(),
      /** How many initiatives moved since the last one; null while it is under way. */
      moved: z.int().nullable(),
    })
    .nullable(),
});
export type Front = z.infer<typeof Front>;

export const getFront = endpoint({
  method: "GET",
  path: "/front",
  summary: "Haal op wat op je wacht en wat er veranderde",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: Front,
});
