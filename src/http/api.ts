import type { Request, RequestHandler, Response } from "express";
import { Router } from "express";
import type { Log } from "#src/kernel/log.port.ts";
import type { AnyEndpoint } from "#src/kernel/endpoint.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { CalendarAt } from "./calendars.ts";
import type { FailureDeps } from "./failure.ts";
import { answerFailure } from "./failure.ts";
import { bodyTrouble, readJson } from "./json-body.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { openApiHandler } from "./openapi-handler.ts";
import { openApiEndpoint } from "./openapi.ts";
import { sendProblem } from "./problem.ts";
import type { ProtocolTrouble, Refuse } from "./protocol-trouble.ts";
import { languageFor, signedOut } from "./protocol-trouble.ts";
import { troubleOf } from "./refusal-status.ts";
import { sendFile } from "./send-file.ts";
import type { PersonOf } from "./sign-in.ts";

export interface ApiRoutes {
  readonly signedIn: readonly Route<Person, Refusal>[];
  /** Answered without sign-in. */
  readonly open: readonly Route<undefined, Refusal>[];
  /** What calendars look at by an address of their own, beside the API. */
  readonly calendar: CalendarAt;
  /** Whom the description names, for who has a question about it. */
  readonly contact: Profile["contact"];
}

export interface ApiOptions {
  readonly routes: ApiRoutes;
  readonly personOf: PersonOf;
  readonly log: Log;
  /** For whom is not known yet. */
  readonly language: Language;
  readonly refuse: Refuse;
}

/** Serves routes below /api/v1, and the description of them all. */
export function apiRouter({ routes, personOf, log, language, refuse }: ApiOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const methods = new Map<string, AnyEndpoint["method"][]>();

  function mount({ method, path }: Pick<AnyEndpoint, "method" | "path">, handler: RequestHandler): void {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ":$1");
    methods.set(pattern, [...(methods.get(pattern) ?? []), method]);
    if (method === "GET") router.get(pattern, handler);
    else router.post(pattern, handler);
  }

  mount(openApiEndpoint, openApiHandler(routes));
  for (const open of routes.open) {
    mount(open.endpoint, (request, response) => {
      const texts = textsIn(languageFor(request, language));
      return answer({ route: open, caller: undefined, texts, log, refuse }, request, response);
    });
  }
  for (const signedIn of routes.signedIn) {
    mount(signedIn.endpoint, async (request, response) => {
      const person = await personOf(request.get("authorization"));
      if (!person) return refuse(request, response, signedOut);
      // The language that the page is read in now, or else the person's own.
      const texts = textsIn(languageFor(request, person.language));
      return answer({ route: signedIn, caller: person, texts, log, refuse }, request, response);
    });
  }
  for (const [pattern, allowed] of methods) router.all(pattern, methodNotAllowed(refuse, allowed));
  return router;
}

interface Answering<Caller> extends FailureDeps {
  readonly route: Route<Caller, Refusal>;
  readonly caller: Caller;
  readonly refuse: Refuse;
}

async function answer<Caller>(
  { route, caller, texts, log, refuse }: Answering<Caller>,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const body = await bodyOf(route.endpoint, request);
    if (!body.ok) return refuse(request, response, body.refusal);
    const { params, query } = request;
    const outcome = await route.answer(caller, { params, query, body: body.value });
    if (!outcome.ok) return sendProblem(response, troubleOf(outcome.refusal, texts));
    const { media } = route.endpoint;
    if (media === undefined) response.json(outcome.value);
    else sendFile(response, media, outcome.value);
  } catch (error) {
    // Caught here and not at the end of the chain, since only here it is known who will read it.
    answerFailure(response, error, { log, texts });
  }
}

async function bodyOf({ method }: AnyEndpoint, request: Request): Promise<Result<unknown, ProtocolTrouble>> {
  if (method === "GET") return ok({});
  const trouble = bodyTrouble(request);
  return trouble ? { ok: false, refusal: trouble } : readJson(request);
}
