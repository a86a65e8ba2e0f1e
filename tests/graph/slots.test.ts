import { GraphTimeout } from "../../src/graph/graph";
import { Slots } from "../../src/graph/slots";

/** Work that ends when told. */
function work(): { run: () => Promise<string>; end: () => void; started: () => boolean } {
  let end = (): void => undefined;
  let started = false;
  const done = new Promise<string>((resolve) => {
    end = () => {
      resolve("done");
    };
  });
  return { run: async () => ((started = true), await done), end, started: () => started };
}

const turn = async (): Promise<void> => {
  await new Promise((resolve) => setImmediate(resolve));
};

test("no more than the slots run at once, the others in turn", async () => {
  const slots = new Slots(1);
  const [a, b] = [work(), work()];
  const first = slots.run(a.run);
  const second = slots.run(b.run);
  await turn();
  expect([a.started(), b.started()]).toEqual([true, false]);
  a.end();
  expect(await first).toBe("done");
  await turn();
  expect(b.started()).toBe(true);
  b.end();
  expect(await second).toBe("done");
});

test("a caller whose time is over is told so, and the statement keeps its slot until it ends", async () => {
  const slots = new Slots(1);
  const [slow, next] = [work(), work()];
  await expect(slots.run(slow.run, 5)).rejects.toThrow(GraphTimeout);
  const waiting = slots.run(next.run);
  await turn();
  expect(next.started()).toBe(false);
  slow.end();
  await turn();
  expect(next.started()).toBe(true);
  next.end();
  expect(await waiting).toBe("done");
});

test("who gave up while waiting is not run", async () => {
  const slots = new Slots(1);
  const [slow, late, next] = [work(), work(), work()];
  const first = slots.run(slow.run);
  await expect(slots.run(late.run, 5)).rejects.toThrow(GraphTimeout);
  slow.end();
  await first;
  const last = slots.run(next.run);
  await turn();
  expect([late.started(), next.started()]).toEqual([false, true]);
  next.end();
  await last;
});

test("an error frees the slot", async () => {
  const slots = new Slots(1);
  await expect(slots.run(async () => await Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await slots.run(async () => await Promise.resolve(1))).toBe(1);
});

test("work that throws before it begins to wait frees the slot", async () => {
  const slots = new Slots(1);
  const broken = (): Promise<number> => {
    throw new Error("at once");
  };
  await expect(slots.run(broken)).rejects.toThrow("at once");
  expect(await slots.run(async () => await Promise.resolve(1))).toBe(1);
});
