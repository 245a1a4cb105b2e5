import type { DocumentKind } from "./document-kind.ts";
import { decode } from "./document-kind.ts";
import type { DocumentStore, Page, SearchQuery, Sought, Where } from "./document-store.port.ts";
import type { Listed } from "./list.ts";

/** What is looked for among documents of one kind; a mark that is left open asks nothing. */
export interface Searching<Mark extends string> extends Pick<Sought, "text" | "between"> {
  readonly marks: Readonly<Partial<Record<Mark, string | readonly string[]>>>;
}

/** Reads a page of what is found among documents of one kind. */
export async function searchDocuments<T>(
  documents: Pick<DocumentStore, "search">,
  kind: DocumentKind<T, string, string>,
  { direction, cursor, limit, ...searching }: Searching<string> & Omit<SearchQuery, keyof Sought>,
): Promise<Page<Listed<T>>> {
  const page = await documents.search({
    ...soughtAmong(kind, searching),
    direction,
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return { items: page.items.map((stored) => ({ stored, value: decode(kind, stored) })), next: page.next };
}

export function soughtAmong({ type }: { readonly type: string }, { text, marks, between }: Searching<string>): Sought {
  const wanted: Record<string, Where[string]> = {};
  for (const [name, value] of Object.entries(marks)) if (value !== undefined) wanted[name] = value;
  return { type, text, marks: wanted, ...(between === undefined ? {} : { between }) };
}
