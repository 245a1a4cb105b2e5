import { z } from "zod";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import type { QuestionAct } from "./question-acts.ts";
import { questionActs } from "./question-acts.ts";
import { QuestionShown } from "./question-shown.contract.ts";
import { QuestionId } from "./question.ts";

const revision = { rev: z.int().nonnegative().describe("De `rev` van de vraag waar deze handeling van uitgaat") };
type RevisionOf<A extends QuestionAct> = (typeof questionActs)[A]["atRevision"] extends true
  ? typeof revision
  : Record<never, never>;

interface ActSpec<Path extends string, Said extends z.ZodRawShape, Code extends string> {
  /** Below the question. */
  readonly path: Path;
  readonly summary: string;
  /** What it asks for beside the intention and the revision. */
  readonly said: Said;
  /** Beside what every act can be refused for. */
  readonly refuses?: readonly Code[];
}

/** What every act on a question can be refused for. */
const everyAct = ["not_found", "key_reused", "forbidden", "wrong_stage", "stale"] as const;

/**
 * The contract of an act of the table: what it asks for beside the intention and, where the act rests on it, the revision
 * that the screen showed. It answers with the question as it stands then.
 */
export function actEndpoint<
  const Act extends QuestionAct,
  const Path extends string,
  Said extends z.ZodRawShape,
  const Code extends string = never,
>(act: Act, { path, summary, said, refuses = [] }: ActSpec<Path, Said, Code>) {
  return {
    act,
    ...endpoint({
      method: "POST",
      path: `/questions/{id}/${path}`,
      summary,
      params: z.strictObject({ id: QuestionId }),
      query: nothing,
      body: z.strictObject({ ...intention, ...revisionOf(act), ...said }),
      answer: QuestionShown,
      refuses: [...everyAct, ...refuses],
    }),
  };
}

/** Something that is written: spaces around it do not count, and it may not be empty. */
export function written(limit: number) {
  return z.string().trim().min(1).max(limit);
}

function revisionOf<Act extends QuestionAct>(act: Act): RevisionOf<Act> {
  // The type reads the same table as this line does.
  return (questionActs[act].atRevision ? revision : {}) as RevisionOf<Act>;
}
