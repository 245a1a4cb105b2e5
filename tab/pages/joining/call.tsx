import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./joining.module.css";

/** The QRT asks the alliance who joins, until a day. */
export function Call({ call }: { readonly call: NonNullable<QuestionShown["call"]> }) {
  const { tab, question: words, language } = useTexts();
  return (
    <div className={styles.call}>
      <h3>{words.callHeading}</h3>
      {call.text === "" ? null : <p>{call.text}</p>}
      <p className={styles.due}>{words.callUntil(plainDay(language, call.due))}</p>
      <p>{tab.acts.callBy(call.by.name)}</p>
    </div>
  );
}

export function CallForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  const { call } = question;
  return (
    <ActForm
      question={question}
      act="triage.call"
      opener={call === null ? desk.call : desk.callAgain}
      title={desk.callHeading}
      send={desk.sendCall}
      done={tab.acts.called}
      rules={{
        text: { fresh: call?.text ?? "", limit: limits.call },
        due: { fresh: call?.due ?? "", missing: desk.callDueMissing },
      }}
      said={({ text, due }) => ({ text, due })}
    >
      {(form) => (
        <>
          <LongText form={form} name="text" label={desk.callText} hint={desk.callHint} />
          <Line form={form} name="due" type="date" label={desk.callDue} />
        </>
      )}
    </ActForm>
  );
}
