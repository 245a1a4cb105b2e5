import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** In bytes of compressed script: what everybody loads before the first page, and what a further page, or a part of one, may add. */
const firstLoadLimit = 180_000;
const pageLimit = 40_000;

/** What the bundler tells of a script: those it cannot do without, those it asks for later on, and whether it is such a one. */
interface Chunk {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly isEntry: boolean;
  readonly isDynamicEntry: boolean;
}

/** Ends the build when a page has become too heavy for a telephone, or when a script was not compressed beforehand. */
export function sizeLimits(): Plugin {
  return {
    name: "size-limits",
    apply: "build",
    writeBundle: {
      // After the compressed files were written.
      order: "post",
      sequential: true,
      async handler({ dir }, bundle) {
        if (dir === undefined) throw new Error("the tab is built into a directory");
        const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
        const heavy = await tooHeavy(chunks, async (name) => (await stat(join(dir, `${name}.br`))).size);
        if (heavy.length > 0) throw new Error(heavy.join("; "));
      },
    },
  };
}

/** A sentence for each load that is above its limit. `bytesOf` tells the compressed size of a script. */
export async function tooHeavy(
  chunks: readonly Chunk[],
  bytesOf: (fileName: string) => Promise<number>,
): Promise<readonly string[]> {
  const known = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = withImports(
    chunks.filter(({ isEntry }) => isEntry),
    known,
  );
  const loads = [
    { what: "the first load", names: [...first], limit: firstLoadLimit },
    ...chunks
      .filter(({ isDynamicEntry }) => isDynamicEntry)
      .map((page) => {
        const there = [first, ...askersOf(page, chunks).map((asker) => withImports([asker], known))];
        const names = [...withImports([page], known)].filter((name) => !isThere(name, there));
        return { what: page.fileName, names, limit: pageLimit };
      }),
  ];
  const said = loads.map(async ({ what, names, limit }) => {
    const sizes = await Promise.all(names.map(bytesOf));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    return bytes > limit ? [`${what} is ${bytes} bytes of compressed script, above its limit of ${limit}`] : [];
  });
  return (await Promise.all(said)).flat();
}

/** A part of a page is asked for by scripts that are there by then. */
function askersOf({ fileName }: Chunk, chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter(({ dynamicImports }) => dynamicImports.includes(fileName));
}

/** In the first load, or with whichever script asked for it. */
function isThere(name: string, [first, ...askers]: readonly ReadonlySet<string>[]): boolean {
  return first?.has(name) === true || (askers.length > 0 && askers.every((load) => load.has(name)));
}

/** These scripts and all that they import at once. */
function withImports(chunks: readonly Chunk[], known: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...chunks];
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (found.has(chunk.fileName)) continue;
    found.add(chunk.fileName);
    for (const name of chunk.imports) {
      const imported = known.get(name);
      if (imported) waiting.push(imported);
    }
  }
  return found;
}
