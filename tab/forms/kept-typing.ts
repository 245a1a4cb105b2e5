/**
 * Typed text outlives a wrong click, a page that is loaded anew and a sign-in that ran out: it stays in this window until
 * it is sent or thrown away, for some hours at most, and only for the person who typed it.
 *
 * What was promised to a small circle, notes of the QRT and all that concerns a confidential question, is kept in the
 * memory of the page alone: a browser may write the rest to disk, where others who use the machine could find it. Such
 * text outlives a wrong click and a sign-in that ran out, but not a page that is loaded anew.
 */
export const keptTyping = {
  read: <Typed extends object>(key: string, fresh: Typed): Typed => {
    const kept = inMemory.get(key) ?? storedUnder(key)?.typed;
    return kept ? merged(fresh, { ...kept }) : fresh;
  },
  keep: (key: string, typed: object, where: Keeping = "window"): void => {
    if (where === "memory") {
      inMemory.set(key, typed);
      return withStorage((storage) => storage.removeItem(nameOf(key)));
    }
    inMemory.delete(key);
    withStorage((storage) => {
      storage.setItem(nameOf(key), JSON.stringify({ at: Date.now(), typed }));
      makeRoom(storage);
    });
  },
  /** What was typed in all forms about something, for who is to lose the page that they stood on. */
  about: (id: string): readonly string[] => keptTyping.formsAbout(id).flatMap(({ typed }) => textsIn(typed)),
  /** Each of those forms by its key, with its fields by their names. */
  formsAbout: (id: string): readonly KeptForm[] => {
    const keys = [...inMemory.keys(), ...storedKeys()].filter((key) => key.split(".").includes(id));
    return keys.map((key) => ({ key, typed: { ...(inMemory.get(key) ?? storedUnder(key)?.typed) } }));
  },
  has: (key: string): boolean => inMemory.has(key) || storedUnder(key) !== null,
  forget: (key: string): void => {
    inMemory.delete(key);
    withStorage((storage) => storage.removeItem(nameOf(key)));
  },
  /** Throws away what somebody else typed, and what is too old. */
  belongsTo: (person: string): void =>
    withStorage((storage) => {
      const isOthers = storage.getItem(ownerName) !== person;
      if (isOthers) inMemory.clear();
      for (const { name, at } of allIn(storage)) if (isOthers || isTooOld(at)) storage.removeItem(name);
      storage.setItem(ownerName, person);
    }),
};

interface KeptForm {
  readonly key: string;
  readonly typed: Readonly<Record<string, unknown>>;
}

/** `memory` is for what must not be written down where others might find it. */
export type Keeping = "window" | "memory";

const prefix = "vraagbaak.typed.";
const ownerName = "vraagbaak.typist";
/** Milliseconds: a working day and an evening. */
const tooOld = 16 * 3_600_000;
/** So many forms at once are kept; of more, the ones left alone longest are thrown away. */
const mostKept = 30;

const inMemory = new Map<string, object>();

interface Stored {
  readonly at: number;
  readonly typed: object;
}

function storedKeys(): readonly string[] {
  try {
    return allIn(sessionStorage).map(({ name }) => name.slice(prefix.length));
  } catch {
    return [];
  }
}

function textsIn(typed: object): readonly string[] {
  return Object.values(typed).filter((text) => typeof text === "string" && text.trim() !== "");
}

function storedUnder(key: string): Stored | null {
  try {
    return storedIn(sessionStorage.getItem(nameOf(key)));
  } catch {
    return null;
  }
}

/** Null for nothing, for what is too old, and for what is not ours. */
function storedIn(text: string | null): Stored | null {
  const kept: unknown = JSON.parse(text ?? "null");
  if (typeof kept !== "object" || kept === null || !("at" in kept) || !("typed" in kept)) return null;
  const { at, typed } = kept;
  if (typeof at !== "number" || typeof typed !== "object" || typed === null || isTooOld(at)) return null;
  return { at, typed };
}

/** A clock that was set back meanwhile makes nothing too old. */
function isTooOld(at: number): boolean {
  return Date.now() - at > tooOld;
}

function makeRoom(storage: Storage): void {
  const oldestFirst = allIn(storage).toSorted((one, other) => one.at - other.at);
  for (const { name } of oldestFirst.slice(0, Math.max(0, oldestFirst.length - mostKept))) storage.removeItem(name);
}

function allIn(storage: Storage): readonly { readonly name: string; readonly at: number }[] {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ name, at: storedIn(storage.getItem(name))?.at ?? 0 }));
}

/** A frame may be denied storage; then what is typed lasts as long as the page does. */
function withStorage(use: (storage: Storage) => void): void {
  try {
    use(sessionStorage);
  } catch {
    // Full or denied.
  }
}

function nameOf(key: string): string {
  return `${prefix}${key}`;
}

/** Only texts come back, and only for fields that exist; the server judges what they say. */
function merged<Typed extends object>(fresh: Typed, kept: Readonly<Record<string, unknown>>): Typed {
  const fields = Object.entries(fresh).map(([name, value]) => [
    name,
    typeof kept[name] === "string" ? kept[name] : value,
  ]);
  // Object.fromEntries forgets the names, which are those of what is fresh.
  return Object.fromEntries(fields) as Typed;
}
