import type { Address, AnyEndpoint, Asked } from "./address.ts";
import { useApi } from "./use-api.ts";
import type { Assume } from "./use-change.ts";
import { useChange } from "./use-change.ts";

/** Where the server takes each act of a table. */
export type AddressOfEach = Readonly<Record<string, Pick<Address<AnyEndpoint>, "method" | "path">>>;

/** What an act asks for, beside what every act says. */
export type SaidAt<At extends AddressOfEach, Act extends keyof At> =
  At[Act] extends Address<infer E extends AnyEndpoint> ? Omit<NonNullable<Asked<E>["body"]>, "nonce" | "rev"> : never;

export interface Pressed<Said> {
  readonly said: Said;
  /** The revision that the screen showed; sent where the act rests on it. */
  readonly rev: number;
}

interface ActsOn<At extends AddressOfEach> {
  /** The second part of the key under which the thing is loaded. */
  readonly concept: string;
  readonly acts: { readonly [Act in keyof At]: { readonly atRevision: boolean } };
  readonly addresses: At;
}

/**
 * Makes the hook that does something with one kind of thing, by its table of acts: it sends what an act asks for, and keeps
 * the answer as how the thing stands now. `assume` tells how it will stand, where that may show before the answer is there.
 */
export function actsOn<Shown, const At extends AddressOfEach>({ concept, acts, addresses }: ActsOn<At>) {
  return function useActOn<Act extends keyof At>(
    id: string,
    act: Act,
    assume?: Assume<Shown, Pressed<SaidAt<At, Act>>>,
  ) {
    const api = useApi();
    const { atRevision } = acts[act];
    const send = (nonce: string, { said, rev }: Pressed<SaidAt<At, Act>>) => {
      const body = { nonce, ...(atRevision ? { rev } : {}), ...said };
      // The types of the table keep act, address and what is said together; they do not survive the choice by name.
      const address = addresses[act] as Address<AnyEndpoint>;
      return api.ask(address, { params: { id }, body }) as Promise<Shown>;
    };
    return useChange<Shown, Pressed<SaidAt<At, Act>>>([concept, id], send, assume);
  };
}
