const missing = new Set<HTMLLinkElement>();

/** Notes which stylesheets could not be fetched. The loader asks for each once, also where its page comes later after all. */
export function watchStyles(): void {
  // Such an error does not bubble.
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === "stylesheet") missing.add(target);
    },
    true,
  );
}

/** Fetches them once more; rejects where that does not succeed either. */
export async function bringMissingStyles(): Promise<void> {
  await Promise.all([...missing].map(bringAgain));
}

async function bringAgain(failed: HTMLLinkElement): Promise<void> {
  const again = document.createElement("link");
  again.rel = "stylesheet";
  again.href = failed.href;
  const arrives = new Promise<void>((resolve, reject) => {
    again.addEventListener("load", () => resolve());
    again.addEventListener("error", () => reject(new Error(`no stylesheet at ${failed.href}`)));
  });
  missing.delete(failed);
  failed.replaceWith(again);
  await arrives;
}
