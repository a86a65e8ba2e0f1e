import { setTimeout } from "node:timers/promises";

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Asks again and again until it holds, from outside the page: a condition that the page evaluates itself (waitForFunction) fails
 * against its content security policy as soon as it has to be asked twice.
 */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`still not so after ${PATIENCE_MS} ms: ${holds.toString()}`);
    await setTimeout(PAUSE_MS);
  }
}
