import { z } from "zod";
import type { DocumentKind } from "#src/kernel/document-kind.ts";
import { encode } from "#src/kernel/document-kind.ts";
import type { DocumentStore, Operation } from "#src/kernel/document-store.port.ts";
import { listDocuments } from "#src/kernel/list.ts";
import { Instant } from "#src/kernel/time.ts";
import { QuestionId } from "#src/question/question.ts";

const WantedReview = z.object({
  question: QuestionId,
  wantedAt: Instant,
  due: Instant,
  attempts: z.int(),
});
type WantedReview = z.infer<typeof WantedReview>;

export const wantedReviewKind: DocumentKind<WantedReview, never, "due"> = {
  type: "wanted-review",
  v: 1,
  schema: WantedReview,
  upcasts: {},
  filters: {},
  orders: { due: ({ due }) => due },
};

export interface StoredWish extends WantedReview {
  readonly etag: string;
}

/** Which questions a reviewer is still to read. Each stands in the partition of its question, at most once. */
export interface WantedReviews {
  /** Safe to repeat. */
  want(question: QuestionId, at: Instant): Promise<void>;
  due(now: Instant, limit: number): Promise<readonly StoredWish[]>;
  /** Takes it in hand until then, so that no other process does the same; undefined where another one was faster. */
  claim(wish: StoredWish, until: Instant): Promise<StoredWish | undefined>;
  done(wish: StoredWish): Promise<void>;
}

const id = "review";

export function wantedReviews(documents: DocumentStore): WantedReviews {
  return {
    want: async (question, at) => {
      const wish = { question, wantedAt: at, due: at, attempts: 0 };
      // Refused where it is wanted already.
      await documents.commit(question, [
        { op: "create", document: encode(wantedReviewKind, { pk: question, id }, wish) },
      ]);
    },
    due: async (now, limit) => {
      const page = await listDocuments(documents, wantedReviewKind, {
        where: {},
        order: "due",
        direction: "ascending",
        until: now,
        limit,
      });
      return page.items.map(({ stored: { etag }, value }) => ({ ...value, etag }));
    },
    claim: async ({ etag, ...wish }, until) => {
      const claimed = { ...wish, due: until, attempts: wish.attempts + 1 };
      const document = encode(wantedReviewKind, { pk: wish.question, id }, claimed);
      const outcome = await documents.commit(wish.question, [{ op: "replace", document, etag }]);
      return outcome.ok ? { ...claimed, etag: outcome.etags.get(id) ?? "" } : undefined;
    },
    done: async ({ question, etag }) => {
      const operations: readonly Operation[] = [{ op: "delete", id, etag }];
      await documents.commit(question, operations);
    },
  };
}
