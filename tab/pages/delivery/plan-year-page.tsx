import { Link } from "wouter";
import { useState } from "react";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { PlannersOnly } from "./planners-only.tsx";
import styles from "./planning.module.css";
import { StandingMoments } from "./standing-moments.tsx";
import { useYearPlan } from "./use-year-plan.ts";
import { YearAsking } from "./year-asking.tsx";
import { YearForm } from "./year-form.tsx";

/** The network lead lays out a year of delivery moments. */
export function PlanYearPage() {
  const { planning } = useTexts().tab;
  return (
    <Page
      title={planning.planYear}
      above={<Link href="/delivery-moments">{planning.back}</Link>}
      below={planning.year.lead}
    >
      <PlannersOnly>
        <YearPlan />
      </PlannersOnly>
    </Page>
  );
}

function YearPlan() {
  const { planning } = useTexts().tab;
  const year = useYearPlan({ title: planning.freshTitle, place: planning.freshPlace });
  const { next = null, coming = [], held = [] } = useDeliveryMoments().data ?? {};
  const [planned, setPlanned] = useState(0);
  if (planned > 0) return <Planned count={planned} />;
  const standing = [...(next ? [next] : []), ...coming].filter(({ stage }) => stage === "planned");
  return (
    <Loaded from={year.plan} waiting={<Waiting bars={6} tall />}>
      {(moments) => (
        <>
          <YearAsking year={year} />
          <StandingMoments moments={standing} />
          <YearForm
            standing={[...held, ...standing].filter(({ stage }) => stage !== "cancelled").map(({ day }) => day)}
            none={year.isFull ? planning.year.full : planning.year.none}
            moments={moments}
            onChange={year.change}
            onPlanned={() => {
              setPlanned(moments.length);
              year.forget();
            }}
          />
        </>
      )}
    </Loaded>
  );
}

function Planned({ count }: { readonly count: number }) {
  const { planning } = useTexts().tab;
  return (
    <div className={styles.saved} ref={takeFocus} tabIndex={-1}>
      <Note
        intent="success"
        action={
          <Link href="/delivery-moments" className={action.main}>
            {planning.back}
          </Link>
        }
      >
        {planning.year.planned(count)}
      </Note>
    </div>
  );
}

/** The form with the button that was pressed is gone. */
function takeFocus(saved: HTMLElement | null): void {
  saved?.focus();
}
