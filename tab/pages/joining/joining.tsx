import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { listed } from "#src/texts/format.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import entries from "#tab/ui/entries.module.css";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Call, CallForm } from "./call.tsx";
import { InviteForm } from "./invite-form.tsx";
import { JoinForm } from "./join-form.tsx";
import { JoinedLine } from "./joined-line.tsx";
import { OrganisationFirst } from "./organisation-first.tsx";

const mostShown = 10;

/** Which organisations take part and with what; who was asked; and what the reader can do about it. */
export function Joining({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words, triage, language } = useTexts();
  const { joined, parties, call, confidential, decision, may } = question;
  const isIn = joined.some(({ own }) => own);
  return (
    <Section title={tab.acts.joining}>
      <div className={prose.stack}>
        {call === null ? null : <Call call={call} />}
        {joined.length === 0 ? (
          <p className={prose.quiet}>{tab.acts.nobodyJoined}</p>
        ) : (
          <SomeOf items={joined} most={mostShown} more={tab.forms.showAll(joined.length)} className={entries.entries}>
            {(offer) => <JoinedLine key={`${offer.organisation.id}${offer.at}`} offer={offer} />}
          </SomeOf>
        )}
        {parties.length === 0 ? null : (
          <Facts>
            <Fact label={tab.acts.parties}>
              {listed(
                language,
                parties.map(({ name }) => name),
              )}
            </Fact>
          </Facts>
        )}
        <OrganisationFirst question={question} />
        {confidential && decision === null && may.includes("triage.invite") ? (
          <p className={prose.quiet}>{triage.desk.noCallConfidential}</p>
        ) : null}
        <Acts>
          <JoinForm question={question} />
          {isIn ? (
            <ActForm
              question={question}
              act="question.leave"
              opener={words.leave}
              intro={words.leaveSure}
              send={words.sendLeave}
              done={words.done.left}
              rules={{}}
              said={() => ({})}
            />
          ) : null}
          <InviteForm question={question} />
          <CallForm question={question} />
        </Acts>
      </div>
    </Section>
  );
}
