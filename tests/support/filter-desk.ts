import type { FilterDeps } from "#src/teaching/filter.routes.ts";
import type { OwnTerm } from "#src/filter/own-terms.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import { SdgNumber } from "#src/profile/profile.ts";
import { actorOf } from "#src/people/person.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { lea } from "./coordination-desk.ts";
import { fakeClock } from "./fake-clock.ts";
import { profile } from "./loaded-sample.ts";
import { noor, sam } from "./people.ts";
import { askedAt, decided, decisions, theme } from "./questions.ts";

export const now = Instant.parse("2026-11-06T09:00:00.000Z");
export const qrt = actorOf(sam);
export const networkLead = actorOf(lea);
export const partner = actorOf(noor);

export const charging: OwnTerm = {
  term: "stoeplader",
  theme: theme.sustainability,
  sdgs: [SdgNumber.parse(7)],
};

/** Knows a few words, and what people added: what is added counts for more. */
const fewWords: ThemeFilter = {
  propose: async (text) => fewWords.proposeWith(text, []),
  proposeWith: (text, terms) => {
    const own = terms.find(({ term }) => text.includes(term));
    if (own?.theme === null) return proposed(null, { outside: true });
    if (own) return proposed(own.theme);
    if (text.includes("fiets")) return proposed(theme.liveability);
    return proposed(text.includes("huur") ? theme.housing : null);
  },
};

/** A proposal of one theme, of none, or that it is not for the alliance. */
export function proposed(named: ThemeKey | null, { outside = false } = {}): ThemeProposal {
  return {
    rules: "few",
    ranked: named === null ? [] : [{ theme: named, confidence: 0.8, words: [] }],
    outside: outside ? { confidence: 0.9, words: [] } : null,
    sdgs: [],
  };
}

let asked = 0;

/** The QRT decided on a question, with a theme that the filter proposed or not. */
export function judgedAs(
  text: string,
  { from, to, changes = {} }: { from: ThemeKey | null; to: ThemeKey | null; changes?: Partial<Question> },
): Question {
  asked += 1;
  const number = String(asked).padStart(4, "0");
  return {
    ...decided(to === null ? decisions.not_for_alliance : decisions.answered),
    id: QuestionId.parse(`qst_judged-${number}`),
    number: QuestionNumber.parse(`V-2026-${number}`),
    title: text,
    text,
    askedAt: Instant.parse(askedAt.replace("09:00:00", `09:${number.slice(0, 2)}:${number.slice(2)}`)),
    proposal: proposed(from),
    theme: to ?? theme.miscellaneous,
    // What is changed of a question stays within its stage.
    ...(changes as object),
  };
}

export type FilterDesk = ReturnType<typeof filterDesk>;

/** Teaching a filter of a few words, over a database in memory and the profile of the samples. */
export function filterDesk() {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, profile.numberPrefix, () => undefined);
  const clock = fakeClock(now);
  const deps = {
    ...stores,
    profile,
    clock,
    themeFilter: fewWords,
    catalogue: growingCatalogue(profile, stores.solutions),
  } satisfies FilterDeps;

  async function asks(...questions: readonly Question[]): Promise<void> {
    for (const value of questions) {
      const command = commandKey("test", "given", value.id, value.id);
      await stores.questions.create({ value, command, by: null, at: now, events: [{ type: "question_asked" }] });
    }
  }

  return { ...deps, asks, close: () => documents.close() };
}

/** One intention; the same name with other content is the same key for something else. */
export function teaching(name: string, rev: number, judged: OwnTerm) {
  return { key: commandKey("test", "teach", name, judged), rev, judged };
}
