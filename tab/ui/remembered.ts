/** What this browser remembers of the person's choices. A frame may be denied storage; then nothing is remembered. */
export const remembered = {
  read: (name: string): string | null => {
    try {
      return localStorage.getItem(keyOf(name));
    } catch {
      return null;
    }
  },
  keep: (name: string, value: string): void => {
    try {
      localStorage.setItem(keyOf(name), value);
    } catch {
      // The choice holds until the page is left, which is all that can be had here.
    }
  },
};

function keyOf(name: string): string {
  return `vraagbaak.${name}`;
}
