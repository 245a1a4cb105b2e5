import type { Page } from "#src/kernel/document-store.port.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import { PersonId } from "#src/people/person.ts";
import type { JudgementShown } from "./filter.contract.ts";
import type { FilterTermsEvent, JudgementKind } from "./filter-terms.ts";
import { theFilterTerms } from "./filter-terms.ts";
import type { FilterTermsStore } from "./filter-terms.store.ts";

export interface JudgementsDeps extends NamesDeps {
  readonly filterTerms: Pick<FilterTermsStore, "get" | "history">;
}

interface Asked {
  /** Only what still holds. */
  readonly standing: boolean;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What was decided on terms, newest first. */
export async function judgements(
  deps: JudgementsDeps,
  { standing, cursor, limit }: Asked,
): Promise<Page<JudgementShown> & { readonly rev: number }> {
  // Read first: whoever judges by an older revision than the history tells is asked to look again, and never the other way.
  const terms = await deps.filterTerms.get(theFilterTerms);
  const history = (await deps.filterTerms.history(theFilterTerms)).toReversed();
  const seen = new Set<string>();
  const told = history.map(({ seq, by, at, event }) => {
    const isLatest = !seen.has(event.id);
    seen.add(event.id);
    return { seq, by, at, event, stands: isLatest && event.type !== "term_withdrawn" };
  });
  const before = cursor === undefined ? Infinity : Number.parseInt(cursor, 10);
  const asked = told.filter(({ seq, stands }) => !(seq >= before) && (stands || !standing));
  const names = namesFrom(deps);
  const page = asked.slice(0, limit);
  const items = await Promise.all(
    page.map(async ({ seq, by, at, event, stands }): Promise<JudgementShown> => {
      const { id, term, theme, sdgs } = event;
      return {
        id,
        seq,
        term,
        place: theme === null ? { is: "outside" } : { is: "theme", theme },
        sdgs,
        what: whatIs(event),
        was: event.type === "term_withdrawn" ? event.was : null,
        by: await names.person(PersonId.parse(by)),
        at,
        stands,
        may: stands ? ["term.withdraw"] : [],
      };
    }),
  );
  const last = page.at(-1);
  const next = last && asked.length > page.length ? `${last.seq}|judgement|${last.event.id}` : null;
  return { items, next, rev: terms?.rev ?? 0 };
}

function whatIs({ type }: FilterTermsEvent): JudgementKind {
  switch (type) {
    case "term_accepted":
      return "accepted";
    case "term_refused":
      return "refused";
    case "term_withdrawn":
      return "withdrawn";
  }
}
