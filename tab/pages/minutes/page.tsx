import type { ReactNode } from "react";
import { Link, useSearchParams } from "wouter";
import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { today } from "#tab/api/today.ts";
import { useMinutes } from "#tab/api/use-minutes.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { ReopeningsTold } from "#tab/pages/delivery/reopenings-told.tsx";
import { ToMoments } from "#tab/pages/delivery/to-moments.tsx";
import { useMoment } from "#tab/pages/delivery/use-moment.ts";
import { whereOf } from "#tab/pages/delivery/where-of.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { minutesAddress, versionIn } from "./minutes-address.ts";
import styles from "./minutes.module.css";
import { MinutesPaper } from "./minutes-paper.tsx";
import { TakeAlong } from "./take-along.tsx";

/** What came of a moment, to read, to print and to take along; in the version that the address asks for. */
export function MinutesPage({ id }: { readonly id: string }) {
  const { tab, language } = useTexts();
  const [search] = useSearchParams();
  const version = versionIn(search);
  const minutes = useMinutes(id, { version, language });
  const { data } = minutes;
  const back = (
    <Link href={momentPath(id)} className="unprinted">
      {tab.minutes.back}
    </Link>
  );
  const setback = minutes.error && data === undefined ? setbackOf(minutes.error) : null;
  if (setback?.code === "moment_stage") {
    return <Page title={tab.minutes.notYet.title} above={back} below={tab.minutes.notYet.text} />;
  }
  return (
    <Page
      title={data ? titleOf(data, tab.minutes) : tab.minutes.fallbackTitle}
      {...(setback?.status === 404 ? {} : { above: back })}
      below={data ? <When minutes={data} /> : null}
    >
      <Loaded from={minutes} waiting={<Waiting bars={6} tall />} instead={<ToMoments />}>
        {(shown) => (
          <>
            <TakeAlong id={id} version={version} />
            <Standing minutes={shown} />
            {shown.final ? <ToReopen id={id} /> : null}
            {shown.items.length === 0 ? <Empty minutes={shown} /> : <MinutesPaper minutes={shown} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function titleOf({ version, moment }: MinutesShown, words: TabTexts["tab"]["minutes"]): string {
  return version === "public" ? words.publicTitle(moment.title) : words.title(moment.title);
}

function When({ minutes: { moment } }: { readonly minutes: MinutesShown }) {
  const texts = useTexts();
  const { tab, language } = texts;
  const { delivery, minutes: words } = tab;
  return (
    <>
      <span className={styles.when}>
        {words.when(longDay(language, moment.day), delivery.time(moment.from, moment.until))}
      </span>
      <span className={styles.where}>{whereOf(moment, texts)}</span>
      <span className={styles.printedOn}>{tab.portfolio.printed.on(plainDay(language, today()))}</span>
    </>
  );
}

/** What one should know before reading: whether it is final, and for whom it is meant. */
function Standing({ minutes: { final, reopened, version } }: { readonly minutes: MinutesShown }): ReactNode {
  const { minutes: words } = useTexts().tab;
  return (
    <>
      {final ? null : (
        <Note intent="warning" title={words.draft.title}>
          {words.draft.text}
        </Note>
      )}
      {version === "public" ? <Note intent="info">{words.publicVersion}</Note> : null}
      {reopened.length === 0 ? null : (
        <div className={styles.reopened}>
          <ReopeningsTold reopenings={reopened} />
        </div>
      )}
    </>
  );
}

/** What is wrong in the minutes is put right in the meeting; its own page opens that again. */
function ToReopen({ id }: { readonly id: string }) {
  const { minutes: words } = useTexts().tab;
  const { data } = useMoment(id);
  if (!data?.may.includes("delivery.reopen")) return null;
  return (
    <p className="unprinted">
      {words.wrong} <Link href={momentPath(id)}>{words.reopen}</Link>
    </p>
  );
}

function Empty({ minutes: { final, version, moment } }: { readonly minutes: MinutesShown }) {
  const { minutes: words } = useTexts().tab;
  if (version === "public") {
    return (
      <Nothing title={words.emptyPublic.title} text={words.emptyPublic.text}>
        <Link href={minutesAddress(moment.id)}>{words.emptyPublic.action}</Link>
      </Nothing>
    );
  }
  const { title, text } = final ? words.emptyFinal : words.empty;
  return <Nothing title={title} text={text} />;
}
