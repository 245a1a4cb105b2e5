import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { retryNoticeEndpoint } from "./notice.contract.ts";
import type { RetryNoticeDeps } from "./retry-notice.usecase.ts";
import { retryNotice } from "./retry-notice.usecase.ts";

export function retryNoticeRoute(deps: RetryNoticeDeps) {
  return route(retryNoticeEndpoint, async (person: Person, { params }) => {
    const retried = await retryNotice(deps, actorOf(person), { about: params.id, notice: params.notice });
    if (!retried.ok) return retried;
    const { id, state, due } = retried.value;
    return ok({ id, state, due });
  });
}
