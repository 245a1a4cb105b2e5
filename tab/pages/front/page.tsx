import type { Front } from "#src/front/front.contract.ts";
import { longDay } from "#src/texts/format.ts";
import { useFront } from "#tab/api/use-front.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { Around } from "./around.tsx";
import styles from "./front.module.css";
import { MeetingNow } from "./meeting-now.tsx";
import { News } from "./news.tsx";
import { NothingWaits } from "./nothing-waits.tsx";
import { WaitingSections } from "./waiting-sections.tsx";

/** Where everybody comes in: what waits for the reader, and what changed. */
export function FrontPage() {
  const { tab, language } = useTexts();
  const { front } = tab;
  const loading = useFront();
  const { data } = loading;
  return (
    <Page
      title={data ? front.waits(countOf(data)) : front.title}
      {...(data ? { above: <span className={styles.day}>{longDay(language, data.today)}</span> } : {})}
    >
      <Loaded from={loading} waiting={<Waiting bars={5} tall />}>
        {(shown) => (
          <div className={styles.front}>
            <div className={styles.waiting}>
              {shown.moment?.underWay ? <MeetingNow moment={shown.moment} /> : null}
              {countOf(shown) === 0 ? <NothingWaits /> : <WaitingSections sections={shown.waiting} />}
              <Around front={shown} />
            </div>
            <News lines={shown.news} now={shown.now} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** What stands under one heading of several counts as one thing: it is done in one place. So does a meeting that is going on. */
function countOf({ waiting, moment }: Front): number {
  return waiting.reduce((sum, { lines, more }) => sum + lines.length + more, moment?.underWay ? 1 : 0);
}
