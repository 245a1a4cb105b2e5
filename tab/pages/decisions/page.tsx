import { useRef } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { useDecisions } from "#tab/api/use-decisions.ts";
import action from "#tab/ui/action.module.css";
import { ChosenFilters } from "#tab/ui/chosen-filters.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PagedRows } from "#tab/ui/paged-rows.tsx";
import { Page } from "#tab/ui/page.tsx";
import { SearchField } from "#tab/ui/search-field.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { DecisionLog } from "./decision-log.tsx";
import type { DecisionsAsked } from "./decisions-address.ts";
import { askedIn, decisionsAddress, soughtBy } from "./decisions-address.ts";
import styles from "./decisions.module.css";

/** Everything that any moment decided, to search; the address holds how. */
export function DecisionsPage() {
  const { decisions: words } = useTexts().tab;
  const [search] = useSearchParams();
  const asked = askedIn(search);
  const found = useDecisions(soughtBy(asked));
  const counted = useRef<HTMLParagraphElement>(null);
  const { data, isPlaceholderData, hasNextPage } = found;
  return (
    <Page title={words.title} below={words.lead}>
      <div className={styles.narrowing}>
        <SearchField label={words.search} className={styles.search} />
        <AboutOne asked={asked} name={nameIn(data, asked)} onRemoved={() => counted.current?.focus()} />
        <p ref={counted} role="status" tabIndex={-1} className={styles.counted}>
          {data === undefined || isPlaceholderData ? "" : words.shown(data.length, hasNextPage)}
        </p>
      </div>
      <PagedRows
        from={found}
        empty={<Empty asked={asked} />}
        words={words}
        more={words.more}
        isOwn={() => false}
        list={(rows) => <DecisionLog rows={rows} q={asked.q} />}
      />
    </Page>
  );
}

/** The list is of decisions on one initiative, so any of them names it; none where nothing was decided on it. */
function nameIn(data: ReturnType<typeof useDecisions>["data"], { initiative }: DecisionsAsked): string | null {
  const taken = data?.find((logged) => logged.taken?.initiative.id === initiative)?.taken;
  return taken?.initiative.title ?? null;
}

interface AboutOneProps {
  readonly asked: DecisionsAsked;
  readonly name: string | null;
  readonly onRemoved: () => void;
}

function AboutOne({ asked: { q, initiative }, name, onRemoved }: AboutOneProps) {
  const { decisions: words } = useTexts().tab;
  const [, navigate] = useLocation();
  if (initiative === null) return null;
  const label = name === null ? words.aboutOne : words.about(name);
  return (
    <ChosenFilters
      filters={[{ label, remove: () => navigate(decisionsAddress({ q })) }]}
      onClear={() => navigate(decisionsAddress({}))}
      onRemoved={onRemoved}
    />
  );
}

function Empty({ asked: { q, initiative } }: { readonly asked: DecisionsAsked }) {
  const { decisions: words } = useTexts().tab;
  if (q !== "" || initiative !== null) {
    return (
      <Nothing title={words.notFound.title} text={words.notFound.text}>
        <Link href="/decisions">{words.notFound.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={words.empty.title} text={words.empty.text}>
      <Link href="/delivery-moments" className={action.main}>
        {words.empty.action}
      </Link>
    </Nothing>
  );
}
