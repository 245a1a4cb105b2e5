import { OpenRegular } from "@fluentui/react-icons/svg/open";
import type { MouseEvent } from "react";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import styles from "./elsewhere-link.module.css";
import { useTexts } from "./texts.ts";

interface ElsewhereLinkProps {
  readonly href: string;
  /** What lies there, for who hears the link without what stands around it. */
  readonly about?: string;
  readonly children: string;
}

const teamsAddress = "https://teams.microsoft.com/";

/** Leads out of the tab, into a window of its own. Only https: an address of another kind is shown as text. */
export function ElsewhereLink({ href, about, children }: ElsewhereLinkProps) {
  const { tab } = useTexts();
  const host = useTeamsHost();
  if (!href.startsWith("https://")) return <span>{href}</span>;
  // Inside Teams, a message of Teams opens in that very Teams; a window of its own would start a second one.
  const within = host !== null && href.startsWith(teamsAddress);
  function open(event: MouseEvent) {
    if (!host || !within) return;
    event.preventDefault();
    host.open(href).catch(() => window.open(href, "_blank", "noopener,noreferrer"));
  }
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link} onClick={open}>
      {children}
      <span className="unseen">
        {about === undefined ? "" : `: ${about}`}
        {within ? "" : ` (${tab.acts.opensElsewhere})`}
      </span>
      <span className={styles.icon} aria-hidden="true">
        <OpenRegular />
      </span>
    </a>
  );
}
