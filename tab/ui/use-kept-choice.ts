import { useState } from "react";
import { remembered } from "./remembered.ts";

/** One of a few ways to show something; this browser remembers which. The first is the usual one. */
export function useKeptChoice<Choice extends string>(
  name: string,
  offered: readonly [Choice, ...Choice[]],
): readonly [Choice, (choice: Choice) => void] {
  const [chosen, setChosen] = useState<Choice>(() => {
    const kept = remembered.read(name);
    return offered.find((choice) => choice === kept) ?? offered[0];
  });
  return [
    chosen,
    (choice) => {
      remembered.keep(name, choice);
      setChosen(choice);
    },
  ];
}
