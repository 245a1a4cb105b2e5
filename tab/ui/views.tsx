import { Link } from "wouter";
import styles from "./views.module.css";

export interface View {
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

/** Several ways to look at what one page of the menu holds, each with an address of its own. */
export function Views({
  label,
  views,
  current,
}: {
  readonly label: string;
  readonly views: readonly View[];
  readonly current: string;
}) {
  return (
    <nav aria-label={label} className={styles.views}>
      <ul>
        {views.map(({ key, label: name, href }) => (
          <li key={key}>
            <Link href={href} {...(key === current ? { "aria-current": "page" } : {})}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
