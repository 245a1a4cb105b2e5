import { json } from "express";
import type { Request, Response } from "express";
import type { Trouble } from "./problem.ts";

/** In bytes. An activity of Teams and the longest form of ours stay far below it. */
export const bodyLimit = 256 * 1024;

export const notJson: Trouble = {
  status: 415,
  code: "unsupported_media_type",
  detail: "Send the body as application/json.",
  headers: { Accept: "application/json" },
};

export function saysJson(request: Request): boolean {
  return /^application\/json\s*(;|$)/i.test(request.get("content-type") ?? "");
}

// A compressed body could unfold to anything, and none of our callers sends one.
const parse = json({ limit: bodyLimit, inflate: false, type: () => true });

/** Rejects with an error that tells what is wrong with the body. */
export async function readJson(request: Request, response: Response): Promise<unknown> {
  await new Promise<void>((resolve, reject) => {
    parse(request, response, (error?: Error) => (error ? reject(error) : resolve()));
  });
  return request.body;
}
