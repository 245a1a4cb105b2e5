import { useMemo } from "react";
import type { TimelineArranged } from "#src/portfolio/arranged.ts";
import type { Narrowing } from "#src/portfolio/matching.ts";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Density } from "#src/portfolio/view-names.ts";
import { today as todayInZwolle } from "#tab/api/today.ts";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PointedOut } from "#tab/ui/pointed-out.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { CompactList } from "./compact-list.tsx";
import { numberOfDay } from "./days.ts";
import { Grid } from "./grid.tsx";
import type { TimedMoment } from "./head.tsx";
import { Legend } from "./legend.tsx";
import { scaleOf, spanOf, untilNamed } from "./scale.ts";
import { tooNarrowForScale } from "./too-narrow.ts";
import { TableTwin } from "./table-twin.tsx";
import { daysIn, timedGroups } from "./timed.ts";
import { useGroupNames } from "./use-group-names.ts";

const noMoments: readonly TimedMoment[] = [];

interface TimelineViewProps {
  readonly overview: PortfolioOverview;
  readonly filter: Narrowing;
  readonly density: Density;
  readonly arranged: TimelineArranged;
}

/** The portfolio in time: phases as bars, decisions and ends as marks, delivery moments across all of it. */
export function TimelineView({ overview: { initiatives }, filter, density, arranged }: TimelineViewProps) {
  const { timeline } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const nameOf = useGroupNames();
  const { grouping, scale: zoom, form } = arranged;
  const isNarrow = useMedia(tooNarrowForScale);
  const today = todayInZwolle();
  const moments = useMoments();
  const groups = useMemo(
    () => timedGroups(initiatives, { grouping, themes: themes.map(({ key }) => key), today: numberOfDay(today) }),
    [initiatives, grouping, themes, today],
  );
  const scale = useMemo(() => {
    const coming = moments.filter(({ daysToGo }) => daysToGo >= 0).map(({ at }) => untilNamed(at, zoom));
    return scaleOf(spanOf([...daysIn(groups), ...coming], numberOfDay(today)), zoom);
  }, [groups, moments, today, zoom]);

  if (initiatives.length === 0) return <Nothing title={timeline.empty.title} text={timeline.empty.text} />;
  const shown = { groups, nameOf, scale, moments, today, narrowedBy: JSON.stringify(filter) };
  return (
    <>
      {isNarrow ? <CompactList {...shown} /> : null}
      {!isNarrow && form === "table" ? <TableTwin {...shown} /> : null}
      {!isNarrow && form === "timeline" ? (
        <>
          <PointedOut hint={timeline.hint}>
            <Grid {...shown} density={density} />
          </PointedOut>
          <Legend />
        </>
      ) : null}
    </>
  );
}

/** Until they are there, the initiatives are shown without them. */
function useMoments(): readonly TimedMoment[] {
  const { data } = useDeliveryMoments();
  return useMemo(() => {
    if (!data) return noMoments;
    const all = [...data.held, ...(data.next ? [data.next] : []), ...data.coming];
    return all
      .map((moment) => ({ ...moment, at: numberOfDay(moment.day) }))
      .toSorted((one, other) => one.at - other.at);
  }, [data]);
}
