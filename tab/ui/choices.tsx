import { Link } from "wouter";
import styles from "./choices.module.css";

export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly accent?: string;
}

/** Ways to look at the same page. They are links, so that a choice can be bookmarked, shared and gone back from. */
export function Choices({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} className={styles.choices}>
      <ul>
        {choices.map(({ key, label: name, href, chosen, accent }) => (
          <li key={key}>
            <Link
              href={href}
              className={styles.choice}
              data-accent={accent}
              {...(chosen ? { "aria-current": "true" } : {})}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
