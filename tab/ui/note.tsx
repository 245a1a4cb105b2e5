import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode, Ref } from "react";
import styles from "./note.module.css";

type Intent = "info" | "success" | "warning" | "danger";

interface NoteProps {
  /** For who wants to lead the keyboard here. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly intent: Intent;
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

const icons = {
  info: InfoRegular,
  success: CheckmarkCircleRegular,
  warning: WarningRegular,
  danger: ErrorCircleRegular,
};

/** A line that tells what just happened. Screen readers hear it at once when it is a setback, else when they pause. */
export function Note({ ref, intent, title, action, children }: NoteProps) {
  const Icon = icons[intent];
  return (
    <div
      className={styles.note}
      data-intent={intent}
      role={intent === "danger" ? "alert" : "status"}
      {...(ref === undefined ? {} : { ref, tabIndex: -1 })}
    >
      <span className={styles.icon}>
        <Icon />
      </span>
      <div className={styles.words}>
        {title === undefined ? null : <p className={styles.title}>{title}</p>}
        <p className={styles.text}>{children}</p>
      </div>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
