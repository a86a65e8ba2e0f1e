import { createHash } from "node:crypto";
import { type DocumentFacts } from "../facts";
import { type Body } from "./body";

/** Ids are derived from the things themselves, so that loading twice gives the same graph. See docs/graph.md. */

export function organizationId(body: Body): string {
  return body.isGroup ? `org:${body.place?.name ?? ""}/${body.name}` : `org:${body.name}`;
}

export function officialId(jurisdiction: string, name: string): string {
  return `official:${jurisdiction}/${name}`;
}

/** @param organization id of the post's organisation. */
export function postId(organization: string, title: string): string {
  return `post:${bare(organization)}/${title}`;
}

export function appointmentId(document: string, action: string, official: string, post: string): string {
  return `appointment:${bare(document)}/${action}/${bare(official)}/${bare(post)}`;
}

/** @param parents names of the committees above, outermost first. */
export function committeeId(jurisdiction: string, parents: readonly string[], name: string): string {
  return `committee:${[jurisdiction, ...parents, name].join("/")}`;
}

export function taskId(document: string, label: string, path: readonly string[]): string {
  const hash = createHash("sha256")
    .update([...path, label].join("\n"))
    .digest("hex")
    .slice(0, 12);
  return `task:${bare(document)}/${label}/${hash}`;
}

export function projectId(jurisdiction: string, name: string): string {
  return `project:${jurisdiction}/${name}`;
}

/** @param issuer full name of the first issuer; empty where none is known. */
export function documentId({ document, facts }: DocumentFacts, issuer: string): string {
  if (document.number !== null) return `doc:${document.number}`;
  const decided = facts.find((fact) => fact.family === "appointment" && fact.decidedOn !== null);
  const date = document.issuedOn ?? (decided?.family === "appointment" ? decided.decidedOn : null) ?? "";
  return `doc:${issuer}/${document.title}/${date}`;
}

/** The id without its prefix, as it stands in other ids. */
export function bare(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** Gives the second among equals `~2`, the third `~3`. */
export function ordinals(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}~${String(count)}`;
  };
}
