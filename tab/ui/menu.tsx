import type { KeyboardEvent, ReactNode } from "react";
import { useId, useRef } from "react";
import { closeDropdown } from "./close-dropdown.ts";
import styles from "./dropdown.module.css";
import { Dropdown } from "./dropdown.tsx";
import { focusInPanel } from "./focus-in-panel.ts";
import { choiceTyped, nextChoice } from "./next-choice.ts";

interface MenuChoice {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
  /** Of another kind than those above it. */
  readonly apart?: boolean;
}

interface MenuProps {
  readonly label: ReactNode;
  /** For who hears the button without what stands around it. */
  readonly fullLabel?: string;
  readonly quiet?: boolean;
  /** What the choices have in common, above them. */
  readonly heading?: string;
  readonly choices: readonly MenuChoice[];
}

/**
 * A button that opens a menu: arrow keys, Home and End go through it, letters go to what begins with them, Escape leads back, and Tab on.
 * Made of the browser's popover: Fluent's own menu brings 36 kB of script, and a life of its own on each of 500 cards.
 */
export function Menu({ choices, heading, ...button }: MenuProps) {
  return (
    <Dropdown {...button} opens="menu">
      {() => <Choices choices={choices} {...(heading === undefined ? {} : { heading })} />}
    </Dropdown>
  );
}

/** In milliseconds: letters within it belong to one word. */
const typingPause = 600;

function Choices({ choices, heading }: Pick<MenuProps, "choices" | "heading">) {
  const id = useId();
  const typing = useRef({ text: "", at: -Infinity });

  function typed(letter: string, at: number): string {
    const { text, at: before } = typing.current;
    typing.current = { text: at - before < typingPause ? text + letter : letter, at };
    return typing.current.text;
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { key, ctrlKey, altKey, metaKey, currentTarget, timeStamp } = event;
    if (ctrlKey || altKey || metaKey) return;
    if (key === "Tab") return closeDropdown(event);
    const items = [...currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const from = items.findIndex((item) => item === document.activeElement);
    // The space bar presses, unless it stands within a word.
    const isLetter = key.length === 1 && (key !== " " || timeStamp - typing.current.at < typingPause);
    const labels = items.map((item) => item.textContent);
    const next = isLetter ? choiceTyped(typed(key, timeStamp), from, labels) : nextChoice(key, from, items.length);
    if (!isLetter && next === null) return;
    // Nor are letters the shortcuts of the page here.
    event.preventDefault();
    event.stopPropagation();
    const chosen = next === null ? undefined : items[next];
    if (chosen) focusInPanel(chosen);
  }

  return (
    <>
      {heading === undefined ? null : (
        <p id={id} className={styles.heading}>
          {heading}
        </p>
      )}
      <div
        role="menu"
        tabIndex={-1}
        className={styles.choices}
        {...(heading === undefined ? {} : { "aria-labelledby": id })}
        onKeyDown={onKeyDown}
      >
        {choices.map(({ key, label, onChoose, apart = false }) => (
          <button
            key={key}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={styles.choice}
            data-apart={apart}
            onClick={(event) => {
              closeDropdown(event);
              onChoose();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
