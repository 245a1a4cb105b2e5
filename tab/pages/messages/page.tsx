import { Link, useSearchParams } from "wouter";
import { count } from "#src/texts/format.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { NoticeList } from "./notice-list.tsx";
import type { NoticesAsked, NoticeState } from "./use-notices.ts";
import { useNotices } from "./use-notices.ts";

const states: readonly NoticeState[] = ["waiting", "sent", "dead"];

/** What we said in Teams, what we still have to say, and what did not arrive. */
export function MessagesPage() {
  const { tab } = useTexts();
  const { messages } = tab;
  const { me } = useAlliance();
  const asked = useAsked();
  const notices = useNotices(asked);
  const { state, conversation } = asked;
  return (
    <Page title={messages.title} below={me.may.includes("notice.retry") ? messages.lead : messages.ownLead}>
      {notices.data?.place ? <Only place={notices.data.place} state={state} /> : null}
      <StateChoices asked={asked} counts={notices.data?.counts} />
      <Loaded key={`${state} ${conversation ?? ""}`} from={notices} waiting={<Waiting bars={6} />}>
        {({ items, counts }) => <NoticeList asked={asked} notices={items} dead={counts.dead} paged={notices} />}
      </Loaded>
    </Page>
  );
}

/** What the address asks for; a state that does not exist is none. */
function useAsked(): NoticesAsked {
  const [search] = useSearchParams();
  const state = states.find((each) => each === search.get("state")) ?? "waiting";
  return { state, conversation: search.get("conversation") };
}

interface OnlyProps {
  readonly place: { readonly kind: string; readonly name: string | null };
  readonly state: NoticeState;
}

function Only({ place, state }: OnlyProps) {
  const { messages, setup } = useTexts().tab;
  const words = place.kind === "channel" ? messages.only.channel(place.name ?? setup.unnamed) : messages.only.chat;
  return (
    <Note intent="info" action={<Link href={addressOf({ state, conversation: null })}>{messages.only.all}</Link>}>
      {words}
    </Note>
  );
}

interface StateChoicesProps {
  readonly asked: NoticesAsked;
  /** Undefined while they are on their way. */
  readonly counts: { readonly waiting: number; readonly dead: number } | undefined;
}

function StateChoices({ asked: { state: chosen, conversation }, counts }: StateChoicesProps) {
  const { tab, language } = useTexts();
  const { filter, states: names } = tab.messages;
  const labels = {
    waiting: names.waiting(counts && count(language, counts.waiting)),
    sent: names.sent,
    dead: names.dead(counts && count(language, counts.dead)),
  };
  return (
    <Choices
      label={filter}
      choices={states.map((state) => ({
        key: state,
        label: labels[state],
        href: addressOf({ state, conversation }),
        chosen: state === chosen,
      }))}
    />
  );
}

function addressOf({ state, conversation }: NoticesAsked): string {
  const search = new URLSearchParams({ state, ...(conversation === null ? {} : { conversation }) });
  return `/messages?${search.toString()}`;
}
