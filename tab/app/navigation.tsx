import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useOpenCount } from "#tab/api/use-front.ts";
import action from "#tab/ui/action.module.css";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Destination } from "./destinations.ts";
import { destinationsFor, isCurrent } from "./destinations.ts";
import { MoreDestinations } from "./more-destinations.tsx";
import styles from "./navigation.module.css";
import { usePathInMenu } from "./use-path-in-menu.ts";

/**
 * The pages that one works in stand in the bar as far as there is room; all others stand under one button. Style sheets
 * decide which: a destination that may not fit stands in both places, and is shown in one of them.
 */
export function Navigation() {
  const { shell } = useTexts().tab;
  const { me } = useAlliance();
  const destinations = destinationsFor(me);
  return (
    <nav aria-label={shell.navigation} className={styles.navigation}>
      <ul className={styles.bar}>
        {destinations
          .filter(({ room }) => room !== "never")
          .map((destination) => (
            <Item key={destination.href} destination={destination} />
          ))}
        <li className={styles.moreItem}>
          <MoreDestinations destinations={destinations.filter(({ room }) => room !== "always")}>
            {(destination) => <Item key={destination.href} destination={destination} />}
          </MoreDestinations>
        </li>
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

function Item({ destination }: { readonly destination: Destination }) {
  const { shell } = useTexts().tab;
  const path = usePathInMenu();
  const { href, name, room } = destination;
  const current = path === href ? "page" : isCurrent(destination, path);
  return (
    <li data-room={room}>
      <Link href={href} className={styles.link} {...(current ? { "aria-current": current } : {})}>
        {shell[name]}
        {name === "triage" ? <OpenCount /> : null}
      </Link>
    </li>
  );
}

function OpenCount(): ReactNode {
  const { shell } = useTexts().tab;
  const open = useOpenCount();
  if (!open) return null;
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {open}
      </span>
      <span className="unseen">, {shell.openQuestions(open)}</span>
    </>
  );
}
