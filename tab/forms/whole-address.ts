/** The address that somebody means who leaves its beginning away, as browsers do. */
export function wholeAddress(typed: string): string {
  const address = typed.trim();
  return /^www\./i.test(address) ? `https://${address}` : address;
}
