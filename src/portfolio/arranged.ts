/** What the table can tell of what is in it, in this order; the title always stands first. */
export const columnNames = [
  "phase",
  "theme",
  "processOwner",
  "problemOwner",
  "partners",
  "sdgs",
  "since",
  "gate",
  "end",
  "latest",
  "obstacles",
  "attention",
] as const;
export type ColumnName = (typeof columnNames)[number];

const usualColumns: readonly ColumnName[] = [
  "phase",
  "theme",
  "processOwner",
  "partners",
  "gate",
  "latest",
  "attention",
];

/** By what the lines of the table can be put in order. */
export const sortable = ["title", ...columnNames] as const;
export const directions = ["ascending", "descending"] as const;

export interface Sort {
  readonly by: (typeof sortable)[number];
  readonly direction: (typeof directions)[number];
}

/** How the timeline is shown: in which groups, on which scale, and as what. The first of each unless another is chosen. */
export const timelineGroupings = ["theme", "phase"] as const;
export const timelineScales = ["quarters", "months"] as const;
export const timelineForms = ["timeline", "table"] as const;

export interface TimelineArranged {
  readonly grouping: (typeof timelineGroupings)[number];
  readonly scale: (typeof timelineScales)[number];
  readonly form: (typeof timelineForms)[number];
}

/** Which initiatives and which partners stand in the matrix of both. The first of each unless another is chosen. */
export const involvedInitiatives = ["running", "all"] as const;
export const involvedPartners = ["active", "all"] as const;

export interface PartnersArranged {
  readonly initiatives: (typeof involvedInitiatives)[number];
  readonly partners: (typeof involvedPartners)[number];
}

/** How each view is arranged for itself, beside the filter that all of them share. */
export interface Arranged {
  readonly sort: Sort | null;
  readonly columns: readonly ColumnName[];
  readonly timeline: TimelineArranged;
  readonly partners: PartnersArranged;
}

export const usuallyArranged: Arranged = {
  sort: null,
  columns: usualColumns,
  timeline: { grouping: "theme", scale: "quarters", form: "timeline" },
  partners: { initiatives: "running", partners: "active" },
};
