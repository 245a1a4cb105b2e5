import type { NotReviewed } from "#src/filter/reviewer.port.ts";
import type { GiveSecondOpinionDeps } from "#src/filter/second-opinion.usecase.ts";
import { giveSecondOpinion } from "#src/filter/second-opinion.usecase.ts";
import type { StoredWish, WantedReviews } from "#src/filter/wanted-reviews.store.ts";
import type { Log } from "#src/kernel/log.port.ts";
import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";

export interface ReviewDeps extends GiveSecondOpinionDeps {
  readonly wantedReviews: WantedReviews;
  readonly log: Log;
}

/** Asks the reviewer what is wanted. It never fails: where no opinion comes, there is none. */
export interface Reviewing {
  /** Returns how many it met. */
  look(): Promise<number>;
  /** Ends what is under way. */
  stop(): void;
}

const atOnce = 4;
/** Longer than a reviewer may take: after it, whoever had it in hand is gone. */
const claim = 60_000;
const mostAttempts = 2;
/** By then people have looked for themselves. */
const stillOfUse = 86_400_000;
const failuresToPause = 3;
const pause = 600_000;

/** A reviewer that fails three times in a row is left alone for ten minutes; its wishes wait, and lapse after a day. */
export function reviewing(deps: ReviewDeps): Reviewing {
  const { wantedReviews, clock, log } = deps;
  const ending = new AbortController();
  let failures = 0;
  let pausedUntil: Instant | null = null;

  async function reviewOne(wish: StoredWish): Promise<boolean> {
    const { question } = wish;
    try {
      const claimed = await wantedReviews.claim(wish, addMilliseconds(clock.now(), claim));
      if (!claimed) return false;
      const isPast = Date.parse(clock.now()) - Date.parse(claimed.wantedAt) > stillOfUse;
      if (!isPast && claimed.attempts <= mostAttempts) await ask(claimed);
      // What was stopped is asked again by whoever starts next.
      if (!ending.signal.aborted) await wantedReviews.done(claimed);
      return true;
    } catch (error) {
      log.error({ question, error }, "second opinion not asked");
      return false;
    }
  }

  async function ask({ question }: StoredWish): Promise<void> {
    const outcome = await giveSecondOpinion(deps, question, ending.signal);
    if (outcome.ok) {
      failures = 0;
      return log.info({ question }, "second opinion given");
    }
    const { refusal } = outcome;
    if ("status" in refusal) return failed(refusal, question);
    // It did answer, only nothing that is new.
    if (refusal.code === "nothing_to_add") failures = 0;
  }

  function failed({ code, status }: NotReviewed, question: string): void {
    if (code === "reviewer_stopped") return;
    log.warn({ question, code, status }, "reviewer gave no opinion");
    failures += 1;
    if (failures < failuresToPause) return;
    pausedUntil = addMilliseconds(clock.now(), pause);
    log.warn({ failures, until: pausedUntil }, "reviewer left alone for a while");
  }

  return {
    look: async () => {
      const now = clock.now();
      if (pausedUntil !== null && now < pausedUntil) return 0;
      const wishes = await wantedReviews.due(now, atOnce);
      return (await Promise.all(wishes.map(reviewOne))).filter(Boolean).length;
    },
    stop: () => ending.abort(),
  };
}
