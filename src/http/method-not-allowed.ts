import type { RequestHandler } from "express";
import type { Refuse } from "./protocol-trouble.ts";

/** Who asks what an address takes is told; who does something else with it is refused and told the same. */
export function methodNotAllowed(refuse: Refuse, methods: readonly string[]): RequestHandler {
  const allowed = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  return (request, response) => {
    if (request.method === "OPTIONS") return void response.status(204).set("Allow", allowed).end();
    refuse(request, response, {
      status: 405,
      code: "method_not_allowed",
      detail: (words) => words.methodNotAllowed(allowed),
      headers: { Allow: allowed },
    });
  };
}
