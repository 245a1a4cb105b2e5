import { Link } from "wouter";
import type { ProposalShown } from "#src/solution/proposal.contract.ts";
import { moment } from "#src/texts/format.ts";
import { ElsewhereLink } from "#tab/ui/elsewhere-link.tsx";
import prose from "#tab/ui/prose.module.css";
import tags from "#tab/ui/tags.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import type { Done } from "./done.ts";
import { ProposalActs } from "./proposal-acts.tsx";
import styles from "./solutions.module.css";

interface ProposalItemProps {
  readonly proposal: ProposalShown;
  readonly onDone: (done: Done) => void;
}

export function ProposalItem({ proposal, onDone }: ProposalItemProps) {
  const { tab, language } = useTexts();
  const { solutions: words } = tab;
  const { title, description, forWhom, link, themes, stage, proposedBy, organisation, proposedAt } = proposal;
  const proposer = organisation ? tab.questions.by(proposedBy.name, organisation.name) : proposedBy.name;
  return (
    <li className={styles.proposal}>
      <h3 className={styles.name}>{title}</h3>
      <p className={styles.about}>
        <span className={tags.stage} data-stage={stage === "waiting" ? "submitted" : stage}>
          {words.stages[stage]}
        </span>
        <span>{words.proposedBy(proposer, moment(language, proposedAt))}</span>
      </p>
      <p className={prose.prose}>{description}</p>
      {forWhom === "" ? null : (
        <p className={prose.quiet}>
          {words.forWhom} {forWhom}
        </p>
      )}
      {link === null ? null : (
        <p className={styles.link}>
          <ElsewhereLink href={link} about={title}>
            {link}
          </ElsewhereLink>
        </p>
      )}
      {themes.length === 0 ? null : (
        <p className={styles.about}>
          {themes.map((theme) => (
            <ThemeTag key={theme} theme={theme} />
          ))}
        </p>
      )}
      <Outcome proposal={proposal} />
      <ProposalActs proposal={proposal} onDone={onDone} />
    </li>
  );
}

function Outcome({ proposal: { id, title, stage, judged, reason } }: Pick<ProposalItemProps, "proposal">) {
  const { tab, language } = useTexts();
  const { solutions: words } = tab;
  if (judged === null) return null;
  return (
    <>
      {reason === null ? null : <p className={styles.reason}>{reason}</p>}
      <p className={prose.small}>{words.judgedBy(judged.by.name, moment(language, judged.at))}</p>
      {stage === "accepted" ? (
        <p>
          <Link href={`/solutions/${id}`} aria-label={words.see(title)}>
            {words.seeShort}
          </Link>
        </p>
      ) : null}
    </>
  );
}
