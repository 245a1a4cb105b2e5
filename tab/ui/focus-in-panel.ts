/**
 * Gives the focus to something in a panel that stands in front of the page. Left to itself, the browser would also scroll
 * whatever the panel's button stands in, and take the button away from under it.
 */
export function focusInPanel(stop: HTMLElement): void {
  stop.focus({ preventScroll: true });
  const panel = stop.closest("[popover]");
  if (!panel) return;
  const [place, room] = [stop.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (place.top < room.top) panel.scrollTop -= room.top - place.top;
  if (place.bottom > room.bottom) panel.scrollTop += place.bottom - room.bottom;
}
