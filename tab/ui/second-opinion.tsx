import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { toldOpinion } from "#src/question/told-opinion.ts";
import { useAlliance } from "./alliance.ts";
import prose from "./prose.module.css";
import { useTexts } from "./texts.ts";
import { useThemeName } from "./use-suggested-themes.ts";

/** What a language model held possible where the filter doubted, told as the reading of a machine. */
export function SecondOpinion({ question }: { readonly question: QuestionShown }) {
  const { alsoPossible, possible } = useTexts().intake.secondOpinion;
  const { themes } = useAlliance().profile;
  const nameOf = useThemeName();
  const told = toldOpinion(question);
  // A theme that the profile lost since can be chosen no more.
  if (told === null || !themes.some(({ key }) => key === told)) return null;
  const name = nameOf(told);
  return <p className={prose.quiet}>{question.theme === null ? possible(name) : alsoPossible(name)}</p>;
}
