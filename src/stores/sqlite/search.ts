import type { Statement } from "better-sqlite3";
import type { DocumentStore, Sought } from "#src/kernel/document-store.port.ts";
import type { Declarations } from "./declarations.ts";
import { findAlike } from "./find-alike.ts";
import type { Sql } from "./list-sql.ts";
import type { Row } from "./row.ts";
import { documentOf } from "./row.ts";
import { byNumberSql, countFoundSql, cursorAt, searchSql } from "./search-sql.ts";

interface FoundRow extends Row {
  readonly number: number;
}

/** What the index of words and marks answers. */
export function searching(
  declared: Declarations,
  prepared: <R>(text: string) => Statement<unknown[], R>,
): Pick<DocumentStore, "search" | "countFound" | "alike"> {
  const all = <R>({ text, values }: Sql) => prepared<R>(text).all(...values);

  return {
    search: async (query) => {
      declared.mustBeSearched(query.type, Object.keys(query.marks), fieldsOf(query));
      const sql = searchSql(query);
      if (!sql) return { items: [], next: null };
      const rows = all<FoundRow>(sql);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      return { items: shown.map(documentOf), next: rows.length > query.limit && last ? cursorAt(last) : null };
    },
    countFound: async (sought, most) => {
      declared.mustBeSearched(sought.type, Object.keys(sought.marks), fieldsOf(sought));
      const sql = countFoundSql(sought, most);
      return sql ? (all<{ readonly total: number }>(sql)[0]?.total ?? 0) : 0;
    },
    alike: async (sought, limit) => {
      declared.mustBeSearched(sought.type, Object.keys(sought.marks));
      const numbers = (sql: Sql) => all<{ readonly number: number }>(sql).map(({ number }) => number);
      const total = all<{ readonly total: number }>({ text: "SELECT count(*) AS total FROM found", values: [] });
      const found = findAlike({ numbers, all: total[0]?.total ?? 0 }, sought, limit);
      return found.flatMap((number) => all<Row>({ text: byNumberSql, values: [number] })).map(documentOf);
    },
  };
}

function fieldsOf({ between = [] }: Sought): readonly string[] {
  return between.map(({ field }) => field);
}
