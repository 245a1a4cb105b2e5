import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { Notice } from "./notice.ts";
import { retried } from "./notice.ts";
import type { NoticeStore } from "./notice.store.ts";

export interface RetryNoticeDeps {
  readonly notices: Pick<NoticeStore, "get" | "replace">;
  readonly clock: Clock;
}

export interface RetryNotice {
  readonly about: string;
  readonly notice: string;
}

/** Gives a message that was given up another try. One that waits or has arrived stays as it is, so repeating does no harm. */
export async function retryNotice(
  deps: RetryNoticeDeps,
  actor: Actor,
  command: RetryNotice,
): Promise<Result<Notice, RoleMissing | NotFound>> {
  const allowed = mayCoordinate(actor, "notice.retry");
  if (!allowed.ok) return allowed;
  const found = await deps.notices.get(command.about, command.notice);
  if (!found) return refuse({ code: "not_found" });
  const next = retried(found.notice, deps.clock.now());
  if (next === found.notice || (await deps.notices.replace(found, next))) return ok(next);
  return retryNotice(deps, actor, command);
}
