import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";

type Linked = Pick<InitiativeDetail["documents"][number], "title" | "link">;

/** The document that has this link already, however the link is written. */
export function withLink(documents: readonly Linked[], link: string): Linked | undefined {
  const wanted = written(link);
  return documents.find((document) => written(document.link) === wanted);
}

/** One way to write an address, with or without a last slash. */
function written(link: string): string {
  return URL.canParse(link) ? new URL(link).href.replace(/\/$/, "") : link;
}
