import path from "node:path";
import { defineConfig } from "vite";

/** Builds the pages into `dist/web`; everything they need lies in `/assets`, so no outside address is asked. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: path.join(import.meta.dirname, "..", "dist", "web"),
    emptyOutDir: true,
    target: "es2022",
    // the playground's editor is one large part that loads only there
    chunkSizeWarningLimit: 6000,
    rolldownOptions: {
      input: ["index.html", "playground.html"].map((page) => path.join(import.meta.dirname, page)),
      onLog(level, log, report) {
        // "use client" and the like, in packages, speak to other tools than ours
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
      },
    },
  },
  worker: { format: "es" },
});
