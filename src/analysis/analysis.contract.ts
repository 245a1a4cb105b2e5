import { z } from "zod";
import { written } from "#src/kernel/act-endpoint.ts";
import { actEndpoint } from "#src/question/act.contract.ts";

const secureAddress = z
  .url({ protocol: /^https$/ })
  .max(500)
  .nullable();

/** What a quick analysis found: in words, and where it can be looked at. */
export const report = actEndpoint("analysis.report", {
  path: "analysis",
  summary: "Meld wat de snelle analyse opleverde",
  said: {
    found: z.strictObject({ text: written(2000), link: secureAddress, picture: secureAddress }),
  },
  refuses: ["nothing_planned"],
});
