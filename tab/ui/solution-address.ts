/** Where a known solution is told about: what the alliance itself brought to an end has a page of its own. */
export function solutionAddress(id: string): string {
  return id.startsWith("ini_") ? `/initiatives/${id}` : `/solutions/${id}`;
}
