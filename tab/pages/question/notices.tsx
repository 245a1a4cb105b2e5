import type { Instant } from "#src/kernel/time.ts";
import type { NoticeShown, QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment } from "#src/texts/format.ts";
import { serverTime } from "#tab/api/server-time.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { wrongWith } from "#tab/ui/wrong-with.ts";
import styles from "./notices.module.css";
import { Retry } from "./retry-notice.tsx";

const mostShown = 8;

/** What was said about the question in Teams, and whether it arrived; what did not arrive comes first. */
export function Notices({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const { notices } = question;
  const inOrder = notices.toSorted((one, other) => urgency(one) - urgency(other));
  return (
    <Section title={tab.question.notices}>
      {notices.length === 0 ? (
        <p className={styles.none}>{tab.question.noNotices}</p>
      ) : (
        <div className={prose.stack}>
          <SomeOf
            items={inOrder}
            most={mostShown}
            more={tab.question.earlierNotices(notices.length)}
            className={styles.notices}
          >
            {(notice) => <Sent key={`${notice.about}${notice.id}`} question={question.id} notice={notice} />}
          </SomeOf>
        </div>
      )}
    </Section>
  );
}

const aMinute = 60_000;

/** What is due by now goes out any moment. */
function isLater(due: Instant): boolean {
  return Date.parse(due) > serverTime.now() + aMinute;
}

function urgency({ state }: NoticeShown): number {
  return ["dead", "waiting", "sent"].indexOf(state);
}

function Sent({ question, notice }: { readonly question: string; readonly notice: NoticeShown }) {
  const { tab, vocabulary, language } = useTexts();
  const { me } = useAlliance();
  const texts = tab.question;
  const { template, to, state, due, sentAt, attempts } = notice;
  const wrong = wrongWith(notice, tab.messages);
  const said = `${texts.templates[template]}${to ? ` ${texts.noticeTo(to.name)}` : ""}`;
  return (
    <li data-state={state}>
      <p className={styles.what}>{said}</p>
      <p className={styles.state}>
        {vocabulary.noticeStates[state]}
        {state === "sent" && sentAt ? `, ${moment(language, sentAt)}` : ""}
        {state === "waiting" && due && isLater(due) ? `, ${texts.noticeDue(moment(language, due))}` : ""}
        {attempts > 1 || state === "dead" ? `, ${texts.attempts(attempts)}` : ""}
      </p>
      {wrong.map((sentence) => (
        <p key={sentence} className={styles.problem}>
          {sentence}
        </p>
      ))}
      {me.may.includes("notice.retry") ? <Retry question={question} notice={notice} said={said} /> : null}
    </li>
  );
}
