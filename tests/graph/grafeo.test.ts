import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { GraphUnavailable } from "../../src/graph/graph";
import { openGraph } from "../../src/graph/open";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "graph-test-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (): ReturnType<typeof openGraph> =>
  openGraph({ engine: "grafeo", folder: path.join(folder, "deep", "er") });

test("what was written is there when the file is opened again, and so is full text", async () => {
  const first = open();
  await first.migrate();
  const rows = [{ id: "org:云州市水务局", properties: { name: "云州市水务局", search: "云州市水务局", sortKey: "a" } }];
  await first.write(async (transaction) => await transaction.run("write/nodes/Organization", { rows }));
  await first.close();

  const second = open();
  await second.migrate();
  expect(await second.read("export/nodes")).toMatchObject([{ id: "org:云州市水务局", kind: "Organization" }]);
  expect(await second.read("search", { text: "水务", labels: null, limit: 5 })).toMatchObject([
    { id: "org:云州市水务局" },
  ]);
  await second.close();
});

test("a file held by another process is named in plain words", async () => {
  const graph = open();
  expect(() => open()).toThrow(GraphUnavailable);
  expect(() => open()).toThrow(/in use by another process/u);
  await graph.close();
});

test("a file that is no graph is named in plain words", () => {
  writeFileSync(path.join(folder, "graph.grafeo"), "a poem about rivers, long enough to be read as a header");
  expect(() => openGraph({ engine: "grafeo", folder })).toThrow(/cannot be opened/u);
});

test("a process killed while it writes leaves a graph with all or nothing of each transaction", async () => {
  const script = `
    const { openGraph } = require(${JSON.stringify(path.resolve("src/graph/open"))});
    const graph = openGraph({ engine: "grafeo", folder: ${JSON.stringify(folder)} });
    (async () => {
      await graph.migrate();
      for (let i = 0; ; i++) {
        await graph.write(async (transaction) => {
          for (const part of ["a", "b"]) {
            const rows = [{ id: part + i, properties: { sortKey: part + i } }];
            await transaction.run("write/nodes/Task", { rows });
          }
        });
        if (i === 30) process.kill(process.pid, "SIGKILL");
      }
    })();`;
  const { signal } = spawnSync(process.execPath, ["-r", "@swc-node/register", "-e", script], { encoding: "utf8" });
  expect(signal).toBe("SIGKILL");
  const graph = openGraph({ engine: "grafeo", folder });
  const ids = (await graph.read<{ id: string }>("export/nodes")).map(({ id }) => id);
  await graph.close();
  expect(ids).toContain("a30");
  expect(ids.filter((id) => id.startsWith("a")).map((id) => id.slice(1))).toEqual(
    ids.filter((id) => id.startsWith("b")).map((id) => id.slice(1)),
  );
}, 60_000);
