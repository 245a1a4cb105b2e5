import type { ReactNode } from "react";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { Columns } from "#tab/ui/columns.tsx";
import { About } from "./about.tsx";
import { Attention } from "./attention.tsx";
import { Contents } from "./contents.tsx";
import { Decisions } from "./decisions.tsx";
import { Documents } from "./documents.tsx";
import { FactsOfInitiative } from "./facts-of-initiative.tsx";
import { Lessons } from "./lessons.tsx";
import { Obstacles } from "./obstacles.tsx";
import { Owners } from "./owners.tsx";
import { Partners } from "./partners.tsx";
import { Phases } from "./phases.tsx";
import { Planning } from "./planning.tsx";
import type { SectionName } from "./sections.ts";
import { sectionsFor } from "./sections.ts";
import { Timeline } from "./timeline.tsx";
import { Updates } from "./updates.tsx";
import { useSectionAsked } from "./use-section-asked.ts";

interface SectionProps {
  readonly initiative: InitiativeDetail;
}

const parts: Readonly<Record<SectionName, (props: SectionProps) => ReactNode>> = {
  lessons: Lessons,
  updates: Updates,
  obstacles: Obstacles,
  decisions: Decisions,
  partners: Partners,
  documents: Documents,
  timeline: Timeline,
};

/** The initiative as it stands, part by part as its phase has them. */
export function Told({ initiative }: SectionProps) {
  const sections = sectionsFor(initiative);
  useSectionAsked();
  return (
    <LatestAct>
      <Attention initiative={initiative} />
      <Contents initiative={initiative} sections={sections} />
      <Columns
        lead={<About initiative={initiative} />}
        aside={
          <>
            <Phases initiative={initiative} />
            <Owners initiative={initiative} />
            <Planning initiative={initiative} />
            <FactsOfInitiative initiative={initiative} />
          </>
        }
      >
        {sections.map((name) => {
          const Part = parts[name];
          return <Part key={name} initiative={initiative} />;
        })}
      </Columns>
    </LatestAct>
  );
}
