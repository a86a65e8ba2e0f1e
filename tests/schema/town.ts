import { type DocumentRows, type Properties } from "../../loaders/resolve/rows";
import { derive, writeSource } from "../../loaders/write";
import { type Graph } from "../../src/graph/graph";
import { freshGraph } from "../graph/engine";
import { DocumentBuilder, source } from "../write/rows";

const SOURCE = "云州公报.txt";

/** A document whose facts stand on lines given by hand. */
class TownDocument extends DocumentBuilder {
  constructor(
    private readonly number: string,
    private readonly startLine: number,
    properties: Properties,
  ) {
    super(SOURCE, `doc:${number}`, {
      number,
      startLine,
      endLine: startLine + 20,
      line: startLine,
      quote: `${number}的标题`,
      instruments: [],
      text: "全文",
      jurisdiction: "云州市",
      sortKey: `${SOURCE}\t${String(startLine).padStart(6, "0")}`,
      ...properties,
    });
    this.gazette();
  }

  /** Evidence of a fact some lines below the document's first. */
  at(offset: number, quote: string): Properties {
    const line = this.startLine + offset;
    const sortKey = `${SOURCE}\t${String(line).padStart(6, "0")}\t${quote}`;
    return {
      document: this.id,
      source: SOURCE,
      line,
      quote,
      start: offset * 10,
      end: offset * 10 + quote.length,
      sortKey,
    };
  }

  issuer(name: string, printed = name): this {
    return this.organization(name, printed).relationship("ISSUED", `org:${name}`, this.id, { printed, position: 0 });
  }

  task(label: string, offset: number, due: Properties = {}): this {
    const id = `task:${this.number}/${label}`;
    return this.node("Task", id, { label, path: ["一、重点任务"], ...due, ...this.at(offset, label) }).relationship(
      "SET_BY",
      id,
      this.id,
    );
  }

  assigned(label: string, name: string, printed: string, role: string, offset: number, work = "task"): this {
    const to = work === "task" ? `task:${this.number}/${label}` : `project:云州市/${label}`;
    return this.organization(name, printed).relationship("ASSIGNED", `org:${name}`, to, {
      role,
      printed,
      labelled: true,
      ...this.at(offset, printed),
    });
  }

  cites(name: string, offset: number, number?: string): this {
    const id = `law:${number ?? name}`;
    return this.node("Law", id, { name, ...(number === undefined ? {} : { number }) }).relationship(
      "CITES",
      this.id,
      id,
      this.at(offset, `《${name}》`),
    );
  }
}

function plan(): DocumentRows {
  const document = new TownDocument("云政〔2019〕1号", 1, {
    title: "关于加强节约用水的意见",
    kind: "意见",
    issuedOn: "2019-03-01",
    instruments: ["云州市节水行动方案"],
    text: "为加强节约用水，推进管网改造。",
  });
  const committee = "committee:云州市/云州市节约用水工作领导小组";
  return document
    .issuer("云州市人民政府", "市政府")
    .task("推进管网改造", 5, { deadline: "2019年10月底前", dueOn: "2019-10-31" })
    .assigned("推进管网改造", "云州市水务局", "市水务局", "LEAD", 6)
    .assigned("推进管网改造", "云州市财政局", "财政局", "COOPERATE", 7)
    .task("开展节水宣传", 8)
    .assigned("开展节水宣传", "云州市水务局", "市水务局", "COOPERATE", 9)
    .assigned("开展节水宣传", "云州市教育局", "市教育局", "RESPONSIBLE", 10)
    .official("李明")
    .relationship("OVERSEES", "official:云州市/李明", "task:云政〔2019〕1号/推进管网改造", {
      title: "副市长",
      ...document.at(5, "李明"),
    })
    .node("Committee", committee, { name: "云州市节约用水工作领导小组", jurisdiction: "云州市" })
    .relationship("SET_UP_BY", committee, document.id, { on: "2019-03-01", ...document.at(11, "领导小组") })
    .relationship("MEMBER_OF", "official:云州市/李明", committee, {
      role: "组长",
      title: "副市长",
      on: "2019-03-01",
      unit: false,
      ...document.at(12, "李明"),
    })
    .post("云州市财政局", "局长")
    .relationship("MEMBER_OF", "post:云州市财政局/局长", committee, {
      role: "成员",
      title: "市财政局局长",
      on: "2019-03-01",
      unit: false,
      ...document.at(13, "市财政局局长"),
    })
    .relationship("MEMBER_OF", "org:云州市教育局", committee, {
      role: "成员单位",
      title: "市教育局",
      on: "2019-03-01",
      unit: true,
      ...document.at(14, "市教育局"),
    })
    .relationship("HOSTS", "org:云州市财政局", committee, { on: "2019-03-01", ...document.at(15, "办公室设在财政局") })
    .cites("中华人民共和国水法", 2)
    .cites("江北省节约用水条例", 3, "江北省人民政府令第5号")
    .node("Project", "project:云州市/城东水厂", { name: "城东水厂", investment: "3.2亿元", jurisdiction: "云州市" })
    .relationship("LISTED_IN", "project:云州市/城东水厂", document.id, document.at(16, "城东水厂"))
    .assigned("城东水厂", "云州市水务局", "市水务局", "RESPONSIBLE", 17, "project")
    .relationship("IN_CHARGE_OF", "official:云州市/李明", "org:云州市水务局", {
      kind: "IN_CHARGE",
      printed: "市水务局",
      on: "2019-03-01",
      ...document.at(18, "市水务局"),
    })
    .build();
}

function order(): DocumentRows {
  const document = new TownDocument("云州市人民政府令第7号", 101, {
    title: "关于修改部分规章的决定",
    kind: "决定",
    issuedOn: "2020-06-01",
  });
  const details = JSON.stringify([
    {
      text: "删除第三条",
      kind: "DELETE",
      articles: ["第三条"],
      from: null,
      to: null,
      evidence: { source: SOURCE, line: 104, quote: "删除第三条", start: 30, end: 35 },
    },
  ]);
  return document
    .issuer("云州市人民政府")
    .node("Law", "law:云州市供水办法", { name: "云州市供水办法" })
    .relationship("AMENDS", document.id, "law:云州市供水办法", {
      action: "MODIFY",
      changes: ["删除第三条"],
      details,
      ...document.at(3, "《云州市供水办法》"),
    })
    .cites("关于加强节约用水的意见", 4, "云政〔2019〕1号")
    .cites("中华人民共和国水法", 5)
    .node("Committee", "committee:云州市/云州市节约用水工作领导小组", {
      name: "云州市节约用水工作领导小组",
      jurisdiction: "云州市",
    })
    .organization("云州市水务局", "市水务局")
    .relationship("HOSTS", "org:云州市水务局", "committee:云州市/云州市节约用水工作领导小组", {
      on: "2020-06-01",
      ...document.at(6, "办公室设在市水务局"),
    })
    .relationship("SET_UP_BY", "committee:云州市/云州市节约用水工作领导小组", document.id, {
      on: "2020-06-01",
      ...document.at(7, "领导小组"),
    })
    .organization("云州市水利局", "市水利局")
    .relationship("SUCCEEDED_BY", "org:云州市水利局", "org:云州市水务局", document.at(8, "市水利局更名为市水务局"))
    .build();
}

function people(on: string, startLine: number, decide: (document: TownDocument) => DocumentBuilder): DocumentRows {
  const document = new TownDocument(`云任〔${on}〕`, startLine, { title: "任免人员", kind: "任免", issuedOn: on });
  return decide(document.issuer("云州市人民政府")).build();
}

/** A graph of a small town's gazette, written by the loaders' own writer, on the engine under test. */
export async function openTown(): Promise<Graph> {
  const graph = await freshGraph();
  const rows = [
    plan(),
    order(),
    people("2019-05-01", 201, (document) =>
      document
        .decision("APPOINT", "王强", "云州市水务局", "局长", "2019-05-01")
        .decision("APPOINT", "赵雪", "云州市水务局", "副局长", "2019-05-01"),
    ),
    people("2021-02-01", 301, (document) =>
      document
        .decision("REMOVE", "王强", "云州市水务局", "局长", "2021-02-01")
        .decision("APPOINT", "周文", "云州市水务局", "局长", "2021-02-01"),
    ),
  ];
  await writeSource(graph, source(SOURCE, rows));
  await derive(graph);
  return graph;
}
