import { z } from "zod";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import { QuestionShown } from "#src/question/question.contract.ts";
import { Decision } from "#src/question/decision.ts";
import { TriageFindings } from "#src/question/findings.ts";
import { QuestionId } from "#src/question/question.ts";

export const pickUp = endpoint({
  method: "POST",
  path: "/questions/{id}/pick-up",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: z.strictObject(intention),
  answer: QuestionShown,
});

export const decide = endpoint({
  method: "POST",
  path: "/questions/{id}/decision",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: z.strictObject({
    ...intention,
    rev: z.int().nonnegative(),
    theme: ThemeKey,
    findings: TriageFindings,
    decision: Decision,
  }),
  answer: QuestionShown,
});
export type DecideBody = z.infer<typeof decide.body>;
