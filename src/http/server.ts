import { once } from "node:events";
import { createServer } from "node:http";
import type { Refused, Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { HttpApplicationOptions } from "./application.ts";
import { httpApplication } from "./application.ts";
import type { ChangeStreamsOptions, StreamLimits } from "./change-streams.ts";
import { changeStreams } from "./change-streams.ts";
import { refusingIn } from "./protocol-trouble.ts";
import { systemErrorCode } from "./system-error.ts";

export interface HttpServerOptions extends HttpApplicationOptions, Pick<ChangeStreamsOptions, "changes" | "timer"> {
  /** In milliseconds. */
  readonly limits?: Partial<HttpLimits>;
  readonly streamLimits?: Partial<StreamLimits>;
}

interface HttpLimits {
  /** A client gets this long to send its headers, and its whole request. */
  readonly headers: number;
  readonly request: number;
  /** Requests that are under way get this long to end when the server closes. */
  readonly drain: number;
}

export interface HttpServer {
  /** Port 0 takes any that is free; the answer says which. */
  listen(port: number, host?: string): Promise<Result<{ readonly port: number }, PortRefused>>;
  /** Lets nobody in any more, and resolves once what is under way has been answered. */
  close(): Promise<void>;
}

interface PortRefused {
  readonly code: "port_taken" | "port_forbidden";
  readonly port: number;
}

const defaultLimits: HttpLimits = { headers: 5_000, request: 10_000, drain: 10_000 };
/** Node looks for slow clients this often; its own 30 seconds would make the limits above mean little. */
const lookForSlowClients = 500;

export function createHttpServer({ limits, streamLimits, changes, timer, ...options }: HttpServerOptions): HttpServer {
  const { headers, request, drain } = { ...defaultLimits, ...limits };
  const refuse = refusingIn(options.language);
  const streams = changeStreams({ changes, timer, personOf: options.personOf, refuse, limits: streamLimits });
  let draining = false;
  const server = createServer(
    { headersTimeout: headers, requestTimeout: request, connectionsCheckingInterval: lookForSlowClients },
    httpApplication(options, streams),
  );
  // A connection that stays open for a next request would keep the server from closing.
  server.on("request", (_request, response) => {
    response.once("close", () => draining && setImmediate(() => server.closeIdleConnections()));
  });

  async function listen(port: number, host = "127.0.0.1") {
    server.listen(port, host);
    try {
      await once(server, "listening");
    } catch (error) {
      const refused = portRefused(error, port);
      if (refused) return refused;
      throw error;
    }
    const address = server.address();
    return ok({ port: typeof address === "object" && address ? address.port : port });
  }

  async function close(): Promise<void> {
    draining = true;
    // They would never end by themselves; pages come back to whoever serves next.
    streams.end();
    const impatience = setTimeout(() => server.closeAllConnections(), drain);
    await new Promise<void>((resolve) => {
      // It reports an error where the server was not listening: then it is closed as well.
      server.close(() => resolve());
    });
    clearTimeout(impatience);
  }

  return { listen, close };
}

function portRefused(error: unknown, port: number): Refused<PortRefused> | null {
  const code = systemErrorCode(error);
  if (code === "EADDRINUSE") return refuse({ code: "port_taken", port });
  if (code === "EACCES") return refuse({ code: "port_forbidden", port });
  return null;
}
