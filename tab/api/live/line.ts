import type { News } from "#src/kernel/changes.contract.ts";
import type { Setback } from "#tab/api/problem.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { eventReader } from "./event-reader.ts";

export interface LineOptions {
  readonly open: (after: string | null, signal: AbortSignal) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
  readonly heard: (news: News) => void;
  readonly up: () => void;
  /** With the setback where the server could not be reached or refused. */
  readonly down: (setback: Setback | null) => void;
  /** In 0..1; spreads pages that lost their line at the same moment. */
  readonly random?: () => number;
}

/** An open line to the server, that is sought anew whenever it breaks. */
export interface Line {
  /** Tries at once, if the line is not up. */
  readonly wake: () => void;
  /** Looks whether a line that seems up still is. */
  readonly check: () => void;
  /** Rests until it is woken. */
  readonly pause: () => void;
  readonly stop: () => void;
}

/** In milliseconds. */
const firstRest = 500;
const longestRest = 15_000;
/** While there is no use in asking: refused, or given up for newer windows of the same person. */
const restAfterRefusal = 300_000;
/** The server gives a sign of life every 15 seconds. */
const mostSilence = 40_000;
/** A line that breaks sooner than this time and again costs more than it tells: the rests grow, though not for long. */
const worthwhile = 2_000;
const longestRestBetween = 3_000;

interface Ended {
  readonly setback: Setback | null;
  readonly lasted: number;
  readonly replaced: boolean;
}

export function startLine({ open, heard, up, down, random = Math.random }: LineOptions): Line {
  let position: string | null = null;
  let isStopped = false;
  let isPaused = false;
  let following: AbortController | undefined;
  let endRest: () => void = () => undefined;

  async function run(): Promise<void> {
    let failures = 0;
    while (!isStopped) {
      const ended = await follow();
      if (isStopped) return;
      failures = ended.lasted >= worthwhile ? 0 : failures + 1;
      if (!isPaused) down(ended.setback);
      await rest(isPaused ? Infinity : restAfter(ended, failures));
    }
  }

  async function follow(): Promise<Ended> {
    const present = new AbortController();
    following = present;
    const silence = alarm(() => present.abort());
    let since: number | null = null;
    let replaced = false;
    const lasted = () => (since === null ? 0 : performance.now() - since);
    try {
      await eachEvent(await open(position, present.signal), (news, at) => {
        silence.putOff();
        if (since === null) up();
        since ??= performance.now();
        if (news.kind === "replaced") replaced = true;
        else heard(news);
        position = at;
      });
      return { setback: null, lasted: lasted(), replaced };
    } catch (error) {
      // A line that was up and broke says nothing yet of whether the server can be reached.
      return { setback: since === null ? setbackOf(error) : null, lasted: lasted(), replaced };
    } finally {
      silence.end();
      present.abort();
    }
  }

  function restAfter({ setback, replaced, lasted }: Ended, failures: number): number {
    if (replaced || (setback && isRefusal(setback))) return restAfterRefusal;
    const longest = lasted > 0 ? longestRestBetween : longestRest;
    const growing = Math.min(longest, firstRest * 2 ** Math.min(Math.max(0, failures - 1), 10));
    return growing * (0.5 + random() / 2);
  }

  function rest(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const waiting = milliseconds === Infinity ? undefined : setTimeout(resolve, milliseconds);
      endRest = () => {
        clearTimeout(waiting);
        resolve();
      };
    });
  }

  void run();
  return {
    wake: () => {
      isPaused = false;
      endRest();
    },
    check: () => {
      following?.abort();
      endRest();
    },
    pause: () => {
      isPaused = true;
      following?.abort();
    },
    stop: () => {
      isStopped = true;
      following?.abort();
      endRest();
    },
  };
}

/** Rings after too long a silence, unless it is put off time and again. */
function alarm(ring: () => void) {
  let waiting = setTimeout(ring, mostSilence);
  return {
    putOff: () => {
      clearTimeout(waiting);
      waiting = setTimeout(ring, mostSilence);
    },
    end: () => clearTimeout(waiting),
  };
}

async function eachEvent(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  take: (news: News, at: string) => void,
): Promise<void> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  const events = eventReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (const { id, data } of events(value)) {
      // The server lets every line out through the schema of this very type.
      take(JSON.parse(data) as News, id);
    }
  }
}

function isRefusal({ status }: Setback): boolean {
  return status >= 400 && status < 500 && status !== 429;
}
