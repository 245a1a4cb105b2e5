import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { questionActs } from "#src/question/question-acts.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import prose from "#tab/ui/prose.module.css";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";

/** Who acts for no organisation yet cannot join for one; here they choose it. */
export function OrganisationFirst({ question }: { readonly question: Pick<QuestionShown, "stage"> }) {
  const { question: words } = useTexts();
  const { me } = useAlliance();
  const stages: readonly QuestionShown["stage"][] = questionActs["question.join"].stages;
  if (me.organisation !== null || !stages.includes(question.stage)) return null;
  return (
    <div className={prose.stack}>
      <p className={prose.quiet}>{words.joinForMissing}</p>
      <OwnOrganisation />
    </div>
  );
}
