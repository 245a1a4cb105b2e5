import type { ReactNode } from "react";
import { createContext, use, useId, useMemo, useState } from "react";

interface Latest {
  readonly latest: string | null;
  readonly setLatest: (id: string) => void;
}

const LatestContext = createContext<Latest>({ latest: null, setLatest: () => undefined });

/** Of all acts on one page only the latest still says that it succeeded. */
export function LatestAct({ children }: { readonly children: ReactNode }) {
  const [latest, setLatest] = useState<string | null>(null);
  const value = useMemo(() => ({ latest, setLatest }), [latest]);
  return <LatestContext value={value}>{children}</LatestContext>;
}

export function useLatest() {
  const { latest, setLatest } = use(LatestContext);
  const id = useId();
  return { isLatest: latest === id, beLatest: () => setLatest(id) };
}
