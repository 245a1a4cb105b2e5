import type { Ref } from "react";
import { useRef } from "react";
import { Link } from "wouter";
import { count } from "#src/texts/format.ts";
import { useFoundQuestions } from "#tab/api/use-questions.ts";
import action from "#tab/ui/action.module.css";
import { ChosenFilters } from "#tab/ui/chosen-filters.tsx";
import { IgnoredParts } from "#tab/ui/ignored-parts.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PagedQuestions } from "#tab/ui/paged-questions.tsx";
import { Page } from "#tab/ui/page.tsx";
import { QuestionViews } from "#tab/ui/question-views.tsx";
import { QuestionLine } from "#tab/ui/question-list.tsx";
import { SearchField } from "#tab/ui/search-field.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useActive } from "./use-active.ts";
import { ExportButton } from "./export-button.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { addressOf, narrowingOf, noFilters } from "./filters.ts";
import { FoundTitle } from "./found-title.tsx";
import styles from "./questions.module.css";
import type { UsedFilters } from "./use-filters.ts";
import { useFilters } from "./use-filters.ts";

/** Every question that was ever asked, to search and to narrow; the address holds how. */
export function QuestionsPage() {
  const { tab } = useTexts();
  const using = useFilters();
  const active = useActive(using);
  const narrowing = narrowingOf(using.filters);
  const { total, list } = useFoundQuestions(narrowing);
  const counted = useRef<HTMLParagraphElement>(null);
  const { q } = using.filters;
  return (
    <Page title={tab.questions.title} below={tab.questions.lead} aside={<ExportButton narrowing={narrowing} />}>
      <QuestionViews current="all" />
      <div className={styles.narrowing}>
        <SearchField label={tab.questions.search} className={styles.search} />
        <FilterFields using={using} used={active.filter(({ without }) => !("q" in without)).length} />
        <ChosenFilters
          filters={active.map(({ label, without }) => ({ label, remove: () => using.choose(without) }))}
          onClear={() => using.choose(noFilters)}
          onRemoved={() => counted.current?.focus()}
        />
        <IgnoredParts parts={using.ignored} without={addressOf(using.filters)} />
        <Counted ref={counted} total={list.isPlaceholderData ? undefined : total} />
      </div>
      <PagedQuestions
        from={list}
        empty={<Empty using={using} isNarrowed={active.length > 0} />}
        line={(question) => (
          <QuestionLine
            key={question.id}
            question={question}
            {...(q === "" ? {} : { title: <FoundTitle title={question.title} q={q} /> })}
          />
        )}
      />
    </Page>
  );
}

interface CountedProps {
  readonly ref: Ref<HTMLParagraphElement>;
  readonly total: { readonly count: number; readonly orMore: boolean } | undefined;
}

/** Told to whoever cannot see the list change, when they pause. */
function Counted({ ref, total }: CountedProps) {
  const { tab, language } = useTexts();
  return (
    <p ref={ref} role="status" tabIndex={-1} className={styles.counted}>
      {total === undefined ? "" : tab.questions.found({ ...total, shown: count(language, total.count) })}
    </p>
  );
}

function Empty({ using, isNarrowed }: { readonly using: UsedFilters; readonly isNarrowed: boolean }) {
  const { questions: words, shell } = useTexts().tab;
  const { q } = using.filters;
  if (q !== "") {
    return (
      <Nothing title={words.emptySearch.title(q)} text={words.emptySearch.text}>
        <Link href="/questions">{words.emptySearch.action}</Link>
      </Nothing>
    );
  }
  if (isNarrowed) {
    return (
      <Nothing title={words.emptyFilters.title} text={words.emptyFilters.text}>
        <Link href="/questions">{words.emptyFilters.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={words.empty.title} text={words.empty.text}>
      <Link href="/ask" className={action.main}>
        {shell.ask}
      </Link>
    </Nothing>
  );
}
