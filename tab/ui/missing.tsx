import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import styles from "./missing.module.css";

/** Something that should be there and is not. */
export function Missing({ children }: { readonly children: string }) {
  return (
    <span className={styles.missing}>
      <span className={styles.flag}>
        <WarningRegular />
      </span>
      {children}
    </span>
  );
}
