import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { dayOfMoment, plainDay } from "#src/texts/format.ts";
import { useInitiative } from "#tab/api/use-initiative.ts";
import { CopyLink } from "#tab/ui/copy-link.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { UpdateStateTag } from "#tab/ui/update-state-tag.tsx";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./initiative.module.css";
import { isRunning } from "./sections.ts";
import { Told } from "./told.tsx";

/** One initiative: how it stands, what happened, and what the reader may do about it. */
export function InitiativePage({ id }: { readonly id: string }) {
  const { tab, vocabulary, language } = useTexts();
  const initiative = useInitiative(id);
  const { data } = initiative;
  return (
    <Page
      title={data?.title ?? tab.initiative.fallbackTitle}
      {...(data
        ? {
            above: tab.initiative.since(vocabulary.phases[data.phase], plainDay(language, data.since)),
            below: <Standing initiative={data} />,
            aside: <CopyLink path={`/initiatives/${id}`} title={data.title} />,
          }
        : {})}
    >
      <Loaded from={initiative} waiting={<Waiting bars={4} />}>
        {(shown) => <Told initiative={shown} />}
      </Loaded>
    </Page>
  );
}

/** The theme and, while it runs, how it went last time somebody told. */
function Standing({ initiative }: { readonly initiative: InitiativeDetail }) {
  const { language } = useTexts();
  const { theme, updates } = initiative;
  const latest = isRunning(initiative) ? updates[0] : undefined;
  return (
    <p className={styles.standing}>
      <ThemeTag theme={theme} />
      {latest === undefined ? null : (
        <span className={styles.standing}>
          <UpdateStateTag state={latest.state} />
          <time className={styles.when} dateTime={latest.at}>
            {dayOfMoment(language, latest.at)}
          </time>
        </span>
      )}
    </p>
  );
}
