import { type DocumentRows, type NodeRow, type Properties, type RelationshipRow } from "../../loaders/resolve/rows";
import { type SourceRows } from "../../loaders/write";

export function source(name: string, rows: readonly DocumentRows[], hash = `hash of ${name}`): SourceRows {
  return { name, hash, lines: 10, rows, residue: [], summary: { documents: rows.length } };
}

/** A document written piece by piece, with what every document has. */
export class DocumentBuilder {
  private readonly nodes = new Map<string, NodeRow>();
  private readonly relationships: RelationshipRow[] = [];
  private readonly mentions = new Map<string, Map<string, number>>();
  private line = 1;

  constructor(
    readonly sourceName: string,
    readonly id: string,
    properties: Properties = {},
  ) {
    this.node("Document", id, {
      title: "关于测试的通知",
      kind: "通知",
      source: sourceName,
      sortKey: `${sourceName}\t000001`,
      ...properties,
    });
  }

  node(label: NodeRow["label"], id: string, properties: Properties = {}): this {
    this.nodes.set(id, { label, id, properties: { sortKey: id, ...properties } });
    return this;
  }

  relationship(type: RelationshipRow["type"], from: string, to: string, properties: Properties = {}, key = ""): this {
    this.relationships.push({ type, from, to, key: key === "" ? `${from}>${to}` : key, properties });
    return this;
  }

  gazette(): this {
    const id = `gazette:${this.sourceName}`;
    return this.node("Gazette", id, { name: "云州市人民政府公报", source: this.sourceName }).relationship(
      "PRINTED_IN",
      this.id,
      id,
    );
  }

  organization(name: string, printed: string, count = 1, parent?: string): this {
    const id = `org:${name}`;
    this.node("Organization", id, { name, jurisdiction: "云州市", isGroup: false });
    if (parent !== undefined) {
      this.node("Organization", `org:${parent}`, { name: parent, jurisdiction: "云州市", isGroup: false });
      this.relationship("PART_OF", id, `org:${parent}`);
    }
    const forms = this.mentions.get(id) ?? new Map<string, number>();
    this.mentions.set(id, forms.set(printed, count + (forms.get(printed) ?? 0)));
    return this;
  }

  official(name: string): this {
    return this.node("Official", `official:云州市/${name}`, { name, jurisdiction: "云州市" });
  }

  post(organization: string, title: string): this {
    const id = `post:${organization}/${title}`;
    this.organization(organization, organization);
    return this.node("Post", id, { title, organization }).relationship("IN", id, `org:${organization}`);
  }

  /** A decision on a person and a post. */
  decision(action: string, name: string, organization: string, title: string, on: string | null): this {
    const own = this.id.replace(/^doc:/u, "");
    const id = `appointment:${own}/${action}/${name}/${organization}/${title}/${on ?? ""}`;
    this.official(name)
      .post(organization, title)
      .node("Appointment", id, { action, ...(on === null ? {} : { decidedOn: on }), ...this.evidence(name) });
    return this.relationship("OF", id, `official:云州市/${name}`)
      .relationship("TO", id, `post:${organization}/${title}`)
      .relationship("DECIDED_BY", id, this.id);
  }

  /** A person's seat on a committee, under a title that reads as one post. */
  seat(name: string, organization: string, title: string, on: string, committee = "云州市防汛指挥部"): this {
    const id = `committee:云州市/${committee}`;
    this.official(name).post(organization, title).node("Committee", id, { name: committee, jurisdiction: "云州市" });
    return this.relationship(
      "MEMBER_OF",
      `official:云州市/${name}`,
      id,
      {
        role: "成员",
        title: `${organization}${title}`,
        on,
        post: `post:${organization}/${title}`,
        ...this.evidence(name),
      },
      `${this.id}/${name}/${title}`,
    );
  }

  build(): DocumentRows {
    const mentions = [...this.mentions].map(([to, forms]): RelationshipRow => ({
      type: "MENTIONS",
      from: this.id,
      to,
      key: `mentions:${this.id}/${to}`,
      properties: { printed: [...forms.keys()], counts: [...forms.values()] },
    }));
    return {
      document: this.id,
      source: this.sourceName,
      nodes: [...this.nodes.values()],
      relationships: [...this.relationships, ...mentions],
    };
  }

  private evidence(quote: string): Properties {
    const line = ++this.line;
    const sortKey = `${this.sourceName}\t${String(line).padStart(6, "0")}`;
    return { document: this.id, source: this.sourceName, line, quote, start: 0, end: quote.length, sortKey };
  }
}
