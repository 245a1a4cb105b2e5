import { describe, expect, test } from "@jest/globals";
import { deepLink, pageIn } from "#tab/teams/page-address.ts";

const app = "5a0e1b3c-2f6d-4b3a-9a55-0c1d2e3f4a5b";
const page = {
  path: "/questions/qst_1",
  title: "Kosten & baten: 50 %?",
  website: "https://tab.example/questions/qst_1",
};

describe("a link to a page", () => {
  test.each([
    ["of the personal tab names nothing but the page", { channel: null, chat: null }, {}],
    [
      "of a channel names the channel",
      { channel: "19:c@thread.tacv2", chat: null },
      { channelId: "19:c@thread.tacv2" },
    ],
    [
      "of a meeting names its chat",
      { channel: null, chat: "19:m@thread.v2" },
      { chatId: "19:m@thread.v2", contextType: "chat" },
    ],
    [
      "of a meeting in a channel names the channel",
      { channel: "19:c@thread.tacv2", chat: "19:m" },
      { channelId: "19:c@thread.tacv2" },
    ],
  ])("%s", (_, place, told) => {
    const link = new URL(deepLink({ app, tab: "start", ...place }, page));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${app}/start`);
    expect([...link.searchParams.keys()]).toEqual(["webUrl", "label", "context"]);
    expect(link.searchParams.get("webUrl")).toBe(page.website);
    expect(link.searchParams.get("label")).toBe(page.title);
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: page.path, ...told });
  });
});

describe("the page that a link asks for", () => {
  test.each([
    "/",
    "/questions/qst_1",
    "/questions?stage=decided&theme=leefbare-stad",
    "/questions?q=caf%C3%A9+zwolle",
    "/initiatives/ini_1#updates",
    "/initiatives/ini_1?update",
  ])("is opened: %s", (path) => expect(pageIn(path)).toBe(path));

  test.each([
    undefined,
    "",
    "questions",
    "//elsewhere.example/questions",
    "/\\elsewhere.example",
    "https://elsewhere.example",
    "javascript:alert(1)",
    "/questions#<script>",
    "/questions?next=https://elsewhere.example",
    "/questions/../../elsewhere",
  ])("is left for what it is when it is none of ours: %s", (path) => {
    expect(pageIn(path)).toBeNull();
  });
});
