import type { NotUnderstood } from "#src/kernel/route.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Trouble } from "./problem.ts";

/** A refusal without a status does not compile. */
const statuses: Readonly<Record<Refusal["code"], number>> = {
  not_found: 404,
  stale: 409,
  key_reused: 409,
  forbidden: 403,
  wrong_stage: 409,
  due_in_past: 422,
  solution_not_offered: 422,
  organisation_missing: 422,
  organisation_fixed: 409,
  unknown_theme: 422,
};

/** What a refusal reads like over HTTP, in the words of the person who asked. */
export function troubleOf(refusal: Refusal | NotUnderstood, texts: Texts): Trouble {
  if (refusal.code === "not_understood") {
    return { status: 400, code: refusal.code, detail: texts.refusals.incomplete, fields: refusal.fields };
  }
  return { status: statuses[refusal.code], code: refusal.code, detail: texts.refusals.of(refusal) };
}
