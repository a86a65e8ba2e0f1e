import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { type DocumentRows } from "../resolve/rows";

/** Fingerprint of any plain data: 32 hexadecimal digits of its JSON's SHA-256. */
export function fingerprint(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 32);
}

/** A document's rows as one string (JSON, gzip, base64): what a source says, kept for the day another source is removed. */
export function pack(rows: DocumentRows): string {
  return gzipSync(JSON.stringify(rows)).toString("base64");
}

/** The rows that were packed. */
export function unpack(facts: string): DocumentRows {
  return JSON.parse(gunzipSync(Buffer.from(facts, "base64")).toString("utf8")) as DocumentRows;
}
