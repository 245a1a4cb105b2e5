const longest = 80;

/** A text that stands in the name of a button, where its beginning tells which one it is. */
export function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
}
