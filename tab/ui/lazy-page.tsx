import type { ComponentType, ReactNode } from "react";
import { useEffect, useState } from "react";
import { bringMissingStyles } from "./missing-styles.ts";
import { Waiting } from "./waiting.tsx";

/** Milliseconds between two tries to load a page. */
const tryAgainAfter = 2_000;

/** A page that can be set on its way before it is shown. */
export type LazyPage<Props> = ComponentType<Props> & { readonly bring: () => void };

/**
 * A page that comes when it is asked for, with an outline until it is there. Without a connection it comes as soon as there
 * is one; where the server can be reached and does not have it any more, a newer version of the program took its place, and
 * the tab is loaded anew.
 *
 * React's own `lazy` shows an outline for at least 0.3 s, also where the page is there within a few milliseconds.
 */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  outline: ReactNode = <Waiting bars={4} tall />,
): LazyPage<Props> {
  let here: ComponentType<Props> | undefined;
  let coming: Promise<ComponentType<Props>> | undefined;
  const brought = () => (coming ??= persistently(load));
  function Lazy(props: Props) {
    const [Page, setPage] = useState(() => here);
    const [broken, setBroken] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (Page) return;
      brought().then(
        (page) => {
          here = page;
          setPage(() => page);
        },
        (error: unknown) => {
          coming = undefined;
          setBroken({ error });
        },
      );
    }, [Page]);
    if (broken) throw broken.error;
    return Page ? <Page {...props} /> : outline;
  }
  // What goes wrong on the way is told when the page is shown.
  return Object.assign(Lazy, { bring: () => void brought().catch(() => undefined) });
}

async function persistently<Page>(load: () => Promise<Page>): Promise<Page> {
  for (let tries = 1; ; tries++) {
    try {
      const page = await load();
      await bringMissingStyles();
      return page;
    } catch (error) {
      if (tries > 1 && (await isServed())) startAnew(error);
      await new Promise((resolve) => setTimeout(resolve, tryAgainAfter));
    }
  }
}

async function isServed(): Promise<boolean> {
  try {
    return (await fetch(location.origin, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

const startedAnew = "vraagbaak.started-anew";
/** Milliseconds in which loading anew did not help, if it is tried again. */
const notAgainWithin = 60_000;

/** Once; a page that is missing in the newest version as well is broken, and that is told. */
function startAnew(error: unknown): void {
  if (Date.now() - lastStart() < notAgainWithin) throw error;
  sessionStorage.setItem(startedAnew, String(Date.now()));
  location.reload();
}

/** A frame that is denied storage cannot tell, so there it is never tried. */
function lastStart(): number {
  try {
    return Number(sessionStorage.getItem(startedAnew) ?? 0);
  } catch {
    return Date.now();
  }
}
