import { z } from "zod";
import { endpoint, intention, nothing } from "./endpoint.ts";
import { typedText } from "./typed-text.ts";

/** A table of what can be done with something; some of it rests on what the screen showed. */
type Acts = Readonly<Record<string, { readonly atRevision: boolean }>>;

interface Revision {
  readonly rev: z.ZodInt;
}

type RevisionOf<A extends Acts, Act extends keyof A> = A[Act]["atRevision"] extends true
  ? Revision
  : Record<never, never>;

interface ActsOn<A extends Acts, Id extends z.ZodType, Answer extends z.ZodType, EveryCode extends string> {
  readonly acts: A;
  /** The address of one of them, such as `/questions/{id}`. */
  readonly one: `/${string}/{id}`;
  /** As it is called in the description of `rev`, in Dutch. */
  readonly called: string;
  readonly id: Id;
  /** Every act answers with it as it stands then. */
  readonly answer: Answer;
  /** What every act can be refused for. */
  readonly refuses: readonly EveryCode[];
}

interface ActSpec<Path extends string, Said extends z.ZodRawShape, Code extends string> {
  /** Below the one it is about. */
  readonly path: Path;
  readonly summary: string;
  /** What it asks for beside the intention and the revision. */
  readonly said: Said;
  /** Beside what every act can be refused for. */
  readonly refuses?: readonly Code[];
}

/**
 * Makes the contracts of a table of acts: each asks for the intention and, where the act rests on it, the revision that the
 * screen showed.
 */
export function actEndpoints<
  const A extends Acts,
  Id extends z.ZodType,
  Answer extends z.ZodType,
  const EveryCode extends string,
>({ acts, one, called, id, answer, refuses: every }: ActsOn<A, Id, Answer, EveryCode>) {
  const revision: Revision = {
    rev: z.int().nonnegative().describe(`De \`rev\` van ${called} waar deze handeling van uitgaat`),
  };

  function revisionOf<Act extends keyof A>(act: Act): RevisionOf<A, Act> {
    // The type reads the same table as this line does.
    return (acts[act]?.atRevision === true ? revision : {}) as RevisionOf<A, Act>;
  }

  return <
    const Act extends keyof A & string,
    const Path extends string,
    Said extends z.ZodRawShape,
    const Code extends string = never,
  >(
    act: Act,
    { path, summary, said, refuses = [] }: ActSpec<Path, Said, Code>,
  ) => ({
    act,
    ...endpoint({
      method: "POST",
      path: `${one}/${path}`,
      summary,
      params: z.strictObject({ id }),
      query: nothing,
      body: z.strictObject({ ...intention, ...revisionOf(act), ...said }),
      answer,
      refuses: [...every, ...refuses],
    }),
  });
}

/** Something that is written: spaces around it do not count, and it may not be empty. */
export function written(limit: number) {
  return typedText().min(1).max(limit);
}
