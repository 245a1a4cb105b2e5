import type { NoticeShown } from "#src/question/question.contract.ts";
import { moment } from "#src/texts/format.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./notices.module.css";

/** What was said about the question in Teams, and whether it arrived. */
export function Notices({ notices }: { readonly notices: readonly NoticeShown[] }) {
  const { tab } = useTexts();
  return (
    <Section title={tab.question.notices}>
      {notices.length === 0 ? (
        <p className={styles.none}>{tab.question.noNotices}</p>
      ) : (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <Sent key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Sent({ notice }: { readonly notice: NoticeShown }) {
  const { tab, vocabulary, language } = useTexts();
  const texts = tab.question;
  const { template, to, state, sentAt, attempts, problem } = notice;
  return (
    <li data-state={state}>
      <p className={styles.what}>
        {texts.templates[template]}
        {to ? ` ${texts.noticeTo(to.name)}` : ""}
      </p>
      <p className={styles.state}>
        {vocabulary.noticeStates[state]}
        {state === "sent" && sentAt ? `, ${moment(language, sentAt)}` : ""}
        {attempts > 1 || state === "dead" ? `, ${texts.attempts(attempts)}` : ""}
      </p>
      {problem === null ? null : <p className={styles.problem}>{problem}</p>}
    </li>
  );
}
