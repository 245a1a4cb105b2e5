import { Button } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons/svg/link";
import { useState } from "react";
import type { SharedPage } from "#tab/teams/surroundings.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { copied } from "./copied.ts";
import styles from "./copy-link.module.css";
import { useTexts } from "./texts.ts";

type Outcome = "not_yet" | "copied" | "copied_plain" | "shown_by_teams" | "by_hand";

/** Takes a link to a page along: in Teams one that opens there, else the plain address. */
export function CopyLink({ path, title }: SharedPage) {
  const { copyLink } = useTexts().tab.teams;
  const host = useTeamsHost();
  const [outcome, setOutcome] = useState<Outcome>("not_yet");
  const plain = `${location.origin}${path}`;
  const link = host?.linkTo({ path, title }) ?? plain;
  async function copy() {
    // Copied once more, it is told once more.
    setOutcome("not_yet");
    // Where Teams does not tell which app this is, only Teams itself can make a link that opens in Teams.
    if (host && link === plain && host.share({ path, title })) return setOutcome("shown_by_teams");
    if (await copied(link)) return setOutcome(link === plain ? "copied_plain" : "copied");
    setOutcome(host?.share({ path, title }) ? "shown_by_teams" : "by_hand");
  }
  return (
    <div className={styles.copy}>
      <Button appearance="subtle" size="small" icon={<LinkRegular />} onClick={() => void copy()}>
        <span data-words>{copyLink.act}</span>
      </Button>
      <span role="status" className={styles.said}>
        {outcome === "copied" ? copyLink.copied : null}
        {outcome === "copied_plain" ? copyLink.copiedPlain : null}
      </span>
      {outcome === "by_hand" ? (
        <label className={styles.byHand}>
          <span>{link === plain ? copyLink.byHandPlain : copyLink.byHand}</span>
          <input ref={takeFocus} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      ) : null}
    </div>
  );
}

/** So that one key copies what it holds. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
