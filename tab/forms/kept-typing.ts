/** Typed text outlives a wrong click: it stays in this window until it is sent or thrown away. */
export const keptTyping = {
  read: <Typed extends object>(key: string, fresh: Typed): Typed => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? "null");
      return typeof kept === "object" && kept !== null ? merged(fresh, { ...kept }) : fresh;
    } catch {
      return fresh;
    }
  },
  keep: (key: string, typed: object): void => {
    try {
      sessionStorage.setItem(nameOf(key), JSON.stringify(typed));
    } catch {
      // Without storage it lasts as long as the page does.
    }
  },
  has: (key: string): boolean => {
    try {
      return sessionStorage.getItem(nameOf(key)) !== null;
    } catch {
      return false;
    }
  },
  forget: (key: string): void => {
    try {
      sessionStorage.removeItem(nameOf(key));
    } catch {
      // Then nothing was kept either.
    }
  },
};

function nameOf(key: string): string {
  return `vraagbaak.typed.${key}`;
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
