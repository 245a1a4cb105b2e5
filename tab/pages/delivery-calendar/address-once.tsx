import { Button, Field, Input } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useState } from "react";
import { copied } from "#tab/ui/copied.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./calendar-subscription.module.css";

type Outcome = "not_yet" | "copied" | "by_hand";

/** The address that is shown this once, to take along. */
export function AddressOnce({ address }: { readonly address: string }) {
  const { calendar: words } = useTexts().tab;
  const [outcome, setOutcome] = useState<Outcome>("not_yet");
  async function copy() {
    // Copied once more, it is told once more.
    setOutcome("not_yet");
    setOutcome((await copied(address)) ? "copied" : "by_hand");
  }
  return (
    <div className={styles.once}>
      <div className={styles.address}>
        <Field label={words.address} hint={words.once}>
          <Input
            readOnly
            value={address}
            input={{ ref: takeFocus }}
            onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
          />
        </Field>
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<CopyRegular />} onClick={() => void copy()}>
            {words.copy}
          </Button>
          <span role="status" className={styles.copied}>
            {outcome === "copied" ? words.copied : null}
            {outcome === "by_hand" ? words.byHand : null}
          </span>
        </div>
      </div>
      <div>
        <p className={styles.howTitle}>{words.how.title}</p>
        <ul className={styles.how}>
          <li>{words.how.outlook}</li>
          <li>{words.how.google}</li>
          <li>{words.how.apple}</li>
        </ul>
      </div>
    </div>
  );
}

/** So that one key copies what it holds. */
function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
