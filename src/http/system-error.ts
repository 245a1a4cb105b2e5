import { z } from "zod";

const SystemError = z.object({ code: z.string() });

/** What Node calls the error, such as `ENOENT`; undefined for an error of another kind. */
export function systemErrorCode(error: unknown): string | undefined {
  return SystemError.safeParse(error).data?.code;
}
