import type { Alliance } from "./alliance.ts";

/** Moves the clock in so many equal steps; after each the outbox does what is due by then. */
export async function timePasses(
  { clock, settled }: Pick<Alliance, "clock" | "settled">,
  milliseconds: number,
  { steps } = { steps: 1 },
): Promise<void> {
  for (let step = 0; step < steps; step++) {
    clock.advance(milliseconds / steps);
    await settled();
  }
}
