import type { QuestionAct } from "#src/question/question-acts.ts";
import { questionActs } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { Address, AnyEndpoint, Asked } from "#tab/api/address.ts";
import type { ActAddresses } from "#tab/api/act-addresses.ts";
import { actAddresses } from "#tab/api/act-addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useChange } from "#tab/api/use-change.ts";

type EndpointOf<A extends QuestionAct> = ActAddresses[A] extends Address<infer E extends AnyEndpoint> ? E : never;

/** What an act asks for, beside what every act says. */
export type SaidBy<A extends QuestionAct> = Omit<NonNullable<Asked<EndpointOf<A>>["body"]>, "nonce" | "rev">;

interface Pressed<A extends QuestionAct> {
  readonly said: SaidBy<A>;
  /** The revision that the screen showed; sent where the act rests on it. */
  readonly rev: number;
}

/** Does something with a question. `assume` tells how it will then stand, where that may show before the answer is there. */
export function useAct<A extends QuestionAct>(id: string, act: A, assume?: (question: QuestionShown) => QuestionShown) {
  const api = useApi();
  const { atRevision } = questionActs[act];
  const send = (nonce: string, { said, rev }: Pressed<A>) => {
    const body = { nonce, ...(atRevision ? { rev } : {}), ...said };
    // The types of the table keep act, address and what is said together; they do not survive the choice by name.
    const address = actAddresses[act] as Address<AnyEndpoint>;
    return api.ask(address, { params: { id }, body }) as Promise<QuestionShown>;
  };
  return useChange<Pressed<A>>(id, send, assume);
}
