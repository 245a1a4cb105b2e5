import { describe, expect, test } from "@jest/globals";
import { linkingTo, tabLink } from "#src/conversation/tab-link.ts";

const app = "5a0e1b3c-2f6d-4b3a-9a55-0c1d2e3f4a5b";
const page = {
  path: "/questions/qst_1",
  title: "Kosten & baten: 50 %?",
  website: "https://tab.example/questions/qst_1",
};
const personal = { app, tab: "start", channel: null, chat: null };

describe("a link into Teams", () => {
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
    const link = new URL(tabLink({ app, tab: "start", ...place }, page));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${app}/start`);
    expect([...link.searchParams.keys()]).toEqual(["webUrl", "label", "context"]);
    expect(link.searchParams.get("webUrl")).toBe(page.website);
    expect(link.searchParams.get("label")).toBe(page.title);
    expect(JSON.parse(link.searchParams.get("context") ?? "")).toEqual({ subEntityId: page.path, ...told });
  });

  test("stays whole in a text: nothing in a title ends it", () => {
    const title = `(*"Wie?'s" buurt!*) <b> [x] %`;
    const link = tabLink(personal, { ...page, title });
    expect(link).toMatch(/^[\w:/.?=&%-]+$/);
    expect(new URL(link).searchParams.get("label")).toBe(title);
  });

  test("is short enough for Windows, however long the title is", () => {
    const link = tabLink(personal, { ...page, title: "字".repeat(200) });
    expect(link.length).toBeLessThanOrEqual(1_900);
    expect(new URL(link).searchParams.get("label")).toBe("字".repeat(80));
  });

  test("is made of a title that is cut in the middle of a character as well", () => {
    const link = tabLink(personal, { ...page, title: `${"a".repeat(79)}🌳` });
    expect(new URL(link).searchParams.get("label")).toBe(`${"a".repeat(79)}\uFFFD`);
  });

  test("leaves a title and the way around out where only the page fits", () => {
    const path = `/portfolio?search=${"a".repeat(1_000)}`;
    const link = tabLink(personal, { path, title: "Portfolio", website: `https://tab.example${path}` });
    expect(link.length).toBeLessThanOrEqual(1_900);
    expect([...new URL(link).searchParams.keys()]).toEqual(["context"]);
    expect(JSON.parse(new URL(link).searchParams.get("context") ?? "")).toEqual({ subEntityId: path });
  });
});

describe("the address of a page", () => {
  test("is that on the web where nobody told by what Teams knows the app", () => {
    const linkTo = linkingTo({ website: "https://tab.example", app: null });
    expect(linkTo("/actions")).toBe("https://tab.example/actions");
  });

  test("opens the personal tab in Teams, or the page on the web where a client shows no tabs", () => {
    const link = new URL(linkingTo({ website: "https://tab.example", app })("/delivery-moments/dlv_1/live?item=agi_1"));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${app}/start`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      webUrl: "https://tab.example/delivery-moments/dlv_1/live?item=agi_1",
      context: '{"subEntityId":"/delivery-moments/dlv_1/live?item=agi_1"}',
    });
  });
});
