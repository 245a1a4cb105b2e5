import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment } from "#src/texts/format.ts";
import { ElsewhereLink } from "#tab/ui/elsewhere-link.tsx";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Sdgs } from "#tab/ui/sdgs.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";

export function FactsOfQuestion({ question }: { readonly question: QuestionShown }) {
  const { tab, language } = useTexts();
  const texts = tab.question;
  return (
    <Section title={texts.facts}>
      <Facts>
        <Fact label={texts.asker}>{question.asker.name}</Fact>
        <Fact label={texts.organisation}>{question.organisation?.name ?? texts.noOrganisation}</Fact>
        <Fact label={texts.askedAt}>{moment(language, question.askedAt)}</Fact>
        {question.triager ? <Fact label={texts.triager}>{question.triager.name}</Fact> : null}
        <Fact label={texts.theme}>
          <ThemeTag theme={question.theme} />
        </Fact>
        <Fact label={texts.sdgs}>
          <Sdgs numbers={question.sdgs} />
        </Fact>
        {question.thread === null ? null : (
          <Fact label={tab.acts.thread}>
            <ElsewhereLink href={question.thread}>{tab.acts.openInTeams}</ElsewhereLink>
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
