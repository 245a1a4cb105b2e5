import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { UpdateShown } from "#src/initiative/initiative-detail.contract.ts";
import { useTexts } from "./texts.ts";
import styles from "./update-state-tag.module.css";

const icons = { on_track: CheckmarkCircleRegular, at_risk: WarningRegular, stuck: ErrorCircleRegular } as const;

/** How it goes with an initiative: by a word and a sign, never by colour alone. */
export function UpdateStateTag({ state }: { readonly state: UpdateShown["state"] }) {
  const { updateStates } = useTexts().vocabulary;
  const Icon = icons[state];
  return (
    <span className={styles.state} data-state={state}>
      <span className={styles.icon} aria-hidden="true">
        <Icon />
      </span>
      {updateStates[state]}
    </span>
  );
}
