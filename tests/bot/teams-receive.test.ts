import { describe, expect, test } from "@jest/globals";
import { receiveActivities } from "#bot/teams/receive.ts";
import type { BotAnswer, BotEvent, Converse } from "#bot/turn.ts";
import type { Card } from "#bot/cards/card.ts";
import type { InboundActivity } from "#tests/support/inbound-activities.ts";
import {
  inboundActivities,
  sampleBot,
  sampleChannel,
  sampleChat,
  sampleTeam,
  sampleTenant,
} from "#tests/support/inbound-activities.ts";

const serviceUrl = "http://127.0.0.1:56220/teams/";
const teams = inboundActivities(serviceUrl);
const noor = { name: "Noor Voorbeeld", object: "aaaaaaaa-0000-4000-8000-000000000001" };
const card: Card = {
  type: "AdaptiveCard",
  version: "1.5",
  speak: "Je vraag",
  lang: "nl",
  body: [],
};

function told(eventType: string) {
  return { tenant: { id: sampleTenant }, team: { id: sampleTeam }, channel: { id: sampleChannel }, eventType };
}

/** `deadline` is short only where a test wants to see it pass: on a busy machine everything may take long. */
function listening(answer: BotAnswer | Converse = { kind: "none" }, deadline = 60_000) {
  const heard: BotEvent[] = [];
  const logged: { readonly event: string; readonly fields: object }[] = [];
  const log = (fields: object, event: string) => void logged.push({ event, fields });
  const receive = receiveActivities({
    converse: async (event) => {
      heard.push(event);
      return typeof answer === "function" ? answer(event) : answer;
    },
    log: { warn: log, error: log },
    sorry: (correlation) => `Er ging iets mis (${correlation}).`,
    stillWorking: () => "We zijn nog bezig.",
    unsupported: () => "Dat kan deze bot niet.",
    isAllowedServiceUrl: (url) => url === serviceUrl,
    deadline,
  });
  return { receive, heard, logged };
}

const place = { tenant: sampleTenant, name: null, serviceUrl, bot: sampleBot };
const channelPlace = { ...place, kind: "channel", reference: sampleChannel, team: sampleTeam };
const chatPlace = { ...place, kind: "personal_chat", reference: sampleChat, team: null, thread: null };
const from = { object: noor.object, name: "Noor Voorbeeld", locale: "nl-NL" };

describe("what the conversation hears", () => {
  test("a message in a channel that opens a thread is the root of that thread", async () => {
    const { receive, heard } = listening();
    const said = teams.channelMessage({ text: "Wie weet iets van deelauto's?", from: noor });
    expect(await receive(said)).toEqual({ status: 200 });
    expect(heard).toEqual([
      {
        kind: "message",
        delivery: said.id,
        from,
        in: { ...channelPlace, thread: said.id },
        sentAt: expect.stringMatching(/^2026-11-24T09:30:00\.\d{3}Z$/),
        text: "Wie weet iets van deelauto's?",
        isCut: false,
        mentioned: true,
        hasAttachments: false,
      },
    ]);
  });

  test("a message of a channel whose id names no thread opens one", async () => {
    const { receive, heard } = listening();
    const said = teams.channelMessage({ text: "Hoi", from: noor });
    await receive({ ...said, conversation: { conversationType: "channel", id: sampleChannel } });
    expect(heard.map((event) => event.in.thread)).toEqual([said.id]);
  });

  test("an answer in a thread stands in that thread", async () => {
    const { receive, heard } = listening();
    await receive(teams.channelMessage({ text: "Hoi", from: noor, thread: "1795318031884" }));
    expect(heard.map((event) => event.in)).toEqual([{ ...channelPlace, thread: "1795318031884" }]);
  });

  test("a message that mentions somebody else does not mention us", async () => {
    const { receive, heard } = listening();
    await receive(teams.channelMessage({ text: "Hoi", from: noor, mentioning: false }));
    expect(heard).toEqual([expect.objectContaining({ mentioned: false, text: "Hoi" })]);
  });

  test("a message in a one-to-one chat is meant for us and stands in no thread", async () => {
    const { receive, heard } = listening();
    await receive(teams.chatMessage({ text: "Hoi", from: noor }));
    expect(heard).toEqual([
      expect.objectContaining({
        mentioned: true,
        in: chatPlace,
      }),
    ]);
  });

  test("a file without a word is a message with an attachment and no text", async () => {
    const { receive, heard } = listening();
    const file = { contentType: "application/vnd.microsoft.teams.file.download.info", name: "voorbeeld.pdf" };
    await receive({ ...teams.channelMessage({ text: "", from: noor, attachments: [file] }), text: null });
    expect(heard).toEqual([expect.objectContaining({ text: "", hasAttachments: true })]);
  });

  test.each(["question.submit", "never.heard.of", ""])(
    "a press of a button with the verb %p reaches the conversation",
    async (verb) => {
      const { receive, heard } = listening({ kind: "message", text: "Gelukt." });
      const button = { verb, data: { v: 1, id: "qst_1" } };
      await receive(
        teams.press({
          button,
          inputs: { title: "Deelauto's" },
          from: noor,
          on: "1795318234514",
          thread: "1795318031884",
        }),
      );
      expect(heard).toEqual([
        expect.objectContaining({
          kind: "card_action",
          verb,
          data: { v: 1, id: "qst_1", title: "Deelauto's" },
          in: { ...channelPlace, thread: "1795318031884" },
        }),
      ]);
    },
  );

  test("both activities that tell of an installation are one and the same event", async () => {
    const { receive, heard } = listening();
    for (const told of teams.installed({ from: noor })) await receive(told);
    const installed = {
      kind: "installed",
      delivery: expect.any(String),
      from,
      in: { ...channelPlace, thread: null },
      isUpgrade: false,
    };
    expect(heard).toEqual([installed, installed]);
  });

  test.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ["somebody types", { type: "typing" }],
    ["somebody likes a message", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }],
    ["somebody else joins", { type: "conversationUpdate", membersAdded: [{ id: "29:other" }] }],
    ["a channel is made", { type: "conversationUpdate", channelData: told("channelCreated") }],
    ["the team gets another name", { type: "conversationUpdate", channelData: told("teamRenamed") }],
    ["another bot speaks", { from: { id: "28:other", name: "Andere bot", aadObjectId: noor.object } }],
    ["we ourselves speak", { from: sampleBot }],
  ])("nothing when %s", async (_, change) => {
    const { receive, heard } = listening();
    expect(await receive({ ...teams.channelMessage({ text: "Hoi", from: noor }), ...change })).toEqual({ status: 200 });
    expect(heard).toEqual([]);
  });

  test("the time of sending is the same when Teams delivers again under another id", async () => {
    const { receive, heard } = listening();
    const said = teams.channelMessage({ text: "Hoi", from: noor });
    await receive(said);
    await receive({ ...said, id: "another-id" });
    const [first, again] = heard;
    expect(again).toMatchObject({ kind: "message", sentAt: first && "sentAt" in first ? first.sentAt : "" });
    expect(again?.in).toEqual(first?.in);
  });
});

describe("what becomes of a channel, a team and us", () => {
  test("both activities that tell of a removal are one and the same event", async () => {
    const { receive, heard } = listening();
    for (const told of teams.removed({ from: noor })) await receive(told);
    const removed = { kind: "removed", delivery: expect.any(String), in: { ...channelPlace, thread: null } };
    expect(heard).toEqual([removed, removed]);
  });

  test("a newer version of the app is no new installation", async () => {
    const { receive, heard } = listening();
    const [added] = teams.installed({ from: noor });
    await receive({ ...added, action: "add-upgrade" });
    expect(heard).toEqual([expect.objectContaining({ kind: "installed", isUpgrade: true })]);
  });

  test.each([
    ["channelRenamed", { kind: "channel_renamed", name: "Vragen en antwoorden" }],
    ["channelDeleted", { kind: "channel_gone" }],
    ["channelRestored", { kind: "channel_restored" }],
  ])("%s is about the channel that it names, whoever did it", async (eventType, event) => {
    const { receive, heard } = listening();
    const name = "Vragen en antwoorden";
    const change = teams.changed({ eventType, from: noor, channel: "19:other@thread.tacv2", name });
    // Teams does not tell this of everybody who manages channels.
    await receive({ ...change, from: { id: "29:x" } });
    expect(heard).toEqual([
      {
        ...event,
        delivery: change.id,
        in: { ...channelPlace, reference: "19:other@thread.tacv2", name, thread: null },
      },
    ]);
  });

  test.each(["teamDeleted", "teamHardDeleted"])("%s is the end of the team", async (eventType) => {
    const { receive, heard } = listening();
    await receive(teams.changed({ eventType, from: noor }));
    expect(heard).toEqual([
      expect.objectContaining({ kind: "team_gone", in: expect.objectContaining({ team: sampleTeam }) }),
    ]);
  });
});

describe("what the presser of a button gets", () => {
  const press = () => teams.press({ button: { verb: "question.submit" }, from: noor, on: "1795318234514" });

  test("a card, in the place of the one that was pressed", async () => {
    const { receive } = listening({ kind: "card", card });
    const body = { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card };
    expect(await receive(press())).toEqual({ status: 200, body });
  });

  test("a text below the card", async () => {
    const { receive } = listening({ kind: "message", text: "Gelukt." });
    const body = { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Gelukt." };
    expect(await receive(press())).toEqual({ status: 200, body });
  });

  test("nothing, where there is nothing to tell", async () => {
    const { receive } = listening({ kind: "none" });
    expect(await receive(press())).toEqual({ status: 200, body: { statusCode: 200 } });
  });

  test("an apology with the number under which the failure is logged", async () => {
    const failure = new Error("the store is gone");
    const { receive, logged } = listening(() => Promise.reject(failure));
    const answer = await receive(press());
    expect(logged).toEqual([{ event: "turn failed", fields: { correlation: expect.any(String), err: failure } }]);
    const { correlation } = Object.assign({ correlation: "" }, logged[0]?.fields);
    expect(answer).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: "application/vnd.microsoft.activity.message",
        value: `Er ging iets mis (${correlation}).`,
      },
    });
  });

  test("word that the work goes on when it takes too long, and the work does go on", async () => {
    const finish = Promise.withResolvers<BotAnswer>();
    const done = Promise.withResolvers<string>();
    const { receive } = listening(async () => {
      const answer = await finish.promise;
      done.resolve("done");
      return answer;
    }, 20);
    expect(await receive(press())).toEqual({
      status: 200,
      body: { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "We zijn nog bezig." },
    });
    finish.resolve({ kind: "none" });
    expect(await done.promise).toBe("done");
  });
});

describe("a request of the message extension", () => {
  const message = {
    id: "1795318234514",
    replyToId: "1795318031884",
    subject: "Deelauto's",
    body: { contentType: "html", content: '<p><at id="0">Vraagbaak</at> Wie weet <b>meer</b>?</p>' },
    from: { user: { userIdentityType: "aadUser", id: noor.object, displayName: "Noor Voorbeeld" } },
  };
  const quoted = {
    id: message.id,
    root: message.replyToId,
    text: "Deelauto's\nWie weet meer?",
    author: "Noor Voorbeeld",
    isOwn: true,
  };
  const came = { delivery: expect.any(String), from, sentAt: expect.any(String) };
  const requests: Readonly<Record<string, object>> = {
    "composeExtension/query": {
      commandId: "searchQuestions",
      parameters: [{ name: "text", value: " deelauto's " }],
      queryOptions: { skip: 25, count: 200 },
    },
    "composeExtension/queryLink": { url: "https://vraagbaak.example/questions/qst_1" },
    "composeExtension/fetchTask": { commandId: "makeQuestion", messagePayload: message },
    "composeExtension/submitAction": { commandId: "makeQuestion", messagePayload: message, data: { title: "x" } },
  };
  const invoke = (name: string) => teams.extension({ name, value: requests[name] ?? {}, from: noor });

  test.each<readonly [string, object]>([
    ["composeExtension/query", { kind: "search", command: "searchQuestions", text: "deelauto's", skip: 25, count: 25 }],
    ["composeExtension/queryLink", { kind: "unfurl", url: "https://vraagbaak.example/questions/qst_1" }],
    ["composeExtension/fetchTask", { kind: "message_action_opened", command: "makeQuestion", message: quoted }],
    [
      "composeExtension/submitAction",
      { kind: "message_action_submitted", command: "makeQuestion", message: quoted, data: { title: "x" } },
    ],
  ])("such as %s reaches the conversation in its own words", async (name, event) => {
    const { receive, heard } = listening();
    await receive(invoke(name));
    const isOnMessage = "message" in event;
    const thread = isOnMessage ? message.replyToId : null;
    expect(heard).toEqual([{ ...came, ...event, in: { ...channelPlace, thread } }]);
  });

  const answered = { title: "SensHagen", text: "Bekende oplossing", card };
  test.each<readonly [string, BotAnswer, object]>([
    [
      "composeExtension/query",
      { kind: "found", items: [answered] },
      { composeExtension: { type: "result", attachmentLayout: "list", attachments: [attachment(card)] } },
    ],
    [
      "composeExtension/queryLink",
      { kind: "found", items: [answered] },
      {
        composeExtension: {
          type: "result",
          attachmentLayout: "list",
          attachments: [attachment({ ...card, version: "1.3" })],
        },
      },
    ],
    [
      "composeExtension/fetchTask",
      { kind: "dialog", title: "Vraag", card },
      { task: { type: "continue", value: { title: "Vraag", card: adaptive(card) } } },
    ],
    [
      "composeExtension/submitAction",
      { kind: "dialog", title: "Vraag", card },
      { task: { type: "continue", value: { title: "Vraag", card: adaptive(card) } } },
    ],
  ])("such as %s is answered in the form that Teams wants", async (name, answer, body) => {
    const { receive } = listening(answer);
    expect(await receive(invoke(name))).toEqual({ status: 200, body });
  });

  test.each(Object.keys(requests))(
    "such as %s is told in its own form that something broke, or takes long",
    async (name) => {
      const says = (text: string | RegExp) => {
        const value = typeof text === "string" ? text : expect.stringMatching(text);
        return name.startsWith("composeExtension/query")
          ? { composeExtension: { type: "message", text: value } }
          : { task: { type: "message", value } };
      };
      const broken = listening(() => Promise.reject(new Error("the store is gone")));
      expect(await broken.receive(invoke(name))).toEqual({ status: 200, body: says(/^Er ging iets mis/u) });
      const slow = listening(() => new Promise(() => {}), 20);
      expect(await slow.receive(invoke(name))).toEqual({ status: 200, body: says("We zijn nog bezig.") });
    },
  );
});

function adaptive(content: object) {
  return { contentType: "application/vnd.microsoft.card.adaptive", content };
}

function attachment(content: object) {
  const shown = { title: "SensHagen", text: "Bekende oplossing" };
  return { ...adaptive(content), preview: { contentType: "application/vnd.microsoft.card.thumbnail", content: shown } };
}

describe("a message is answered with success only after its work is done", () => {
  const message = () => teams.channelMessage({ text: "Hoi", from: noor });

  test("a failure asks Teams to deliver again, and tells nothing of the inside", async () => {
    const { receive } = listening(() => Promise.reject(new Error("secret of the inside")));
    const answer = await receive(message());
    expect(answer).toEqual({ status: 500, body: expect.objectContaining({ type: "about:blank", status: 500 }) });
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  test("a delay asks Teams to deliver again", async () => {
    const { receive } = listening(() => new Promise(() => {}), 20);
    expect(await receive(message())).toEqual({ status: 503, body: expect.objectContaining({ status: 503 }) });
  });

  test("a failure after the answer is logged and harms nobody", async () => {
    const finish = Promise.withResolvers<BotAnswer>();
    const { receive, logged } = listening(() => finish.promise, 20);
    await receive(message());
    finish.reject(new Error("too late"));
    await expect(finish.promise).rejects.toThrow("too late");
    await new Promise(setImmediate);
    expect(logged.map(({ event }) => event)).toEqual(["turn is late", "turn failed"]);
  });

  test("a hundred at once keep apart", async () => {
    const { receive } = listening(async (event) => {
      await new Promise(setImmediate);
      return { kind: "message", text: event.delivery };
    });
    const presses = Array.from({ length: 100 }, () => teams.press({ button: { verb: "x" }, from: noor, on: "1" }));
    const answers = await Promise.all(presses.map((press) => receive(press)));
    expect(answers.map(({ body }) => body)).toEqual(presses.map(({ id }) => expect.objectContaining({ value: id })));
  });
});

describe("what this bot does not offer", () => {
  const invoke = (name: string): InboundActivity => ({
    ...teams.press({ button: { verb: "x" }, from: noor, on: "1" }),
    name,
  });

  test.each<readonly [string, unknown]>([
    ["task/fetch", { task: { type: "message", value: "Dat kan deze bot niet." } }],
    ["composeExtension/querySettingUrl", { composeExtension: { type: "message", text: "Dat kan deze bot niet." } }],
    ["composeExtension/anonymousQueryLink", { composeExtension: { type: "message", text: "Dat kan deze bot niet." } }],
    ["signin/verifyState", undefined],
    ["tomorrow/unknown", undefined],
  ])("is answered when Teams asks for %s", async (name, body) => {
    const { receive, heard } = listening();
    expect(await receive(invoke(name))).toEqual(body === undefined ? { status: 200 } : { status: 200, body });
    expect(heard).toEqual([]);
  });
});

test("a delivery from a service that is not allowed is refused before the conversation hears it", async () => {
  const { receive, heard } = listening();
  const answer = await receive({
    ...teams.channelMessage({ text: "Hoi", from: noor }),
    serviceUrl: "http://169.254.169.254/",
  });
  expect(answer).toEqual({ status: 403, body: expect.objectContaining({ status: 403 }) });
  expect(heard).toEqual([]);
});
