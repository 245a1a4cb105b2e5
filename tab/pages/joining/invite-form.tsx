import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { PartyChoice } from "./party-choice.tsx";

/** The QRT asks partners to think along: those that were found for this question come first, with why. */
export function InviteForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  return (
    <ActForm
      question={question}
      act="triage.invite"
      opener={desk.invite}
      title={desk.inviteHeading}
      send={desk.invite}
      done={tab.acts.invited}
      rules={{ parties: { fresh: "", missing: desk.inviteMissing } }}
      said={({ parties }) => ({ parties: parties.split(" ") })}
    >
      {(form) => (
        <PartyChoice
          question={question.id}
          chosen={form.typed.parties.split(" ").filter((party) => party !== "")}
          onChosen={(parties) => form.change({ parties: parties.join(" ") })}
          problem={form.problemOf("parties")}
        />
      )}
    </ActForm>
  );
}
