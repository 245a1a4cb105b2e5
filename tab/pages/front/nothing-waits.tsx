import { Link } from "wouter";
import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./front.module.css";

/** Nothing to do: what one can do all the same. */
export function NothingWaits() {
  const { front, shell } = useTexts().tab;
  return (
    <div className={styles.nothing}>
      <p>{front.empty.text}</p>
      <p className={styles.next}>
        <Link href="/ask" className={action.main}>
          {shell.ask}
        </Link>
        <Link href="/questions?seeksPartners=true">{front.empty.seeksPartners}</Link>
        <Link href="/portfolio">{front.empty.portfolio}</Link>
      </p>
    </div>
  );
}
