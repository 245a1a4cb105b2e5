import { z } from "zod";

/** An answer that is a file, of the media that its endpoint names. */
export const FileAnswer = z.object({ name: z.string(), content: z.instanceof(Uint8Array) });
export type FileAnswer = z.infer<typeof FileAnswer>;
