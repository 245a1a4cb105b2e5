/**
 * The one port to a database. Documents live in partitions (one per aggregate); a commit is atomic inside one partition
 * and nothing is atomic across partitions. Lists read only fields that the kind of document has declared.
 */
export interface DocumentStore {
  get(pk: string, id: string): Promise<StoredDocument | undefined>;
  /** All documents of one type in one partition, ordered by id. */
  partition(pk: string, type: string): Promise<readonly StoredDocument[]>;
  /** Applies all operations or none. Resolves after they are durable. */
  commit(pk: string, operations: readonly Operation[], how?: CommitHow): Promise<CommitOutcome>;
  /** Documents of one type in the order of one declared field, filtered by equality on other declared fields. */
  list(query: ListQuery): Promise<Page<StoredDocument>>;
  count(type: string, where: Where): Promise<number>;
  close(): Promise<void>;
}

export interface CommitHow {
  /**
   * Resolves before they are durable: they outlive the program, but a power cut may take back the newest of them, in the
   * order in which they came. For what is done again without harm; an engine is free to make it durable all the same.
   */
  readonly lazily?: boolean;
}

export interface NewDocument {
  readonly id: string;
  readonly type: string;
  /** Version of the form of the body; readers bring older ones up to date. */
  readonly v: number;
  readonly body: unknown;
  /** Declared fields: filters hold plain values, orders hold unique, sortable keys. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface StoredDocument extends NewDocument {
  readonly pk: string;
  readonly etag: string;
}

export type Operation =
  | { readonly op: "create"; readonly document: NewDocument }
  | { readonly op: "replace"; readonly document: NewDocument; readonly etag: string }
  | { readonly op: "delete"; readonly id: string; readonly etag: string };

/** `etags` by document id, for what was created or replaced. */
export type CommitOutcome =
  | { readonly ok: true; readonly etags: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly refused: "exists" | "stale" | "missing"; readonly id: string };

export type Where = Readonly<Record<string, string | readonly string[]>>;

export interface ListQuery {
  readonly type: string;
  readonly where: Where;
  readonly order: string;
  readonly direction: "ascending" | "descending";
  /** Leaves out documents whose order key is above this one. */
  readonly until?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Pass it as `cursor` to read on; null at the end. */
  readonly next: string | null;
}

/** What an engine must know of a type before the first document: which fields it filters and orders by. */
export interface DocumentDeclaration {
  readonly type: string;
  readonly filters: readonly string[];
  readonly orders: readonly string[];
}
