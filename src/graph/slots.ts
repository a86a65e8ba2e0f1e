import { GraphTimeout } from "./graph";

/**
 * Caps how many statements run at once on an engine that cannot be stopped. A caller whose time is over gets `GraphTimeout`;
 * its statement keeps the slot until the engine has really finished, so that runaway statements cannot pile up.
 */
export class Slots {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(size: number) {
    this.free = size;
  }

  /** Runs `work` in a slot. Rejects with `GraphTimeout` after `timeoutMs` (waiting for a slot included); without one it waits. */
  async run<T>(work: () => Promise<T>, timeoutMs?: number): Promise<T> {
    return await new Promise<T>((resolve, reject) => {
      let late = false;
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => {
              late = true;
              reject(new GraphTimeout(`The graph did not answer within ${timeoutMs} ms`));
            }, timeoutMs);
      const start = (): void => {
        if (late) {
          this.release();
          return;
        }
        (async () => await work())()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(timer);
            this.release();
          });
      };
      if (this.free > 0) {
        this.free--;
        start();
      } else this.waiting.push(start);
    });
  }

  private release(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}
