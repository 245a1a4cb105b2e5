import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import type { CandidateShown } from "#src/teaching/filter.contract.ts";
import { useOpenForm } from "#tab/pages/set-up/use-open-form.ts";
import { Told, useTold } from "#tab/pages/set-up/told.tsx";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./filter.module.css";
import { PlaceTag } from "./place.tsx";
import { TermForm } from "./term-form.tsx";

interface CandidatesProps {
  readonly candidates: readonly CandidateShown[];
  /** Of the terms as this page shows them. */
  readonly rev: number;
}

/** Words that speak for what people chose instead, for a person to accept or refuse; and room for one of one's own. */
export function Candidates({ candidates, rev }: CandidatesProps) {
  const { candidates: words } = useTexts().tab.filter;
  const told = useTold();
  return (
    <Section title={words.title}>
      <div className={styles.part}>
        <p className={styles.lead}>{candidates.length === 0 ? words.none : words.lead}</p>
        <Told {...told} />
        {candidates.length === 0 ? null : (
          <ul className={styles.lines}>
            {candidates.map((candidate) => (
              <CandidateLine key={candidate.id} candidate={candidate} rev={rev} onDone={told.tell} />
            ))}
          </ul>
        )}
        <OwnTerm rev={rev} onDone={told.tell} />
      </div>
    </Section>
  );
}

interface CandidateLineProps {
  readonly candidate: CandidateShown;
  readonly rev: number;
  readonly onDone: (said: string) => void;
}

const mostNamed = 3;

function CandidateLine({ candidate, rev, onDone }: CandidateLineProps) {
  const { candidates: words, form: formWords } = useTexts().tab.filter;
  const { id, term, place, questions, elsewhere } = candidate;
  const form = useOpenForm(`term.${id}`);
  return (
    <li className={styles.line}>
      <div className={styles.told}>
        <h3 className={styles.name}>{term}</h3>
        <p className={styles.about}>
          <span>{words.speaksFor}</span> <PlaceTag place={place} />
        </p>
        <p className={styles.quiet}>
          {words.standsIn(questions.length)}
          {elsewhere === 0 ? "" : `. ${words.elsewhere(elsewhere)}`}
        </p>
        <SomeOf
          items={questions}
          most={mostNamed}
          more={words.allQuestions(questions.length)}
          className={styles.questions}
        >
          {({ id: question, number, title }) => (
            <li key={question}>
              <Link href={`/questions/${question}`}>{[number, title].filter((part) => part !== null).join(" ")}</Link>
            </li>
          )}
        </SomeOf>
      </div>
      {form.isOpen ? (
        <TermForm
          keptAs={form.keptAs}
          heading={form.title}
          title={formWords.title(term)}
          candidate={candidate}
          rev={rev}
          onCancel={form.cancel}
          onDone={(said) => {
            form.done();
            onDone(said);
          }}
        />
      ) : (
        <Button id={form.opener} aria-expanded={false} aria-label={words.judgeThis(term)} onClick={form.open}>
          {words.judge}
        </Button>
      )}
    </li>
  );
}

function OwnTerm({ rev, onDone }: Omit<CandidateLineProps, "candidate">) {
  const { candidates: words, form: formWords } = useTexts().tab.filter;
  const form = useOpenForm("term.own");
  if (!form.isOpen) {
    return (
      <Button id={form.opener} aria-expanded={false} onClick={form.open}>
        {words.add}
      </Button>
    );
  }
  return (
    <TermForm
      keptAs={form.keptAs}
      heading={form.title}
      title={formWords.ownTitle}
      candidate={null}
      rev={rev}
      onCancel={form.cancel}
      onDone={(said) => {
        form.done();
        onDone(said);
      }}
    />
  );
}
