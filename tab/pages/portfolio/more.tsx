import { Button } from "@fluentui/react-components";
import { startTransition, useState } from "react";
import { useTexts } from "#tab/ui/texts.ts";
import { useMedia } from "#tab/ui/use-media.ts";

interface More {
  readonly count: number;
  readonly rest: number;
  readonly show: () => void;
}

/** The first of a long list, and more when they are asked for: so many at once that no press has to wait. On paper all. */
export function useMore<T>(all: readonly T[], step = 15): { readonly shown: readonly T[]; readonly more: More } {
  const [most, setMost] = useState(step);
  const isPrinting = useMedia("print");
  const shown = isPrinting ? all : all.slice(0, most);
  const rest = all.length - shown.length;
  return {
    shown,
    more: { count: Math.min(step, rest), rest, show: () => startTransition(() => setMost(most + step)) },
  };
}

export function MoreButton({ more }: { readonly more: More }) {
  const { board } = useTexts().tab.portfolio;
  if (more.rest === 0) return null;
  return (
    <Button appearance="subtle" onClick={more.show}>
      {board.more(more.count, more.rest)}
    </Button>
  );
}
