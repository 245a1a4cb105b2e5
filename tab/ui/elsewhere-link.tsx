import { OpenRegular } from "@fluentui/react-icons/svg/open";
import styles from "./elsewhere-link.module.css";
import { useTexts } from "./texts.ts";

interface ElsewhereLinkProps {
  readonly href: string;
  /** What lies there, for who hears the link without what stands around it. */
  readonly about?: string;
  readonly children: string;
}

/** Leads out of the tab, into a window of its own. Only https: an address of another kind is shown as text. */
export function ElsewhereLink({ href, about, children }: ElsewhereLinkProps) {
  const { tab } = useTexts();
  if (!href.startsWith("https://")) return <span>{href}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {children}
      <span className="unseen">
        {about === undefined ? "" : `: ${about}`} ({tab.acts.opensElsewhere})
      </span>
      <span className={styles.icon} aria-hidden="true">
        <OpenRegular />
      </span>
    </a>
  );
}
