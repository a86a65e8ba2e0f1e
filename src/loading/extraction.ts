import { createHash } from "node:crypto";
import { type Facts } from "../../loaders/facts";
import { factsOf } from "../../loaders/pipeline";
import { readSource } from "../../loaders/read";
import { resolve } from "../../loaders/resolve";
import { type DocumentRows } from "../../loaders/resolve/rows";
import { type SourceFile } from "../../loaders/read";

/** What is wanted of a file: its facts as plain data, or the rows that go into the graph. */
export type Wanted = "facts" | "rows";

/** What was read out of one file. */
export interface Extracted {
  readonly name: string;
  /** SHA-256 of the text. */
  readonly hash: string;
  readonly lines: number;
  readonly facts: Facts;
  /** Empty where only the facts were wanted. */
  readonly rows: readonly DocumentRows[];
}

/** Reads, extracts and resolves one file. Pure but for the file it reads; throws `UnreadableSource` where that is none. */
export async function extractFile({ file, name }: SourceFile, wanted: Wanted): Promise<Extracted> {
  const source = await readSource(file, name);
  const facts = factsOf(source);
  return {
    name,
    hash: createHash("sha256").update(source.raw).digest("hex"),
    lines: source.lineStarts.length,
    facts,
    rows: wanted === "rows" ? resolve(facts) : [],
  };
}
