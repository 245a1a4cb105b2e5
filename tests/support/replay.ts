import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { declarations } from "#src/main/stores.ts";
import type { Product } from "#src/main/wire.ts";
import { wire } from "#src/main/wire.ts";
import type { QuestionId } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import type { Alliance } from "./alliance.ts";
import { alliance } from "./alliance.ts";
import type { Pressing } from "./at-work.ts";
import { atWork } from "./at-work.ts";
import type { InboundActivity } from "./inbound-activities.ts";
import { cardOf, wordsOf } from "./in-teams.ts";
import { profile } from "./loaded-sample.ts";

type Step = Pressing | { readonly who: string; readonly says: string };

const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
const decision = { theme: "brede-duurzaamheid", reason: "Meer partners willen dit verkennen.", solutions: "De kaart." };

/** A question on its way, by people of the samples; a minute lies between two steps. */
const steps: readonly Step[] = [
  { who: "rosa", says: text },
  { who: "rosa", verb: "intake.walk", inputs: { shown: "theme", theme: "brede-duurzaamheid", to: "goals" } },
  { who: "rosa", verb: "intake.walk", inputs: { shown: "residents", residents: "Het buurthuis", to: "needs" } },
  { who: "rosa", verb: "intake.submit", inputs: { shown: "data", data: "Verbruik per straat" } },
  { who: "nils", says: "hulp" },
  { who: "wouter", verb: "triage.pick-up" },
  { who: "vera", verb: "triage.note", inputs: { text: "Eerst de netbeheerder bellen." } },
  { who: "wouter", verb: "triage.ask-back", inputs: { text: "Gaat het ook om kopers?" } },
  { who: "rosa", verb: "question.answer", inputs: { answer: "Nee, alleen om huurders." } },
  { who: "karin", verb: "question.join", inputs: { data: "Inkomens per buurt", hours: "16", until: "2026-12-24" } },
  { who: "koen", verb: "question.contribute", inputs: { known: "Wij meten het water per straat." } },
  { who: "emma", verb: "question.follow", inputs: { follows: true } },
  { who: "karin", verb: "question.leave" },
  {
    who: "wouter",
    verb: "triage.decide",
    inputs: { ...decision, route: "kraamkamer", open: "kraamkamer", initiativeTitle: "Warm wonen" },
  },
  { who: "wouter", verb: "triage.undo" },
  {
    who: "wouter",
    verb: "triage.decide",
    inputs: { ...decision, route: "answered", open: "answered", answer: "De kaart staat op de Hub." },
  },
];

/** What Teams delivered on the way, in order. */
export interface Recording {
  readonly question: QuestionId;
  readonly activities: readonly InboundActivity[];
}

/** The walk once over, on an alliance of its own, to know what is delivered. */
export async function recordedWalk(): Promise<Recording> {
  const stage = await alliance();
  const people = atWork(stage);
  const [first, ...others] = steps;
  if (!first || !("says" in first)) throw new Error("the walk begins with a question");
  const asking = people.said(first.who, first.says);
  await stage.product.receive(asking);
  const question = await newest(stage);
  const activities = [asking];
  for (const step of others) {
    const activity = "says" in step ? people.said(step.who, step.says) : await people.pressed(question, step);
    activities.push(activity);
    await stage.product.receive(activity);
    await stage.settled();
  }
  await stage.close();
  return { question, activities };
}

async function newest({ product }: Alliance): Promise<QuestionId> {
  const page = await product.stores.questions.list({
    where: {},
    order: "askedAt",
    direction: "descending",
    limit: 1,
  });
  const [found] = page.items;
  if (!found) throw new Error("nobody asked anything");
  return found.value.id;
}

/** One or two programs at work on one database, and the Teams that both write to. */
export interface Stage extends Pick<Alliance, "teams" | "clock" | "logged" | "close"> {
  readonly programs: readonly Product[];
  readonly settled: () => Promise<void>;
}

export async function oneProgram(): Promise<Stage> {
  const stage = await alliance();
  return { ...stage, programs: [stage.product] };
}

export async function twoPrograms(file: string): Promise<Stage> {
  const first = await alliance({ file });
  const documents = openSqliteStore({ file, declarations });
  const logged: string[] = [];
  const note = (_: unknown, event: string) => void logged.push(event);
  const log = { info: () => undefined, warn: note, error: note };
  const second = wire({ documents, profile, clock: first.clock, log, tab: "http://127.0.0.1:3978", jitter: () => 1 });
  second.outbox.start();
  return {
    ...first,
    programs: [first.product, second],
    // What one of them has written, the other may send.
    settled: async () => {
      await Promise.all([first.settled(), second.outbox.idle()]);
      await Promise.all([first.settled(), second.outbox.idle()]);
    },
    get logged() {
      return [...first.logged, ...logged];
    },
    close: async () => {
      await second.outbox.stop();
      await first.close();
      await documents.close();
    },
  };
}

/** One delivery; Teams may deliver the same under another id. */
export interface DeliveredAgain {
  readonly activity: number;
  readonly renamed: boolean;
}

/**
 * Delivers in rounds, all of a round at the same moment, a minute from one round to the next. Every answer is 200: of
 * what went wrong the log knows.
 */
export async function deliver(
  stage: Stage,
  { activities }: Recording,
  rounds: readonly (readonly DeliveredAgain[])[],
): Promise<void> {
  const start = stage.clock.now();
  let deliveries = 0;
  for (const [minute, round] of rounds.entries()) {
    stage.clock.set(addMilliseconds(start, minute * 60_000));
    await Promise.all(
      round.map(async ({ activity, renamed }) => {
        deliveries++;
        const delivered = { ...activities[activity], serviceUrl: stage.teams.serviceUrl };
        const again = renamed ? { ...delivered, id: `again-${deliveries}` } : delivered;
        const answer = await stage.programs[deliveries % stage.programs.length]?.receive(again);
        if (answer?.status !== 200) throw new Error(`answered with ${answer?.status}: ${stage.logged.join()}`);
      }),
    );
    await stage.settled();
  }
  await later(stage, addMilliseconds(start, rounds.length * 60_000));
}

/** An hour on, when all that waits to be bundled has been sent. */
async function later({ clock, settled }: Stage, from: Instant): Promise<void> {
  for (const minute of [10, 20, 60]) {
    clock.set(addMilliseconds(from, minute * 60_000));
    await settled();
  }
}

/** All that is left of it: the question, what happened to it, what was born of it, and what everybody reads. */
export async function whatStands({ programs, teams }: Stage, question: QuestionId) {
  const [program] = programs;
  if (!program) throw new Error("no program");
  const { stores } = program;
  const standing = await stores.questions.get(question);
  const initiatives = await stores.initiatives.list({
    where: {},
    order: "bornAt",
    direction: "ascending",
    limit: 100,
  });
  const notices = await stores.notices.about(question);
  return {
    question: standing?.value,
    rev: standing?.rev,
    history: await stores.questions.history(question),
    initiatives: initiatives.items.map(({ value }) => value),
    questions: await stores.questions.count({}),
    people: await stores.people.count({}),
    notices: notices.map(({ id, state, problem }) => ({ id, state, problem })),
    messages: teams.messages().map((message) => ({
      in: message.reference,
      says: message.body.text ?? wordsOf(cardOf(message)),
    })),
  };
}
