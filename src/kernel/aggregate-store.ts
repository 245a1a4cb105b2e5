import { z } from "zod";
import type { CommandKey } from "./command.ts";
import type { DocumentKind, Searched } from "./document-kind.ts";
import { decode, encode } from "./document-kind.ts";
import type { DocumentStore, Operation, Page } from "./document-store.port.ts";
import { listDocuments } from "./list.ts";
import type { Listing } from "./list.ts";
import type { OutboxRow } from "./outbox.ts";
import { outboxKind } from "./outbox.ts";
import type { Result } from "./result.ts";
import { ok, refuse } from "./result.ts";
import { takingTurns } from "./taking-turns.ts";
import { Instant } from "./time.ts";

/** A value as it stands: `rev` is what people's screens and cards carry, `etag` is what the database compares. */
export interface Versioned<T> {
  readonly value: T;
  readonly rev: number;
  readonly etag: string;
}

/** What happened, by whom and when: the audit trail, in the order of `seq`. `by` is null for the system itself. */
export interface Recorded<E> {
  readonly seq: number;
  readonly by: string | null;
  readonly at: Instant;
  readonly event: E;
}

/** An event in the outbox: of what has just been committed, it is told to `committed` with all that announcing it takes. */
export interface Unannounced {
  readonly pk: string;
  readonly id: string;
  readonly etag: string;
  readonly row: OutboxRow;
  readonly event: Recorded<unknown>;
}

export interface Saving<T, E> {
  readonly value: T;
  readonly command: CommandKey;
  readonly by: string | null;
  readonly at: Instant;
  readonly events: readonly E[];
  /** Other documents of the same partition that are written with it, or not at all. */
  readonly beside?: readonly Operation[];
}

export type NotFound = { readonly code: "not_found" };
/** Somebody else changed it since it was read. */
export type Stale = { readonly code: "stale" };
/** The key was spent by an accepted command that said something else. */
export type KeyReused = { readonly code: "key_reused" };

/** A repetition finds its command spent: the use case answers with the present state and does nothing. */
export type ForCommand<T> =
  | { readonly ok: true; readonly value: Versioned<T>; readonly replayed: boolean }
  | { readonly ok: false; readonly refusal: NotFound | KeyReused };

/** Refuses what was based on an older state than the one that stands. */
export function atRevision<T>(standing: Versioned<T>, rev: number): Result<void, Stale> {
  return standing.rev === rev ? ok(undefined) : refuse({ code: "stale" });
}

export interface AggregateStore<Id extends string, T, E, F extends string, O extends string> {
  get(id: Id): Promise<Versioned<T> | undefined>;
  forCommand(id: Id, command: CommandKey): Promise<ForCommand<T>>;
  /** Writes head, events, command and outbox in one commit. A repetition of the same command answers with what stands. */
  create(saving: Saving<T, E>): Promise<Result<Versioned<T>, Stale | KeyReused>>;
  save(saving: Saving<T, E> & { readonly expected: Versioned<T> }): Promise<Result<Versioned<T>, Stale | KeyReused>>;
  list(listing: Listing<F, O>): Promise<Page<Versioned<T>>>;
  count(where: Listing<F, O>["where"]): Promise<number>;
  history(id: Id): Promise<readonly Recorded<E>[]>;
  /**
   * Changes of one aggregate, one after the other: three hundred at once would else overtake one another for a minute.
   * Only within this process; between processes the etag decides.
   */
  inTurn<R>(id: Id, change: () => Promise<R>): Promise<R>;
}

export interface StoreOptions {
  /** Called after each durable commit with its events, so that the outbox need not look for them. */
  readonly committed?: (pk: string, events: readonly Unannounced[]) => void;
  /** False for samples and imports: what they tell happened before, and nobody is to hear of it now. */
  readonly announce?: boolean;
}

interface AggregateSpec<Id extends string, T, E, F extends string, O extends string> extends StoreOptions {
  readonly documents: DocumentStore;
  readonly kind: DocumentKind<T, F, O>;
  readonly idOf: (value: T) => Id;
  readonly event: z.ZodType<E>;
  /** Under which name an event can be listed over all aggregates; null for one that cannot, and costs no place there. */
  readonly newsOf?: (event: E) => string | null;
}

const headId = "head";
/** So many numbers are kept for the events of one revision. */
const eventsPerCommit = 100;
const mostRemembered = 500;

export function aggregateStore<Id extends string, T, E, F extends string, O extends string>({
  documents,
  kind,
  idOf,
  event,
  newsOf,
  committed,
  announce = true,
}: AggregateSpec<Id, T, E, F, O>): AggregateStore<Id, T, E, F, O> {
  const head: DocumentKind<Head<T>, F, O> = headKind(kind);
  const recorded = recordedKind(kind.type, event, newsOf);
  /** As they were read last. The database still says what stands; only what has not changed is not parsed anew. */
  const read = new Map<Id, Versioned<T>>();

  async function get(id: Id): Promise<Versioned<T> | undefined> {
    const stored = await documents.get(id, headId);
    // An id of another concept finds another concept's head: to this store it does not exist.
    if (!stored || stored.type !== kind.type) return undefined;
    const known = read.get(id);
    if (known?.etag === stored.etag) return known;
    const { rev, value } = decode(head, stored);
    return remember(id, { rev, value, etag: stored.etag });
  }

  function remember(id: Id, standing: Versioned<T>): Versioned<T> {
    read.delete(id);
    read.set(id, standing);
    for (const oldest of read.keys()) {
      if (read.size <= mostRemembered) break;
      read.delete(oldest);
    }
    return standing;
  }

  async function forCommand(id: Id, command: CommandKey): Promise<ForCommand<T>> {
    // The command is read first: when it was spent, the value that is read after it is one that it changed.
    const spent = await spentBy(id, command);
    const found = await get(id);
    if (!found) return refuse({ code: "not_found" });
    if (spent === "otherwise") return refuse({ code: "key_reused" });
    return { ok: true, value: found, replayed: spent === "same" };
  }

  async function spentBy(pk: string, command: CommandKey): Promise<"unspent" | "same" | "otherwise"> {
    const stored = await documents.get(pk, commandId(command));
    if (!stored) return "unspent";
    return decode(commandKind, stored).digest === command.digest ? "same" : "otherwise";
  }

  async function write(saving: Saving<T, E>, expected: Versioned<T> | undefined) {
    const pk = idOf(saving.value);
    const rev = (expected?.rev ?? 0) + 1;
    const document = encode(head, { pk, id: headId }, { rev, value: saving.value });
    const guard: Operation = expected ? { op: "replace", document, etag: expected.etag } : { op: "create", document };
    const records = recordsOf(rev, saving);
    const waiting = announce ? records.map((record) => waitingFor(pk, record)) : [];
    const outcome = await documents.commit(pk, [
      guard,
      ...trail(pk, rev, { saving, records }),
      ...(saving.beside ?? []),
      ...waiting.map(({ id, row }): Operation => ({ op: "create", document: encode(outboxKind, { pk, id }, row) })),
    ]);
    if (!outcome.ok) return settleConflict(pk, saving);
    const { etags } = outcome;
    committed?.(
      pk,
      waiting.map((unannounced) => ({ ...unannounced, etag: etags.get(unannounced.id) ?? "" })),
    );
    return ok(remember(idOf(saving.value), { value: saving.value, rev, etag: etags.get(headId) ?? "" }));
  }

  function waitingFor(pk: string, event: Recorded<E>): Omit<Unannounced, "etag"> {
    const row = { aggregate: kind.type, event: eventId(event.seq), due: event.at, attempts: 0 };
    return { pk, id: `outbox:${row.event}`, row, event };
  }

  /** Lost the race: to a repetition of the same command, which is no harm, or to somebody else. */
  async function settleConflict(pk: string, { value, command }: Saving<T, E>) {
    const spent = await spentBy(pk, command);
    const standing = await get(idOf(value));
    if (spent === "same" && standing) return ok(standing);
    return refuse({ code: spent === "otherwise" ? "key_reused" : "stale" });
  }

  function trail(
    pk: string,
    rev: number,
    { saving, records }: { readonly saving: Saving<T, E>; readonly records: readonly Recorded<E>[] },
  ): readonly Operation[] {
    const { command, by, at } = saving;
    const spent = encode(commandKind, { pk, id: commandId(command) }, { digest: command.digest, rev, by, at });
    const documentOf = (record: Recorded<E>) => encode(recorded, { pk, id: eventId(record.seq) }, record);
    return [spent, ...records.map(documentOf)].map((document) => ({ op: "create", document }));
  }

  return {
    get,
    forCommand,
    create: (saving) => write(saving, undefined),
    save: (saving) => write(saving, saving.expected),
    list: async (listing) => {
      const page = await listDocuments(documents, head, listing);
      return { items: page.items.map(({ stored, value }) => ({ ...value, etag: stored.etag })), next: page.next };
    },
    count: (where) => documents.count(kind.type, definedOnly(where)),
    inTurn: takingTurns(),
    history: async (id) => (await documents.partition(id, recorded.type)).map((stored) => decode(recorded, stored)),
  };
}

interface Head<T> {
  readonly rev: number;
  readonly value: T;
}

/** How the head of an aggregate is stored: its value with the revision that people see. */
export function headKind<T, F extends string, O extends string>(
  kind: DocumentKind<T, F, O>,
): DocumentKind<Head<T>, F, O> {
  const onValue = <K extends string>(fields: Readonly<Record<K, (value: T) => string | null>>) =>
    Object.fromEntries(
      Object.entries<(value: T) => string | null>(fields).map(([name, read]) => [
        name,
        (standing: Head<T>) => read(standing.value),
      ]),
      // Object.fromEntries forgets the names of the keys, which are the same as those that came in.
    ) as Record<K, (standing: Head<T>) => string | null>;
  return {
    type: kind.type,
    v: kind.v,
    schema: z.object({ rev: z.int(), value: kind.schema }),
    upcasts: Object.fromEntries(
      Object.entries(kind.upcasts).map(([version, upcast]) => [
        version,
        (older: unknown) => {
          const { rev, value } = z.object({ rev: z.int(), value: z.unknown() }).parse(older);
          return { rev, value: upcast(value) };
        },
      ]),
    ),
    filters: onValue(kind.filters),
    orders: onValue(kind.orders),
    ...(kind.ways ? { ways: kind.ways } : {}),
    ...(kind.isSparse ? { isSparse: kind.isSparse } : {}),
    ...(kind.searched ? { searched: searchedByValue(kind.searched) } : {}),
  };
}

function searchedByValue<T>({ at, text, marks }: Searched<T>): Searched<Head<T>> {
  return {
    at: ({ value }) => at(value),
    text: ({ value }) => text(value),
    marks: Object.fromEntries(Object.entries(marks).map(([name, read]) => [name, ({ value }: Head<T>) => read(value)])),
  };
}

/** How an event is stored. It never changes again, so that being listed costs its entries once, at the end of an index. */
export function recordedKind<E>(
  type: string,
  event: z.ZodType<E>,
  newsOf: (event: E) => string | null = () => null,
): DocumentKind<Recorded<E>, "news", "newsAt"> {
  return {
    type: `${type}-event`,
    v: 1,
    schema: z.object({ seq: z.int(), by: z.string().nullable(), at: Instant, event }),
    upcasts: {},
    filters: { news: ({ event: happened }) => newsOf(happened) },
    orders: { newsAt: ({ at, event: happened }) => (newsOf(happened) === null ? null : at) },
    isSparse: true,
    isTrail: true,
  };
}

function recordsOf<E>(rev: number, { events, by, at }: Saving<unknown, E>): readonly Recorded<E>[] {
  if (events.length > eventsPerCommit) throw new Error(`${events.length} events in one commit`);
  return events.map((event, index) => ({ seq: rev * eventsPerCommit + index, by, at, event }));
}

const SpentCommand = z.object({ digest: z.string(), rev: z.int(), by: z.string().nullable(), at: Instant });
const commandKind: DocumentKind<z.infer<typeof SpentCommand>, never, never> = {
  type: "command",
  v: 1,
  schema: SpentCommand,
  upcasts: {},
  filters: {},
  orders: {},
};

function commandId(command: CommandKey): string {
  return `cmd:${command.key}`;
}

/** Zero-padded, so that the order of ids is the order of events. */
function eventId(seq: number): string {
  return `event:${String(seq).padStart(10, "0")}`;
}

function definedOnly(where: Readonly<Record<string, string | readonly string[] | undefined>>) {
  const wanted: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(where)) if (value !== undefined) wanted[name] = value;
  return wanted;
}
