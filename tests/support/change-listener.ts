import type { News } from "#src/kernel/changes.contract.ts";
import { News as NewsSchema } from "#src/kernel/changes.contract.ts";
import type { Person } from "#src/people/person.ts";

export interface Heard {
  readonly position: string;
  readonly news: News;
}

/** Somebody with an open page, as far as the stream of changes goes. */
export interface ChangeListener {
  readonly status: number;
  readonly headers: Headers;
  /** The next thing that is told; null once the stream has ended. */
  next(): Promise<Heard | null>;
  /** What is changed by the next that is told, as `concept id`. */
  changed(): Promise<readonly string[]>;
  leave(): void;
}

/** Opens the stream; with no signed-in person where null is given. */
export async function listening(address: string, person: Person | null, after?: string): Promise<ChangeListener> {
  const leaving = new AbortController();
  const query = after === undefined ? "" : `?after=${encodeURIComponent(after)}`;
  const response = await fetch(`${address}/api/v1/changes${query}`, {
    headers: person ? { authorization: `Bearer demo.${person.id}` } : {},
    signal: leaving.signal,
  });
  const events = eventsOf(response);

  async function next(): Promise<Heard | null> {
    const { value, done } = await events.next();
    return done ? null : value;
  }

  return {
    status: response.status,
    headers: response.headers,
    next,
    changed: async () => {
      const heard = await next();
      if (heard?.news.kind !== "changed") throw new Error(`told ${JSON.stringify(heard)} instead of changes`);
      return heard.news.changes.map(({ concept, id }) => `${concept} ${id}`);
    },
    leave: () => leaving.abort(),
  };
}

async function* eventsOf(response: Response): AsyncGenerator<Heard, undefined> {
  if (!response.body) return undefined;
  let text = "";
  try {
    for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
      text += part;
      const whole = text.split("\n\n");
      text = whole.pop() ?? "";
      for (const event of whole) yield eventIn(event);
    }
  } catch {
    // Cut off: there is nothing more to hear.
  }
  return undefined;
}

function eventIn(event: string): Heard {
  const [, position = "", data = ""] = /^id: (\S+)\ndata: (.*)$/.exec(event) ?? [];
  return { position, news: NewsSchema.parse(JSON.parse(data)) };
}
