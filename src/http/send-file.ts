import type { Response } from "express";
import { FileAnswer } from "#src/kernel/file-answer.ts";

export function sendFile(response: Response, media: string, value: unknown): void {
  const { name, content } = FileAnswer.parse(value);
  response.attachment(name).type(media).send(Buffer.from(content));
}
