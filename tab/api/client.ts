import type { Language } from "#src/profile/profile.ts";
import type { Address, AnswerOf, AnyEndpoint, Asked } from "./address.ts";
import { addressed } from "./address.ts";
import { AskFailed, noConnection, problemIn } from "./problem.ts";

export interface Api {
  /** Who asks; part of every cache key, so that nobody sees what was loaded for somebody else. */
  readonly who: string;
  /** Throws AskFailed when the server refuses or cannot be reached. */
  readonly ask: <E extends AnyEndpoint>(address: Address<E>, asked?: Asked<E>) => Promise<AnswerOf<E>>;
}

export interface Caller {
  readonly who: string;
  readonly language: Language | null;
  /** Asked anew for every request, since a token of Teams lasts an hour; null before anybody is known. */
  readonly token: (() => Promise<string>) | null;
}

const base = "/api/v1";

export function apiFor({ who, language, token }: Caller): Api {
  async function ask<E extends AnyEndpoint>(address: Address<E>, asked: Asked<E> = {}): Promise<AnswerOf<E>> {
    const headers = new Headers({ accept: "application/json, application/problem+json" });
    if (language) headers.set("accept-language", language);
    if (token) headers.set("authorization", `Bearer ${await token()}`);
    if (asked.body !== undefined) headers.set("content-type", "application/json");
    const response = await reach(`${base}${addressed(address.path, asked.params, asked.query)}`, {
      method: address.method,
      headers,
      credentials: "omit",
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
      ...(asked.signal === undefined ? {} : { signal: asked.signal }),
    });
    const body = await bodyOf(response);
    if (!response.ok) throw new AskFailed(problemIn(response.status, body));
    // The server lets every answer out through the schema of this very endpoint.
    return body as AnswerOf<E>;
  }
  return { who, ask };
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
