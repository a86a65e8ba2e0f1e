import { type Value } from "../../graph/graph";
import { type ExportedNode, type ExportedRelationship, type Properties } from "../graph-stream";
import { plainText } from "../plain-text";
import { literal, term, thing } from "./terms";
import vocabulary from "./vocabulary.json";

interface Relation {
  readonly term: string;
  readonly reversed?: boolean;
  /** Class of the fact that stands between the two, where the vocabulary has one. */
  readonly roleOf?: string;
}

const CLASSES: Readonly<Record<string, readonly string[]>> = vocabulary.classes;
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = vocabulary.properties;
const RELATIONS: Readonly<Record<string, Relation>> = vocabulary.relationships;
const OMITTED: ReadonlySet<string> = new Set(vocabulary.omitted);
const TYPE = term("rdf:type");

/** The lines of N-Triples that state a thing: its classes and what is known of it. */
export function triplesOfNode({ id, label, properties }: ExportedNode): readonly string[] {
  const subject = thing(id);
  const classes = CLASSES[label] ?? [`gazette:${label}`];
  return [
    ...classes.map((name) => line(subject, TYPE, term(name))),
    ...stated(subject, properties, PROPERTIES[label] ?? {}),
  ];
}

/**
 * The lines that state a relationship: one that joins the two, and, where it says more (a role, days, the printed line), the
 * fact itself as an rdf:Statement about them with all of it. A seat and a tenure are an org:Membership as well.
 */
export function triplesOfRelationship({ type, from, to, key, properties }: ExportedRelationship): readonly string[] {
  const relation = relationOf(type, properties);
  const [subject, object] = relation.reversed === true ? [thing(to), thing(from)] : [thing(from), thing(to)];
  const predicate = term(relation.term);
  const more = Object.entries(properties).filter(([name]) => !OMITTED.has(name));
  const plain = line(subject, predicate, object);
  if (more.length === 0) return [plain];
  const fact = thing(`fact:${type}:${key}`);
  return [
    plain,
    line(fact, TYPE, term("rdf:Statement")),
    line(fact, term("rdf:subject"), subject),
    line(fact, term("rdf:predicate"), predicate),
    line(fact, term("rdf:object"), object),
    ...membership(fact, relation, subject, object),
    ...stated(fact, properties, { document: "dcterms:source", from: "schema:startDate", to: "schema:endDate" }),
  ];
}

function relationOf(type: string, { action }: Properties): Relation {
  if (type === "AMENDS") return { term: action === "REPEAL" ? "eli:repeals" : "eli:amends" };
  return RELATIONS[type] ?? { term: `gazette:${ownName(type)}` };
}

/** HEADS_OFFICE → headsOffice. */
function ownName(type: string): string {
  return type.toLowerCase().replace(/_(?<first>\w)/gu, (_, first: string) => first.toUpperCase());
}

function membership(fact: string, { roleOf, term: name }: Relation, subject: string, object: string): string[] {
  if (roleOf === undefined) return [];
  const whole = name === "org:holds" ? "gazette:post" : "org:organization";
  return [line(fact, TYPE, term(roleOf)), line(fact, term("org:member"), subject), line(fact, term(whole), object)];
}

/** What is known, one line for each value of a list. The document of a fact is a thing, everything else a literal. */
function stated(subject: string, properties: Properties, terms: Readonly<Record<string, string>>): string[] {
  return Object.entries(properties)
    .filter(([name]) => !OMITTED.has(name))
    .flatMap(([name, value]) => {
      const predicate = term(terms[name] ?? `gazette:${name}`);
      return valuesOf(value).map((item) =>
        line(subject, predicate, name === "document" ? thing(plainText(item)) : literal(name, item)),
      );
    });
}

function valuesOf(value: Value): readonly Exclude<Value, null>[] {
  const items = Array.isArray(value) ? (value as readonly Value[]) : [value];
  return [...new Set(items.filter((item) => item !== null))];
}

function line(subject: string, predicate: string, object: string): string {
  return `${subject} ${predicate} ${object} .`;
}
