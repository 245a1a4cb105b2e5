import type { Person } from "#src/people/person.ts";

/** Who sent a request, by its Authorization header; null for whoever cannot show to be somebody. */
export type PersonOf = (authorization: string | undefined) => Promise<Person | null>;
