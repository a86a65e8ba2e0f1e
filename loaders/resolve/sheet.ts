import { type Evidence } from "../facts";
import { type Body } from "./body";
import { officialId, ordinals, organizationId, postId } from "./ids";
import {
  type DocumentRows,
  type Label,
  type NodeRow,
  type Properties,
  type RelationshipRow,
  type RelationshipType,
} from "./rows";

/** The rows of one document while they are gathered. */
export interface Sheet {
  readonly document: string;
  node(label: Label, id: string, properties: Properties): string;
  /** An entity that other documents name as well: its sort key is its name. */
  entity(label: Label, id: string, name: string, properties: Properties): string;
  organization(body: Body): string;
  official(jurisdiction: string, name: string): string;
  post(body: Body, title: string): string;
  /** Counts one printed form of an entity. */
  mention(id: string, printed: string): void;
  /** Sees to it that a printed form counts at least so often. */
  mentionAtLeast(id: string, printed: string, count: number): void;
  relate(type: RelationshipType, from: string, to: string, key: string, properties?: Properties): void;
  /** A relationship that states a fact: with evidence and a place in the printed order. Equal keys get ordinals. */
  state(
    type: RelationshipType,
    from: string,
    to: string,
    key: string,
    evidence: Evidence,
    properties: Properties,
  ): void;
  /** Sort key of a fact: facts in printed order. */
  sortKey(evidence: Evidence): string;
  rows(): DocumentRows;
}

/** Evidence as properties of a node or relationship. */
export function evidenceProperties(document: string, evidence: Evidence): Properties {
  const { source, line, quote, start, end } = evidence;
  return { document, source, line, quote, start, end };
}

/** Number padded so that it sorts as a string. */
export function padded(number: number, digits = 7): string {
  return String(number).padStart(digits, "0");
}

/** An empty sheet for the rows of a document. */
export function sheetOf(document: string, source: string): Sheet {
  const nodes = new Map<string, NodeRow>();
  const relationships = new Map<string, RelationshipRow>();
  const mentions = new Map<string, Map<string, number>>();
  const unique = ordinals();
  let facts = 0;

  const sheet: Sheet = {
    document,
    node(label, id, properties) {
      const known = nodes.get(id);
      nodes.set(id, {
        label,
        id,
        properties: known ? { ...known.properties, ...withoutNulls(properties) } : properties,
      });
      return id;
    },
    entity: (label, id, name, properties) => sheet.node(label, id, { ...properties, sortKey: `${name}\t${id}` }),
    organization(body) {
      const id = organizationId(body);
      if (nodes.has(id)) return id;
      sheet.entity("Organization", id, body.name, {
        name: body.name,
        jurisdiction: body.place?.name ?? null,
        isGroup: body.isGroup,
      });
      if (body.parent !== null && body.parent.name !== body.name) {
        const parent = sheet.organization(body.parent);
        sheet.relate("PART_OF", id, parent, `${id}|${parent}`);
      }
      return id;
    },
    official: (jurisdiction, name) =>
      sheet.entity("Official", officialId(jurisdiction, name), name, { name, jurisdiction }),
    post(body, title) {
      const organization = sheet.organization(body);
      const id = postId(organization, title);
      sheet.entity("Post", id, title, { title, organization: body.name });
      sheet.relate("IN", id, organization, `${id}|${organization}`);
      return id;
    },
    mention(id, printed) {
      const forms = mentions.get(id) ?? new Map<string, number>();
      if (printed !== "") forms.set(printed, (forms.get(printed) ?? 0) + 1);
      mentions.set(id, forms);
    },
    mentionAtLeast(id, printed, count) {
      const forms = mentions.get(id) ?? new Map<string, number>();
      forms.set(printed, Math.max(forms.get(printed) ?? 0, count));
      mentions.set(id, forms);
    },
    relate(type, from, to, key, properties = {}) {
      relationships.set(`${type} ${key}`, { type, from, to, key, properties });
    },
    state(type, from, to, key, evidence, properties) {
      const own = unique(`${type} ${key}`).slice(type.length + 1);
      const sortKey = sheet.sortKey(evidence);
      sheet.relate(type, from, to, own, { ...evidenceProperties(document, evidence), sortKey, ...properties });
    },
    sortKey: (evidence) => `${source}\t${padded(evidence.line)}\t${padded(facts++, 5)}`,
    rows() {
      for (const [id, forms] of mentions) {
        const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
        sheet.relate("MENTIONS", document, id, `${document}|${id}`, {
          printed: sorted.map(([form]) => form),
          counts: sorted.map(([, count]) => count),
        });
      }
      return { document, source, nodes: [...nodes.values()], relationships: [...relationships.values()] };
    },
  };
  return sheet;
}

function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
