import { useId } from "react";
import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { TextActForm } from "#tab/acts/text-act.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { MarkedText, hasMarks } from "#tab/ui/marked-text.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useThemeName } from "#tab/ui/use-suggested-themes.ts";
import { markedWords } from "#tab/ui/words-for.ts";
import styles from "./question.module.css";
import { solutionAddress } from "#tab/ui/solution-address.ts";

/** The asker's own words, what was asked back or helped at once, and what the asker can do with them. */
export function Asked({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const { profile } = useAlliance();
  const { askedBack, helpedBy, stage, may } = question;
  return (
    <Section title={tab.question.asked}>
      <div className={prose.stack}>
        <Words question={question} />
        {askedBack === null || may.includes("question.answer") ? null : (
          <div>
            <h3 className={prose.small}>{tab.question.askedBack}</h3>
            <p className={prose.prose}>{askedBack}</p>
          </div>
        )}
        {helpedBy === null ? null : (
          <div>
            <h3 className={prose.small}>{tab.question.helpedBy}</h3>
            <p className={prose.prose} lang={profile.language}>
              <strong>
                <Link href={solutionAddress(helpedBy.id)}>{helpedBy.title}</Link>
              </strong>
              <br />
              {helpedBy.description}
            </p>
          </div>
        )}
        {stage === "expired" ? <p className={prose.prose}>{tab.acts.expiredText}</p> : null}
        <OwnActs question={question} />
      </div>
    </Section>
  );
}

/** The words that the filter went by are marked, and below it stands what the marks mean. */
function Words({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const legend = useId();
  const nameOf = useThemeName();
  const { title, text } = question;
  const { words, theme } = markedWords(question);
  const shown = text === "" ? title : text;
  if (!hasMarks(shown, words)) return <blockquote className={styles.asked}>{shown}</blockquote>;
  return (
    <div className={prose.group}>
      <blockquote className={styles.asked} aria-describedby={legend}>
        <MarkedText text={shown} words={words} />
      </blockquote>
      <p id={legend} className={prose.small}>
        {theme === null ? tab.question.markedOutside : tab.question.marked(nameOf(theme))}
      </p>
    </div>
  );
}

/** To word it better, to take it back, to bring it back. */
function OwnActs({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words, language } = useTexts();
  const { title, text, stage, reopenUntil, closesAgain, may } = question;
  return (
    <Acts>
      <ActForm
        question={question}
        act="question.edit"
        opener={words.edit}
        send={words.sendEdit}
        done={words.done.edited}
        rules={{
          title: { fresh: title, missing: words.editTitleMissing, limit: limits.title },
          text: { fresh: text, limit: limits.text },
        }}
        warned={{ send: words.editChecked, despite: words.editDespite }}
        said={(typed, despitePersonalData) => ({ title: typed.title, text: typed.text, despitePersonalData })}
      >
        {(form) => (
          <>
            <Line form={form} name="title" label={words.editTitle} />
            <LongText form={form} name="text" label={words.editText} />
          </>
        )}
      </ActForm>
      {may.includes("intake.walk") ? null : (
        <ActForm
          question={question}
          act="question.withdraw"
          opener={closesAgain ? words.closeAgain : words.withdraw}
          intro={closesAgain ? words.closeAgainSure : words.withdrawSure}
          send={closesAgain ? words.sendCloseAgain : words.sendWithdraw}
          done={stage === "withdrawn" ? tab.acts.withdrawn : words.done.closedAgain}
          rules={{}}
          said={() => ({})}
        />
      )}
      <TextActForm
        question={question}
        act="question.reopen"
        opener={words.reopen}
        {...(reopenUntil === null ? {} : { intro: words.reopenUntil(plainDay(language, reopenUntil)) })}
        label={words.reopenWhy}
        limit={limits.contribution}
        send={words.sendReopen}
        done={words.done.reopened}
      />
    </Acts>
  );
}
