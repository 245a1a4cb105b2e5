import type { ReactNode, ToggleEvent } from "react";
import { useId, useRef, useState } from "react";
import styles from "./dropdown.module.css";

interface DropdownProps {
  readonly label: ReactNode;
  /** For who hears the button without what stands around it. */
  readonly fullLabel?: string;
  readonly quiet?: boolean;
  /** Made once it is opened. */
  readonly children: () => ReactNode;
}

/** Pixels between the button and what it shows, and to the edge of the window. */
const gap = 4;

/** A button that shows more below it, in front of the page. The browser closes it on Escape, and on a press elsewhere. */
export function Dropdown({ label, fullLabel, quiet = false, children }: DropdownProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  function toggled({ newState }: ToggleEvent) {
    setIsOpen(newState === "open");
    if (newState !== "open" || !button.current || !panel.current) return;
    placeAt(button.current, panel.current);
    // The browser leads the keyboard back to the button when it closes.
    panel.current.querySelector<HTMLElement>("button, a, input")?.focus();
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-quiet={quiet}
        popoverTarget={id}
        {...(fullLabel === undefined ? {} : { "aria-label": fullLabel })}
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={styles.panel}
        // What it shows is there before it opens, so that it is placed by its size.
        onBeforeToggle={({ newState }) => newState === "open" && setIsOpen(true)}
        onToggle={toggled}
      >
        {isOpen ? children() : null}
      </div>
    </>
  );
}

/** Below the button and within the window; above it where there is no room below. */
function placeAt(button: HTMLElement, panel: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(at.left, clientWidth - width - gap));
  const below = at.bottom + gap;
  const isTooLow = below + height > clientHeight && at.top > height + gap;
  // In the measures of the page, so that it moves along when the page is scrolled.
  panel.style.left = `${left + window.scrollX}px`;
  panel.style.top = `${(isTooLow ? at.top - height - gap : below) + window.scrollY}px`;
}
