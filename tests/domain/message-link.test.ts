import { expect, test } from "@jest/globals";
import { messageLink } from "#src/conversation/message-link.ts";

const channel = {
  kind: "channel",
  reference: "19:abc_def@thread.tacv2",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  tenant: "00000000-0000-4000-8000-00000000000a",
  team: "00000000-0000-4000-8000-0000000000aa",
} as const;

test("a message under another one opens in Teams in its own thread", () => {
  expect(messageLink(channel, { message: "1793610000123", root: "1793610000000" })).toBe(
    "https://teams.microsoft.com/l/message/19%3Aabc_def%40thread.tacv2/1793610000123?tenantId=00000000-0000-4000-8000-00000000000a&groupId=00000000-0000-4000-8000-0000000000aa&parentMessageId=1793610000000",
  );
});

test("the first message of a thread stands under itself, also while the team is not known", () => {
  expect(messageLink({ ...channel, team: null }, { message: "1793610000000", root: null })).toBe(
    "https://teams.microsoft.com/l/message/19%3Aabc_def%40thread.tacv2/1793610000000?tenantId=00000000-0000-4000-8000-00000000000a&parentMessageId=1793610000000",
  );
});

test("a team that is named by its first channel is left out, since an address takes its group only", () => {
  const team = "19:first-channel@thread.tacv2";
  expect(messageLink({ ...channel, team }, { message: "1793610000000", root: null })).toBe(
    messageLink({ ...channel, team: null }, { message: "1793610000000", root: null }),
  );
});

test.each([
  ["the Playground", { ...channel, serviceUrl: "http://127.0.0.1:56150/_connector" }],
  ["a chat", { ...channel, kind: "personal_chat" as const }],
  ["a client that names its channels otherwise", { ...channel, reference: "General" }],
])("no address of Teams leads to %s", (_, conversation) => {
  expect(messageLink(conversation, { message: "1793610000123", root: "1793610000000" })).toBeNull();
});
