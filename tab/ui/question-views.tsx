import { Link } from "wouter";
import { useAlliance } from "./alliance.ts";
import styles from "./question-views.module.css";
import { useTexts } from "./texts.ts";

export type QuestionView = "all" | "mine" | "organisation";

/** Whose questions: of the whole alliance, of the reader, or of the reader's organisation. */
export function QuestionViews({ current }: { readonly current: QuestionView }) {
  const { mine } = useTexts().tab;
  const { organisation } = useAlliance().me;
  const views = [
    { key: "all", label: mine.views.all, href: "/questions" },
    { key: "mine", label: mine.views.mine, href: "/mine" },
    ...(organisation === null
      ? []
      : [{ key: "organisation", label: mine.views.organisation(organisation.name), href: organisationView }]),
  ];
  return (
    <nav aria-label={mine.views.label} className={styles.views}>
      <ul>
        {views.map(({ key, label, href }) => (
          <li key={key}>
            <Link href={href} {...(key === current ? { "aria-current": "page" } : {})}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export const organisationView = "/mine?of=organisation";
