/** A few words fill the room that there is; a sentence must still fit it. */
export function lengthOf(title: string): "short" | "middle" | "long" {
  if (title.length > 60) return "long";
  return title.length > 24 ? "middle" : "short";
}
