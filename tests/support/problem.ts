import { STATUS_CODES } from "node:http";
import { expect } from "@jest/globals";

/** The whole of a problem as it must read: anything beside it, such as a stack, is too much. */
export function problem(status: number, code: string, detail: string, fields?: readonly string[]): unknown {
  return {
    type: "about:blank",
    title: STATUS_CODES[status],
    status,
    detail,
    code,
    ...(fields ? { fields } : {}),
    // The types of jest say `any` for what matches.
    instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) as unknown,
  };
}
