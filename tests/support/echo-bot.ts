import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

/** As much of an activity as these tests speak of. */
const Activity = z.object({
  type: z.string(),
  id: z.string(),
  name: z.string().optional(),
  text: z.string().optional(),
  serviceUrl: z.string(),
  replyToId: z.string().optional(),
  from: z.object({ id: z.string(), name: z.string().optional(), aadObjectId: z.string() }),
  conversation: z.object({ id: z.string() }),
  value: z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) }).optional(),
});
export type Activity = z.infer<typeof Activity>;

/** A bot of a few lines, without an SDK: it proves the Playground and its driver, not the product. */
export interface EchoBot {
  readonly endpoint: string;
  readonly heard: readonly Activity[];
  /** Replaces the card that it posted last. */
  replaceCard(title: string): Promise<void>;
  close(): Promise<void>;
}

/** It answers a message with a form of these inputs, and the form's button with a card that names the presser. */
export async function startEchoBot(inputs: readonly unknown[]): Promise<EchoBot> {
  const heard: Activity[] = [];
  let lastCard: { readonly address: string } | undefined;

  const server = createServer((request, response) => {
    void answerTo(request).then((body) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    });
  });

  async function answerTo(request: IncomingMessage): Promise<unknown> {
    const activity = await activityIn(request);
    if (!activity) return {};
    heard.push(activity);
    if (activity.type === "message") await postForm(activity);
    if (activity.type !== "invoke") return {};
    const card = cardOf(`Gelezen van ${activity.from.name}`, []);
    return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card };
  }

  async function postForm({ serviceUrl, conversation, text = "" }: Activity): Promise<void> {
    const address = `${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
    const said = text.replace(/<at>.*<\/at>/, "").trim();
    const posted = await send("POST", address, cardOf(`Je vroeg: ${said}`, inputs));
    lastCard = { address: `${address}/${posted.id}` };
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    heard,
    replaceCard: async (title) => {
      if (!lastCard) throw new Error("The bot has posted no card");
      await send("PUT", lastCard.address, cardOf(title, []));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function activityIn(request: IncomingMessage): Promise<Activity | undefined> {
  const text = (await request.setEncoding("utf8").toArray()).join("");
  return text === "" ? undefined : Activity.parse(JSON.parse(text));
}

function cardOf(title: string, inputs: readonly unknown[]) {
  return {
    type: "AdaptiveCard",
    version: "1.5",
    body: [{ type: "RichTextBlock", inlines: [{ type: "TextRun", text: title }] }, ...inputs],
    actions: [{ type: "Action.Execute", verb: "echo.send", title: "Insturen", data: { nonce: "n1" } }],
  };
}

async function send(method: "POST" | "PUT", address: string, card: unknown) {
  const response = await fetch(address, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      type: "message",
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }],
    }),
  });
  return z.object({ id: z.string() }).parse(await response.json());
}
