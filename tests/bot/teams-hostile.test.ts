import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isNestedDeeperThan } from "#bot/teams/nesting.ts";
import { receiveActivities } from "#bot/teams/receive.ts";
import { inboundActivities } from "#tests/support/inbound-activities.ts";

const teams = inboundActivities("http://127.0.0.1:56220/teams/");
const noor = { name: "Noor Voorbeeld", object: "aaaaaaaa-0000-4000-8000-000000000001" };
const message = teams.channelMessage({ text: "Hoi", from: noor });
const press = teams.press({ button: { verb: "question.submit" }, from: noor, on: "1" });
const payload = { id: "1", body: { contentType: "html", content: "<p>Hoi</p>" }, from: { user: { id: noor.object } } };
const search = extension("composeExtension/query", { commandId: "searchQuestions", parameters: [] });
const link = extension("composeExtension/queryLink", { url: "https://vraagbaak.example/questions/qst_1" });
const action = extension("composeExtension/submitAction", {
  commandId: "makeQuestion",
  messagePayload: payload,
  data: {},
});
const renamed = teams.changed({ eventType: "channelRenamed", from: noor, name: "Nieuw" });

function extension(name: string, value: object) {
  return teams.extension({ name, value, from: noor });
}

/** The activity with another `value`, of which the rest stays. */
function asking(activity: typeof search, value: object): unknown {
  return { ...activity, value: { ...(activity["value"] as object), ...value } };
}

function receiving() {
  const heard: unknown[] = [];
  const failures: unknown[] = [];
  const receive = receiveActivities({
    converse: async (event) => {
      heard.push(event);
      return { kind: "none" };
    },
    log: { warn: () => {}, error: (fields) => void failures.push(fields) },
    sorry: () => "Er ging iets mis.",
    stillWorking: () => "We zijn nog bezig.",
    unsupported: () => "Dat kan deze bot niet.",
    isAllowedServiceUrl: () => true,
  });
  return { receive, heard, failures };
}

function nested(depth: number): unknown {
  return JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
}

test.each<readonly [string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["a text", "message"],
  ["a list", [message]],
  ["an empty object", {}],
  ["no type", { ...message, type: undefined }],
  ["a type that is a list", { ...message, type: ["message"] }],
  ["no id", { ...message, id: undefined }],
  ["an id that is a number", { ...message, id: 7 }],
  ["another channel than Teams", { ...message, channelId: "webchat" }],
  ["no service", { ...message, serviceUrl: undefined }],
  ["a service that is no address", { ...message, serviceUrl: "teams" }],
  ["a service that is a script", { ...message, serviceUrl: "javascript:alert(1)" }],
  ["no conversation", { ...message, conversation: undefined }],
  ["a conversation without an id", { ...message, conversation: { id: "" } }],
  ["a conversation that is only a thread", { ...message, conversation: { id: ";messageid=1" } }],
  ["a conversation of an unknown kind", { ...message, conversation: { id: "a", conversationType: "circle" } }],
  ["no sender", { ...message, from: undefined }],
  ["a sender without an id", { ...message, from: { name: "Noor" } }],
  ["a sender without an account", { ...message, from: { id: "29:x", name: "Noor" } }],
  ["an account that is a path", { ...message, from: { id: "29:x", aadObjectId: "../../etc" } }],
  ["no recipient", { ...message, recipient: null }],
  ["no tenant", { ...message, channelData: {}, conversation: { id: "a", conversationType: "personal" } }],
  ["no time", { ...message, timestamp: undefined, localTimestamp: undefined }],
  ["a time that does not exist", { ...message, timestamp: "2026-02-30T25:00:00Z" }],
  ["a time before the calendar", { ...message, timestamp: "0000-01-01T00:00:00+14:00" }],
  ["a text that is an object", { ...message, text: { length: 3 } }],
  ["a text of a million characters", { ...message, text: "a".repeat(1_000_000) }],
  [
    "a name of a million characters",
    { ...message, from: { id: "29:x", aadObjectId: noor.object, name: "a".repeat(1_000_000) } },
  ],
  ["a thousand mentions", { ...message, entities: Array.from({ length: 1_000 }, () => ({ type: "mention" })) }],
  ["ten thousand levels", { ...message, channelData: nested(10_000) }],
  ["ten thousand levels alone", nested(10_000)],
  ["a press without an action", { ...press, value: {} }],
  ["a press with another sort of action", { ...press, value: { action: { type: "Action.Http", verb: "x" } } }],
  ["a press whose verb is an object", { ...press, value: { action: { type: "Action.Execute", verb: { x: 1 } } } }],
  [
    "a press with ten thousand levels of data",
    { ...press, value: { action: { type: "Action.Execute", verb: "x", data: nested(10_000) } } },
  ],
  ["an invoke without a name", { ...press, name: undefined }],
  ["a search without a value", { ...search, value: undefined }],
  ["a search whose command is an object", asking(search, { commandId: {} })],
  ["a search with parameters that are a text", asking(search, { parameters: "energie" })],
  ["a search with a thousand parameters", asking(search, { parameters: Array.from({ length: 1_000 }, () => ({})) })],
  ["a search for page minus one", asking(search, { queryOptions: { skip: -1 } })],
  ["a search for half a page", asking(search, { queryOptions: { count: 0.5 } })],
  ["an address that is a list", asking(link, { url: ["https://vraagbaak.example"] })],
  ["an address of a million characters", asking(link, { url: `https://vraagbaak.example/${"a".repeat(1_000_000)}` })],
  ["an action on a message without an id", asking(action, { messagePayload: { ...payload, id: undefined } })],
  ["an action on a message that is a text", asking(action, { messagePayload: "Hoi" })],
  ["an action on a message of a million characters", asking(action, { messagePayload: longMessage() })],
  ["an action with ten thousand levels of data", asking(action, { data: nested(10_000) })],
  ["a channel that is renamed but not named", { ...renamed, channelData: { ...withoutChannel(renamed) } }],
  ["a channel whose id names only a thread", { ...renamed, channelData: { ...withChannel(renamed, ";messageid=1") } }],
])("a body with %s is refused with a reason, and the next one is heard", async (_, body) => {
  const { receive, heard, failures } = receiving();
  expect(await receive(body)).toEqual({
    status: 400,
    body: {
      type: "about:blank",
      title: expect.any(String),
      status: 400,
      detail: expect.any(String),
      code: "not_an_activity",
    },
  });
  expect(heard).toEqual([]);
  expect(await receive(message)).toEqual({ status: 200 });
  expect(heard).toHaveLength(1);
  expect(failures).toEqual([]);
});

function longMessage() {
  return { ...payload, body: { contentType: "html", content: "<p>".repeat(400_000) } };
}

function withoutChannel({ channelData }: typeof renamed): object {
  return { ...(channelData as object), channel: undefined };
}

function withChannel({ channelData }: typeof renamed, id: string): object {
  return { ...(channelData as object), channel: { id } };
}

test("a body may go so deep, and not one level deeper", () => {
  const inside = { text: "Hoi", list: [1, null], at: nested(40) };
  expect(isNestedDeeperThan(inside, 41)).toBe(false);
  expect(isNestedDeeperThan(inside, 40)).toBe(true);
  expect(isNestedDeeperThan("Hoi", 0)).toBe(false);
});

test("a refusal does not repeat what was sent", async () => {
  const { receive } = receiving();
  const answer = await receive({
    ...message,
    id: "x".repeat(2_000),
    channelId: "geheim-kanaal",
    from: { id: ["geheime naam"] },
  });
  expect(JSON.stringify(answer)).not.toMatch(/geheim|xxx/);
});

test("keys that name a prototype change nothing", async () => {
  const { receive } = receiving();
  const poisoned: unknown = JSON.parse(
    JSON.stringify(message).replace(
      "{",
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    ),
  );
  await receive(poisoned);
  expect("polluted" in {}).toBe(false);
});

test("no JSON at all breaks anything", async () => {
  const { receive, failures } = receiving();
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (body) => {
      expect((await receive(body)).status).toBe(400);
    }),
    { numRuns: 300 },
  );
  expect(failures).toEqual([]);
});

test("no value in the place of any field of a real activity breaks anything", async () => {
  const { receive, failures } = receiving();
  const fields = fc.oneof(...[message, press, search, link, action, renamed].map(fieldsOf));
  await fc.assert(
    fc.asyncProperty(fields, fc.jsonValue({ maxDepth: 4 }), async ({ activity, field }, value) => {
      expect([200, 400]).toContain((await receive({ ...activity, [field]: value })).status);
    }),
    { numRuns: 700 },
  );
  expect(failures).toEqual([]);
});

test("no value in the place of anything that a message extension sends breaks anything", async () => {
  const { receive, failures } = receiving();
  const values = fc.constantFrom(
    ...[search, link, action].flatMap((activity) =>
      Object.keys(activity["value"] as object).map((field) => ({ activity, field })),
    ),
  );
  await fc.assert(
    fc.asyncProperty(values, fc.jsonValue({ maxDepth: 4 }), async ({ activity, field }, value) => {
      expect([200, 400]).toContain((await receive(asking(activity, { [field]: value }))).status);
    }),
    { numRuns: 500 },
  );
  expect(failures).toEqual([]);
});

function fieldsOf(activity: object) {
  return fc.constantFrom(...Object.keys(activity).map((field) => ({ activity, field })));
}
