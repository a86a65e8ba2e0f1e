import { existsSync } from "node:fs";
import path from "node:path";
import express, { Router } from "express";
import { packageRoot } from "../package-root";

/** Serves what `npm run build:web` made: `/playground`, and its scripts under `/assets`. `/` leads to the playground. */
export function pages(folder = path.join(packageRoot(), "dist", "web")): Router {
  const playground = path.join(folder, "playground.html");
  return Router()
    .use("/assets", express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }))
    .get("/", (_request, response) => {
      response.redirect("/playground");
    })
    .get("/playground", (_request, response) => {
      if (existsSync(playground)) response.sendFile(playground, { headers: { "cache-control": "no-cache" } });
      else response.status(404).type("text").send("The pages are not built yet: run npm run build.\n");
    });
}
