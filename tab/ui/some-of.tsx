import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRef, useState } from "react";

interface SomeOfProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  /** Which ones are shown at first; the others come before or after them. */
  readonly show?: "first" | "last";
  /** On the button that shows the others. */
  readonly more: string;
  /** Of a list that may be very long: how many are added at a time. Without it, all others come at once. */
  readonly step?: number;
  readonly className?: string | undefined;
  readonly children: (item: T) => ReactNode;
}

/** A list that may be long: some of it, and more of it on demand. */
export function SomeOf<T>({ items, most, show = "first", more, step, className, children }: SomeOfProps<T>) {
  const [added, setAdded] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const wanted = most + added;
  const shown = show === "first" ? items.slice(0, wanted) : items.slice(-wanted);
  const isWhole = items.length <= wanted;

  function showMore() {
    const next = step ?? Infinity;
    setAdded(added + next);
    // The last time the button goes; the keyboard goes on in the list that it made whole.
    if (items.length <= wanted + next) list.current?.focus();
  }

  const button = isWhole ? null : (
    <Button size="small" onClick={showMore}>
      {more}
    </Button>
  );
  return (
    <>
      {show === "last" ? button : null}
      <ul ref={list} tabIndex={-1} className={className}>
        {shown.map(children)}
      </ul>
      {show === "first" ? button : null}
    </>
  );
}
