import type { Change } from "./changes.contract.ts";

/** A change as it comes in. `closing` marks the one by which some readers lose what they could see: they must hear of it too. */
export interface Announced extends Change {
  readonly closing: boolean;
}

/** Null for what everybody may know of. */
export type AudienceOf<Reader> = (change: Announced) => Promise<((reader: Reader) => boolean) | null>;

/** Changes that are told at once, with who may know of those that are not for everybody. */
export interface Batch<Reader> {
  readonly open: readonly Change[];
  readonly guarded: readonly { readonly change: Change; readonly mayKnow: (reader: Reader) => boolean }[];
}

export async function batchOf<Reader>(
  changes: readonly Announced[],
  audienceOf: AudienceOf<Reader>,
): Promise<Batch<Reader>> {
  const open: Change[] = [];
  const guarded: Batch<Reader>["guarded"][number][] = [];
  for (const announced of changes) {
    const { concept, id } = announced;
    const mayKnow = await audienceOf(announced);
    if (mayKnow) guarded.push({ change: { concept, id }, mayKnow });
    else open.push({ concept, id });
  }
  return { open, guarded };
}

/** Makes what is told of a batch once for all readers who may know the same of it; null where that is nothing. */
export function onceForEach<Reader, T>(
  { open, guarded }: Batch<Reader>,
  make: (changes: readonly Change[]) => T,
): (reader: Reader) => T | null {
  const made = new Map<string, T | null>();
  return (reader) => {
    const more = guarded.filter(({ mayKnow }) => mayKnow(reader)).map(({ change }) => change);
    const key = more.map(({ concept, id }) => `${concept} ${id}`).join("|");
    const known = made.get(key);
    if (known !== undefined) return known;
    const changes = [...open, ...more];
    const fresh = changes.length === 0 ? null : make(changes);
    made.set(key, fresh);
    return fresh;
  };
}
