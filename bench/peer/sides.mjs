// The three that are asked: this project's API, @neo4j/graphql, and the driver alone; each as (question, variables) => answer.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Neo4jGraphQL } from "@neo4j/graphql";
import * as graphql from "graphql";
import neo4j from "neo4j-driver";

const ROOT = path.join(import.meta.dirname, "..", "..");
/** This project as it runs, compiled by `run.mjs`. */
export const BUILD = path.join(ROOT, ".cache", "peer-build");
const QUESTIONS = path.join(import.meta.dirname, "questions");
const here = (...parts) => readFileSync(path.join(import.meta.dirname, ...parts), "utf8");
const textOf = (question, file) => readFileSync(path.join(QUESTIONS, question, file), "utf8");

/** Opens all three on one Neo4j, in this process and without HTTP. */
export async function openSides({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD }) {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
  });
  const ours = openOurs({ engine: "neo4j", uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD });
  const peer = await openPeer(driver);
  return {
    sides: { ours: ours.ask, peer, bare: bareOf(driver) },
    start: async (question) => {
      const [row] = await run(driver, textOf(question, "start.cypher"), {});
      return row;
    },
    close: async () => {
      await ours.close();
      await driver.close();
    },
  };
}

function openOurs(configuration) {
  const require = createRequire(path.join(ROOT, "package.json"));
  const { buildGraphQLSchema, createContext } = require(path.join(BUILD, "schema", "index.js"));
  const { openGraph } = require(path.join(BUILD, "src", "graph", "open.js"));
  const graph = openGraph(configuration);
  const ask = asking(require("graphql"), buildGraphQLSchema(), "ours.graphql", () => createContext(graph));
  return { ask, close: async () => await graph.close() };
}

async function openPeer(driver) {
  // days are texts in this graph, and texts are compared only where told
  const features = { filters: { String: { GTE: true, LTE: true } } };
  const schema = await new Neo4jGraphQL({ typeDefs: here("types.graphql"), driver, features }).getSchema();
  return asking(graphql, schema, "peer.graphql", () => ({}));
}

/** Answers as a server does: a query is parsed and checked when it first comes, and answered each time. */
function asking({ parse, validate, execute }, schema, file, contextOf) {
  const documents = new Map();
  return async (question, variableValues) => {
    const document = documents.get(question) ?? parse(textOf(question, file));
    if (!documents.has(question)) fail(validate(schema, document));
    documents.set(question, document);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue: contextOf() });
    fail(errors ?? []);
    return data;
  };
}

function fail(errors) {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
}

function bareOf(driver) {
  return async (question, variables) => await run(driver, textOf(question, "bare.cypher"), variables);
}

/** As the driver's manual says: one statement in a transaction that is tried again where the server asks for it. */
async function run(driver, statement, parameters) {
  const { records } = await driver.executeQuery(statement, parameters, { routing: neo4j.routing.READ });
  return records.map((record) => record.toObject());
}
