import type { Timer } from "#src/kernel/timer.port.ts";

/** What waits runs only when a test lets time pass. */
export interface FakeTimer extends Timer {
  /** Lets so many milliseconds pass; what comes due meanwhile runs, and may wait anew. */
  pass(milliseconds: number): void;
}

export function fakeTimer(): FakeTimer {
  let present = 0;
  const waiting = new Map<object, { readonly due: number; readonly run: () => void }>();
  return {
    after: (milliseconds, run) => {
      const key = {};
      waiting.set(key, { due: present + milliseconds, run });
      return () => void waiting.delete(key);
    },
    pass: (milliseconds) => {
      const until = present + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(([, { due }]) => due <= until).toSorted(([, a], [, b]) => a.due - b.due);
        if (!next) break;
        const [key, { due, run }] = next;
        waiting.delete(key);
        present = due;
        run();
      }
      present = until;
    },
  };
}
