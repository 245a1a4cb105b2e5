import type { Instant } from "./time.ts";

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
  /** Documents of one type by their words and marks, in the order of the moment that they are kept by. */
  search(query: SearchQuery): Promise<Page<StoredDocument>>;
  /** How many a search finds; counts no further than `most`. */
  countFound(query: Sought, most: number): Promise<number>;
  /** Documents that share telling words with a text, best first. */
  alike(query: Sought, limit: number): Promise<readonly StoredDocument[]>;
  /** Whether another program has written since this was last asked; an engine that cannot tell leaves it out. */
  readonly changedElsewhere?: () => boolean;
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
  /** Only of a type that is declared to be searched. */
  readonly found?: FoundBy;
}

/** What a document is found by. It leaves the index with the document, or with what replaces it. */
export interface FoundBy {
  /** Never changes. */
  readonly at: Instant;
  /** Read by words.ts, as is what is asked. */
  readonly text: string;
  /** A mark can have several values, each a plain name. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

export interface StoredDocument extends Omit<NewDocument, "found"> {
  readonly pk: string;
  readonly etag: string;
}

export type Operation =
  | { readonly op: "create"; readonly document: NewDocument }
  | { readonly op: "replace"; readonly document: NewDocument; readonly etag: string }
  | { readonly op: "delete"; readonly id: string; readonly etag: string };

/** `etags` by document id, for what was created or replaced. */
export type CommitOutcome =
  | { readonly ok: true; readonly etags: ReadonlyMap<string, string> }
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

/** What is looked for; all of it must hold. */
export interface Sought {
  readonly type: string;
  /** Every word must occur, and of the last one the beginning is enough. Null asks nothing; a text without words finds nothing. */
  readonly text: string | null;
  /** By mark, of the values that are given one is enough. */
  readonly marks: Where;
  /** Each holds for what lies between two values of a declared field, both included. */
  readonly between?: readonly Between[];
}

export interface Between {
  readonly field: string;
  readonly from?: string;
  readonly until?: string;
}

export interface SearchQuery extends Sought {
  readonly direction: "newest first" | "oldest first";
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
  /**
   * The ways in which it is read: filters that a list gives one value for, and then the order. A list may be narrowed by more
   * than its way names. Each costs every write its entry; undeclared, they are all filters by all orders.
   */
  readonly ways?: readonly (readonly string[])[];
  /** Most of its documents stand in no list, and shall cost none a place: such a type cannot be counted. */
  readonly isSparse?: boolean;
  /** Written with every act, such as its event, or not listed at all: an engine may keep it apart. It cannot be searched. */
  readonly isTrail?: boolean;
  /** The marks that it is searched by; of a type without them nothing is kept to search by. */
  readonly marks?: readonly string[];
}
