import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { isSecure } from "#tab/forms/is-secure.ts";
import { useTexts } from "#tab/ui/texts.ts";

/** Attaches what the quick analysis found; a better version replaces it. */
export function ReportForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  const { result } = question;
  const secure = (typed: string) => (isSecure(typed) ? null : tab.forms.notSecure);
  return (
    <ActForm
      question={question}
      act="analysis.report"
      primary={result === null}
      opener={result === null ? desk.report : desk.reportAgain}
      title={desk.analysisHeading}
      send={desk.sendReport}
      done={tab.acts.reported}
      rules={{
        text: { fresh: result?.text ?? "", missing: desk.reportTextMissing, limit: limits.result },
        link: { fresh: result?.link ?? "", limit: limits.address, check: secure },
        picture: { fresh: result?.picture ?? "", limit: limits.address, check: secure },
      }}
      said={({ text, link, picture }) => ({
        found: { text, link: link === "" ? null : link, picture: picture === "" ? null : picture },
      })}
    >
      {(form) => (
        <>
          <LongText form={form} name="text" label={desk.reportText} />
          <Line form={form} name="link" type="url" label={desk.reportLink} hint={desk.linkHint} />
          <Line form={form} name="picture" type="url" label={desk.reportPicture} hint={desk.linkHint} />
        </>
      )}
    </ActForm>
  );
}
