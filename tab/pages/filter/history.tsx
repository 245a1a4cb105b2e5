import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { JudgementShown } from "#src/teaching/filter.contract.ts";
import { moment } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useJudgements, useWithdrawTerm } from "#tab/api/use-filter.ts";
import { Told, useTold } from "#tab/pages/set-up/told.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import styles from "./filter.module.css";
import { PlaceTag } from "./place.tsx";

/** What people decided on terms, newest first; what still holds can be taken back. */
export function History({ rev }: { readonly rev: number }) {
  const { tab } = useTexts();
  const { history: words } = tab.filter;
  const [onlyStanding, setOnlyStanding] = useState(false);
  const judgements = useJudgements(onlyStanding);
  const told = useTold();
  return (
    <Section title={words.title}>
      <div className={styles.part}>
        <p className={styles.lead}>{words.lead}</p>
        <Checkbox
          label={words.onlyStanding}
          checked={onlyStanding}
          onChange={(_event, { checked }) => setOnlyStanding(checked === true)}
        />
        <Told {...told} />
        <Loaded from={judgements} waiting={<Waiting bars={2} />}>
          {(known) =>
            known.length === 0 ? (
              <p className={styles.quiet}>{onlyStanding ? words.noneStanding : words.none}</p>
            ) : (
              <ol className={styles.lines}>
                {known.map((judgement) => (
                  <JudgementLine key={judgement.seq} judgement={judgement} rev={rev} onDone={told.tell} />
                ))}
              </ol>
            )
          }
        </Loaded>
        {judgements.hasNextPage ? (
          <Button disabledFocusable={judgements.isFetchingNextPage} onClick={() => void judgements.fetchNextPage()}>
            {judgements.isFetchingNextPage ? tab.states.loading : words.more}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

interface JudgementLineProps {
  readonly judgement: JudgementShown;
  /** Of the terms as this page shows them. */
  readonly rev: number;
  readonly onDone: (said: string) => void;
}

function JudgementLine({ judgement, rev, onDone }: JudgementLineProps) {
  const { tab, language } = useTexts();
  const { history: words } = tab.filter;
  const { id, term, place, sdgs, what, by, at, stands, may } = judgement;
  const withdrawing = useWithdrawTerm(id, () => onDone(words.withdrawn(term)));
  return (
    <li className={styles.line} data-stands={stands}>
      <div className={styles.told}>
        <h3 className={styles.name}>{term}</h3>
        <p className={styles.about}>
          <PlaceTag place={place} />
          {sdgs.length === 0 ? null : <span>{words.sdgs(sdgs.join(", "))}</span>}
        </p>
        <p className={styles.quiet}>{words.byAt(words.what[what], by.name, moment(language, at))}</p>
      </div>
      {may.includes("term.withdraw") ? (
        <Button
          disabledFocusable={withdrawing.isPending}
          aria-label={words.withdrawThis(term)}
          onClick={() => withdrawing.mutate({ rev })}
        >
          {words.withdraw}
        </Button>
      ) : null}
      {withdrawing.error ? (
        <div className={styles.said}>
          <Note intent="danger">{setbackOf(withdrawing.error).detail || tab.states.offline}</Note>
        </div>
      ) : null}
    </li>
  );
}
