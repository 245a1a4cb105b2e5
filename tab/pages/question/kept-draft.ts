import type { DecisionDraft } from "./decision-draft.ts";

/** Typed text outlives a wrong click: it stays in this window until it is sent or thrown away. */
export const keptDraft = {
  read: (key: string, fresh: DecisionDraft): DecisionDraft => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? "null");
      return typeof kept === "object" && kept !== null ? merged(fresh, { ...kept }) : fresh;
    } catch {
      return fresh;
    }
  },
  keep: (key: string, draft: DecisionDraft): void => {
    try {
      sessionStorage.setItem(nameOf(key), JSON.stringify(draft));
    } catch {
      // Without storage it lasts as long as the page does.
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
  return `vraagbaak.decision.${key}`;
}

/** Only texts come back, and only for fields that exist; the server judges what they say. */
function merged(fresh: DecisionDraft, kept: Readonly<Record<string, unknown>>): DecisionDraft {
  const fields = Object.entries(fresh).map(([name, value]) => [
    name,
    typeof kept[name] === "string" ? kept[name] : value,
  ]);
  // Object.fromEntries forgets the names, which are those of the fresh draft.
  return Object.fromEntries(fields) as DecisionDraft;
}
