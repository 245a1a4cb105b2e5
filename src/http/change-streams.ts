import type { Request, Response } from "express";
import { Router } from "express";
import { followChanges } from "#src/kernel/changes.contract.ts";
import type { Changes, Told } from "#src/kernel/changes.port.ts";
import type { Timer } from "#src/kernel/timer.port.ts";
import type { Person, PersonId } from "#src/people/person.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import type { ProtocolTrouble, Refuse } from "./protocol-trouble.ts";
import { signedOut } from "./protocol-trouble.ts";
import type { PersonOf } from "./sign-in.ts";

export interface ChangeStreamsOptions {
  readonly changes: Changes<Person>;
  readonly personOf: PersonOf;
  readonly timer: Timer;
  readonly refuse: Refuse;
  readonly limits?: Partial<StreamLimits> | undefined;
}

export interface StreamLimits {
  /** Windows of one person, and of all people together. */
  readonly perPerson: number;
  readonly inAll: number;
  /** Bytes that wait for a reader who does not take them. */
  readonly unread: number;
  /** Milliseconds between two signs of life. */
  readonly heartbeat: number;
  /** Milliseconds after which whoever reads has to sign in anew. */
  readonly signedIn: number;
}

export interface ChangeStreams {
  readonly router: Router;
  /** Ends them all, and starts no new ones. */
  readonly end: () => void;
}

const defaultLimits: StreamLimits = {
  perPerson: 8,
  inAll: 1_000,
  unread: 64 * 1_024,
  heartbeat: 15_000,
  signedIn: 30 * 60_000,
};

const full: ProtocolTrouble = {
  status: 503,
  code: "busy",
  detail: (words) => words.busy,
  headers: { "Retry-After": "15" },
};

interface Stream {
  readonly person: PersonId;
  readonly tell: (told: Told) => void;
  /** Says that all is told so far, which it is only once the reader has caught up. */
  readonly beat: (alive: Told) => void;
  readonly end: () => void;
}

/** Answers that do not end: lines that say which things changed, for pages that show them. */
export function changeStreams(options: ChangeStreamsOptions): ChangeStreams {
  const { changes, personOf, timer, refuse, limits } = options;
  const { perPerson, inAll, unread, heartbeat, signedIn } = { ...defaultLimits, ...limits };
  /** Oldest first. */
  const streams = new Set<Stream>();
  let isEnding = false;
  let stopBeating: (() => void) | undefined;

  async function open(request: Request, response: Response): Promise<void> {
    const person = await personOf(request.get("authorization"));
    // Signed in anew, and let in or not, for every stream: this is why none lasts for ever.
    if (!person) return refuse(request, response, signedOut);
    if (isEnding || streams.size >= inAll) return refuse(request, response, full);
    if (request.method === "GET") makeRoomFor(person.id);
    response.writeHead(200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      // Proxies that hold answers back until they end would hold this one back for ever.
      "X-Accel-Buffering": "no",
    });
    if (request.method === "HEAD") return void response.end();
    response.flushHeaders();
    start(person, { after: positionIn(request), response });
  }

  function start(person: Person, { after, response }: { readonly after: string | null; readonly response: Response }) {
    let hasCaughtUp = false;
    const stream: Stream = {
      person: person.id,
      tell,
      beat: (alive) => hasCaughtUp && tell(alive),
      end: () => response.end(),
    };
    const told = (news: Told) => {
      hasCaughtUp = true;
      tell(news);
    };
    const stopFollowing = changes.follow({ reader: person, after, told });
    const stopWaiting = timer.after(signedIn, stream.end);
    streams.add(stream);
    beat();
    response.once("close", () => {
      streams.delete(stream);
      stopFollowing();
      stopWaiting();
    });

    function tell(told: Told): void {
      if (response.writableEnded || response.destroyed) return;
      // Who does not read must not fill our memory; the position says where to go on.
      if (response.writableLength > unread) return void response.destroy();
      response.write(lineOf(told));
      // What this person may know of may have changed along: the next stream is opened with what holds by then.
      if (concerns(told, person.id)) response.end();
    }
  }

  /** The newest windows win: an old one is often a connection that broke without anybody noticing. */
  function makeRoomFor(person: PersonId): void {
    const own = [...streams].filter((stream) => stream.person === person);
    for (const stream of own.slice(0, Math.max(0, own.length - perPerson + 1))) {
      stream.tell({ position: changes.position(), news: { kind: "replaced" } });
      stream.end();
      streams.delete(stream);
    }
  }

  function beat(): void {
    if (stopBeating) return;
    stopBeating = timer.after(heartbeat, () => {
      stopBeating = undefined;
      if (streams.size === 0) return;
      const alive: Told = { position: changes.position(), news: { kind: "at" } };
      for (const stream of streams) stream.beat(alive);
      beat();
    });
  }

  const router = Router({ caseSensitive: true, strict: true });
  router.get(followChanges.path, open);
  router.all(followChanges.path, methodNotAllowed(refuse, ["GET"]));
  return {
    router,
    end: () => {
      isEnding = true;
      stopBeating?.();
      for (const stream of streams) stream.end();
    },
  };
}

function positionIn(request: Request): string | null {
  const { after } = request.query;
  if (typeof after === "string") return after;
  return request.get("last-event-id") ?? null;
}

function concerns({ news }: Told, person: PersonId): boolean {
  return news.kind === "changed" && news.changes.some(({ concept, id }) => concept === "person" && id === person);
}

const lines = new WeakMap<Told, string>();

/** Put into words once for all who are told the same. */
function lineOf(told: Told): string {
  const line = lines.get(told) ?? `id: ${told.position}\ndata: ${JSON.stringify(told.news)}\n\n`;
  lines.set(told, line);
  return line;
}
