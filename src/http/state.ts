import { type Graph } from "../graph/graph";

/** Where the server stands between its first moment and its last. */
export type Phase = "starting" | "loading" | "ready" | "stopping";

/** What the routes need to know of the server; changed only by whoever starts and stops it. */
export interface ServerState {
  phase: Phase;
  /** Null until the graph is open. */
  graph: Graph | null;
}

export function initialState(): ServerState {
  return { phase: "starting", graph: null };
}

/** Why nothing can be answered yet, in plain words; null where it can. */
export function whyNotReady({ phase }: ServerState): string | null {
  switch (phase) {
    case "starting":
      return "The server is starting";
    case "loading":
      return "The gazettes are being loaded";
    case "stopping":
      return "The server is stopping";
    case "ready":
      return null;
  }
}
