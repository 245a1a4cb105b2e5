import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import styles from "./tags.module.css";
import { useTexts } from "./texts.ts";

/** Only the asker, the QRT and the parties that were added read it. */
export function ConfidentialTag() {
  const { question } = useTexts();
  return (
    <span className={styles.stage} data-stage="confidential">
      <span className={styles.lock} aria-hidden="true">
        <LockClosedRegular />
      </span>
      {question.confidential}
    </span>
  );
}
