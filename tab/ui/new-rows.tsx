import { Button } from "@fluentui/react-components";
import styles from "./new-rows.module.css";

/** How what came in is named. */
export interface NewRowsWords {
  readonly fresh: (count: number) => string;
  readonly show: (count: number) => string;
}

interface NewRowsProps {
  readonly waiting: number;
  readonly words: NewRowsWords;
  readonly onShow: () => void;
}

/** Tells how much came in above, and shows it when the reader is ready for it. */
export function NewRows({ waiting, words, onShow }: NewRowsProps) {
  return (
    <div className={styles.place}>
      <p role="status" className="unseen">
        {waiting > 0 ? words.fresh(waiting) : ""}
      </p>
      {waiting > 0 ? (
        <Button appearance="primary" shape="circular" className={styles.button} onClick={onShow}>
          {words.show(waiting)}
        </Button>
      ) : null}
    </div>
  );
}
