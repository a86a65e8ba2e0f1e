import { existsSync } from "node:fs";
import path from "node:path";
import express, { type RequestHandler, Router } from "express";
import { packageRoot } from "../package-root";

/** Addresses of the explorer; it reads the rest of them itself. */
const EXPLORER = [
  "/",
  "/search",
  "/graph",
  "/overview",
  ...[
    "browse",
    "official",
    "organization",
    "post",
    "committee",
    "task",
    "project",
    "law",
    "document",
    "gazette",
    "appointment",
  ].map((page) => `/${page}/:id`),
];

/**
 * Serves what `npm run build:web` made: the explorer at `/` and at the address of each thing, the playground at `/playground`, and
 * their scripts under `/assets`.
 */
export function pages(folder = path.join(packageRoot(), "dist", "web")): Router {
  return Router()
    .use("/assets", express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }))
    .get("/playground", page(path.join(folder, "playground.html")))
    .get(EXPLORER, page(path.join(folder, "index.html")))
    .get("/{*elsewhere}", unknown(path.join(folder, "index.html")));
}

/** A page is asked for anew each time, as it names the scripts of its build. */
const ANEW = { headers: { "cache-control": "no-cache" } };

function page(file: string): RequestHandler {
  return (_request, response) => {
    if (existsSync(file)) response.sendFile(file, ANEW);
    else response.status(404).type("text").send("The pages are not built yet: run npm run build.\n");
  };
}

/** Whoever reads an address that is none gets the explorer, which says so and leads on; programs go on to plain words. */
function unknown(file: string): RequestHandler {
  return (request, response, next) => {
    if (request.accepts(["text", "html"]) === "html" && existsSync(file)) response.status(404).sendFile(file, ANEW);
    else next();
  };
}
