import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { limits } from "#tab/api/limits.ts";
import { LongText } from "#tab/forms/fields.tsx";
import entries from "#tab/ui/entries.module.css";
import { Entry } from "#tab/ui/entry.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";

const mostShown = 10;

/** What people added to the question, oldest first, and "Ik weet iets". */
export function Contributions({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words } = useTexts();
  const { contributions } = question;
  return (
    <Section title={tab.acts.contributions}>
      <div className={prose.stack}>
        {contributions.length === 0 ? (
          <p className={prose.quiet}>{tab.acts.noContributions}</p>
        ) : (
          <SomeOf
            items={contributions}
            most={mostShown}
            show="last"
            more={tab.acts.earlier(contributions.length - mostShown)}
            className={entries.entries}
          >
            {({ id, by, at, text, asked }) => <Entry key={id} by={by} at={at} text={text} asked={asked} />}
          </SomeOf>
        )}
        <Acts>
          <ActForm
            question={question}
            act="question.contribute"
            opener={words.know}
            send={words.sendKnow}
            done={words.done.known}
            rules={{ text: { fresh: "", missing: words.knowMissing, limit: limits.contribution } }}
            warned={{ send: words.knowChecked, despite: words.knowDespite }}
            said={({ text }, despitePersonalData) => ({ text, despitePersonalData })}
          >
            {(form) => <LongText form={form} name="text" label={words.knowLabel} hint={words.knowHint} />}
          </ActForm>
        </Acts>
      </div>
    </Section>
  );
}
