/** Leads the keyboard to the next question of the list, or the one before; to the first when it stands in none. */
export function moveThroughList(step: 1 | -1): void {
  const titles = [...document.querySelectorAll<HTMLAnchorElement>("main ol > li h2 a")];
  const line = document.activeElement?.closest("li");
  const at = titles.findIndex((title) => line?.contains(title));
  const wanted = at < 0 ? 0 : Math.min(titles.length - 1, Math.max(0, at + step));
  titles[wanted]?.focus();
}
