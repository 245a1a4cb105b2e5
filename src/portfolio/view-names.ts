/** The ways in which the same portfolio is shown, the first unless another is chosen. */
export const viewNames = ["board", "table", "timeline", "partners"] as const;
export type ViewName = (typeof viewNames)[number];

export const groupings = ["theme", "phase", "process_owner", "partner", "sdg"] as const;
export type Grouping = (typeof groupings)[number];

/** How close together, the first unless another is chosen. */
export const densities = ["comfortable", "compact"] as const;
export type Density = (typeof densities)[number];
