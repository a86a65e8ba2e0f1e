import { writeFileSync } from "node:fs";
import path from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphQLSchema } from "./build";
import { schemaPage } from "./schema-page";

/** The schema as text, sorted, so that a change shows as a small difference. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildGraphQLSchema()))}\n`;
}

if (require.main === module) {
  writeFileSync(path.join(process.cwd(), "schema", "schema.graphql"), printedSchema());
  writeFileSync(path.join(process.cwd(), "docs", "schema.md"), schemaPage(buildGraphQLSchema()));
}
