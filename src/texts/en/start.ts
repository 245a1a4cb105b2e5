import type { start as dutch } from "../nl/start.ts";

export const start: typeof dutch = {
  ready: ({ tab, playground }) =>
    [
      "",
      "Vraagbaak is ready.",
      "",
      ...(playground === null ? [] : [`  Teams (Playground)  ${playground}`]),
      `  Tab                 ${tab}`,
      "",
      ...(playground === null ? [] : firstSteps),
      "To stop: Ctrl+C.",
    ].join("\n"),
  withoutPlayground: (why) => `The Playground is not running: ${why}. The tab works all the same.`,
};

const firstSteps = [
  "Try this first:",
  '  1. Open the Playground and choose the channel General under "Quick Response (voorbeeld)" on the left.',
  "  2. Post a message: @Vraagbaak Wie heeft cijfers over energiearmoede in Holtenbroek?",
  "  3. Walk the filter or press Direct insturen. Pick the question up in the channel QRT and decide.",
  "  4. Open the tab: there you find the question, the initiative and the next delivery moment.",
  "",
];
