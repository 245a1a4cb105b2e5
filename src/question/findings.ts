import { z } from "zod";

/** What the QRT found on the four intake questions; the first, whether it fits, is answered by the theme of the decision. */
export const TriageFindings = z.strictObject({
  /** Known solutions, here or elsewhere. */
  solutions: z.string().max(1000),
  /** What it needs in data, knowledge and parties. */
  needs: z.string().max(1000),
  /** Partners that want to explore it. */
  partners: z.string().max(1000),
});
export type TriageFindings = z.infer<typeof TriageFindings>;
