import type { TimelineArranged } from "#src/portfolio/arranged.ts";
import { timelineForms, timelineGroupings, timelineScales } from "#src/portfolio/arranged.ts";
import { Segments } from "#tab/ui/segments.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useMedia } from "#tab/ui/use-media.ts";
import styles from "./timeline-tools.module.css";
import { tooNarrowForScale } from "./too-narrow.ts";

interface TimelineToolsProps {
  readonly arranged: TimelineArranged;
  readonly onArrange: (arranged: TimelineArranged) => void;
}

/** In which groups, on which scale, and as what the timeline is shown. */
export function TimelineTools({ arranged, onArrange }: TimelineToolsProps) {
  const { timeline } = useTexts().tab;
  const { grouping, scale, form } = arranged;
  const isNarrow = useMedia(tooNarrowForScale);
  return (
    <div className={styles.tools}>
      <Segments
        label={timeline.grouping.label}
        choices={timelineGroupings.map((key) => ({ key, label: timeline.grouping[key] }))}
        chosen={grouping}
        onChoose={(chosen) => onArrange({ ...arranged, grouping: chosen })}
      />
      {isNarrow || form === "table" ? null : (
        <Segments
          label={timeline.zoom.label}
          choices={timelineScales.map((key) => ({ key, label: timeline.zoom[key] }))}
          chosen={scale}
          onChoose={(chosen) => onArrange({ ...arranged, scale: chosen })}
        />
      )}
      {isNarrow ? null : (
        <Segments
          label={timeline.form.label}
          choices={timelineForms.map((key) => ({ key, label: timeline.form[key] }))}
          chosen={form}
          onChoose={(chosen) => onArrange({ ...arranged, form: chosen })}
        />
      )}
    </div>
  );
}
