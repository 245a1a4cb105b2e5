import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import pino from "pino";
import type { Log } from "#src/kernel/log.port.ts";
import type { Config } from "./config.ts";

/** Lines of JSON in a file. Errors are reduced to what helps to mend them, since their other fields can hold what people wrote. */
export function fileLog(file: string, level: Config["logLevel"]): Log {
  mkdirSync(dirname(file), { recursive: true });
  const serializers = { error: plainError, err: plainError };
  return pino({ level, base: null, serializers }, pino.destination({ dest: file, sync: false, mkdir: true }));
}

function plainError(error: unknown) {
  return error instanceof Error ? { type: error.name, stack: error.stack } : { type: typeof error };
}
