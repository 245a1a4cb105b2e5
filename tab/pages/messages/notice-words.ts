import type { NoticeLine } from "#src/notice/notice-list.contract.ts";
import type { Instant } from "#src/kernel/time.ts";
import { moment } from "#src/texts/format.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

/** What the message says, by its kind. */
export function saidIn({ template }: NoticeLine, { tab }: TabTexts): string {
  return tab.question.templates[template];
}

/** In which channel or chat, and to whom where others read along. */
export function whereIn(notice: NoticeLine, texts: TabTexts): string {
  const { to, where } = notice;
  const place = placeIn(notice, texts);
  return to === null || to.name === where.name ? place : texts.tab.messages.where.to(to.name, place);
}

function placeIn({ where: { kind, name } }: NoticeLine, { tab }: TabTexts): string {
  const { where } = tab.messages;
  switch (kind) {
    case "channel":
      return name === null ? where.unnamed : where.channel(name);
    case "group_chat":
      return where.group;
    case "personal_chat":
      return name === null ? where.someChat : where.chat(name);
  }
}

/** How it stands with the message: when, and why not before or not at all. */
export function stateOf(notice: NoticeLine, { tab, language }: TabTexts): string {
  const { messages } = tab;
  const { state, due, sentAt, createdAt, waits, died } = notice;
  const at = (instant: Instant) => moment(language, instant);
  switch (state) {
    case "waiting":
      return messages.waits[waits ?? "soon"](at(due ?? createdAt));
    case "sent": {
      const last = sentAt ?? createdAt;
      const isEdited = notice.template in cards && Date.parse(last) - Date.parse(createdAt) > aMinute;
      return isEdited ? messages.edited(at(createdAt), at(last)) : messages.sent(at(last));
    }
    case "dead":
      return messages.died[died ?? "refused"];
  }
}

const aMinute = 60_000;

/** Messages that follow what they are about: they are posted once, and edited ever after. */
const cards = {
  thread: true,
  shared: true,
  triage: true,
  invitation: true,
  agenda: true,
  minutes: true,
  update_request: true,
} as const;
