/** Only a path of our own, with at most a query and a place on the page: a second slash would lead to another site. */
export function pageIn(subPageId: string | undefined): string | null {
  return subPageId && /^\/(?!\/)[\w/-]*(?:\?[\w=&%.+-]*)?(?:#[\w-]+)?$/.test(subPageId) ? subPageId : null;
}
