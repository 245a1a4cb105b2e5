import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { Acts } from "#tab/acts/acts.tsx";
import { Note } from "#tab/ui/note.tsx";
import prose from "#tab/ui/prose.module.css";
import { SecondOpinion } from "#tab/ui/second-opinion.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { SuggestedTheme } from "#tab/ui/use-suggested-themes.ts";
import { useSecondLine, useSuggestedThemes, useThemeName, useWordsListed } from "#tab/ui/use-suggested-themes.ts";
import styles from "./asking.module.css";
import type { BelowFields } from "./step-form.tsx";

/** The theme that the words point to, or that the asker chose; one press says that it is right, or which one is. */
export function ProposedTheme({ draft, walk }: BelowFields) {
  const { intake, vocabulary } = useTexts();
  const id = useId();
  const suggestions = useSuggestedThemes(draft.proposal);
  const chosen = draft.answers.theme;
  const { said, pressed } = useFocusOnSaid(chosen);
  const press = (theme: SuggestedTheme["theme"]) => () => {
    pressed();
    walk("start", { theme });
  };
  const [best, second] = suggestions;
  const others = suggestions.filter(({ theme }) => theme !== chosen);
  return (
    <section aria-labelledby={id} className={styles.proposed}>
      <h3 id={id} className={styles.proposedTitle}>
        {chosen === null && best !== undefined ? intake.themeHeading : vocabulary.theme}
      </h3>
      <div ref={said} tabIndex={-1} className={styles.proposedSaid}>
        {chosen === null ? <Proposed suggestions={suggestions} /> : <Chosen chosen={chosen} best={best} />}
      </div>
      {chosen === null ? <SecondOpinion question={draft} /> : null}
      {chosen === null ? <OutsideHint draft={draft} /> : null}
      <Acts>
        {chosen === null && best !== undefined ? (
          <Button aria-label={`${intake.themeRight}: ${best.name}`} onClick={press(best.theme)}>
            {intake.themeRight}
          </Button>
        ) : null}
        {chosen === null && second !== undefined ? (
          <Button onClick={press(second.theme)}>{intake.themeInstead(second.name)}</Button>
        ) : null}
        {chosen === null
          ? null
          : others.map(({ theme, name }) => (
              <Button key={theme} onClick={press(theme)}>
                {intake.themeAfterAll(name)}
              </Button>
            ))}
        <Button onClick={() => walk("theme", {})}>
          {chosen === null && best === undefined ? intake.themeChoose : intake.themeOther}
        </Button>
      </Acts>
    </section>
  );
}

/** A friendly word where the words point outside the alliance: nothing is refused, and the way on stays open. */
export function OutsideHint({ draft: { proposal } }: Pick<BelowFields, "draft">) {
  const { intake } = useTexts();
  const listed = useWordsListed();
  if (proposal.outside === null) return null;
  return (
    <div className={styles.pointedOut}>
      <Note intent="info">{intake.outside(listed(proposal.outside.words))}</Note>
    </div>
  );
}

function Proposed({ suggestions: [best, second] }: { readonly suggestions: readonly SuggestedTheme[] }) {
  const { intake } = useTexts();
  const listed = useWordsListed();
  const secondLine = useSecondLine();
  if (best === undefined) return <p className={prose.prose}>{intake.noProposal}</p>;
  return (
    <>
      <p className={prose.prose}>
        <strong>{best.name}</strong>
        {best.sureness === null ? null : <span className={styles.sureness}> ({best.sureness})</span>}
      </p>
      {best.words.length === 0 ? null : <p className={prose.quiet}>{intake.recognised(listed(best.words))}</p>}
      {second === undefined ? null : <p className={prose.quiet}>{secondLine(second)}</p>}
    </>
  );
}

interface ChosenProps {
  readonly chosen: string;
  readonly best: SuggestedTheme | undefined;
}

function Chosen({ chosen, best }: ChosenProps) {
  const { intake } = useTexts();
  const nameOf = useThemeName();
  const isConfirmed = best?.theme === chosen;
  return (
    <>
      <p className={prose.prose}>
        {isConfirmed ? "" : intake.youChose}
        <strong>{nameOf(chosen)}</strong>
      </p>
      {isConfirmed ? <p className={prose.quiet}>{intake.youConfirmed}</p> : null}
      {isConfirmed || best === undefined ? null : <p className={prose.quiet}>{intake.filterProposed(best.named)}</p>}
    </>
  );
}

/** The button that was pressed is gone; the keyboard and the screen reader go on at what it led to. */
function useFocusOnSaid(chosen: string | null) {
  const said = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (!wasPressed.current) return;
    wasPressed.current = false;
    said.current?.focus();
  }, [chosen]);
  return {
    said,
    pressed: () => {
      wasPressed.current = true;
    },
  };
}
