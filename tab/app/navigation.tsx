import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useAlliance } from "#tab/ui/alliance.ts";
import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./navigation.module.css";
import { useOpenCount } from "./use-open-count.ts";

export function Navigation() {
  const { shell } = useTexts().tab;
  const { me } = useAlliance();
  const open = useOpenCount();
  return (
    <nav aria-label={shell.navigation} className={styles.navigation}>
      <ul>
        <Destination href="/" also={["/portfolio", "/initiatives"]}>
          {shell.portfolio}
        </Destination>
        <Destination href="/triage">
          {shell.triage}
          {open ? (
            <>
              <span className={styles.count} aria-hidden="true">
                {open}
              </span>
              <span className="unseen">, {shell.openQuestions(open)}</span>
            </>
          ) : null}
        </Destination>
        <Destination href="/questions">{shell.questions}</Destination>
        <Destination href="/mine">{shell.mine}</Destination>
        <Destination href="/delivery-moments">{shell.deliveryMoments}</Destination>
        {me.may.includes("conversation.see") ? <Destination href="/set-up">{shell.setup}</Destination> : null}
        <li className={styles.ask}>
          <Ask />
        </li>
      </ul>
    </nav>
  );
}

/** What most people come for, so it stands out from the pages to look at. */
function Ask() {
  const { shell } = useTexts().tab;
  const [path] = useLocation();
  return (
    <Link href="/ask" className={action.main} {...(path === "/ask" ? { "aria-current": "page" } : {})}>
      {shell.ask}
    </Link>
  );
}

interface DestinationProps {
  readonly href: string;
  /** Other addresses of the same page. */
  readonly also?: readonly string[];
  readonly children: ReactNode;
}

function Destination({ href, also = [], children }: DestinationProps) {
  const [path] = useLocation();
  const current = path === href ? "page" : [href, ...also].some((page) => path === page || isBelow(path, page));
  return (
    <li>
      <Link href={href} className={styles.link} {...(current ? { "aria-current": current } : {})}>
        {children}
      </Link>
    </li>
  );
}

function isBelow(path: string, page: string): boolean {
  return page !== "/" && path.startsWith(`${page}/`);
}
