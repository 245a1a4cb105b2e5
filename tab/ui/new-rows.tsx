import { Button } from "@fluentui/react-components";
import styles from "./new-rows.module.css";
import { useTexts } from "./texts.ts";

interface NewRowsProps {
  readonly waiting: number;
  readonly onShow: () => void;
}

/** Tells how many questions came in above, and shows them when the reader is ready for it. */
export function NewRows({ waiting, onShow }: NewRowsProps) {
  const { list } = useTexts().tab.states;
  return (
    <div className={styles.place}>
      <p role="status" className="unseen">
        {waiting > 0 ? list.fresh(waiting) : ""}
      </p>
      {waiting > 0 ? (
        <Button appearance="primary" shape="circular" className={styles.button} onClick={onShow}>
          {list.show(waiting)}
        </Button>
      ) : null}
    </div>
  );
}
