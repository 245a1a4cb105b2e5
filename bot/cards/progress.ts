import type { RichTextBlock } from "./card.ts";
import { line, small, strongSmall } from "./elements.ts";

/** The way that things go, as one line that reads well aloud; the step of now is bold. */
export function progress(steps: readonly string[], at: number): RichTextBlock {
  const runs = steps.flatMap((step, index) => [
    ...(index === 0 ? [] : [small(" → ")]),
    index === at ? strongSmall(step) : small(step),
  ]);
  return line(...runs);
}
