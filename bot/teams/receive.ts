import { randomUUID } from "node:crypto";
import type { Converse } from "#bot/turn.ts";
import type { Turn } from "./application.ts";
import { isInvoke, teamsApplication } from "./application.ts";
import { invokeAnswer } from "./invoke-answer.ts";
import { parseActivity } from "./parse-activity.ts";

export interface Receiving {
  readonly converse: Converse;
  readonly log: ReceiveLog;
  /** What whoever waits for an answer reads when something of ours broke; the id is that of the log. */
  readonly sorry: (correlation: string) => string;
  /** What whoever waits for an answer reads when the work takes longer than Teams waits. */
  readonly stillWorking: () => string;
  /** What somebody reads who asks Teams for something that this bot does not offer. */
  readonly unsupported: () => string;
  /** Fails closed: we answer to and later write to no other addresses. */
  readonly isAllowedServiceUrl: (serviceUrl: string) => boolean;
  /** Milliseconds. Teams waits 10 to 15 seconds before it delivers again, and 5 for some requests. */
  readonly deadline?: number;
}

/** The part of a logger that this folder uses. */
export interface ReceiveLog {
  warn(fields: object, event: string): void;
  error(fields: object, event: string): void;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * Takes the parsed JSON of one delivery and says how to answer it. Never rejects.
 *
 * A message is answered 200 only once the conversation has finished with it: until then Teams delivers it again, which
 * does no harm because the use cases recognise a repetition. Whoever waits for an answer always gets 200 and something to
 * read.
 */
export function receiveActivities(receiving: Receiving): (body: unknown) => Promise<HttpAnswer> {
  const { log, isAllowedServiceUrl, deadline = 4_000 } = receiving;
  const runTurn = teamsApplication(receiving);

  async function receive(body: unknown, correlation: string): Promise<HttpAnswer> {
    const parsed = parseActivity(body);
    switch (parsed.kind) {
      case "refused":
        log.warn({ correlation, detail: parsed.detail }, "activity refused");
        return problem(400, "not_an_activity", "This is not an activity of Teams", parsed.detail);
      case "ignored":
        return { status: 200 };
      case "unsupported":
      case "event":
        if (!isAllowedServiceUrl(parsed.activity.serviceUrl)) {
          log.warn({ correlation }, "activity from a service that is not allowed");
          return problem(
            403,
            "service_not_allowed",
            "This service is not allowed",
            "serviceUrl is not on the list of allowed services",
          );
        }
        return take(parsed, correlation);
    }
  }

  function take(turn: Turn, correlation: string): Promise<HttpAnswer> {
    const work = runTurn(turn).then(
      (answer) => answer ?? { status: 200 },
      (error: unknown) => broken(turn, correlation, error),
    );
    return within(deadline, work, () => late(turn, correlation));
  }

  function broken(turn: Turn, correlation: string, error: unknown): HttpAnswer {
    log.error({ correlation, err: error }, "turn failed");
    if (turn.kind === "event" && isInvoke(turn.event))
      return invokeAnswer(turn.event, { kind: "message", text: receiving.sorry(correlation) });
    return problem(500, "internal", "Something broke here", `The log knows it as ${correlation}`);
  }

  function late(turn: Turn, correlation: string): HttpAnswer {
    log.warn({ correlation }, "turn is late");
    if (turn.kind === "event" && isInvoke(turn.event))
      return invokeAnswer(turn.event, { kind: "message", text: receiving.stillWorking() });
    return problem(
      503,
      "still_working",
      "This takes longer than expected",
      "The work goes on; deliver again to hear how it ended",
    );
  }

  return async (body) => {
    const correlation = randomUUID();
    try {
      return await receive(body, correlation);
    } catch (error) {
      log.error({ correlation, err: error }, "delivery failed");
      return problem(500, "internal", "Something broke here", `The log knows it as ${correlation}`);
    }
  };
}

function problem(status: number, code: string, title: string, detail: string): HttpAnswer {
  return { status, body: { type: "about:blank", title, status, detail, code } };
}

/** What comes first: the outcome of the work, or what to say when it is late. The work itself goes on. */
function within<T>(milliseconds: number, work: Promise<T>, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), milliseconds);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
