import type { StoredDocument } from "#src/kernel/document-store.port.ts";

/** A document as it stands in the file. */
export interface Row {
  readonly pk: string;
  readonly id: string;
  readonly type: string;
  readonly v: number;
  readonly etag: string;
  readonly fields: string;
  readonly body: string;
}

/** Parsed where it is read, and once: whoever knows this etag already, or asks for the order only, needs neither. */
export function documentOf({ pk, id, type, v, etag, fields, body }: Row): StoredDocument {
  let readFields: Readonly<Record<string, string>> | undefined;
  let readBody: { readonly value: unknown } | undefined;
  return {
    pk,
    id,
    type,
    v,
    etag,
    get fields() {
      // Written from a record of strings.
      readFields ??= JSON.parse(fields) as Record<string, string>;
      return readFields;
    },
    get body() {
      readBody ??= { value: JSON.parse(body) as unknown };
      return readBody.value;
    },
  };
}
