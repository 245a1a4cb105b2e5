import type { Language } from "#src/profile/profile.ts";
import type { Address, AnswerOf, AnyEndpoint, Asked } from "./address.ts";
import { addressed } from "./address.ts";
import type { Connection } from "./connection.ts";
import { AskFailed, noConnection, problemIn, setbackOf } from "./problem.ts";
import { serverTime } from "./server-time.ts";

export interface Api {
  /** Who asks; part of every cache key, so that nobody sees what was loaded for somebody else. */
  readonly who: string;
  /** Throws AskFailed when the server refuses or cannot be reached. */
  readonly ask: <E extends AnyEndpoint>(address: Address<E>, asked?: Asked<E>) => Promise<AnswerOf<E>>;
  /** An answer that is a file; throws as `ask` does. */
  readonly file: <E extends AnyEndpoint>(address: Address<E>, asked?: Asked<E>) => Promise<FileAsked>;
  /** An answer that comes in parts; throws as `ask` does. */
  readonly stream: <E extends AnyEndpoint>(
    address: Address<E>,
    asked?: Asked<E>,
  ) => Promise<ReadableStream<Uint8Array<ArrayBuffer>>>;
}

/** A file to keep, under the name that the server gives it. */
export interface FileAsked {
  readonly name: string;
  readonly content: Blob;
}

export interface Caller {
  readonly who: string;
  readonly language: Language | null;
  /** Asked anew for every request, since a token of Teams lasts an hour; null before anybody is known. */
  readonly token: (() => Promise<string>) | null;
  /** Where to tell how asking fares. */
  readonly connection?: Pick<Connection, "came">;
}

const base = "/api/v1";

export function apiFor({ who, language, token, connection }: Caller): Api {
  async function ask<E extends AnyEndpoint>(address: Address<E>, asked: Asked<E> = {}): Promise<AnswerOf<E>> {
    const response = await send("application/json, application/problem+json", address, asked);
    // The server lets every answer out through the schema of this very endpoint.
    return (await bodyOf(response)) as AnswerOf<E>;
  }

  async function stream<E extends AnyEndpoint>(address: Address<E>, asked: Asked<E> = {}) {
    const { body } = await send("text/event-stream, application/problem+json", address, asked);
    if (!body) throw new AskFailed(noConnection);
    return body;
  }

  async function file<E extends AnyEndpoint>(address: Address<E>, asked: Asked<E> = {}): Promise<FileAsked> {
    const response = await send("*/*", address, asked);
    const [, name = ""] = /filename="?([^";]+)/.exec(response.headers.get("content-disposition") ?? "") ?? [];
    return { name, content: await response.blob() };
  }

  async function send<E extends AnyEndpoint>(accept: string, address: Address<E>, asked: Asked<E>): Promise<Response> {
    try {
      const response = await sendSignedIn(accept, address, asked);
      if (!response.ok) throw new AskFailed(problemIn(response.status, await bodyOf(response)));
      connection?.came(null);
      return response;
    } catch (error) {
      if (error instanceof AskFailed) connection?.came(setbackOf(error));
      throw error;
    }
  }

  async function sendSignedIn<E extends AnyEndpoint>(accept: string, address: Address<E>, asked: Asked<E>) {
    const response = await sendOnce(accept, address, asked);
    // A token may run out on its way, or have been withdrawn: Teams is asked for a fresh one, once.
    return response.status === 401 && token ? sendOnce(accept, address, asked) : response;
  }

  async function sendOnce<E extends AnyEndpoint>(accept: string, address: Address<E>, asked: Asked<E>) {
    const { params, query, body, signal } = asked;
    const headers = new Headers({ accept });
    if (language) headers.set("accept-language", language);
    if (token) headers.set("authorization", `Bearer ${await token()}`);
    if (body !== undefined) headers.set("content-type", "application/json");
    const response = await reach(`${base}${addressed(address.path, params, query)}`, {
      method: address.method,
      headers,
      credentials: "omit",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    serverTime.heard(response.headers.get("date"));
    return response;
  }

  return { who, ask, file, stream };
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch (error) {
    // The page itself took the request back; that is no failure of the connection.
    if (request.signal?.aborted) throw error;
    throw new AskFailed(noConnection);
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    if (response.ok) throw new AskFailed(noConnection);
    return null;
  }
}
