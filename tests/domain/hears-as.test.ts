import { expect, test } from "@jest/globals";
import type { Part } from "#src/question/hears-as.ts";
import { hearsAs } from "#src/question/hears-as.ts";

const none: Part = { muted: false, isAsker: false, follows: false, isHolder: false, assists: false, joined: false };

test.each<[string, Partial<Part>, ReturnType<typeof hearsAs>]>([
  ["has nothing to do with a question", {}, "hearsNothing"],
  ["has it in triage", { isHolder: true }, "hearsAsHolder"],
  ["works on it", { assists: true }, "hearsAsTeam"],
  ["signed up their organisation", { joined: true }, "hearsAsJoined"],
  ["has it in triage and follows it", { isHolder: true, follows: true }, "hearsAll"],
  ["asked it", { isAsker: true, joined: true }, "hearsAsAsker"],
  ["has it in triage and muted it", { isHolder: true, muted: true }, "hearsMuted"],
])("whoever %s reads why they hear of it, if they do", (_, part, why) => {
  expect(hearsAs({ ...none, ...part })).toBe(why);
});
