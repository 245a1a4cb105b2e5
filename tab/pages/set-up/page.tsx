import { Button } from "@fluentui/react-components";
import type { ConversationShown } from "#src/conversation/conversation.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { ChannelLine } from "./channel-line.tsx";
import { Partners } from "./partners.tsx";
import { People } from "./people.tsx";
import styles from "./set-up.module.css";
import { useChannels } from "./use-channels.ts";

/** Which channel is for what, whether we can write there, and who belongs to which organisation. */
export function SetUpPage() {
  const { tab } = useTexts();
  const { setup } = tab;
  const { may } = useAlliance().me;
  const channels = useChannels();
  return (
    <Page title={setup.title} below={setup.lead}>
      <Loaded from={channels} waiting={<Waiting bars={4} />}>
        {(known) =>
          known.length === 0 ? (
            <Nothing title={setup.empty.title} text={setup.empty.text} />
          ) : (
            <>
              <Said channels={known} />
              <ul className={styles.channels}>
                {known.map((channel) => (
                  <ChannelLine key={channel.id} channel={channel} />
                ))}
              </ul>
              {channels.hasNextPage ? (
                <Button disabledFocusable={channels.isFetchingNextPage} onClick={() => void channels.fetchNextPage()}>
                  {channels.isFetchingNextPage ? tab.states.loading : tab.questions.more}
                </Button>
              ) : null}
            </>
          )
        }
      </Loaded>
      {may.includes("people.see") ? <People /> : null}
      {may.includes("partner.merge") ? <Partners /> : null}
    </Page>
  );
}

/** What is missing, and who can do something about it. */
function Said({ channels }: { readonly channels: readonly ConversationShown[] }) {
  const { setup } = useTexts().tab;
  const { me } = useAlliance();
  const isThere = (use: "intake" | "qrt") => channels.some((channel) => channel.use?.for === use);
  return (
    <>
      {isThere("intake") ? null : (
        <Note intent="warning" title={setup.noIntake.title}>
          {setup.noIntake.text}
        </Note>
      )}
      {isThere("qrt") ? null : (
        <Note intent="warning" title={setup.noQrt.title}>
          {setup.noQrt.text}
        </Note>
      )}
      <Note intent="info">{me.may.includes("conversation.appoint") ? setup.oneEach : setup.onlyLead}</Note>
    </>
  );
}
