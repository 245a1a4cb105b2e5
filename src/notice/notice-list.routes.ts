import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { Conversation, ConversationId } from "#src/conversation/conversation.ts";
import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { listNotices, retryNoticesOf } from "./notice-list.contract.ts";
import type { NoticeLineDeps } from "./notice-list.presenter.ts";
import { noticeLines, placeShown } from "./notice-list.presenter.ts";
import type { NoticeStore } from "./notice.store.ts";
import type { OwnNoticesDeps, Shelves } from "./own-notices.presenter.ts";
import { ownNotices } from "./own-notices.presenter.ts";
import type { RetryConversationDeps } from "./retry-conversation.usecase.ts";
import { retryConversation } from "./retry-conversation.usecase.ts";

interface NoticesDeps extends NoticeLineDeps, OwnNoticesDeps {
  readonly conversations: Pick<ConversationStore, "get">;
}

export function noticesRoute(deps: NoticesDeps) {
  return route(listNotices, async (person: Person, { query }) => {
    const actor = actorOf(person);
    const { state, conversation, ...page } = query;
    const place = await placeAsked(deps, actor, conversation);
    if (!place.ok) return place;
    const seesAll = mayCoordinate(actor, "notice.retry").ok;
    const shelves = seesAll ? allNotices(deps.notices, conversation) : await ownNotices(deps, person.id);
    const [{ items, next }, waiting, dead] = await Promise.all([
      shelves.page(state, page),
      shelves.count("waiting"),
      shelves.count("dead"),
    ]);
    return ok({
      items: [...(await noticeLines(deps, actor, items))],
      next,
      counts: { waiting, dead },
      place: place.value && placeShown(place.value),
    });
  });
}

export function retryNoticesRoute(deps: RetryConversationDeps & { readonly notices: Pick<NoticeStore, "count"> }) {
  return route(retryNoticesOf, async (person: Person, { params: { id: place } }) => {
    const retried = await retryConversation(deps, actorOf(person), place);
    if (!retried.ok) return retried;
    const [waiting, dead] = await Promise.all([
      deps.notices.count({ state: "waiting", place }),
      deps.notices.count({ state: "dead", place }),
    ]);
    return ok({ waiting, dead });
  });
}

/** Only who sees all messages can ask for those of one place; null where no place was asked for. */
async function placeAsked(
  { conversations }: Pick<NoticesDeps, "conversations">,
  actor: Actor,
  asked: ConversationId | undefined,
): Promise<Result<Conversation | null, RoleMissing | NotFound>> {
  if (asked === undefined) return ok(null);
  const allowed = mayCoordinate(actor, "conversation.see");
  if (!allowed.ok) return allowed;
  const found = await conversations.get(asked);
  return found ? ok(found.value) : refuse({ code: "not_found" });
}

function allNotices(notices: Pick<NoticeStore, "list" | "count">, place: ConversationId | undefined): Shelves {
  return {
    page: (state, page) => notices.list({ state, place }, page),
    count: (state) => notices.count({ state, place }),
  };
}
