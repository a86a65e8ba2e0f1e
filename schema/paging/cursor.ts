import { badInput } from "../errors";

/** An opaque cursor from the key by which a list is ordered. */
export function cursorOf(sortKey: string): string {
  return Buffer.from(sortKey, "utf8").toString("base64url");
}

/** The key in a cursor; empty, which lies before every key, without one. Throws BAD_USER_INPUT for what is no cursor of ours. */
export function keyOf(cursor: string | null | undefined): string {
  if (cursor === null || cursor === undefined) return "";
  const key = Buffer.from(cursor, "base64url").toString("utf8");
  if (key === "" || cursorOf(key) !== cursor) {
    throw badInput("after is not a cursor: take one from pageInfo.endCursor or edges.cursor of the page before");
  }
  return key;
}
