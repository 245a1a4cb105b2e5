import fc from "fast-check";
import type { ListQuery } from "#src/kernel/document-store.port.ts";

type Fields = Readonly<Record<string, string>>;

const times = ["1", "2", "3"];
const stages = ["asked", "triage", "decided"];
const themes = ["energy", "housing"];
const maybe = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const wanted = (values: readonly string[]) =>
  fc.option(fc.oneof(fc.constantFrom(...values), fc.subarray([...values])), { nil: undefined });

/** The fields of some question, with times that collide on purpose. */
export const anyFields: fc.Arbitrary<Fields> = fc
  .record({ stage: maybe(stages), theme: maybe(themes), asked: maybe(times), changed: maybe(times) })
  .map(definedOnly);

export const anyListQuery: fc.Arbitrary<ListQuery> = fc
  .record({
    where: fc.record({ stage: wanted(stages), theme: wanted(themes) }).map(definedOnly),
    order: fc.constantFrom("asked", "changed"),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
    until: fc.constantFrom({}, { until: "1~" }, { until: "2|q7" }, { until: "2~" }),
    limit: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ until, ...query }) => ({ type: "question", ...query, ...until }));

/** Order keys are unique: the time, then the partition. */
export function withUniqueKeys(fields: Fields, pk: string): Fields {
  const keyed = Object.entries(fields).map(([name, value]) => [name, times.includes(value) ? `${value}|${pk}` : value]);
  return Object.fromEntries(keyed);
}

/** What a store must answer, found by going through everything. */
export function listedByHand(all: readonly Fields[], { where, order, direction, until }: ListQuery): readonly Fields[] {
  const key = (fields: Fields) => fields[order] ?? "";
  const found = all
    .filter((fields) => fields[order] !== undefined && (until === undefined || key(fields) <= until))
    .filter((fields) => Object.entries(where).every(([name, value]) => [value].flat().includes(fields[name] ?? "")))
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return direction === "ascending" ? found : found.toReversed();
}

function definedOnly<V>(record: Readonly<Record<string, V | undefined>>): Readonly<Record<string, V>> {
  const defined: Record<string, V> = {};
  for (const [name, value] of Object.entries(record)) if (value !== undefined) defined[name] = value;
  return defined;
}
