import { afterEach, beforeEach } from "@jest/globals";
import type { DocumentDeclaration, DocumentStore, NewDocument, Operation } from "#src/kernel/document-store.port.ts";

export type OpenStore = (declarations: readonly DocumentDeclaration[]) => Promise<DocumentStore>;

export const declarations: readonly DocumentDeclaration[] = [
  { type: "question", filters: ["stage", "theme"], orders: ["asked", "changed"] },
  { type: "lesson", filters: ["theme"], orders: ["learned"] },
  { type: "partner", filters: ["kind"], orders: [] },
];

/** Opens an empty store before each test and closes it after. */
export function storeForEachTest(open: OpenStore): () => DocumentStore {
  let opened: DocumentStore | undefined;
  beforeEach(async () => {
    opened = await open(declarations);
  });
  afterEach(async () => {
    await opened?.close();
  });
  return () => {
    if (!opened) throw new Error("the store is there during a test only");
    return opened;
  };
}

/** Question q3 was asked at 3. */
export function question(name: string, fields: Readonly<Record<string, string>> = {}, body: unknown = {}): NewDocument {
  return { id: "head", type: "question", v: 1, body, fields: { ...fields, asked: `${name.slice(1)}|${name}` } };
}

/** A document of a type that nobody lists, as events and spent commands are. */
export function note(id: string): NewDocument {
  return { id, type: "note", v: 1, body: { says: id }, fields: {} };
}

export async function put(store: DocumentStore, pk: string, document: NewDocument): Promise<string> {
  return etagFrom(store, pk, { op: "create", document });
}

export async function replace(store: DocumentStore, pk: string, document: NewDocument, etag: string): Promise<string> {
  return etagFrom(store, pk, { op: "replace", document, etag });
}

async function etagFrom(store: DocumentStore, pk: string, operation: Exclude<Operation, { readonly op: "delete" }>) {
  const outcome = await store.commit(pk, [operation]);
  if (!outcome.ok) throw new Error(`${operation.op} was refused as ${outcome.refused}`);
  const etag = outcome.etags.get(operation.document.id);
  if (etag === undefined) throw new Error("a write without an etag");
  return etag;
}
