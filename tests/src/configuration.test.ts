import { readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { ConfigurationError, readConfiguration, VARIABLES } from "../../src/configuration";
import { packageRoot } from "../../src/package-root";

function mistakes(environment: Record<string, string>): readonly string[] {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.mistakes;
    throw error;
  }
  return [];
}

test("an empty environment listens on this machine only, over an embedded graph", () => {
  expect(readConfiguration({})).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    dataDirectory: path.resolve("data"),
    graph: { engine: "grafeo", folder: path.resolve("data") },
    corsOrigins: [],
    logLevel: "info",
  });
});

test("an address of Neo4j takes the place of the embedded graph", () => {
  const { graph } = readConfiguration({
    NEO4J_URI: "neo4j+s://example.org",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "g",
  });
  expect(graph).toEqual({
    engine: "neo4j",
    uri: "neo4j+s://example.org",
    user: "neo4j",
    password: "secret",
    database: "g",
  });
});

test("a variable set to nothing counts as not set", () => {
  expect(readConfiguration({ NEO4J_URI: "", PORT: " ", CORS_ORIGINS: "" })).toEqual(readConfiguration({}));
});

test("each mistake is named in plain words", () => {
  expect(
    mistakes({ PORT: "http", MAX_PAGE: "0", LOG_LEVEL: "loud", CORS_ORIGINS: "example.org", QUERY_TIMEOUT_MS: "1e3" }),
  ).toEqual([
    'PORT must be a whole number from 0 to 65535, not "http"',
    'CORS_ORIGINS must be origins parted by commas, as in https://charts.example.org,http://localhost:5173, or *, not "example.org"',
    'MAX_PAGE must be a whole number from 1 to 10000, not "0"',
    'QUERY_TIMEOUT_MS must be a whole number from 100 to 600000, not "1e3"',
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"',
  ]);
});

test("what may hold a password is not repeated", () => {
  expect(mistakes({ NEO4J_URI: "http://neo4j:hunter2@localhost", NEO4J_PASSWORD: "x" }).join()).not.toContain(
    "hunter2",
  );
  expect(mistakes({ NEO4J_URI: "bolt://localhost" })).toEqual(["NEO4J_PASSWORD must be set where NEO4J_URI is"]);
});

test("origins are read as a list", () => {
  expect(readConfiguration({ CORS_ORIGINS: "https://a.example, http://localhost:5173" }).corsOrigins).toEqual([
    "https://a.example",
    "http://localhost:5173",
  ]);
});

test(".env.example names every variable, with the default where it has one", () => {
  const example = parseEnv(readFileSync(path.join(packageRoot(), ".env.example"), "utf8"));
  expect(VARIABLES.filter((name) => example[name] === undefined)).toEqual([]);
  expect(readConfiguration(example)).toEqual(readConfiguration({}));
});
