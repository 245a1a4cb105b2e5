import type { Day, Instant, TimeOfDay } from "#src/kernel/time.ts";
import { addDays, addMilliseconds, dayOf, instantAt } from "#src/kernel/time.ts";
import { afterQuietHours } from "#src/notice/quiet-hours.ts";
import { isWorkingDay, holidaysOf } from "#src/profile/working-days.ts";
import type { Route } from "#src/question/decision.ts";
import type { Alliance } from "./alliance.ts";
import { alliance } from "./alliance.ts";
import type { AtWork, Pressing } from "./at-work.ts";
import { atWork } from "./at-work.ts";
import type { ReceivedRequest } from "./fake-connector.ts";
import { profile } from "./loaded-sample.ts";

const minute = 60_000;

/** Something that the bot said, and when. */
export interface Said {
  readonly at: Instant;
  readonly request: ReceivedRequest;
}

export interface Simulation {
  readonly stage: Alliance;
  readonly people: AtWork;
  readonly said: readonly Said[];
  /** Somebody does something at that time. */
  readonly plan: (at: Instant, doing: () => Promise<unknown>) => void;
  /** Lets time pass in steps of so many minutes; what was planned is done on its time. */
  readonly passes: (until: Instant, minutes: number) => Promise<void>;
}

/** An alliance whose clock is moved, with an agenda of what people do. */
export async function simulation(start: Instant): Promise<Simulation> {
  const stage = await alliance({ now: start });
  const people = atWork(stage);
  const agenda: { readonly at: Instant; readonly doing: () => Promise<unknown> }[] = [];
  const said: Said[] = [];
  const { clock, teams, settled } = stage;

  async function moveTo(at: Instant): Promise<void> {
    clock.set(at);
    await settled();
    for (const request of teams.requests().slice(said.length)) said.push({ at, request });
  }

  async function passes(until: Instant, minutes: number): Promise<void> {
    for (let next = clock.now(); next < until;) {
      next = addMilliseconds(clock.now(), minutes * minute);
      for (const { at, doing } of due(next < until ? next : until)) {
        await moveTo(at);
        await doing();
      }
      await moveTo(next < until ? next : until);
    }
  }

  /** What is planned until then, the earliest first; doing it may plan more. */
  function* due(until: Instant) {
    for (;;) {
      agenda.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
      const [first] = agenda;
      if (!first || first.at > until) return;
      agenda.shift();
      yield first;
    }
  }

  return { stage, people, said, plan: (at, doing) => void agenda.push({ at, doing }), passes };
}

const subjects = [
  "Wie heeft cijfers over energiearmoede in Holtenbroek?",
  "Hoe maken we de huur betaalbaar voor starters in Stadshagen?",
  "Waar kunnen ouderen in Assendorp elkaar ontmoeten?",
  "Welke straten worden te heet in de zomer?",
  "Wie wil samen sensoren ophangen langs de Vecht?",
  "Kunnen we de fietsroutes naar de hogescholen meten?",
  "Hoe bereiken we gezinnen met schulden eerder?",
  "Wie weet hoeveel daken geschikt zijn voor zonnepanelen?",
];
const askers = ["rosa", "karin", "koen", "emma", "daan", "levi"];
const qrt = ["wouter", "vera"];
const routes: readonly Route[] = ["answered", "quick_analysis", "kraamkamer", "miscellaneous", "not_for_alliance"];

export interface Asked {
  readonly at: Instant;
  readonly number: number;
}

/** The life of one question, from a message to a decision; who does what differs from question to question. */
export function planQuestion({ people, plan }: Simulation, { at, number }: Asked): void {
  const asker = pick(askers, number);
  const triager = pick(qrt, number);
  const others = askers.filter((each) => each !== asker);
  const after = (minutes: number) => addMilliseconds(at, minutes * minute);
  // The QRT works in office hours only.
  const work = (minutes: number) => afterQuietHours(after(minutes), profile);

  plan(at, async () => {
    const question = await people.asks(asker, `${pick(subjects, number)} Vraag ${number}.`);
    const does = (when: Instant, pressing: Pressing) => plan(when, () => people.does(question, pressing));
    does(after(3), {
      who: asker,
      verb: "intake.walk",
      inputs: { shown: "theme", theme: "leefbare-stad", to: "goals" },
    });
    does(after(6), { who: asker, verb: "intake.submit", inputs: { shown: "" } });
    if (number % 10 === 9) return does(after(20), { who: asker, verb: "question.withdraw" });
    does(after(30), { who: pick(others, 1), verb: "question.join", inputs: { data: "Meldingen", hours: "8" } });
    does(after(32), {
      who: pick(others, 2),
      verb: "question.contribute",
      inputs: { known: "Vraag het de wijkteams." },
    });
    does(after(33), { who: pick(others, 3), verb: "question.follow", inputs: { follows: true } });
    does(after(34), { who: pick(others, 3), verb: "question.contribute", inputs: { known: "Wij hebben een kaart." } });
    does(work(45), { who: triager, verb: "triage.pick-up" });
    does(work(50), { who: triager, verb: "triage.note", inputs: { text: "Eerst bellen." } });
    if (number % 4 === 3) {
      does(work(60), { who: triager, verb: "triage.ask-back", inputs: { text: "Om welke wijk gaat het?" } });
      does(addMilliseconds(work(60), 20 * minute), {
        who: asker,
        verb: "question.answer",
        inputs: { answer: "Alle." },
      });
    }
    const decided = addMilliseconds(work(60), 60 * minute);
    const decision = decisionFor(pick(routes, number), at);
    if (number % 7 === 2) {
      does(decided, { who: triager, verb: "triage.decide", inputs: decision });
      does(addMilliseconds(decided, 5 * minute), { who: triager, verb: "triage.undo" });
      return does(addMilliseconds(decided, 12 * minute), { who: triager, verb: "triage.decide", inputs: decision });
    }
    does(decided, { who: triager, verb: "triage.decide", inputs: decision });
  });
}

/** What the form of that route says; planned days lie beyond the week. */
export function decisionFor(route: Route, at: Instant, day: Day = addDays(dayOf(at), 20)) {
  const common = { theme: "leefbare-stad", reason: "Zo komen we verder.", route, open: route };
  switch (route) {
    case "answered":
      return { ...common, answer: "De kaart staat op de Hub." };
    case "quick_analysis":
      return { ...common, team: "Windesheim en de gemeente", due: day };
    case "kraamkamer":
      return { ...common, initiativeTitle: "Samen verder" };
    case "miscellaneous":
      return { ...common, lookAgainOn: day };
    case "not_for_alliance":
      return { ...common, whereTo: "De servicedesk van de gemeente." };
  }
}

/** So many questions, spread over the days from early to late, and two on a free evening and a free day. */
export function askingTimes(first: Day, days: number, perDay: number): readonly Instant[] {
  const times: readonly TimeOfDay[] = ["08:20", "09:05", "10:10", "11:25", "13:15", "14:40", "16:05", "17:30"];
  const holidays = holidaysOf(profile);
  return Array.from({ length: days }, (_, index) => addDays(first, index)).flatMap((day) =>
    isWorkingDay(day, holidays)
      ? times.slice(0, perDay).map((time) => instantAt(day, time))
      : [instantAt(day, "11:00"), instantAt(day, "22:15")],
  );
}

function pick<T>(from: readonly T[], number: number): T {
  const found = from[number % from.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}
