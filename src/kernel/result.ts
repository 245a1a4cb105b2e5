/** The outcome of something that may be refused: expected refusals are values, exceptions are for broken machinery. */
export type Result<T, R = never> = Ok<T> | Refused<R>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<R> {
  readonly ok: false;
  readonly refusal: R;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refuse<const R extends { readonly code: string }>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
