import type { Day, Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";

/** Who opens the front page, and when. */
export interface Reader {
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: Day;
}
