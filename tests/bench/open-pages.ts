import { z } from "zod";
import type { MeasuredServer } from "./measured-server.ts";

export const Items = z.object({ items: z.array(z.object({ id: z.string() })) });
export type Known = z.infer<typeof Items>["items"];

/** What one round of work costs the server, in milliseconds of CPU. */
export async function cpuOf(server: MeasuredServer, rounds: number, work: () => Promise<void>): Promise<number> {
  const before = await server.cpu();
  for (let count = 0; count < rounds; count++) await work();
  return ((await server.cpu()) - before) / rounds;
}

/** A page as far as the server sees it: an open stream of changes. */
export async function openPage(api: string, person: string) {
  const closing = new AbortController();
  const response = await fetch(`${api}/changes`, { headers: signedIn(person), signal: closing.signal });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  return {
    untilHeard: async (id: string): Promise<void> => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) throw new Error("the stream ended");
        if (value.includes(id)) return;
      }
    },
    close: () => closing.abort(),
  };
}

export async function got(api: string, path: string, person: string): Promise<unknown> {
  const response = await fetch(`${api}${path}`, { headers: signedIn(person) });
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return response.json();
}

export async function posted(api: string, person: string, [path, body]: readonly [string, object]): Promise<unknown> {
  const response = await fetch(`${api}${path}`, {
    method: "POST",
    headers: { ...signedIn(person), "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return answer;
}

function signedIn(person: string) {
  return { authorization: `Bearer demo.${person}` };
}

export function personAt(everybody: Known, index: number): string {
  const person = everybody[index % everybody.length];
  if (!person) throw new Error("the samples have no people");
  return person.id;
}
