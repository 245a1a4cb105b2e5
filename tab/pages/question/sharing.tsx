import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** Who reads along, and changing that. */
export function Sharing({ question }: { readonly question: QuestionShown }) {
  const { question: words } = useTexts();
  const { confidential, askedIn, initiative } = question;
  const means = [
    words.confideMeans,
    // A message that somebody typed in the channel is theirs; we cannot take it away.
    ...(askedIn === "channel" ? [words.messageStays] : []),
    ...(initiative === null ? [] : [words.initiativeStays]),
  ].join(" ");
  return (
    <Section title={words.whoReads}>
      <div className={prose.stack}>
        <p className={prose.prose}>{confidential ? words.confidentialWhoReads : words.readByAll}</p>
        <Acts>
          <ActForm
            question={question}
            act="question.confide"
            opener={confidential ? words.unconfide : words.confide}
            intro={confidential ? words.unconfideMeans : means}
            send={confidential ? words.sendUnconfide : words.sendConfide}
            done={confidential ? words.done.confided : words.done.unconfided}
            rules={{}}
            said={() => ({ confidential: !confidential })}
          />
        </Acts>
      </div>
    </Section>
  );
}
