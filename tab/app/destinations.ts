import type { Me } from "#src/people/me.contract.ts";

/** A page of the menu. */
export interface Destination {
  readonly href: string;
  /** In the texts of the shell. */
  readonly name:
    | "front"
    | "questions"
    | "triage"
    | "solutions"
    | "portfolio"
    | "deliveryMoments"
    | "decisions"
    | "actions"
    | "messages"
    | "setup"
    | "filter"
    | "preferences";
  /** Other addresses that belong to it. */
  readonly also?: readonly string[];
  /** How wide the window has to be for it to stand in the bar. */
  readonly room: "always" | "middle" | "wide" | "never";
}

/** In the order of the menu. Everybody may look at the triage; who works there finds it in the bar. */
export function destinationsFor({ roles, may }: Me): readonly Destination[] {
  const worksInTriage = roles.some(({ role }) => role === "qrt" || role === "network_lead");
  return [
    { href: "/", name: "front", room: "always" },
    { href: "/questions", name: "questions", also: ["/mine", "/ask"], room: "always" },
    { href: "/triage", name: "triage", room: worksInTriage ? "always" : "never" },
    { href: "/portfolio", name: "portfolio", also: ["/initiatives"], room: "middle" },
    { href: "/solutions", name: "solutions", room: "wide" },
    { href: "/delivery-moments", name: "deliveryMoments", room: "wide" },
    // Beside the moments that they come from, though one seldom goes there: they stand below "more" in every window.
    { href: "/actions", name: "actions", room: "never" },
    { href: "/decisions", name: "decisions", room: "never" },
    { href: "/messages", name: "messages", room: "never" },
    ...(may.includes("filter.teach") ? [filter] : []),
    ...(may.includes("conversation.see") ? [setUp] : []),
    { href: "/settings", name: "preferences", room: "never" },
  ];
}

const filter: Destination = { href: "/filter", name: "filter", room: "never" };
const setUp: Destination = { href: "/set-up", name: "setup", room: "never" };

/** Whether the page that is shown belongs to it. */
export function isCurrent({ href, also = [] }: Destination, path: string): boolean {
  return [href, ...also].some((page) => path === page || (page !== "/" && path.startsWith(`${page}/`)));
}
