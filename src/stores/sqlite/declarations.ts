import type { DocumentDeclaration } from "#src/kernel/document-store.port.ts";

export interface Declarations {
  readonly all: readonly DocumentDeclaration[];
  /** Throws unless the type, the filters and the order were declared; what passes is safe to stand in SQL. */
  readonly mustHave: (type: string, filters: readonly string[], order?: string) => void;
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
    mustHave: (type, filters, order) => {
      const declared = byType.get(type);
      if (!declared) throw new Error(`type ${type} is not declared`);
      const stranger = filters.find((name) => !declared.filters.includes(name));
      if (stranger !== undefined) throw new Error(`${type} is not declared to be filtered by ${stranger}`);
      if (order !== undefined && !declared.orders.includes(order)) {
        throw new Error(`${type} is not declared to be ordered by ${order}`);
      }
    },
  };
}

function mustBeWellNamed({ type, filters, orders }: DocumentDeclaration): void {
  if (!typeName.test(type)) throw new Error(`${type} cannot be the name of a type`);
  const misnamed = [...filters, ...orders].find((name) => !fieldName.test(name));
  if (misnamed !== undefined) throw new Error(`${misnamed} cannot be the name of a field of ${type}`);
  // A filter holds a plain value and an order a unique key: one field cannot hold both.
  const both = filters.find((name) => orders.includes(name));
  if (both !== undefined) throw new Error(`${both} of ${type} is declared both as filter and as order`);
}
