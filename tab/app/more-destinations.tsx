import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useTexts } from "#tab/ui/texts.ts";
import type { Destination } from "./destinations.ts";
import { isCurrent } from "./destinations.ts";
import styles from "./navigation.module.css";
import { usePathInMenu } from "./use-path-in-menu.ts";

interface MoreDestinationsProps {
  readonly destinations: readonly Destination[];
  readonly children: (destination: Destination) => ReactNode;
}

/** A button that shows further pages below it. It closes when one is chosen, on Escape, and when the reader goes elsewhere. */
export function MoreDestinations({ destinations, children }: MoreDestinationsProps) {
  const { shell } = useTexts().tab;
  const [path] = useLocation();
  const pathInMenu = usePathInMenu();
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [openAt, setOpenAt] = useState<string | null>(null);
  // Open on the page where it was opened: another page closes it.
  const isOpen = openAt === path;
  useEffect(() => {
    if (!isOpen) return;
    const close = () => setOpenAt(null);
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) close();
    };
    // Choosing the page that is shown already closes it as well.
    const chosen = ({ target }: Event) => {
      if (target instanceof HTMLAnchorElement && whole.current?.contains(target)) close();
    };
    const escaped = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      close();
      button.current?.focus();
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    document.addEventListener("click", chosen);
    document.addEventListener("keydown", escaped);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
      document.removeEventListener("click", chosen);
      document.removeEventListener("keydown", escaped);
    };
  }, [isOpen]);
  return (
    <div ref={whole} className={styles.more}>
      <button
        ref={button}
        type="button"
        className={styles.link}
        aria-expanded={isOpen}
        aria-controls={id}
        data-current={destinations.find((destination) => isCurrent(destination, pathInMenu))?.room}
        onClick={() => setOpenAt(isOpen ? null : path)}
      >
        {shell.more}
        <span className={styles.chevron} aria-hidden="true" />
      </button>
      <div id={id} hidden={!isOpen} className={styles.panel}>
        <ul>{destinations.map(children)}</ul>
      </div>
    </div>
  );
}
