import { join } from "node:path";
import { intakeChannel, sender } from "#tests/support/alliance.ts";
import type { Inbound, InboundActivity } from "#tests/support/inbound-activities.ts";
import { buttonsOf, inboundActivities, newMessageId } from "#tests/support/inbound-activities.ts";
import { temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { offline } from "./in-channel.ts";
import { filledIn } from "./intake-answers.ts";
import type { MeasuredServer } from "./measured-server.ts";
import { startMeasured } from "./measured-server.ts";
import type { Tally } from "./tally.ts";
import { tally } from "./tally.ts";

const rounds = 25;
const pressesPerRound = 300;
/** A server runs for weeks, and for so many presses both are still compiling what they meet often. */
const warmUp = 15_000;
/** Before each number of people: their own way of coming in. */
const warmUpEach = 600;
const atOnce = 50;
/** The presses are spread over so many questions: hundreds on one would make it larger than any that people ask. */
const questionsAsked = 200;

/**
 * CPU of the server for one press on an intake card: checked, committed to disk, answered with the next card, and the
 * posted card edited. Beside it a bare echo bot on the same SDK, for a press just like it: answered, and one reply sent.
 * Whoever presses waits for the edit before pressing again, so that none is spared by coming together with another; the
 * edits are counted all the same.
 */
export async function benchCardAction(): Promise<void> {
  const teams = await tally();
  const inbound = inboundActivities(teams.serviceUrl);
  const folder = await temporaryFolder();
  const [product, echo] = await Promise.all([
    startMeasured({
      file: new URL("../../src/main/start.mjs", import.meta.url),
      ready: "Stoppen:",
      environment: { ...offline, DATA_DIR: join(folder.path, "data") },
    }),
    startMeasured({ file: new URL("./echo-server.ts", import.meta.url), ready: "listening" }),
  ]);
  const questions = await Promise.all(
    Array.from({ length: questionsAsked }, () => askedIn(product, { teams, inbound })),
  );
  const onProduct = questions.map((question) => walking(product, { teams, inbound }, question));
  const onEcho = questions.map((question) => repeating(echo, { teams, inbound }, question));

  for (const presses of [onProduct, onEcho]) await pressed(dealt(presses, atOnce), warmUp);
  for (const connections of [1, atOnce]) {
    const pressers = dealt(onProduct, connections);
    const echoers = dealt(onEcho, connections);
    await pressed(pressers, warmUpEach);
    await pressed(echoers, warmUpEach);
    const edits = teams.edits();
    const ours: number[] = [];
    const theirs: number[] = [];
    // In turns, so that both meet the same machine.
    for (let round = 0; round < rounds; round++) {
      ours.push(await cpuPerPress(product, pressers));
      theirs.push(await cpuPerPress(echo, echoers));
    }
    const editsEach = (teams.edits() - edits) / (rounds * pressesPerRound);
    const value = percentile(ours, 50);
    tell({ bench: `card-action-cpu-${connections}`, value, unit: "ms", against: percentile(theirs, 50) });
    tell({ bench: `card-action-edits-${connections}`, value: editsEach, unit: "edits per press", against: 1 });
  }

  await Promise.all([product.stop(), echo.stop()]);
  await teams.close();
  await folder.remove();
}

/** Presses once, and resolves once all that it leads to has reached Teams. */
type Press = () => Promise<void>;

/** So many people, who go round the questions that fall to them. */
function dealt(presses: readonly Press[], people: number): readonly Press[] {
  return Array.from({ length: people }, (_, person) => {
    const own = presses.filter((_press, index) => index % people === person);
    let at = 0;
    return async () => {
      await own[at++ % own.length]?.();
    };
  });
}

async function cpuPerPress(server: MeasuredServer, pressers: readonly Press[]): Promise<number> {
  const before = await server.cpu();
  await pressed(pressers, pressesPerRound);
  return ((await server.cpu()) - before) / pressesPerRound;
}

/** Everybody presses again as soon as they are done, until all together have pressed so often. */
async function pressed(pressers: readonly Press[], times: number): Promise<void> {
  let left = times;
  await Promise.all(
    pressers.map(async (press) => {
      while (left-- > 0) await press();
    }),
  );
}

interface Surroundings {
  readonly teams: Tally;
  readonly inbound: Inbound;
}

interface AskedQuestion {
  readonly thread: string;
  readonly conversation: string;
  readonly card: unknown;
}

const asker = { from: sender("rosa"), channel: intakeChannel };

async function askedIn(product: MeasuredServer, { teams, inbound }: Surroundings): Promise<AskedQuestion> {
  const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
  const message = inbound.channelMessage({ ...asker, text });
  const conversation = `${intakeChannel};messageid=${message.id}`;
  const posted = teams.next(conversation);
  await delivered(product, message);
  return { thread: message.id, conversation, card: JSON.parse(await posted) };
}

/** Walks through the filter and back, on the card that each press is answered with. */
function walking(
  product: MeasuredServer,
  { teams, inbound }: Surroundings,
  { thread, conversation, card: first }: AskedQuestion,
): Press {
  const on = newMessageId();
  let card = first;
  let isForth = true;
  return async () => {
    const shown = buttonsOf(card);
    isForth = isForth ? "intake.walk:next" in shown : !("intake.walk:back" in shown);
    const edited = teams.next(conversation);
    card = JSON.parse(await delivered(product, pressOn(inbound, card, { isForth, on, thread })));
    await edited;
  };
}

/** Presses the first card time and again. */
function repeating(
  echo: MeasuredServer,
  { teams, inbound }: Surroundings,
  { thread, conversation, card }: AskedQuestion,
): Press {
  const on = newMessageId();
  return async () => {
    const replied = teams.next(conversation);
    await delivered(echo, pressOn(inbound, card, { isForth: true, on, thread }));
    await replied;
  };
}

function pressOn(
  inbound: Inbound,
  card: unknown,
  { isForth, on, thread }: { readonly isForth: boolean; readonly on: string; readonly thread: string },
): InboundActivity {
  const button = buttonsOf(card)[isForth ? "intake.walk:next" : "intake.walk:back"];
  if (!button) throw new Error("the card cannot be walked on");
  return inbound.press({ ...asker, button, inputs: filledIn(button), on, thread });
}

async function delivered({ endpoint }: MeasuredServer, activity: InboundActivity): Promise<string> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
}
