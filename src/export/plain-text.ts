import { type Value } from "../graph/graph";

/** A single value as text. The graph holds no values within values; one that a foreign hand put there is shown as JSON. */
export function plainText(value: Value): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
