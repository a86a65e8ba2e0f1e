import { nameId, nameKey } from "../../../src/graph/name";
import { type Value } from "../../../src/graph/graph";
import { abbreviationsOf } from "../../resolve/abbreviations";
import { type Label } from "../../resolve/rows";
import { numberForms } from "./forms";

export type Properties = Record<string, Value>;

/** What one document says of a thing. */
export interface Mention {
  readonly says: Properties;
  readonly printed: readonly string[];
  readonly counts: readonly number[];
}

/** A name that leads to a thing, and how often it is printed for it (0: never printed, only its full or official form). */
export interface NameCount {
  readonly id: string;
  readonly text: string;
  readonly count: number;
}

/** Full text beyond this many characters is of no use in finding a thing and too long for an index. */
const LONGEST_SEARCH = 2000;

/** For each property the first value that a document states, in the order of documents. */
export function firstStated(mentions: readonly Mention[]): Properties {
  const stated: Properties = {};
  for (const { says } of mentions) {
    for (const [name, value] of Object.entries(says)) if (!(name in stated)) stated[name] = value;
  }
  return stated;
}

/** Printed forms with their counts over all documents, the most printed first, ties by text. */
export function printedForms(mentions: readonly Mention[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { printed, counts: often } of mentions) {
    printed.forEach((text, i) => counts.set(text, (counts.get(text) ?? 0) + (often[i] ?? 1)));
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Names by which a thing is asked for: as printed, in full, a body's usual short names, and every form of a number. */
export function namesOf(
  kind: Label,
  properties: Properties,
  printed: readonly (readonly [string, number])[],
): NameCount[] {
  if (kind === "Post" || kind === "Task") return [];
  const texts: (readonly [string, number])[] = [...printed];
  for (const text of ownNames(kind, properties)) texts.push([text, 0]);
  const names = new Map<string, NameCount>();
  for (const [text, count] of texts) {
    const key = nameKey(text);
    if (key === "") continue;
    names.set(key, { id: nameId(text), text: key, count: count + (names.get(key)?.count ?? 0) });
  }
  return [...names.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function ownNames(kind: Label, properties: Properties): string[] {
  const number = textOf(properties["number"]);
  const numbers = number === null ? [] : numberForms(number);
  const own = kind === "Document" ? [textOf(properties["title"])] : [textOf(properties["name"])];
  return [...own, ...numbers, ...shortNames(kind, properties)].filter((text) => text !== null);
}

/** A group (各县政府) is no body that bears a short name. */
function shortNames(kind: Label, { name, jurisdiction, isGroup }: Properties): readonly string[] {
  const full = textOf(name);
  return kind !== "Organization" || isGroup === true || full === null
    ? []
    : abbreviationsOf(full, textOf(jurisdiction));
}

/**
 * The words by which full text finds a thing, one name to a line: first as a person reads them, then those of them that are asked for
 * in another form (`nameKey`: without brackets and blanks, in lower case).
 */
export function searchText(
  kind: Label,
  properties: Properties,
  printed: readonly (readonly [string, number])[],
  names: readonly NameCount[],
): string {
  const of = (name: string): string[] => listOf(properties[name]);
  const words: Partial<Record<Label, string[]>> = {
    Document: [...of("title"), ...of("number"), ...of("instruments")],
    Post: [...of("organization"), ...of("title"), ...printed.map(([text]) => text)],
    Task: [...of("label"), ...of("path")],
  };
  const all = words[kind] ?? [...of("name"), ...of("number"), ...printed.map(([text]) => text)];
  all.push(...shortNames(kind, properties));
  if (kind === "Document" || kind === "Law") all.push(...names.map(({ text }) => text));
  const lines = all.map((text) => text.normalize("NFKC").replaceAll(/\s+/gu, " "));
  return [...new Set([...lines, ...lines.map(nameKey)])].join("\n").slice(0, LONGEST_SEARCH);
}

function textOf(value: Value | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function listOf(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.filter((item) => typeof item === "string");
  const text = textOf(value);
  return text === null ? [] : [text];
}
