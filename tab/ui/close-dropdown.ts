/** Closes what a dropdown shows, from something that was pressed in it; the keyboard goes back to its button. */
export function closeDropdown({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
}
