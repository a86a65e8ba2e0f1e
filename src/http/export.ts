import { Router, type Request, type Response } from "express";
import { GraphQLError } from "graphql";
import { z } from "zod";
import { createContext, formatError, type Limits } from "../../schema";
import { type Drawing, drawingOf, type DrawingWanted } from "../export/drawing";
import { DRAWING_FORMATS, isDrawingFormat } from "../export/drawing-formats";
import { type ServerState, whyNotReady } from "./state";

const id = z.string().min(1).max(1000);
const number = z
  .string()
  .regex(/^\d{1,6}$/u, "must be a whole number")
  .transform(Number)
  .optional();
const NEIGHBOURHOOD = z.strictObject({ id, depth: number, limit: number });
const PATH = z.strictObject({ from: id, to: id, maxHops: number });

/** HTTP status for each code of an error that is not our fault. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  GRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/**
 * `/export/neighbourhood.<format>?id=…&depth=…&limit=…` and `/export/path.<format>?from=…&to=…&maxHops=…`: what the queries of the same
 * names answer, as a file. Formats are graphml, gexf and json (Cytoscape). Errors have the shape of GraphQL's.
 */
export function exportRoutes(state: ServerState, limits: Limits): Router {
  const answer = (wantedOf: (query: unknown) => DrawingWanted) => async (request: Request, response: Response) => {
    const format = String(request.params["format"]);
    if (!isDrawingFormat(format)) {
      refuse(response, 404, "NOT_FOUND", `There is no format ${format}: ${Object.keys(DRAWING_FORMATS).join(", ")}`);
      return;
    }
    const reason = whyNotReady(state);
    if (reason !== null || state.graph === null) {
      response.setHeader("retry-after", "1");
      refuse(response, 503, "NOT_READY", reason ?? "The server is starting");
      return;
    }
    let drawing: Drawing;
    try {
      drawing = await drawingOf(createContext(state.graph, limits), wantedOf(request.query));
    } catch (error) {
      explain(response, error);
      return;
    }
    const { mediaType, write } = DRAWING_FORMATS[format];
    response
      .attachment(`drawing.${format}`)
      .type(mediaType)
      .setHeader("x-truncated", String(drawing.truncated))
      .send(write(drawing));
  };
  return Router()
    .get(
      "/neighbourhood.:format",
      answer((query) => ({ piece: "neighbourhood", ...stated(NEIGHBOURHOOD.parse(query)) })),
    )
    .get(
      "/path.:format",
      answer((query) => ({ piece: "path", ...stated(PATH.parse(query)) })),
    );
}

/** Without the fields that are left out. */
function stated<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function explain(response: Response, error: unknown): void {
  if (error instanceof z.ZodError) {
    const mistakes = error.issues.map(({ path, message }) => [...path, message].join(" "));
    refuse(response, 400, "BAD_USER_INPUT", mistakes.join("; "));
    return;
  }
  if (!(error instanceof GraphQLError)) throw error;
  const { message, extensions } = formatError(error.toJSON(), error);
  const code = String(extensions?.["code"]);
  const status = STATUS[code];
  if (status === undefined) throw error;
  refuse(response, status, code, message);
}

function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
