import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Instant } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PersonId } from "#src/people/person.ts";
import { PortfolioFilter } from "./portfolio-filter.ts";
import {
  columnNames,
  directions,
  involvedInitiatives,
  involvedPartners,
  sortable,
  timelineForms,
  timelineGroupings,
  timelineScales,
  usuallyArranged,
} from "./arranged.ts";
import type { Arranged } from "./arranged.ts";
import { densities, groupings, viewNames } from "./view-names.ts";

export const SavedViewId = idSchema("viw", "SavedViewId");
export type SavedViewId = z.infer<typeof SavedViewId>;

/** More than these nobody finds their way in. */
export const mostViews = 50;

const ArrangedShape = z.strictObject({
  sort: z.strictObject({ by: z.enum(sortable), direction: z.enum(directions) }).nullable(),
  columns: z.array(z.enum(columnNames)).max(columnNames.length).readonly(),
  timeline: z.strictObject({
    grouping: z.enum(timelineGroupings),
    scale: z.enum(timelineScales),
    form: z.enum(timelineForms),
  }),
  partners: z.strictObject({ initiatives: z.enum(involvedInitiatives), partners: z.enum(involvedPartners) }),
}) satisfies z.ZodType<Arranged>;

/** A way of looking at the portfolio that somebody wants back. */
export const View = z.strictObject({
  name: typedText().min(1).max(80),
  view: z.enum(viewNames),
  filter: PortfolioFilter,
  grouping: z.enum(groupings).nullable(),
  density: z.enum(densities),
  /** Who does not tell it keeps the usual. */
  arranged: ArrangedShape.default(usuallyArranged),
  /** For the whole alliance to use; else its owner's alone. */
  shared: z.boolean(),
});
export type View = z.infer<typeof View>;

export const savedViewAbilityNames = ["view.change", "view.remove", "view.share"] as const;
export type SavedViewAbility = (typeof savedViewAbilityNames)[number];

const saved = { id: SavedViewId, owner: PersonId, savedAt: Instant, ...View.shape };

/** Its owner keeps it (`kept`) until it is taken away (`removed`): links to it then say so. */
export const SavedView = z.discriminatedUnion("stage", [
  z.strictObject({ stage: z.literal("kept"), ...saved }),
  z.strictObject({ stage: z.literal("removed"), ...saved }),
]);
export type SavedView = z.infer<typeof SavedView>;

export const SavedViewEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("view_saved") }),
  z.strictObject({ type: z.literal("view_changed") }),
  z.strictObject({ type: z.literal("view_removed") }),
]);
export type SavedViewEvent = z.infer<typeof SavedViewEvent>;
