/**
 * The second press of a double click: it was meant for the button that the first press took away, and falls on what came in
 * its place.
 */
export function isSecondClick({ detail }: { readonly detail: number }): boolean {
  return detail > 1;
}
