import type { z } from "zod";
import type { Endpoint } from "#src/kernel/endpoint.ts";

export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** One address of the server, that knows by its type what it takes and gives. */
export interface Address<E extends AnyEndpoint> {
  readonly method: E["method"];
  readonly path: E["path"];
  /** Never there; it only carries the type. */
  readonly endpoint?: E;
}

export function at<E extends AnyEndpoint>(method: E["method"], path: E["path"]): Address<E> {
  return { method, path };
}

export interface Asked<E extends AnyEndpoint> {
  readonly params?: z.input<E["params"]>;
  readonly query?: z.input<E["query"]>;
  readonly body?: z.input<E["body"]>;
  readonly signal?: AbortSignal;
}

export type AnswerOf<E extends AnyEndpoint> = z.output<E["answer"]>;

/** Fills `{id}` in and adds what the query says; what is undefined stays out. */
export function addressed(path: string, params: unknown, query: unknown): string {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(textOf(fieldsOf(params)[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(fieldsOf(query))) {
    if (value !== undefined) search.set(name, textOf(value));
  }
  const asked = search.toString();
  return asked === "" ? filled : `${filled}?${asked}`;
}

function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === "object" && given !== null ? { ...given } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
