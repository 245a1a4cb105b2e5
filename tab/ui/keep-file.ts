import type { FileAsked } from "#tab/api/client.ts";

/** A browser keeps what a link with a name leads to. Gives the name. */
export function keepFile({ name, content }: FileAsked): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // It has been taken over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
