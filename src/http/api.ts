import type { Request, RequestHandler, Response } from "express";
import { Router } from "express";
import type { Log } from "#src/kernel/log.port.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import type { Language } from "#src/profile/profile.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { FailureDeps } from "./failure.ts";
import { answerFailure } from "./failure.ts";
import { bodyTrouble, readJson } from "./json-body.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import type { Trouble } from "./problem.ts";
import { sendProblem } from "./problem.ts";
import { troubleOf } from "./refusal-status.ts";
import type { PersonOf } from "./sign-in.ts";

export interface ApiRoutes {
  readonly signedIn: readonly Route<Person, Refusal>[];
  /** Answered without sign-in. */
  readonly open: readonly Route<undefined, Refusal>[];
}

export interface ApiOptions {
  readonly routes: ApiRoutes;
  readonly personOf: PersonOf;
  readonly log: Log;
  /** For whom is not known yet. */
  readonly texts: Texts;
}

/** Serves routes below /api/v1. */
export function apiRouter({ routes, personOf, log, texts }: ApiOptions): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const methods = new Map<string, ("GET" | "POST")[]>();

  function mount({ method, path }: Pick<Route<never, never>, "method" | "path">, handler: RequestHandler): void {
    const pattern = path.replaceAll(/\{(\w+)\}/g, ":$1");
    methods.set(pattern, [...(methods.get(pattern) ?? []), method]);
    if (method === "GET") router.get(pattern, handler);
    else router.post(pattern, handler);
  }

  for (const open of routes.open) {
    mount(open, (request, response) => answer({ route: open, caller: undefined, texts, log }, request, response));
  }
  for (const signedIn of routes.signedIn) {
    mount(signedIn, async (request, response) => {
      const person = await personOf(request.get("authorization"));
      if (!person) return refuseStranger(response);
      const own = textsIn(languageFor(request, person));
      return answer({ route: signedIn, caller: person, texts: own, log }, request, response);
    });
  }
  for (const [pattern, allowed] of methods) router.all(pattern, methodNotAllowed(...allowed));
  return router;
}

/** The language that the page is read in now, or else the person's own. */
function languageFor(request: Request, person: Person): Language {
  const wanted = request.acceptsLanguages().map((language) => language.slice(0, 2).toLowerCase());
  return wanted.find((language) => language === "nl" || language === "en") ?? person.language;
}

interface Answering<Caller> extends FailureDeps {
  readonly route: Route<Caller, Refusal>;
  readonly caller: Caller;
}

async function answer<Caller>(
  { route, caller, texts, log }: Answering<Caller>,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const body = await bodyOf(route, request);
    if (!body.ok) return sendProblem(response, body.refusal);
    const { params, query } = request;
    const outcome = await route.answer(caller, { params, query, body: body.value });
    if (!outcome.ok) return sendProblem(response, troubleOf(outcome.refusal, texts));
    response.set("Cache-Control", "no-store").json(outcome.value);
  } catch (error) {
    // Caught here and not at the end of the chain, since only here it is known who will read it.
    answerFailure(response, error, { log, texts });
  }
}

async function bodyOf({ method }: { readonly method: string }, request: Request): Promise<Result<unknown, Trouble>> {
  if (method === "GET") return ok({});
  const trouble = bodyTrouble(request);
  return trouble ? { ok: false, refusal: trouble } : readJson(request);
}

function refuseStranger(response: Response): void {
  const headers = { "WWW-Authenticate": "Bearer" };
  sendProblem(response, { status: 401, code: "signed_out", detail: "Sign in first.", headers });
}
