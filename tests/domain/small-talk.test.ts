import { expect, test } from "@jest/globals";
import { smallTalkIn } from "#src/intake/small-talk.ts";

test.each(["help", "Stop", "annuleren", "overzicht?", "menu", "Cancel", "overview", "hoe werkt dit?"])(
  "%p asks what we can do",
  (text) => {
    expect(smallTalkIn(text)).toBe("help");
  },
);

test.each(["👍", "🙏🏽", "Super bedankt", "top"])("%p thanks", (text) => {
  expect(smallTalkIn(text)).toBe("thanks");
});

test.each([
  "Stop de wateroverlast in Holtenbroek",
  "Overzicht van energiecoaches in Zwolle",
  "Hoe annuleren inwoners een afspraak bij de gemeente?",
])("%p may be a question", (text) => {
  expect(smallTalkIn(text)).toBeNull();
});
