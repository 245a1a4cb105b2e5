import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { dayOfMoment } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useCalendarSubscription, useChangeCalendar } from "#tab/api/use-calendar-subscription.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { AddressOnce } from "./address-once.tsx";
import styles from "./calendar-subscription.module.css";

type Asking = "nothing" | "renew" | "revoke";

/** An address with which somebody's own calendar follows all moments: to make, to replace and to revoke. */
export function CalendarSubscription() {
  const { tab, language } = useTexts();
  const { calendar: words, states } = tab;
  const subscription = useCalendarSubscription();
  const { start, stop } = useChangeCalendar();
  const [asking, setAsking] = useState<Asking>("nothing");
  const address = start.data && !stop.isSuccess ? `${location.origin}${start.data.address}` : null;
  const error = start.error ?? stop.error;

  function begin() {
    stop.reset();
    start.mutate(undefined, { onSuccess: () => setAsking("nothing") });
  }
  function revoke() {
    stop.mutate(undefined, {
      onSuccess: () => {
        start.reset();
        setAsking("nothing");
      },
    });
  }

  return (
    <Section title={words.title}>
      <Loaded from={subscription} waiting={<Waiting bars={1} />}>
        {({ startedAt }) => (
          <div className={styles.subscription}>
            <p className={styles.lead}>{words.lead}</p>
            {address === null ? null : <AddressOnce key={address} address={address} />}
            {startedAt !== null && address === null ? (
              <p className={styles.lead}>{words.since(dayOfMoment(language, startedAt))}</p>
            ) : null}
            {stop.isSuccess ? <Note intent="success">{words.revoked}</Note> : null}
            {error ? <Note intent="danger">{setbackOf(error).detail || states.offline}</Note> : null}
            {startedAt === null ? (
              <div className={styles.buttons}>
                <Button disabledFocusable={start.isPending} onClick={begin}>
                  {words.start}
                </Button>
              </div>
            ) : (
              <Standing
                asking={asking}
                onAsk={setAsking}
                isBusy={start.isPending || stop.isPending}
                {...{ begin, revoke }}
              />
            )}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

interface StandingProps {
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
  readonly isBusy: boolean;
  readonly begin: () => void;
  readonly revoke: () => void;
}

/** Both end the address that a calendar may follow now, so each is asked about first. */
function Standing({ asking, onAsk, isBusy, begin, revoke }: StandingProps) {
  const { calendar: words, forms } = useTexts().tab;
  if (asking === "nothing") {
    return (
      <div className={styles.buttons}>
        <Button onClick={() => onAsk("renew")}>{words.renew}</Button>
        <Button appearance="subtle" onClick={() => onAsk("revoke")}>
          {words.revoke}
        </Button>
      </div>
    );
  }
  const isRenewal = asking === "renew";
  return (
    <div className={styles.sure} role="group" aria-label={isRenewal ? words.renew : words.revoke}>
      <p ref={takeFocus} tabIndex={-1} className={styles.lead}>
        {isRenewal ? words.renewText : words.revokeText}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={isRenewal ? begin : revoke}>
          {isRenewal ? words.renew : words.revokeSend}
        </Button>
        <Button onClick={() => onAsk("nothing")}>{forms.cancel}</Button>
      </div>
    </div>
  );
}

/** What was pressed is gone; the keyboard goes on at what is asked. */
function takeFocus(paragraph: HTMLParagraphElement | null): void {
  paragraph?.focus();
}
