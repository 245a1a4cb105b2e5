import type { Unannounced } from "#src/kernel/aggregate-store.ts";
import type { AnnounceEventsDeps } from "./announce-events.ts";
import { eventAnnouncer } from "./announce-events.ts";
import type { SendNoticesDeps } from "./send-notices.ts";
import { noticeSender } from "./send-notices.ts";
import type { Reviewing } from "./review.ts";

export interface OutboxDeps extends AnnounceEventsDeps, SendNoticesDeps {
  /** Lets time do what is due; returns how much it met. */
  readonly remind: () => Promise<number>;
  /** Only where there is a reviewer. */
  readonly reviewing?: Reviewing;
}

/** The outbox at work: time and people make events, events become notices, notices become messages. */
export interface Outbox {
  start(): void;
  /** Takes on what has just been committed, at once instead of finding it in its next round. */
  announce(events: readonly Unannounced[]): void;
  /** Resolves when nothing is due any more at this moment. */
  idle(): Promise<void>;
  /** Lets what is under way end, for at most ten seconds. */
  stop(): Promise<void>;
  readonly running: () => boolean;
}

/** Milliseconds until it looks by itself: retries, and what another process or an earlier one left, are seen by then. */
const round = 500;
const drain = 10_000;

export function outbox(deps: OutboxDeps): Outbox {
  let working = false;
  let timer: NodeJS.Timeout | undefined;
  // Two lines of work, so that a slow channel does not keep new events waiting.
  const sender = noticeSender(deps, () => sending.look());
  const sending = line("send", async () => {
    await sender.look();
    return 0;
  });
  // A line of its own, since a reviewer takes its time.
  const { reviewing: reviews } = deps;
  const reviewing = reviews && line("review", () => reviews.look());
  // What time brings is committed, and the commit wakes the announcing.
  const reminding = line("remind", deps.remind);
  const announcer = eventAnnouncer(deps, {
    editNow: (notice, write) => sender.editNow(notice, write),
    look: () => sending.look(),
  });
  const announcing = line("announce", () => announcer.look());

  /** Looks again as long as it meets something; being told to look while it looks means once more. */
  function line(name: string, work: () => Promise<number>) {
    let again = false;
    let inHand: Promise<void> | undefined;

    function look(): void {
      again = true;
      // Cleared after the assignment even when there was nothing to do; a look asked for in between starts anew.
      inHand ??= run().finally(() => {
        inHand = undefined;
        if (again && working) look();
      });
    }

    async function run(): Promise<void> {
      while (again && working) {
        again = false;
        if ((await attempt()) > 0) again = true;
      }
    }

    async function attempt(): Promise<number> {
      try {
        return await work();
      } catch (error) {
        deps.log.error({ line: name, error }, "outbox round failed");
        return 0;
      }
    }

    return {
      look,
      busy: () => inHand !== undefined,
      ended: async () => {
        while (inHand) await inHand;
      },
    };
  }

  function lookAround(): void {
    reminding.look();
    announcing.look();
    sending.look();
    reviewing?.look();
  }

  async function ended(): Promise<void> {
    await reminding.ended();
    do {
      await announcing.ended();
      await announcer.ended();
      await sending.ended();
      await sender.ended();
      reviewing?.look();
      await reviewing?.ended();
    } while (announcer.busy() || sending.busy() || sender.busy());
  }

  async function stopped(): Promise<void> {
    reviews?.stop();
    await reviewing?.ended();
    await reminding.ended();
    await announcing.ended();
    await announcer.ended();
    await sending.ended();
    await sender.stop();
  }

  return {
    start: () => {
      working = true;
      timer = setInterval(lookAround, round);
      lookAround();
    },
    announce: (events) => {
      if (working) announcer.take(events);
    },
    idle: async () => {
      lookAround();
      await ended();
    },
    stop: async () => {
      working = false;
      clearInterval(timer);
      let limit: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        limit = setTimeout(resolve, drain);
      });
      await Promise.race([stopped(), late]);
      clearTimeout(limit);
    },
    running: () => working,
  };
}
