import type { ComponentType, LazyExoticComponent } from "react";
import { lazy } from "react";

/** Milliseconds between two tries to load a page. */
const tryAgainAfter = 2_000;

/**
 * A page that comes when it is asked for. Without a connection it comes as soon as there is one; where the server can be
 * reached and does not have it any more, a newer version of the program took its place, and the tab is loaded anew.
 */
export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await persistently(load) }));
}

async function persistently<Page>(load: () => Promise<Page>): Promise<Page> {
  for (let tries = 1; ; tries++) {
    try {
      return await load();
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
