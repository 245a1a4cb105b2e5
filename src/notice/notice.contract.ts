import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { Instant } from "#src/kernel/time.ts";

const NoticeState = z.object({
  id: z.string(),
  state: z.enum(["waiting", "sent", "dead"]),
  /** When it will be tried; null once it rests. */
  due: Instant.nullable(),
});

/** `id` is that of the question, or of the initiative that it bore: what the message is about. */
export const retryNoticeEndpoint = endpoint({
  method: "POST",
  path: "/questions/{id}/notices/{notice}/retry",
  summary: "Verstuur een mislukt bericht opnieuw",
  params: z.strictObject({ id: z.string().min(1).max(100), notice: z.string().min(1).max(200) }),
  query: nothing,
  body: nothing,
  answer: NoticeState,
  refuses: ["not_found", "role_missing"],
});
