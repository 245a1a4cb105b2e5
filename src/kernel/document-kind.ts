import type { z } from "zod";
import type { DocumentDeclaration, FoundBy, NewDocument, StoredDocument } from "./document-store.port.ts";
import type { Instant } from "./time.ts";

/** A type of document: its form, its version, and the fields it can be listed by. An undeclared field does not compile. */
export interface DocumentKind<T, Filter extends string, Order extends string> {
  readonly type: string;
  readonly v: number;
  readonly schema: z.ZodType<T>;
  /** Brings a body of version n to version n + 1; pure, kept as long as such documents may exist. */
  readonly upcasts: Readonly<Record<number, (older: unknown) => unknown>>;
  readonly filters: Readonly<Record<Filter, (value: T) => string | null>>;
  /** Null keeps the document out of lists in this order. */
  readonly orders: Readonly<Record<Order, (value: T) => string | null>>;
  /** The ways in which it is listed and counted, where those are not all filters by all orders. */
  readonly ways?: readonly (readonly (Filter | Order)[])[];
  /** Most documents of the kind stand in no list; it cannot be counted. */
  readonly isSparse?: boolean;
  /** Written with every act; it cannot be searched. */
  readonly isTrail?: boolean;
  /** For a kind that is searched. */
  readonly searched?: Searched<T>;
}

/** What a value is found by. `text` may hold only what everybody may read who finds it. */
export interface Searched<T> {
  readonly at: (value: T) => Instant;
  readonly text: (value: T) => string;
  readonly marks: Readonly<Record<string, (value: T) => readonly string[]>>;
}

export function declarationOf(
  kind: Pick<
    DocumentKind<never, string, string>,
    "type" | "filters" | "orders" | "ways" | "isSparse" | "isTrail" | "searched"
  >,
): DocumentDeclaration {
  return {
    type: kind.type,
    filters: Object.keys(kind.filters),
    orders: Object.keys(kind.orders),
    ...(kind.ways ? { ways: kind.ways } : {}),
    ...(kind.isSparse ? { isSparse: kind.isSparse } : {}),
    ...(kind.isTrail ? { isTrail: kind.isTrail } : {}),
    ...(kind.searched ? { marks: Object.keys(kind.searched.marks) } : {}),
  };
}

export function encode<T, F extends string, O extends string>(
  kind: DocumentKind<T, F, O>,
  place: { readonly pk: string; readonly id: string },
  value: T,
): NewDocument {
  const fields: Record<string, string> = {};
  // Entries would be made anew for each of the five documents that an act writes.
  for (const name in kind.filters) {
    const field = kind.filters[name](value);
    if (field !== null) fields[name] = field;
  }
  for (const name in kind.orders) {
    const key = kind.orders[name](value);
    // The place makes the key unique, so that a page can end between two documents of the same instant.
    if (key !== null) fields[name] = `${key}|${place.pk}|${place.id}`;
  }
  const { searched } = kind;
  return {
    id: place.id,
    type: kind.type,
    v: kind.v,
    body: value,
    fields,
    ...(searched ? { found: foundBy(searched, value) } : {}),
  };
}

function foundBy<T>({ at, text, marks }: Searched<T>, value: T): FoundBy {
  const found: Record<string, readonly string[]> = {};
  for (const [name, valuesOf] of Object.entries(marks)) found[name] = valuesOf(value);
  return { at: at(value), text: text(value), marks: found };
}

export function decode<T>(
  kind: Pick<DocumentKind<T, string, string>, "type" | "v" | "schema" | "upcasts">,
  stored: StoredDocument,
): T {
  // Written by a newer program: reading it would drop what this one does not know.
  if (stored.v > kind.v) throw new Error(`version ${stored.v} of ${kind.type} is newer than this program`);
  let body = stored.body;
  for (let version = stored.v; version < kind.v; version++) {
    const upcast = kind.upcasts[version];
    if (!upcast) throw new Error(`no way from version ${version} of ${kind.type}`);
    body = upcast(body);
  }
  return kind.schema.parse(body);
}
