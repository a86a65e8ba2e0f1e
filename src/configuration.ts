import path from "node:path";
import { z } from "zod";
import { DEFAULT_LIMITS } from "../schema/limits/limits";
import { type GraphConfiguration } from "./graph/open";

/** Everything the environment decides, checked and in its own type. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded graph's file, absolute. */
  readonly dataDirectory: string;
  /** Where the user's graph lies; the sample has one of its own in memory. */
  readonly graph: GraphConfiguration;
  /** Origins whose pages may call the API; `*` for all, none by default. */
  readonly corsOrigins: readonly string[];
  /** Most items that one page of a list may hold. */
  readonly maxPage: number;
  /** Deepest nesting of fields in one query. */
  readonly maxDepth: number;
  /** Highest estimated cost of one query. */
  readonly maxCost: number;
  /** Milliseconds after which a statement is given up. */
  readonly queryTimeoutMs: number;
  /** Requests per minute from one address; 0 for no limit. The machine's own address has none. */
  readonly rateLimit: number;
  /** Proxies in front of the server whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment does not fit; the message names every mistake, one a line. */
export class ConfigurationError extends Error {
  constructor(readonly mistakes: readonly string[]) {
    super(`The environment has ${mistakes.length === 1 ? "a mistake" : `${mistakes.length} mistakes`}:
${mistakes.map((mistake) => `  ${mistake}`).join("\n")}`);
  }
}

const WHOLE = /^\d{1,15}$/u;

/** A whole number written in digits, from `low` to `high`. */
function whole(low: number, high: number, fallback: number) {
  const wish = `must be a whole number from ${low} to ${high}`;
  return z
    .string()
    .refine((text) => WHOLE.test(text) && Number(text) >= low && Number(text) <= high, wish)
    .transform(Number)
    .default(fallback);
}

function isOrigin(text: string): boolean {
  return text === "*" || (URL.canParse(text) && new URL(text).origin === text);
}

const NEO4J_SCHEMES = ["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"];

const ENVIRONMENT = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: whole(0, 65_535, 4000),
  DATA_DIR: z.string().default("data"),
  NEO4J_URI: z
    .string()
    .refine(
      (text) => URL.canParse(text) && NEO4J_SCHEMES.includes(new URL(text).protocol),
      "must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://, as in neo4j://localhost:7687",
    )
    .optional(),
  NEO4J_USER: z.string().default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .refine(
      (origins) => origins.every(isOrigin),
      "must be origins parted by commas, as in https://charts.example.org,http://localhost:5173, or *",
    )
    .default([]),
  MAX_PAGE: whole(1, 10_000, DEFAULT_LIMITS.page),
  MAX_DEPTH: whole(1, 100, DEFAULT_LIMITS.depth),
  MAX_COST: whole(1, 1_000_000_000, DEFAULT_LIMITS.cost),
  QUERY_TIMEOUT_MS: whole(100, 600_000, DEFAULT_LIMITS.timeoutMs),
  RATE_LIMIT: whole(0, 1_000_000, 600),
  TRUST_PROXY: whole(0, 10, 0),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` }).default("info"),
});

/** Names of the variables that are read, in the order in which help shows them. */
export const VARIABLES = Object.keys(ENVIRONMENT.shape);

/** Reads the environment; a variable set to nothing counts as not set. Throws `ConfigurationError` with every mistake in it. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    VARIABLES.map((name) => [name, environment[name]?.trim()]).filter(([, text]) => text !== undefined && text !== ""),
  ) as Record<string, string>;
  const { success, data, error } = ENVIRONMENT.safeParse(given);
  if (!success) throw new ConfigurationError(error.issues.map((issue) => mistake(issue, given)));
  if (data.NEO4J_URI !== undefined && data.NEO4J_PASSWORD === undefined) {
    throw new ConfigurationError(["NEO4J_PASSWORD must be set where NEO4J_URI is"]);
  }
  const dataDirectory = path.resolve(data.DATA_DIR);
  return {
    host: data.HOST,
    port: data.PORT,
    dataDirectory,
    graph:
      data.NEO4J_URI === undefined
        ? { engine: "grafeo", folder: dataDirectory }
        : {
            engine: "neo4j",
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD ?? "",
            database: data.NEO4J_DATABASE,
          },
    corsOrigins: data.CORS_ORIGINS,
    maxPage: data.MAX_PAGE,
    maxDepth: data.MAX_DEPTH,
    maxCost: data.MAX_COST,
    queryTimeoutMs: data.QUERY_TIMEOUT_MS,
    rateLimit: data.RATE_LIMIT,
    trustedProxies: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
  };
}

function mistake(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>): string {
  const name = String(issue.path[0]);
  // a password or an address with one in it is not repeated
  const shown = name.startsWith("NEO4J_") ? "" : `, not ${JSON.stringify(given[name])}`;
  return `${name} ${issue.message}${shown}`;
}
