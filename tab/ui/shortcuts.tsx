import type { ReactNode } from "react";
import { useEffect, useSyncExternalStore } from "react";
import { remembered } from "./remembered.ts";
import styles from "./shortcuts.module.css";
import { useTexts } from "./texts.ts";

/** Keys without a modifier can be pressed by accident, or by who speaks to the computer: so they can be switched off. */
const name = "shortcuts";
const listeners = new Set<() => void>();

const preference = {
  isOn: (): boolean => remembered.read(name) !== "off",
  set: (on: boolean): void => {
    remembered.keep(name, on ? "on" : "off");
    for (const tell of listeners) tell();
  },
  onChange: (tell: () => void) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
};

function useShortcutsOn(): boolean {
  return useSyncExternalStore(preference.onChange, preference.isOn);
}

/** Does what a key stands for, unless the reader types somewhere, holds another key with it, or switched the keys off. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const isOn = useShortcutsOn();
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, isComposing, target } = event;
      if (ctrlKey || altKey || metaKey || isComposing || isTypedIn(target) || isBehindDialog()) return;
      const act = Object.hasOwn(keys, key.toLowerCase()) ? keys[key.toLowerCase()] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn, keys]);
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}

/** What stands in front of the page has the keyboard for itself. */
function isBehindDialog(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

/** Says which keys there are, and lets them be switched off. */
export function ShortcutHint({ children }: { readonly children: ReactNode }) {
  const { shell } = useTexts().tab;
  const isOn = useShortcutsOn();
  return (
    <p className={styles.hint}>
      <label>
        <input type="checkbox" checked={isOn} onChange={({ target }) => preference.set(target.checked)} />{" "}
        {shell.shortcuts}
      </label>
      <span data-off={!isOn}>{children}</span>
    </p>
  );
}
