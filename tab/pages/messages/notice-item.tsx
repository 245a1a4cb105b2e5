import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import type { NoticeLine, NoticeSubject } from "#src/notice/notice-list.contract.ts";
import { moment } from "#src/texts/format.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { wrongWith } from "#tab/ui/wrong-with.ts";
import styles from "./messages.module.css";
import { saidIn, stateOf, whereIn } from "./notice-words.ts";

interface NoticeItemProps {
  readonly notice: NoticeLine;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** One message: what it says about which question, where it goes, and how it fares. */
export function NoticeItem({ notice, isRetrying, onRetry }: NoticeItemProps) {
  const texts = useTexts();
  const { acts, messages } = texts.tab;
  const { state, attempts, createdAt, may } = notice;
  const said = saidIn(notice, texts);
  const fares = stateOf(notice, texts);
  const wrong = wrongWith(notice, messages).filter((sentence) => sentence !== fares);
  return (
    <li className={styles.notice} data-state={state}>
      <div className={styles.what}>
        <h2 className={styles.said}>{said}</h2>
        <Subject subject={notice.subject} />
        <p className={styles.quiet}>{whereIn(notice, texts)}</p>
      </div>
      <div className={styles.fares}>
        <p className={styles.state}>{fares}</p>
        {state === "sent" ? null : (
          <p className={styles.quiet}>
            {messages.planned(moment(texts.language, createdAt))}
            {attempts === 0 ? "" : `, ${messages.attempts(attempts)}`}
          </p>
        )}
        {wrong.map((sentence) => (
          <p key={sentence} className={styles.quiet}>
            {sentence}
          </p>
        ))}
        {may.includes("notice.retry") ? (
          <Button size="small" aria-label={acts.retryOf(said)} disabledFocusable={isRetrying} onClick={onRetry}>
            {acts.retry}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Subject({ subject }: { readonly subject: NoticeSubject }) {
  const { messages } = useTexts().tab;
  switch (subject.kind) {
    case "question": {
      const { id, number, title } = subject;
      if (id === null) return <p>{number === null ? messages.hiddenDraft : messages.hidden(number)}</p>;
      return (
        <p>
          <Link href={`/questions/${id}`}>{number === null ? title : `${number} ${title ?? ""}`}</Link>
        </p>
      );
    }
    case "initiative":
      return (
        <p>
          <Link href={`/initiatives/${subject.id}`}>{messages.initiative(subject.title)}</Link>
        </p>
      );
    case "delivery_moment":
      return (
        <p>
          <Link href={momentPath(subject.id)}>{messages.moment(subject.title)}</Link>
        </p>
      );
    case "conversation":
      return null;
  }
}
