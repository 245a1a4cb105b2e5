import { useTexts } from "./texts.ts";
import styles from "./waiting.module.css";

/** The quiet outline of a page that is on its way: as many bars as there will be things, roughly. */
export function Waiting({ bars, tall = false }: { readonly bars: number; readonly tall?: boolean }) {
  const { tab } = useTexts();
  return (
    <div className={styles.waiting} data-tall={tall}>
      <p className="unseen" role="status">
        {tab.states.loading}
      </p>
      {Array.from({ length: bars }, (_, index) => (
        <div key={index} className={styles.bar} aria-hidden="true" />
      ))}
    </div>
  );
}
