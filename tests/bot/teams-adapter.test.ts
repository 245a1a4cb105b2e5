import { expect, test } from "@jest/globals";
import { TurnAdapter } from "#bot/teams/adapter.ts";

type Route = Parameters<TurnAdapter["run"]>[1];

const activity = {
  type: "message",
  id: "1795318031884",
  channelId: "msteams" as const,
  serviceUrl: "http://127.0.0.1:56220/",
  conversation: { id: "19:qrt@thread.tacv2" },
  from: { id: "29:noor" },
  recipient: { id: "28:vraagbaak" },
};

test.each<readonly [string, Route]>([
  ["a text", (turn) => turn.sendActivity("Hoi")],
  ["a sign of typing", (turn) => turn.sendActivity({ type: "typing" })],
  [
    "a message behind an answer",
    (turn) =>
      turn.sendActivities([
        { type: "invokeResponse", value: { status: 200 } },
        { type: "message", text: "Hoi" },
      ]),
  ],
  ["an edit", (turn) => turn.updateActivity({ id: "1", type: "message", text: "Hoi" })],
  ["a removal", (turn) => turn.deleteActivity("1")],
])("a turn that sends %s fails, because messages go through the outbox", async (_, route) => {
  await expect(new TurnAdapter().run(activity, route)).rejects.toThrow("a turn sends no messages");
});

test("a turn answers its delivery, each turn its own", async () => {
  const adapter = new TurnAdapter();
  const answers = await Promise.all(
    ["een", "twee", "drie"].map((body) =>
      adapter.run(activity, async (turn) => {
        await new Promise(setImmediate);
        await turn.sendActivity({ type: "invokeResponse", value: { status: 200, body } });
      }),
    ),
  );
  expect(answers).toEqual(["een", "twee", "drie"].map((body) => ({ status: 200, body })));
});

test("a turn without an answer has none", async () => {
  expect(await new TurnAdapter().run(activity, async () => {})).toBeUndefined();
});
