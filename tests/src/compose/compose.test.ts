import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import { packageRoot } from "../../../src/package-root";

interface Service {
  readonly image?: string;
  readonly healthcheck?: object;
  readonly environment: Record<string, string>;
  readonly volumes: readonly string[];
  readonly depends_on?: Record<string, { readonly condition: string }>;
}

const compose = parse(readFileSync(path.join(packageRoot(), "docker-compose.yml"), "utf8")) as {
  services: Record<"neo4j" | "api", Service>;
  volumes: Record<string, unknown>;
};

function specification() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  // formats of Docker's own that no validator knows
  for (const format of ["duration", "ports", "expose", "subnet_ip_address"]) ajv.addFormat(format, true);
  return ajv.compile(JSON.parse(readFileSync(path.join(__dirname, "compose-spec.schema.json"), "utf8")) as object);
}

test("the compose file fits the Compose specification", () => {
  const validate = specification();
  validate(compose);
  expect(validate.errors).toBeNull();
});

test("the specification refuses what it does not know", () => {
  const { api, neo4j } = compose.services;
  expect(specification()({ ...compose, services: { neo4j, api: { ...api, healthchek: {} } } })).toBe(false);
});

test("Neo4j 5.26 keeps its data, is checked, and takes its password from the environment", () => {
  const { neo4j } = compose.services;
  expect(neo4j.image).toBe("neo4j:5.26");
  expect(neo4j.healthcheck).toBeDefined();
  expect(neo4j.environment["NEO4J_AUTH"]).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/u);
  expect(neo4j.volumes.map((volume) => volume.split(":")[0])).toEqual(Object.keys(compose.volumes));
});

test("the API waits for a healthy Neo4j and listens to the outside of its container", () => {
  const { api } = compose.services;
  expect(api.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
  expect(api.environment["HOST"]).toBe("0.0.0.0");
});

test("every variable of the compose file is explained in .env.example", () => {
  const text = readFileSync(path.join(packageRoot(), "docker-compose.yml"), "utf8");
  const example = readFileSync(path.join(packageRoot(), ".env.example"), "utf8");
  const used = [...text.matchAll(/\$\{(\w+)/gu)].map((match) => match[1]!);
  expect(used.filter((name) => !new RegExp(`^${name}=`, "mu").test(example))).toEqual([]);
});
