import type { FocusEvent, KeyboardEvent, ReactNode, ToggleEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import styles from "./dropdown.module.css";
import { focusInPanel } from "./focus-in-panel.ts";

interface DropdownProps {
  readonly label: ReactNode;
  /** For who hears the button without what stands around it. */
  readonly fullLabel?: string;
  readonly quiet?: boolean;
  /** Where what it shows is a menu, the arrow keys open it too. */
  readonly opens?: "menu";
  /** Made once it is opened. */
  readonly children: () => ReactNode;
}

/** Pixels between the button and what it shows, and to the edge of the window. */
const gap = 4;
/** Pixels; in a window lower than this the page is scrolled. */
const leastShown = 120;

/**
 * A button that shows more below it, in front of the page, until the keyboard goes elsewhere. The browser closes it on Escape,
 * and on a press elsewhere.
 */
export function Dropdown({ label, fullLabel, quiet = false, opens, children }: DropdownProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const entersAtEnd = useRef(false);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const standing = button.current;
    if (!isOpen || !standing) return;
    const place = placeOf(standing);
    const scrolled = () => {
      const { left, top } = placeOf(standing);
      // What shows more would hang in the air.
      if (Math.hypot(left - place.left, top - place.top) > gap) panel.current?.hidePopover();
    };
    document.addEventListener("scroll", scrolled, true);
    return () => document.removeEventListener("scroll", scrolled, true);
  }, [isOpen]);

  function toggled({ newState }: ToggleEvent) {
    setIsOpen(newState === "open");
    if (newState !== "open" || !button.current || !panel.current) return;
    placeAt(button.current, panel.current);
    const stops = [...panel.current.querySelectorAll<HTMLElement>("button, a, input")];
    // The browser leads the keyboard back to the button when it closes.
    const entered = stops.at(entersAtEnd.current ? -1 : 0);
    if (entered) focusInPanel(entered);
    entersAtEnd.current = false;
  }
  function openedByArrow(event: KeyboardEvent) {
    const { key, ctrlKey, altKey, metaKey } = event;
    const isArrow = key === "ArrowDown" || key === "ArrowUp";
    if (opens !== "menu" || isOpen || !isArrow || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    entersAtEnd.current = key === "ArrowUp";
    button.current?.click();
  }
  function left({ relatedTarget, currentTarget }: FocusEvent) {
    // Nothing has the focus while the window itself is left, or while somebody presses in the panel beside its buttons.
    if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return;
    // A press on the button closes it by itself, and would open it again.
    if (button.current?.contains(relatedTarget) !== true) panel.current?.hidePopover();
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-quiet={quiet}
        popoverTarget={id}
        {...(opens === undefined ? {} : { "aria-haspopup": opens })}
        onKeyDown={openedByArrow}
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
        onBlur={left}
      >
        {isOpen ? children() : null}
      </div>
    </>
  );
}

/** In the measures of the page, which do not change when the page is scrolled; those of a list in it do. */
function placeOf(button: HTMLElement): { readonly left: number; readonly top: number } {
  const { left, top } = button.getBoundingClientRect();
  return { left: left + window.scrollX, top: top + window.scrollY };
}

/** Below the button and within the window; above it where there is more room. What is longer than that room is scrolled. */
function placeAt(button: HTMLElement, panel: HTMLElement): void {
  const at = button.getBoundingClientRect();
  panel.style.maxHeight = "";
  const { width, height } = panel.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(at.left, clientWidth - width - gap));
  const below = at.bottom + gap;
  const room = { above: at.top - 2 * gap, below: clientHeight - below - gap };
  const isTooLow = height > room.below && room.above > room.below;
  const shown = Math.min(height, Math.max(isTooLow ? room.above : room.below, leastShown));
  panel.style.maxHeight = `${shown}px`;
  // In the measures of the page, so that it moves along when the page is scrolled.
  panel.style.left = `${left + window.scrollX}px`;
  panel.style.top = `${(isTooLow ? at.top - shown - gap : below) + window.scrollY}px`;
}
