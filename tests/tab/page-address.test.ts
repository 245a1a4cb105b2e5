import { describe, expect, test } from "@jest/globals";
import { pageIn } from "#tab/teams/page-address.ts";

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
