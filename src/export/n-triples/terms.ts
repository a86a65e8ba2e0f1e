import { type Value } from "../../graph/graph";
import { plainText } from "../plain-text";
import vocabulary from "./vocabulary.json";

/** Namespace of the graph's own terms, and of its things. */
const OWN = "urn:gazette-graph:term:";
const THINGS = "urn:gazette-graph:";
const PREFIXES: Readonly<Record<string, string>> = { ...vocabulary.prefixes, gazette: OWN };
const DATES: ReadonlySet<string> = new Set(vocabulary.dates);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** What an IRI of N-Triples cannot hold, and what would begin a query or fragment. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const UNFIT = /[\u0000-\u0020<>"{}|^`\\%#?]/gu;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r" };

/** `org:Post` → `<http://www.w3.org/ns/org#Post>`. */
export function term(name: string): string {
  const at = name.indexOf(":");
  const prefix = PREFIXES[name.slice(0, at)];
  if (prefix === undefined) throw new Error(`The prefix of ${name} is not declared`);
  return `<${prefix}${name.slice(at + 1)}>`;
}

/** The IRI of a thing or fact by its id: `<urn:gazette-graph:org:云州市水务局>`. */
export function thing(id: string): string {
  return `<${THINGS}${id.normalize("NFC").replace(UNFIT, (sign) => encodeURIComponent(sign))}>`;
}

/** A value as a literal of its type; days are days. @param name of the property */
export function literal(name: string, value: Exclude<Value, null>): string {
  if (typeof value === "boolean") return `"${value}"^^${term("xsd:boolean")}`;
  if (typeof value === "number") {
    return Number.isSafeInteger(value) ? `"${value}"^^${term("xsd:integer")}` : `"${value}"^^${term("xsd:double")}`;
  }
  const text = plainText(value).replace(/[\\"\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);
  return DATES.has(name) && ISO_DAY.test(text) ? `"${text}"^^${term("xsd:date")}` : `"${text}"`;
}
