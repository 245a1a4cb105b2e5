import type { Browser, Page } from "playwright-core";
import { z } from "zod";

const Trace = z.object({
  traceEvents: z.array(
    z.looseObject({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** The processor's time, in microseconds. */
      tdur: z.number().optional(),
      args: z.looseObject({ name: z.unknown().optional() }).optional(),
    }),
  ),
});

interface Tasks {
  /** Milliseconds for which the page did not listen. */
  readonly longest: number;
  /** Milliseconds of work in all. */
  readonly total: number;
}

/** What the threads that draw the page and listen have to do meanwhile, in the processor's time. */
export async function tasksWhile(browser: Browser, page: Page, act: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await act();
  const { traceEvents } = Trace.parse(JSON.parse((await browser.stopTracing()).toString()));
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith("RunTask") && main.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error("the browser told of no task at all");
  const times = tasks.map(({ tdur = 0 }) => tdur / 1_000);
  return {
    longest: times.reduce((most, time) => Math.max(most, time), 0),
    total: times.reduce((sum, time) => sum + time, 0),
  };
}
