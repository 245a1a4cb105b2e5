import { once } from "node:events";
import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

/** What the model does with a request. */
export type ModelMood =
  | { readonly says: string }
  | { readonly status: number; readonly location?: string }
  | { readonly sends: string; readonly type: string }
  | "reset"
  | "hang"
  | "hang_in_the_middle";

const Asked = z.object({
  model: z.string().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

export interface AskedOfModel extends z.infer<typeof Asked> {
  readonly address: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the line. */
  readonly body: string;
}

export interface FakeModel {
  readonly endpoint: string;
  /** For every request from now on. */
  set(mood: ModelMood): void;
  /** For one request, before what is set. */
  once(mood: ModelMood): void;
  asked(): readonly AskedOfModel[];
  /** Resolves as soon as so many requests have come. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A language model that says what a test wants, behind an address that speaks as OpenAI does. */
export async function fakeModel(): Promise<FakeModel> {
  let standing: ModelMood = { says: '{"theme":"none"}' };
  const next: ModelMood[] = [];
  const asked: AskedOfModel[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      asked.push({ ...Asked.parse(JSON.parse(body)), address: request.url ?? "", headers: request.headers, body });
      act(next.shift() ?? standing, response);
      for (const look of waiting) look();
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/v1`,
    set: (mood) => {
      standing = mood;
    },
    once: (mood) => void next.push(mood),
    asked: () => asked,
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (asked.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function act(mood: ModelMood, response: ServerResponse): void {
  if (mood === "hang") return;
  if (mood === "reset") return void response.socket?.destroy();
  if (mood === "hang_in_the_middle") {
    response.writeHead(200, { "content-type": "application/json" });
    return void response.write('{"choices":');
  }
  if ("status" in mood) {
    const headers = mood.location === undefined ? {} : { location: mood.location };
    return void response.writeHead(mood.status, headers).end('{"error":{"message":"No."}}');
  }
  const sent = "sends" in mood ? mood : { type: "application/json", sends: completion(mood.says) };
  response.writeHead(200, { "content-type": sent.type }).end(sent.sends);
}

function completion(content: string): string {
  return JSON.stringify({
    id: "chat-1",
    object: "chat.completion",
    choices: [{ message: { role: "assistant", content } }],
  });
}
