/** The triage list as the reader left it, so that they can go through it question by question; of this window alone. */
export const walk = {
  keep: (kept: Walk): void => {
    try {
      sessionStorage.setItem(name, JSON.stringify(kept));
    } catch {
      // Without storage one goes by way of the list.
    }
  },
  read: (): Walk => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
      return isWalk(kept) ? kept : nowhere;
    } catch {
      return nowhere;
    }
  },
};

interface Walk {
  /** The address of the list. */
  readonly list: string;
  readonly questions: readonly string[];
}

const name = "vraagbaak.triage-walk";
const nowhere: Walk = { list: "/triage", questions: [] };

function isWalk(kept: unknown): kept is Walk {
  if (typeof kept !== "object" || kept === null || !("list" in kept) || !("questions" in kept)) return false;
  const { list, questions } = kept;
  // It leads to an address, so nothing but the list itself will do.
  return typeof list === "string" && /^\/triage(\?|$)/.test(list) && Array.isArray(questions) && questions.every(isId);
}

function isId(id: unknown): id is string {
  return typeof id === "string" && /^qst_[\w-]+$/.test(id);
}

/** Where a question of the walk is read; the address says that one goes through the list. */
export function stopOn(question: string): string {
  return `/questions/${question}?from=triage`;
}

export function isOnWalk(search: URLSearchParams): boolean {
  return search.get("from") === "triage";
}
