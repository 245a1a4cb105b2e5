import { Link } from "wouter";
import type { InitiativeShown } from "#src/initiative/initiative.contract.ts";
import { listed, plainDay } from "#src/texts/format.ts";
import { useTheme } from "#tab/ui/alliance.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import styles from "./initiative-card.module.css";

export function InitiativeCard({ initiative }: { readonly initiative: InitiativeShown }) {
  const { tab, language } = useTexts();
  const ownWords = useOwnWords();
  const theme = useTheme(initiative.theme);
  const { portfolio } = tab;
  return (
    <article className={styles.card} data-accent={theme?.accent ?? "grey"}>
      <p className={styles.theme}>{theme ? ownWords(theme.name) : initiative.theme}</p>
      <h3 className={styles.title}>
        <Link href={`/initiatives/${initiative.id}`}>{initiative.title}</Link>
      </h3>
      <dl className={styles.owners}>
        <div>
          <dt>{portfolio.processOwner}</dt>
          <dd>{initiative.processOwner?.name ?? portfolio.noProcessOwner}</dd>
        </div>
        <Ending initiative={initiative} />
      </dl>
      <div className={styles.foot}>
        {initiative.partners.length > 0 ? (
          <p>
            {listed(
              language,
              initiative.partners.map(({ name }) => name),
            )}
          </p>
        ) : null}
        <p>{portfolio.since(plainDay(language, initiative.since))}</p>
      </div>
    </article>
  );
}

/** Who carries it; and where it has ended, what became of it. */
function Ending({ initiative }: { readonly initiative: InitiativeShown }) {
  const { portfolio } = useTexts().tab;
  if (initiative.handedOverTo !== null) {
    return (
      <div>
        <dt>{portfolio.handedOverTo}</dt>
        <dd>{initiative.handedOverTo}</dd>
      </div>
    );
  }
  if (initiative.stopReason !== null) {
    return (
      <div>
        <dt>{portfolio.stopReason}</dt>
        <dd className={styles.reason}>{initiative.stopReason}</dd>
      </div>
    );
  }
  return (
    <div>
      <dt>{portfolio.problemOwner}</dt>
      <dd>
        {initiative.problemOwner === "" ? <Missing>{portfolio.noProblemOwner}</Missing> : initiative.problemOwner}
      </dd>
    </div>
  );
}
