import type { Announced, AudienceOf } from "./change-batch.ts";
import { batchOf, onceForEach } from "./change-batch.ts";
import type { Change, News } from "./changes.contract.ts";
import type { Changes, Following, Told } from "./changes.port.ts";
import type { Timer } from "./timer.port.ts";

export interface ChangeFeedOptions<Reader> {
  /** Names this start of the program: positions of another one mean nothing here. Letters and digits. */
  readonly epoch: string;
  readonly audienceOf: AudienceOf<Reader>;
  readonly timer: Timer;
  /** Whether another program wrote to the same database since this was last asked. */
  readonly changedElsewhere?: (() => boolean) | undefined;
}

export interface ChangeFeed<Reader> extends Changes<Reader> {
  readonly announce: (change: Announced) => void;
}

/** So many changes back a reader can catch up. */
const kept = 4_096;
/** Milliseconds in which changes gather, so that ten of them are told at once. */
const gathering = 100;
/** Of more than this, reading all anew is cheaper than being told. */
const mostTold = 500;
/** Milliseconds after which another program's changes are noticed at the latest. */
const lookElsewhere = 3_000;

/** The changes of this process, in the order in which they were committed. Nothing of it outlives a restart. */
export function changeFeed<Reader>(options: ChangeFeedOptions<Reader>): ChangeFeed<Reader> {
  const { epoch, audienceOf, timer, changedElsewhere } = options;
  const ring: (Announced | undefined)[] = Array.from({ length: kept });
  const followers = new Set<Following<Reader>>();
  let last = 0;
  let told = 0;
  let isGathering = false;
  let isLooking = false;
  /** Who joins and what is told come one after the other, so that nobody misses what was told in between. */
  let turn: Promise<void> = Promise.resolve();

  function announce(change: Announced): void {
    last += 1;
    ring[last % kept] = change;
    if (isGathering || followers.size === 0) return;
    isGathering = true;
    timer.after(gathering, () => {
      isGathering = false;
      inTurn(tellAll);
    });
  }

  function inTurn(work: () => Promise<void>): void {
    // A store that fails cannot say who may know what; reading all anew finds out.
    turn = turn.then(work).catch(resetAll);
  }

  async function tellAll(): Promise<void> {
    const until = last;
    const batch = await batchOf(between(told, until), audienceOf);
    told = until;
    const saying = onceForEach(batch, (changes) => toldAt(until, newsOf(changes)));
    for (const { reader, told: tell } of followers) {
      const said = saying(reader);
      if (said) tell(said);
    }
  }

  function resetAll(): void {
    told = last;
    const reset = toldAt(told, { kind: "reset" });
    for (const follower of followers) follower.told(reset);
  }

  async function welcome(follower: Following<Reader>, hasLeft: () => boolean): Promise<void> {
    // While nobody listened nothing was gathered; whoever comes now is told from their own position on.
    if (followers.size === 0) told = last;
    const until = told;
    const missed = await missedBy(follower, until).catch(() => toldAt(until, { kind: "reset" }));
    if (hasLeft()) return;
    followers.add(follower);
    follower.told(missed);
    lookElsewhereInAWhile();
    // Committed while it was looked up who may know what.
    if (last > until) inTurn(tellAll);
  }

  async function missedBy({ after, reader }: Following<Reader>, until: number): Promise<Told> {
    const from = after === null ? until : numberIn(after);
    if (from === null || from > last || last - from >= kept) return toldAt(until, { kind: "reset" });
    const batch = await batchOf(between(from, until), audienceOf);
    const saying = onceForEach(batch, (changes) => toldAt(until, newsOf(changes)));
    return saying(reader) ?? toldAt(until, { kind: "at" });
  }

  /** The number of a position of this start; null for every other. */
  function numberIn(position: string): number | null {
    const [, start, number] = /^(\w+)-(\d{1,15})$/.exec(position) ?? [];
    return start === epoch ? Number(number) : null;
  }

  /** Each thing once, however often it changed. */
  function between(from: number, until: number): readonly Announced[] {
    const found = new Map<string, Announced>();
    for (let number = Math.max(from, last - kept) + 1; number <= until; number++) {
      const change = ring[number % kept];
      if (change) found.set(`${change.concept} ${change.id} ${change.closing}`, change);
    }
    return [...found.values()];
  }

  function toldAt(number: number, news: News): Told {
    return { position: `${epoch}-${number}`, news };
  }

  function lookElsewhereInAWhile(): void {
    if (!changedElsewhere || isLooking) return;
    isLooking = true;
    timer.after(lookElsewhere, () => {
      isLooking = false;
      if (followers.size === 0) return;
      inTurn(async () => {
        if (changedElsewhere()) resetAll();
      });
      lookElsewhereInAWhile();
    });
  }

  return {
    announce,
    position: () => `${epoch}-${told}`,
    follow: (follower) => {
      let hasLeft = false;
      inTurn(() => welcome(follower, () => hasLeft));
      return () => {
        hasLeft = true;
        followers.delete(follower);
      };
    },
  };
}

function newsOf(changes: readonly Change[]): News {
  return changes.length > mostTold ? { kind: "reset" } : { kind: "changed", changes: [...changes] };
}
