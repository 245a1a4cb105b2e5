import { z } from "zod";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { decode, encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { QuestionNumber } from "./question.ts";

/** Hands out V-2026-001, V-2026-002 …: unique and rising within a year. One that is lost to a crash is not handed out again. */
export interface QuestionNumbers {
  next(year: number): Promise<QuestionNumber>;
}

const Counter = z.object({ last: z.int().nonnegative() });
const counterKind: DocumentKind<z.infer<typeof Counter>, never, never> = {
  type: "question-counter",
  v: 1,
  schema: Counter,
  upcasts: {},
  filters: {},
  orders: {},
};
const counterId = "counter";

export function questionNumbers(documents: DocumentStore, prefix: string): QuestionNumbers {
  async function next(year: number): Promise<QuestionNumber> {
    const pk = `question-numbers:${year}`;
    const stored = await documents.get(pk, counterId);
    const last = (stored ? decode(counterKind, stored).last : 0) + 1;
    const document = encode(counterKind, { pk, id: counterId }, { last });
    const outcome = await documents.commit(pk, [
      stored ? { op: "replace", document, etag: stored.etag } : { op: "create", document },
    ]);
    // Somebody took this number in the meantime: theirs is spent, so the loop always moves on.
    if (!outcome.ok) return next(year);
    return QuestionNumber.parse(`${prefix}-${year}-${String(last).padStart(3, "0")}`);
  }
  return { next };
}
