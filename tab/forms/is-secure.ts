/** Whether it is an address that a page may lead to: a whole one, over https. */
export function isSecure(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}
