/** What one request may ask for. */
export interface Limits {
  /** Most nodes on one page. */
  readonly page: number;
  /** Most levels of fields below each other. */
  readonly depth: number;
  /** Highest cost: a field is 1, a connection multiplies what is below it by `first`, a plain list by 10. */
  readonly cost: number;
  /** Most aliases in one operation. */
  readonly aliases: number;
  /** Milliseconds in which all statements of one request must have answered. */
  readonly timeoutMs: number;
}

export const DEFAULT_LIMITS: Limits = { page: 100, depth: 12, cost: 100_000, aliases: 50, timeoutMs: 10_000 };
