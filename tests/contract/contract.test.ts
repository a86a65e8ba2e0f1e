import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges } from "graphql";
import { buildGraphQLSchema } from "../../schema";
import { printedSchema } from "../../schema/print";

const contract = buildSchema(readFileSync(path.join(__dirname, "schema.graphql"), "utf8"));
const served = buildGraphQLSchema();

/** What may be stricter in the server is no break: a field that is never null. */
test("the server keeps every type, field, argument and value of the contract", () => {
  expect(findBreakingChanges(contract, served)).toEqual([]);
});

test("the server keeps every default of the contract", () => {
  const changed = findDangerousChanges(contract, served).filter(({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE);
  expect(changed).toEqual([]);
});

test("schema/schema.graphql is what the code says; npm run schema writes it", () => {
  const kept = readFileSync(path.join(__dirname, "..", "..", "schema", "schema.graphql"), "utf8");
  expect(kept).toBe(printedSchema());
});

test("every type, field, argument and value of our own has a description", () => {
  const silent: string[] = [];
  for (const type of Object.values(served.getTypeMap())) {
    if (type.name.startsWith("__") || ["String", "Int", "Boolean", "ID", "Float"].includes(type.name)) continue;
    const config = type.toConfig();
    if (!config.description && type.name !== "Query") silent.push(type.name);
    const fields = "fields" in config ? Object.entries(config.fields) : [];
    for (const [name, field] of fields) {
      if (!field.description) silent.push(`${type.name}.${name}`);
      const args = "args" in field ? Object.entries((field.args ?? {}) as Record<string, { description?: string }>) : [];
      for (const [arg, { description }] of args) if (!description) silent.push(`${type.name}.${name}(${arg})`);
    }
  }
  expect(silent).toEqual([]);
});
