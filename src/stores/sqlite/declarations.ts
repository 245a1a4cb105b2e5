import type { DocumentDeclaration } from "#src/kernel/document-store.port.ts";
import type { Table } from "./tables.ts";
import { tableOf } from "./tables.ts";

export interface Declarations {
  readonly all: readonly DocumentDeclaration[];
  readonly tableOf: (type: string) => Table;
  /** Throws unless the type, the filters and the order were declared; what passes is safe to stand in SQL. */
  readonly mustHave: (type: string, filters: readonly string[], order?: string) => void;
  /** Throws unless the type is searched, by these marks, and has these fields. */
  readonly mustBeSearched: (type: string, marks: readonly string[], fields?: readonly string[]) => void;
}

const typeName = /^[a-z][a-z0-9-]*$/;
const fieldName = /^[a-z][A-Za-z0-9]*$/;

/** Names end up in the text of indexes and queries, where they cannot be bound; hence the narrow forms. */
export function readDeclarations(all: readonly DocumentDeclaration[]): Declarations {
  const byType = new Map<string, DocumentDeclaration>();
  for (const declaration of all) {
    if (byType.has(declaration.type)) throw new Error(`type ${declaration.type} is declared twice`);
    mustBeWellNamed(declaration);
    byType.set(declaration.type, declaration);
  }
  return {
    all,
    tableOf: (type) => tableOf(byType.get(type)),
    mustHave: (type, filters, order) => {
      const declared = byType.get(type);
      if (!declared) throw new Error(`type ${type} is not declared`);
      const stranger = filters.find((name) => !declared.filters.includes(name));
      if (stranger !== undefined) throw new Error(`${type} is not declared to be filtered by ${stranger}`);
      if (order !== undefined && !declared.orders.includes(order)) {
        throw new Error(`${type} is not declared to be ordered by ${order}`);
      }
      if (order === undefined && declared.isSparse) throw new Error(`${type} is sparse, and cannot be counted`);
      if (!waysOf(declared).some((way) => leadsThrough(way, filters, order))) {
        throw new Error(`${type} is not declared to be read by ${[...filters, order ?? "count"].join(", ")}`);
      }
    },
    mustBeSearched: (type, marks, fields = []) => {
      const declared = byType.get(type);
      if (!declared?.marks) throw new Error(`type ${type} is not declared to be searched`);
      const stranger = marks.find((name) => !declared.marks?.includes(name));
      if (stranger !== undefined) throw new Error(`${type} is not declared to be marked by ${stranger}`);
      const unknown = fields.find((name) => !declared.filters.includes(name));
      if (unknown !== undefined) throw new Error(`${unknown} of ${type} is not declared`);
    },
  };
}

/** Undeclared: for each order one by itself and one behind each filter; a type without orders is only counted. */
export function waysOf({ filters, orders, ways }: DocumentDeclaration): readonly (readonly string[])[] {
  if (ways) return ways;
  const leads = [[], ...filters.map((filter) => [filter])];
  return orders.length === 0 ? leads : leads.flatMap((lead) => orders.map((order) => [...lead, order]));
}

/** Where a list is narrowed by more than its way names, what is found along the way is held against the rest. */
function leadsThrough(way: readonly string[], filters: readonly string[], order: string | undefined): boolean {
  const isNamed = (name: string) => filters.includes(name);
  if (order === undefined) return filters.length === 0 || way.slice(0, 1).some(isNamed);
  return way.at(-1) === order && way.slice(0, -1).every(isNamed);
}

function mustBeWellNamed({ type, filters, orders, ways = [], marks = [], isTrail }: DocumentDeclaration): void {
  if (!typeName.test(type)) throw new Error(`${type} cannot be the name of a type`);
  const misnamed = [...filters, ...orders, ...marks].find((name) => !fieldName.test(name));
  if (misnamed !== undefined) throw new Error(`${misnamed} cannot be the name of a field of ${type}`);
  if (isTrail === true && marks.length > 0) throw new Error(`${type} is written with acts, and cannot be searched`);
  // A filter holds a plain value and an order a unique key: one field cannot hold both.
  const both = filters.find((name) => orders.includes(name));
  if (both !== undefined) throw new Error(`${both} of ${type} is declared both as filter and as order`);
  const unknown = ways.flat().find((name) => !filters.includes(name) && !orders.includes(name));
  if (unknown !== undefined) throw new Error(`${unknown} of ${type} is in a way and not declared`);
}
