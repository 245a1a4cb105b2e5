import { ConversationEvent } from "#src/conversation/conversation.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { NoticePlan } from "#src/notice/notice.ts";

/** Whoever writes to us gets an answer in the same place, and the QRT its overview. */
export function planForConversation(conversation: ConversationId, recorded: Recorded<unknown>): readonly NoticePlan[] {
  const event = ConversationEvent.parse(recorded.event);
  const { by: to } = recorded;
  switch (event.type) {
    case "conversation_seen":
    case "conversation_moved":
    case "conversation_renamed":
    case "conversation_closed":
    case "conversation_opened":
    case "conversation_appointed":
      return [];
    case "digest_came":
      return [
        {
          id: `${recorded.seq}#digest`,
          content: { kind: "digest", day: dayOf(recorded.at) },
          place: { conversation, root: null },
        },
      ];
    case "small_talk_heard":
      return to === null ? [] : [answer({ kind: "small_talk", talk: event.talk, to }, event.root)];
    case "word_heard":
      return to === null ? [] : [answer({ kind: "word", word: event.word, to }, event.root)];
  }

  function answer(content: NoticeContent, root: string | null): NoticePlan {
    return { id: `${recorded.seq}#${to}`, content, place: { conversation, root } };
  }
}
