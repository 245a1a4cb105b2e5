import { z } from "zod";
import { endpoint, intention, nothing } from "#src/kernel/endpoint.ts";
import type { DeliveryAct } from "./delivery-acts.ts";
import { deliveryActs } from "./delivery-acts.ts";
import { DeliveryMomentDetail } from "./delivery-moment.contract.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

const revision = {
  rev: z.int().nonnegative().describe("De `rev` van het oplevermoment waar deze handeling van uitgaat"),
};
type RevisionOf<A extends DeliveryAct> = (typeof deliveryActs)[A]["atRevision"] extends true
  ? typeof revision
  : Record<never, never>;

interface ActSpec<Path extends string, Said extends z.ZodRawShape, Code extends string> {
  /** Below the moment. */
  readonly path: Path;
  readonly summary: string;
  /** What it asks for beside the intention and the revision. */
  readonly said: Said;
  /** Beside what every act can be refused for. */
  readonly refuses?: readonly Code[];
}

/** What every act on a delivery moment can be refused for. */
const everyAct = ["not_found", "key_reused", "delivery_forbidden", "moment_stage", "stale"] as const;

/** The contract of an act of the table. It answers with the moment as it stands then. */
export function deliveryActEndpoint<
  const Act extends DeliveryAct,
  const Path extends string,
  Said extends z.ZodRawShape,
  const Code extends string = never,
>(act: Act, { path, summary, said, refuses = [] }: ActSpec<Path, Said, Code>) {
  return {
    act,
    ...endpoint({
      method: "POST",
      path: `/delivery-moments/{id}/${path}`,
      summary,
      params: z.strictObject({ id: DeliveryMomentId }),
      query: nothing,
      body: z.strictObject({ ...intention, ...revisionOf(act), ...said }),
      answer: DeliveryMomentDetail,
      refuses: [...everyAct, ...refuses],
    }),
  };
}

function revisionOf<Act extends DeliveryAct>(act: Act): RevisionOf<Act> {
  // The type reads the same table as this line does.
  return (deliveryActs[act].atRevision ? revision : {}) as RevisionOf<Act>;
}
