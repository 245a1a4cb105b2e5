import type { ListQuery, Where } from "#src/kernel/document-store.port.ts";
import type { Table } from "./tables.ts";

/** The text holds declared names only; every value is bound. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** More values than this and SQLite gathers and sorts what it finds; it cannot join more than 500 branches. */
const mostBranches = 100;

/** A page and one document more, which tells whether there is a next page. */
export function listSql(table: Table, query: ListQuery): Sql {
  const branches = branchesOf(query.where).map((where) => branchSql(table, query, where));
  const direction = query.direction === "ascending" ? "ASC" : "DESC";
  return {
    text: `${branches.map(({ text }) => text).join(" UNION ALL ")} ORDER BY place ${direction} LIMIT ?`,
    values: [...branches.flatMap(({ values }) => values), query.limit + 1],
  };
}

export function countSql(table: Table, type: string, where: Where): Sql {
  const { text, values } = allOf([ofType(type), ...conditions(where)]);
  return { text: `SELECT count(*) AS total FROM ${table} WHERE ${text}`, values };
}

/** Must read the same in an index and in a query, or SQLite does not see that they are the same. */
export function fieldSql(name: string): string {
  return `(fields ->> '${name}')`;
}

/**
 * One branch for each value of the first filter that has several: each branch is read off its index in order, and SQLite
 * merges them as it goes. With a plain IN it reads and sorts all that match: 150 ms instead of 0.13 at 100,000 documents.
 */
function branchesOf(where: Where): readonly Where[] {
  for (const [name, values] of Object.entries(where)) {
    if (typeof values === "string") continue;
    const different = [...new Set(values)];
    if (different.length < 1 || different.length > mostBranches) continue;
    return different.map((value) => ({ ...where, [name]: value }));
  }
  return [where];
}

function branchSql(table: Table, query: ListQuery, where: Where): Sql {
  const { text, values } = allOf([ofType(query.type), ...conditions(where), ...bounds(query)]);
  const columns = `pk, id, type, v, etag, fields, body, ${fieldSql(query.order)} AS place`;
  return { text: `SELECT ${columns} FROM ${table} WHERE ${text}`, values };
}

/** The type is written out: SQLite uses an index of one type only where it can see that type in the text. */
function ofType(type: string): Sql {
  return { text: `type = '${type}'`, values: [] };
}

function conditions(where: Where): readonly Sql[] {
  return Object.entries(where).map(([name, wanted]) =>
    typeof wanted === "string"
      ? { text: `${fieldSql(name)} = ?`, values: [wanted] }
      : { text: `${fieldSql(name)} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(wanted)] },
  );
}

function bounds({ order, direction, cursor, until }: ListQuery): readonly Sql[] {
  const key = fieldSql(order);
  const present: Sql = { text: `${key} IS NOT NULL`, values: [] };
  const notAbove = (text: string): readonly Sql[] =>
    until === undefined ? [] : [{ text: `${text} <= ?`, values: [until] }];
  if (cursor === undefined) return [present, ...notAbove(key)];
  if (direction === "ascending") return [{ text: `${key} > ?`, values: [cursor] }, ...notAbove(key)];
  // Both bounds are upper ones and the index can start at one: the plus keeps it from starting at `until` on every page.
  return [{ text: `${key} < ?`, values: [cursor] }, ...notAbove(`+${key}`)];
}

function allOf(parts: readonly Sql[]): Sql {
  return { text: parts.map(({ text }) => text).join(" AND "), values: parts.flatMap(({ values }) => values) };
}
