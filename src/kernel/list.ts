import type { DocumentKind } from "./document-kind.ts";
import { decode } from "./document-kind.ts";
import type { DocumentStore, Page, StoredDocument } from "./document-store.port.ts";

export interface Listing<Filter extends string, Order extends string> {
  readonly where: Readonly<Partial<Record<Filter, string | readonly string[]>>>;
  readonly order: Order;
  readonly direction: "ascending" | "descending";
  /** Only what comes up to and including this time or day. */
  readonly until?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface Listed<T> {
  readonly stored: StoredDocument;
  readonly value: T;
}

/** Reads a page of documents of one kind, by its declared fields. */
export async function listDocuments<T, F extends string, O extends string>(
  documents: DocumentStore,
  kind: DocumentKind<T, F, O>,
  { where, order, direction, until, cursor, limit }: Listing<F, O>,
): Promise<Page<Listed<T>>> {
  const wanted: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries<string | readonly string[] | undefined>(where)) {
    if (value !== undefined) wanted[name] = value;
  }
  const page = await documents.list({
    type: kind.type,
    where: wanted,
    order,
    direction,
    limit,
    // Order keys read `time|partition|id`; "~" sorts after "|", so the whole of the given time is included.
    ...(until === undefined ? {} : { until: `${until}~` }),
    ...(cursor === undefined ? {} : { cursor }),
  });
  return { items: page.items.map((stored) => ({ stored, value: decode(kind, stored) })), next: page.next };
}
