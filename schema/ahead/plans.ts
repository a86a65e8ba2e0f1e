import { type Plan } from "./plan";

/** What the fields of one request expect to be asked, until the statement comes with which it can be read. */
export class Plans {
  private readonly waiting = new Map<string, Plan | null>();

  /** Expects that one of these statements will be read. Two fields that read the same one wait for nothing: which of them asks cannot be told. */
  expect(statements: readonly string[], plan: Plan): void {
    for (const statement of statements) this.waiting.set(statement, this.waiting.has(statement) ? null : plan);
  }

  /** What to read together with a statement, once. */
  take(statement: string): Plan | null {
    const plan = this.waiting.get(statement) ?? null;
    if (plan !== null) this.waiting.set(statement, null);
    return plan;
  }
}
