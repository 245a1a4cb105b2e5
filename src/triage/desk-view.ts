/** What a member of the QRT looks at on the desk of a question. */
export const deskViews = ["team", "parties", "matter", "decision"] as const;
export type DeskView = (typeof deskViews)[number];
