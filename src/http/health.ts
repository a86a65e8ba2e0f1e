import { Router } from "express";
import { type ServerState, whyNotReady } from "./state";

/**
 * `/healthz` answers 200 from the first moment: the process lives.
 * `/readyz` answers 200 only when the load has ended and the graph answers, else 503 with the reason.
 */
export function healthRoutes(state: ServerState): Router {
  return Router()
    .get("/healthz", (_request, response) => {
      response.json({ status: "ok" });
    })
    .get("/readyz", async (_request, response) => {
      const reason = whyNotReady(state) ?? (await whyGraphDown(state));
      response
        .status(reason === null ? 200 : 503)
        .json(reason === null ? { status: "ready" } : { status: "waiting", reason });
    });
}

async function whyGraphDown({ graph }: ServerState): Promise<string | null> {
  try {
    await graph?.ping();
    return null;
  } catch {
    // the cause may hold an address, so it stays in the log
    return "The graph does not answer";
  }
}
