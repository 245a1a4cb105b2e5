import { useMemo } from "react";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { Density } from "#src/portfolio/view-names.ts";
import { today as todayInZwolle } from "#tab/api/today.ts";
import { useDeliveryMoments } from "#tab/api/use-delivery-moments.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PointedOut } from "#tab/ui/pointed-out.tsx";
import { Segments } from "#tab/ui/segments.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useKeptChoice } from "#tab/ui/use-kept-choice.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import { CompactList } from "./compact-list.tsx";
import { numberOfDay } from "./days.ts";
import { Grid } from "./grid.tsx";
import { groupings } from "./groups.ts";
import type { TimedMoment } from "./head.tsx";
import { Legend } from "./legend.tsx";
import { scaleOf, spanOf, zooms } from "./scale.ts";
import { TableTwin } from "./table-twin.tsx";
import { daysIn, timedGroups } from "./timed.ts";
import styles from "./timeline-view.module.css";
import { useGroupNames } from "./use-group-names.ts";

/** Below this a scale of time has no room; a list says the same. */
const narrow = "(max-width: 559px)";
const forms = ["timeline", "table"] as const;
const noMoments: readonly TimedMoment[] = [];

interface TimelineViewProps {
  readonly overview: PortfolioOverview;
  readonly density: Density;
}

/** The portfolio in time: phases as bars, decisions and ends as marks, delivery moments across all of it. */
export function TimelineView({ overview: { initiatives }, density }: TimelineViewProps) {
  const { timeline } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const nameOf = useGroupNames();
  const [zoom, setZoom] = useKeptChoice("timeline.zoom", zooms);
  const [grouping, setGrouping] = useKeptChoice("timeline.grouping", groupings);
  const [form, setForm] = useKeptChoice("timeline.form", forms);
  const isNarrow = useMedia(narrow);
  const today = todayInZwolle();
  const moments = useMoments();
  const groups = useMemo(
    () => timedGroups(initiatives, { grouping, themes: themes.map(({ key }) => key), today: numberOfDay(today) }),
    [initiatives, grouping, themes, today],
  );
  const scale = useMemo(() => {
    const coming = moments.filter(({ daysToGo }) => daysToGo >= 0).map(({ at }) => at);
    return scaleOf(spanOf([...daysIn(groups), ...coming], numberOfDay(today)), zoom);
  }, [groups, moments, today, zoom]);

  if (initiatives.length === 0) return <Nothing title={timeline.empty.title} text={timeline.empty.text} />;
  const shown = { groups, nameOf, scale, moments, today };
  return (
    <>
      <div className={styles.choices}>
        <Segments
          label={timeline.grouping.label}
          choices={groupings.map((key) => ({ key, label: timeline.grouping[key] }))}
          chosen={grouping}
          onChoose={setGrouping}
        />
        {isNarrow ? null : (
          <>
            {form === "table" ? null : (
              <Segments
                label={timeline.zoom.label}
                choices={zooms.map((key) => ({ key, label: timeline.zoom[key] }))}
                chosen={zoom}
                onChoose={setZoom}
              />
            )}
            <Segments
              label={timeline.form.label}
              choices={forms.map((key) => ({ key, label: timeline.form[key] }))}
              chosen={form}
              onChoose={setForm}
            />
          </>
        )}
      </div>
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
