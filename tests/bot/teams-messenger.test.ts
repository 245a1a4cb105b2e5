import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer as createHttpServer } from "node:http";
import { createServer, Socket } from "node:net";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { Addressee } from "#bot/teams/messenger.ts";
import { teamsMessenger } from "#bot/teams/messenger.ts";
import { ConversationId } from "#src/conversation/conversation.ts";
import type { Message, Messenger } from "#src/notice/notice.port.ts";
import type { Delivery } from "#src/notice/notice.ts";
import type { FakeConnector, Fault } from "#tests/support/fake-connector.ts";
import { fakeConnector } from "#tests/support/fake-connector.ts";
import { sampleBot, sampleChannel, sampleChat, sampleTenant } from "#tests/support/inbound-activities.ts";

const channel = ConversationId.parse("cnv_channel");
const chat = ConversationId.parse("cnv_chat");
const thread = { conversation: channel, root: "1795318031884" };
const card: Message = {
  kind: "card",
  card: { type: "AdaptiveCard", version: "1.5", body: [] },
  summary: "Nieuwe vraag V-2026-014",
};
const text: Message = {
  kind: "text",
  text: "Hallo <at>Noor Voorbeeld</at>",
  mentions: [{ name: "Noor Voorbeeld", object: "aaaa-1" }],
};

let connector: FakeConnector;

beforeEach(async () => {
  connector = await fakeConnector();
});

afterEach(() => connector.close());

function messenger({ serviceUrl = connector.serviceUrl, timeoutMs = 5_000 } = {}): Messenger {
  const common = { serviceUrl, bot: sampleBot, tenant: sampleTenant, state: "open" } as const;
  const addressees = new Map<string, Addressee>([
    [channel, { ...common, reference: sampleChannel, kind: "channel" }],
    [chat, { ...common, reference: sampleChat, kind: "personal_chat" }],
  ]);
  return teamsMessenger({ conversations: async (id) => addressees.get(id), timeoutMs });
}

describe("where a message comes to stand", () => {
  const cardBody = {
    type: "message",
    from: { id: sampleBot.id },
    summary: "Nieuwe vraag V-2026-014",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: { type: "AdaptiveCard", version: "1.5", body: [] },
      },
    ],
  };

  test("an answer stands in its thread", async () => {
    const delivery = await messenger().post(thread, card);
    expect(connector.messages()).toEqual([
      { reference: sampleChannel, thread: thread.root, activity: expect.any(String), body: cardBody, edits: 0 },
    ]);
    expect(delivery).toEqual({ outcome: "delivered", activity: connector.messages()[0]?.activity });
  });

  test("without a thread it opens one in the channel, and its id is that of the message", async () => {
    const delivery = await messenger().post({ conversation: channel, root: null }, card);
    const [standing] = connector.messages();
    expect(connector.requests().map(({ kind }) => kind)).toEqual(["create"]);
    expect(standing).toEqual({
      reference: sampleChannel,
      thread: standing?.activity,
      activity: expect.any(String),
      body: cardBody,
      edits: 0,
    });
    expect(delivery).toEqual({ outcome: "delivered", activity: standing?.activity });
  });

  test("in a chat it stands in the chat", async () => {
    await messenger().post({ conversation: chat, root: null }, card);
    expect(connector.requests()).toEqual([
      { kind: "post", reference: sampleChat, thread: null, activity: null, body: cardBody },
    ]);
  });

  test.each([thread, { conversation: channel, root: null }, { conversation: chat, root: null }])(
    "an edit replaces it there (%p)",
    async (place) => {
      const teams = messenger();
      const posted = await teams.post(place, card);
      const activity = posted.outcome === "delivered" ? posted.activity : "";
      expect(await teams.edit(place, activity, { ...card, summary: "Besloten" })).toEqual({
        outcome: "delivered",
        activity,
      });
      expect(connector.messages()).toEqual([
        expect.objectContaining({ activity, edits: 1, body: { ...cardBody, summary: "Besloten" } }),
      ]);
    },
  );

  test("a conversation that we do not know is refused without a request", async () => {
    const place = { conversation: ConversationId.parse("cnv_unknown"), root: null };
    const refused: Delivery = { outcome: "refused", problem: "unknown conversation" };
    expect(await messenger().post(place, card)).toEqual(refused);
    expect(await messenger().edit(place, "1", card)).toEqual(refused);
    expect(connector.requests()).toEqual([]);
  });
});

describe("what a text says", () => {
  async function said(message: Message) {
    await messenger().post(thread, message);
    const { text: written, textFormat, entities } = connector.messages()[0]?.body ?? {};
    return { text: written, textFormat, entities };
  }

  test("it mentions the people it names", async () => {
    expect(await said(text)).toEqual({
      textFormat: "xml",
      text: "Hallo <at>Noor Voorbeeld</at>",
      entities: [
        { type: "mention", text: "<at>Noor Voorbeeld</at>", mentioned: { id: "aaaa-1", name: "Noor Voorbeeld" } },
      ],
    });
  });

  test("a name cannot bring in markup, and is still mentioned", async () => {
    const name = "</at><b>[Baas](https://x.example) & Zn";
    const { text: written, entities } = await said({
      kind: "text",
      text: `Hallo <at>${name}</at>!`,
      mentions: [{ name, object: "aaaa-1" }],
    });
    const tag = "<at>&#60;/at&#62;&#60;b&#62;&#91;Baas&#93;(https://x.example) &#38; Zn</at>";
    expect(written).toBe(`Hallo ${tag}!`);
    expect(entities).toEqual([{ type: "mention", text: tag, mentioned: { id: "aaaa-1", name } }]);
  });

  test("a title cannot bring in a link, a tag or a mention of its own", async () => {
    const { text: written, entities } = await said({
      kind: "text",
      text: "[hier](https://x.example) <at>Iedereen</at>\n**nu**",
      mentions: [],
    });
    expect(written).toBe(
      "&#91;hier&#93;(https://x.example) &#60;at&#62;Iedereen&#60;/at&#62;<br/>&#42;&#42;nu&#42;&#42;",
    );
    expect(entities).toEqual([]);
  });

  test("a mention that the text does not contain is left out, because Teams would refuse the message", async () => {
    expect(
      await said({ ...text, kind: "text", text: "Hallo", mentions: [{ name: "Noor Voorbeeld", object: "aaaa-1" }] }),
    ).toEqual({
      textFormat: "xml",
      text: "Hallo",
      entities: [],
    });
  });
});

/** One row a fault: what becomes of a post, what of an edit, and whether the message stands after the post. */
const faults: readonly (readonly [string, Fault, object, object, number])[] = [
  [
    "accepts without an id",
    "ok_without_id",
    unknown("status 202 without an id"),
    { outcome: "delivered", activity: "7" },
    1,
  ],
  [
    "accepts with an empty answer",
    "empty",
    unknown("status 200 without an id"),
    { outcome: "delivered", activity: "7" },
    1,
  ],
  [
    "is hidden behind a page of a network",
    "html",
    unknown("status 200 without an id"),
    later("status 200 with an answer that is none"),
    1,
  ],
  ["finds the message wrong", { status: 400 }, refused("status 400 (Failed)"), refused("status 400 (Failed)"), 0],
  ["does not know us", { status: 401 }, later("status 401 (Failed)"), later("status 401 (Failed)"), 0],
  [
    "does not want us there",
    { status: 403, code: "BotNotInConversationRoster" },
    refused("status 403 (BotNotInConversationRoster)"),
    gone("status 403 (BotNotInConversationRoster)"),
    0,
  ],
  ["was too slow to read us", { status: 408 }, later("status 408 (Failed)"), later("status 408 (Failed)"), 0],
  ["is busy with the conversation", { status: 412 }, later("status 412 (Failed)"), later("status 412 (Failed)"), 0],
  ["finds the message too big", { status: 413 }, refused("status 413 (Failed)"), refused("status 413 (Failed)"), 0],
  ["has had too many", { status: 429 }, later("status 429 (Failed)"), later("status 429 (Failed)"), 0],
  [
    "has had too many and names a time",
    { status: 429, retryAfter: "7" },
    later("status 429 (Failed)", 7_000),
    later("status 429 (Failed)", 7_000),
    0,
  ],
  ["breaks", { status: 500 }, unknown("status 500 (Failed)"), later("status 500 (Failed)"), 0],
  [
    "breaks after accepting",
    { status: 502, accepts: true },
    unknown("status 502 (Failed)"),
    later("status 502 (Failed)"),
    1,
  ],
  [
    "is out of order",
    { status: 503, retryAfter: "30" },
    later("status 503 (Failed)", 30_000),
    later("status 503 (Failed)", 30_000),
    0,
  ],
  ["waits too long itself", { status: 504 }, unknown("status 504 (Failed)"), later("status 504 (Failed)"), 0],
  ["sends us elsewhere", { status: 307 }, refused("status 307 (Failed)"), refused("status 307 (Failed)"), 0],
  ["hangs up", "reset", unknown("no answer: ECONNRESET"), later("no answer: ECONNRESET"), 0],
  [
    "hangs up after accepting",
    "reset_after_accepting",
    unknown("no answer: ECONNRESET"),
    later("no answer: ECONNRESET"),
    1,
  ],
];

describe.each(faults)("when the connector %s", (_, fault, ofPost, ofEdit, standing) => {
  test.each([thread, { conversation: channel, root: null }])(
    "a post is tried once and told as it is (%p)",
    async (place) => {
      connector.set(sampleChannel, fault);
      expect(await messenger().post(place, card)).toEqual(ofPost);
      expect(connector.requests()).toHaveLength(1);
      expect(connector.messages()).toHaveLength(standing);
    },
  );

  test("an edit is tried once and told as it is", async () => {
    const teams = messenger();
    const posted = await teams.post(thread, card);
    const activity = posted.outcome === "delivered" ? posted.activity : "";
    connector.set(sampleChannel, fault);
    const expected = "activity" in ofEdit ? { ...ofEdit, activity } : ofEdit;
    expect(await teams.edit(thread, activity, card)).toEqual(expected);
    expect(connector.requests()).toHaveLength(2);
  });
});

describe("when the connector does not answer in time", () => {
  test("a post may have arrived, an edit is done again", async () => {
    connector.set(sampleChannel, "hang");
    const teams = messenger({ timeoutMs: 50 });
    expect(await teams.post(thread, card)).toEqual(unknown("no answer: TimeoutError"));
    expect(await teams.edit(thread, "7", card)).toEqual(later("no answer: TimeoutError"));
    expect(connector.requests()).toHaveLength(2);
  });

  test("other conversations go on", async () => {
    connector.set(sampleChannel, "hang");
    const teams = messenger({ timeoutMs: 200 });
    const [hanging, other] = await Promise.all([
      teams.post(thread, card),
      teams.post({ conversation: chat, root: null }, card),
    ]);
    expect(hanging.outcome).toBe("unknown");
    expect(other.outcome).toBe("delivered");
  });
});

test("a post to a service that is down has certainly not arrived", async () => {
  const unused = createServer().listen(0, "127.0.0.1");
  await once(unused, "listening");
  const address = unused.address();
  unused.close();
  await once(unused, "close");
  const port = typeof address === "object" ? address?.port : undefined;
  const serviceUrl = `http://127.0.0.1:${port}/`;
  expect(await messenger({ serviceUrl }).post(thread, card)).toEqual(later("no answer: ECONNREFUSED"));
});

test("a connection that does not come about is given up in time", async () => {
  // Takes the call and never answers the greeting of a safe connection.
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  const taken = once(silent, "connection");
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const posted = messenger({ serviceUrl: `https://127.0.0.1:${port}/`, timeoutMs: 50 }).post(thread, card);
  const [call] = z.tuple([z.instanceof(Socket)]).parse(await taken);
  expect(await posted).toEqual(unknown("no answer: TimeoutError"));
  call.destroy();
  silent.close();
});

test("a message that was removed in Teams is gone for an edit", async () => {
  const teams = messenger();
  await teams.post(thread, card);
  const activity = connector.messages()[0]?.activity ?? "";
  connector.remove(activity);
  expect(await teams.edit(thread, activity, card)).toEqual(gone("status 404 (ActivityNotFoundInConversation)"));
});

describe("how long the connector asks us to wait", () => {
  function waitAfter(headers: Readonly<Record<string, string>>) {
    return postTo((_, response) => {
      response.sendDate = false;
      response.writeHead(429, headers).end("{}");
    });
  }

  test.each<readonly [string, Readonly<Record<string, string>>, number | null]>([
    ["seconds", { "retry-after": "2" }, 2_000],
    ["a day, which is cut to fifteen minutes", { "retry-after": "86400" }, 900_000],
    [
      "a date, which counts from the date of the answer",
      { "retry-after": "Tue, 24 Nov 2026 09:31:00 GMT", date: "Tue, 24 Nov 2026 09:30:00 GMT" },
      60_000,
    ],
    [
      "a date that has passed",
      { "retry-after": "Tue, 24 Nov 2026 09:29:00 GMT", date: "Tue, 24 Nov 2026 09:30:00 GMT" },
      0,
    ],
    [
      "a date without a date of the answer, which says nothing",
      { "retry-after": "Tue, 24 Nov 2026 09:31:00 GMT" },
      null,
    ],
    ["nonsense, which says nothing", { "retry-after": "soon" }, null],
  ])("is %s", async (_, headers, retryAfter) => {
    expect(await waitAfter(headers)).toEqual(later("status 429", retryAfter));
  });
});

test("an endless answer is given up", async () => {
  const spaces = Buffer.alloc(16_384, " ");
  const endless: RequestListener = (_, response) => {
    response.writeHead(200);
    Readable.from(forever(spaces)).pipe(response);
  };
  expect(await postTo(endless)).toEqual(unknown("status 200 without an id"));
});

test("an answer that breaks off says nothing", async () => {
  const breaking: RequestListener = (_, response) => {
    response.writeHead(201, { "content-length": 100 });
    response.write('{"id":', () => response.destroy());
  };
  expect(await postTo(breaking)).toEqual(unknown("status 201 without an id"));
});

function* forever(chunk: Buffer): Generator<Buffer> {
  for (;;) yield chunk;
}

/** Posts a card to a service that answers like this. */
async function postTo(answer: RequestListener): Promise<Delivery> {
  const service = createHttpServer(answer).listen(0, "127.0.0.1");
  await once(service, "listening");
  const address = service.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    return await messenger({ serviceUrl: `http://127.0.0.1:${port}/` }).post(thread, card);
  } finally {
    service.closeAllConnections();
    service.close();
    await once(service, "close");
  }
}

describe("when the connector does not find it", () => {
  beforeEach(() => connector.set(sampleChannel, { status: 404 }));

  test("a post that begins a thread tells that the place itself is missing", async () => {
    expect(await messenger().post({ conversation: channel, root: null }, card)).toEqual({
      outcome: "missing",
      problem: "status 404 (Failed)",
      conversation: channel,
    });
  });

  test("an answer in a thread may come later: the thread alone can be gone", async () => {
    expect(await messenger().post(thread, card)).toEqual(later("status 404 (Failed)"));
  });

  test("a card that is to be edited was removed", async () => {
    expect(await messenger().edit(thread, "1", card)).toEqual(gone("status 404 (Failed)"));
  });
});

function unknown(problem: string): Delivery {
  return { outcome: "unknown", problem };
}

function later(problem: string, retryAfter: number | null = null): Delivery {
  return { outcome: "later", problem, retryAfter };
}

function gone(problem: string): Delivery {
  return { outcome: "gone", problem };
}

function refused(problem: string): Delivery {
  return { outcome: "refused", problem };
}
