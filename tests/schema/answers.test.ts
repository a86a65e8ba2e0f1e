import { type Graph } from "../../src/graph/graph";
import { type Ask, asking } from "./ask";
import { openTown } from "./town";

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTown();
  ask = asking(graph);
});
afterAll(async () => await graph.close());

async function answer(query: string, variables?: Record<string, unknown>): Promise<any> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe("documents", () => {
  test.each(["云政〔2019〕1号", "云政[2019] 1 号", "云政2019 1号", "云政（２０１９）1号"])(
    "%s is one number",
    async (number) => {
      const { document } = await answer("query ($number: String) { document(number: $number) { title } }", { number });
      expect(document).toEqual({ title: "关于加强节约用水的意见" });
    },
  );

  test.each(["云州市人民政府令第7号", "市政府令第7号", "第7号令"])("an order is found as %s", async (number) => {
    const { document } = await answer("query ($number: String) { document(number: $number) { id } }", { number });
    expect(document).toEqual({ id: "doc:云州市人民政府令第7号" });
  });

  test("a document tells its issuers, its gazette, its text and what it cites in printed order", async () => {
    const { document } = await answer(`{ document(id: "doc:云政〔2019〕1号") {
      kind issuedOn source startLine endLine instruments text jurisdiction
      issuers { name printedNames } gazette { name }
      citations { totalCount nodes { law { name number } evidence { line quote source document { number } } } }
      citedBy { totalCount nodes { number } }
    } }`);
    expect(document).toEqual({
      kind: "意见",
      issuedOn: "2019-03-01",
      source: "云州公报.txt",
      startLine: 1,
      endLine: 21,
      instruments: ["云州市节水行动方案"],
      text: "为加强节约用水，推进管网改造。",
      jurisdiction: "云州市",
      issuers: [{ name: "云州市人民政府", printedNames: ["云州市人民政府", "市政府"] }],
      gazette: { name: "云州市人民政府公报" },
      citations: {
        totalCount: 2,
        nodes: [
          {
            law: { name: "中华人民共和国水法", number: null },
            evidence: {
              line: 3,
              quote: "《中华人民共和国水法》",
              source: "云州公报.txt",
              document: { number: "云政〔2019〕1号" },
            },
          },
          {
            law: { name: "江北省节约用水条例", number: "江北省人民政府令第5号" },
            evidence: {
              line: 4,
              quote: "《江北省节约用水条例》",
              source: "云州公报.txt",
              document: { number: "云政〔2019〕1号" },
            },
          },
        ],
      },
      citedBy: { totalCount: 1, nodes: [{ number: "云州市人民政府令第7号" }] },
    });
  });

  test.each([
    [{ text: "管网改造" }, ["云政〔2019〕1号"]],
    [{ kind: "决定" }, ["云州市人民政府令第7号"]],
    [{ issuer: "市政府", issuedFrom: "2020-06-01", issuedTo: "2020-06-01" }, ["云州市人民政府令第7号"]],
    [{ issuer: "市政府", issuedTo: "2019-03-01" }, ["云政〔2019〕1号"]],
    [{ cites: "水法" }, []],
    [{ cites: "《中华人民共和国水法》" }, ["云政〔2019〕1号", "云州市人民政府令第7号"]],
    [{ cites: "云州市供水办法" }, ["云州市人民政府令第7号"]],
    [{ cites: "云州市供水办法", issuer: "市水务局" }, []],
    [{ cites: "云州市供水办法", issuer: "市政府", kind: "决定" }, ["云州市人民政府令第7号"]],
    [{ issuer: "无此单位" }, []],
  ])("filter %j", async (filter, numbers) => {
    const query = "query ($filter: DocumentFilter) { documents(filter: $filter) { totalCount nodes { number } } }";
    const { documents } = await answer(query, { filter });
    expect(documents).toEqual({ totalCount: numbers.length, nodes: numbers.map((number) => ({ number })) });
  });
});

describe("tasks", () => {
  const pipes = "推进管网改造";
  const news = "开展节水宣传";
  test.each([
    [{ unit: "市水务局" }, [pipes, news]],
    [{ unit: "云州市水务局", role: "LEAD" }, [pipes]],
    [{ unit: "org:云州市水务局", role: "COOPERATE" }, [news]],
    [{ role: "RESPONSIBLE" }, [news]],
    [{ overseer: "李明" }, [pipes]],
    [{ overseer: "李明", role: "RESPONSIBLE" }, []],
    [{ document: "云政[2019]1号" }, [pipes, news]],
    [{ document: "云州市人民政府令第7号" }, []],
    [{ unit: "市水务局", overseer: "李明", document: "云政〔2019〕1号" }, [pipes]],
    [{ dueFrom: "2019-10-31", dueTo: "2019-10-31" }, [pipes]],
    [{ dueTo: "2019-10-30" }, []],
    [{ text: "宣传" }, [news]],
    [{ text: "重点任务" }, [pipes, news]],
  ])("filter %j", async (filter, labels) => {
    const query = "query ($filter: TaskFilter) { tasks(filter: $filter) { totalCount nodes { label } } }";
    const { tasks } = await answer(query, { filter });
    expect(tasks).toEqual({ totalCount: labels.length, nodes: labels.map((label) => ({ label })) });
  });

  test("a task tells who leads, helps and answers for it, and where that stands", async () => {
    const { tasks } = await answer(`{ tasks(first: 1) { nodes {
      path deadline dueOn document { number } leads { name } cooperators { name } responsible { name } overseers { name }
      assignments { role printed labelled unit { name } task { label } project { name } evidence { line quote } }
      evidence { line }
    } } }`);
    expect(tasks.nodes[0]).toEqual({
      path: ["一、重点任务"],
      deadline: "2019年10月底前",
      dueOn: "2019-10-31",
      document: { number: "云政〔2019〕1号" },
      leads: [{ name: "云州市水务局" }],
      cooperators: [{ name: "云州市财政局" }],
      responsible: [],
      overseers: [{ name: "李明" }],
      assignments: [
        {
          role: "LEAD",
          printed: "市水务局",
          labelled: true,
          unit: { name: "云州市水务局" },
          task: { label: pipes },
          project: null,
          evidence: { line: 7, quote: "市水务局" },
        },
        {
          role: "COOPERATE",
          printed: "财政局",
          labelled: true,
          unit: { name: "云州市财政局" },
          task: { label: pipes },
          project: null,
          evidence: { line: 8, quote: "财政局" },
        },
      ],
      evidence: { line: 6 },
    });
  });
});

describe("organisations", () => {
  test("any printed name finds it; it tells its part in tasks and projects, one role or all", async () => {
    const { organization } = await answer(`{ organization(name: "市水务局") {
      id name
      all: assignments { totalCount nodes { role task { label } project { name } } }
      leading: assignments(role: LEAD) { totalCount nodes { task { label } } }
      predecessors { name } successors { name }
      posts { nodes { title } }
      portfolios { totalCount nodes { official { name } kind printed on } }
    } }`);
    expect(organization).toEqual({
      id: "org:云州市水务局",
      name: "云州市水务局",
      all: {
        totalCount: 3,
        nodes: [
          { role: "LEAD", task: { label: "推进管网改造" }, project: null },
          { role: "COOPERATE", task: { label: "开展节水宣传" }, project: null },
          { role: "RESPONSIBLE", task: null, project: { name: "城东水厂" } },
        ],
      },
      leading: { totalCount: 1, nodes: [{ task: { label: "推进管网改造" } }] },
      predecessors: [{ name: "云州市水利局" }],
      successors: [],
      posts: { nodes: [{ title: "副局长" }, { title: "局长" }] },
      portfolios: {
        totalCount: 1,
        nodes: [{ official: { name: "李明" }, kind: "IN_CHARGE", printed: "市水务局", on: "2019-03-01" }],
      },
    });
  });

  test("the latest document decides where a committee's office sits", async () => {
    const { committees, old, now, byOld, byNow } = await answer(`{
      committees { nodes { name office { name } documents { totalCount } } }
      old: organization(name: "云州市财政局") { hostedCommittees { totalCount nodes { name } } }
      now: organization(name: "云州市水务局") { hostedCommittees { totalCount nodes { name } } }
      byOld: committees(filter: { office: "云州市财政局" }) { totalCount }
      byNow: committees(filter: { office: "市水务局" }) { totalCount }
    }`);
    const name = "云州市节约用水工作领导小组";
    expect(committees.nodes).toEqual([{ name, office: { name: "云州市水务局" }, documents: { totalCount: 2 } }]);
    expect(old.hostedCommittees).toEqual({ totalCount: 0, nodes: [] });
    expect(now.hostedCommittees).toEqual({ totalCount: 1, nodes: [{ name }] });
    expect([byOld.totalCount, byNow.totalCount]).toEqual([0, 1]);
  });
});

describe("committees", () => {
  test("a seat is a person's, an office's or a unit's", async () => {
    const { committees } = await answer(`{ committees { nodes { members { totalCount nodes {
      role title on official { name } organization { name } post { title organization { name } } evidence { line }
    } } } } }`);
    const none = { official: null, organization: null, post: null };
    expect(committees.nodes[0].members).toEqual({
      totalCount: 3,
      nodes: [
        {
          ...none,
          role: "组长",
          title: "副市长",
          on: "2019-03-01",
          official: { name: "李明" },
          evidence: { line: 13 },
        },
        {
          ...none,
          role: "成员",
          title: "市财政局局长",
          on: "2019-03-01",
          post: { title: "局长", organization: { name: "云州市财政局" } },
          evidence: { line: 14 },
        },
        {
          ...none,
          role: "成员单位",
          title: "市教育局",
          on: "2019-03-01",
          organization: { name: "云州市教育局" },
          evidence: { line: 15 },
        },
      ],
    });
  });

  test.each([
    [{ member: "李明" }, 1],
    [{ member: "云州市教育局" }, 1],
    [{ member: "王强" }, 0],
    [{ member: "李明", office: "云州市财政局" }, 0],
    [{ member: "李明", office: "市水务局" }, 1],
    [{ text: "节约用水" }, 1],
    [{ text: "防汛" }, 0],
  ])("filter %j", async (filter, count) => {
    const query = "query ($filter: CommitteeFilter) { committees(filter: $filter) { totalCount nodes { id } } }";
    const { committees } = await answer(query, { filter });
    expect([committees.totalCount, committees.nodes.length]).toEqual([count, count]);
  });
});

describe("people", () => {
  test("appointments by person, organisation, title, action and day", async () => {
    const count = async (filter: object): Promise<number[]> => {
      const query = "query ($filter: AppointmentFilter) { appointments(filter: $filter) { totalCount nodes { id } } }";
      const { appointments } = await answer(query, { filter });
      return [appointments.totalCount, appointments.nodes.length];
    };
    expect(await count({})).toEqual([4, 4]);
    expect(await count({ official: "王强" })).toEqual([2, 2]);
    expect(await count({ official: "王强", action: "REMOVE" })).toEqual([1, 1]);
    expect(await count({ official: "王强", organization: "云州市财政局" })).toEqual([0, 0]);
    expect(await count({ organization: "市水务局", title: "局长" })).toEqual([3, 3]);
    expect(await count({ organization: "市水务局", title: "副局长" })).toEqual([1, 1]);
    expect(await count({ decidedFrom: "2021-02-01", decidedTo: "2021-02-01" })).toEqual([2, 2]);
    expect(await count({ decidedTo: "2019-04-30" })).toEqual([0, 0]);
  });

  test("a person's posts, seats, units and tasks", async () => {
    const { officials } = await answer(`{ officials(name: "李 明") { nodes {
      name tenures { post { title } }
      memberships { totalCount nodes { committee { name } role } }
      portfolios { totalCount nodes { organization { name } } }
      oversees { totalCount nodes { label } }
      appointments { totalCount }
    } } }`);
    expect(officials.nodes).toEqual([
      {
        name: "李明",
        tenures: [],
        memberships: { totalCount: 1, nodes: [{ committee: { name: "云州市节约用水工作领导小组" }, role: "组长" }] },
        portfolios: { totalCount: 1, nodes: [{ organization: { name: "云州市水务局" } }] },
        oversees: { totalCount: 1, nodes: [{ label: "推进管网改造" }] },
        appointments: { totalCount: 0 },
      },
    ]);
  });
});

describe("laws", () => {
  test("who cites and amends a law, and the loaded document behind it", async () => {
    const { water, rule, plan } = await answer(`{
      water: law(name: "《中华人民共和国水法》") { citedBy { totalCount nodes { document { number } } } document { id } amendedBy { action } }
      rule: law(name: "云州市供水办法") { amendedBy { action document { number } changes
        details { text kind articles from to evidence { line quote document { number } } } } }
      plan: law(number: "云政[2019]1号") { name document { id } }
    }`);
    expect(water).toEqual({
      citedBy: {
        totalCount: 2,
        nodes: [{ document: { number: "云政〔2019〕1号" } }, { document: { number: "云州市人民政府令第7号" } }],
      },
      document: null,
      amendedBy: [],
    });
    expect(rule.amendedBy).toEqual([
      {
        action: "MODIFY",
        document: { number: "云州市人民政府令第7号" },
        changes: ["删除第三条"],
        details: [
          {
            text: "删除第三条",
            kind: "DELETE",
            articles: ["第三条"],
            from: null,
            to: null,
            evidence: { line: 104, quote: "删除第三条", document: { number: "云州市人民政府令第7号" } },
          },
        ],
      },
    ]);
    expect(plan).toEqual({ name: "关于加强节约用水的意见", document: { id: "doc:云政〔2019〕1号" } });
  });

  test("name and number together must fit one law", async () => {
    const { both, apart } = await answer(`{
      both: law(name: "江北省节约用水条例", number: "江北省人民政府令第5号") { id }
      apart: law(name: "中华人民共和国水法", number: "江北省人民政府令第5号") { id }
    }`);
    expect([both, apart]).toEqual([{ id: "law:江北省人民政府令第5号" }, null]);
  });
});

test("what is not there is null or empty", async () => {
  const data = await answer(`{
    node(id: "name:水法") { id } document { id } organization(name: "无此单位") { id } official(id: "org:云州市水务局") { id }
    task(id: "x") { id } committee(id: "") { id } law { id } officeholders(organization: "无此单位") { from }
  }`);
  expect(data).toEqual({
    node: null,
    document: null,
    organization: null,
    official: null,
    task: null,
    committee: null,
    law: null,
    officeholders: [],
  });
});

test("node gives a thing of any kind; gazettes go on after an id", async () => {
  const { node, gazettes, after } = await answer(`{
    node(id: "project:云州市/城东水厂") { __typename id ... on Project { investment documents { number } evidence { line } assignments { role } } }
    gazettes { id documents { totalCount } }
    after: gazettes(after: "gazette:云州公报.txt") { id }
  }`);
  expect(node).toEqual({
    __typename: "Project",
    id: "project:云州市/城东水厂",
    investment: "3.2亿元",
    documents: [{ number: "云政〔2019〕1号" }],
    evidence: [{ line: 17 }],
    assignments: [{ role: "RESPONSIBLE" }],
  });
  expect(gazettes).toEqual([{ id: "gazette:云州公报.txt", documents: { totalCount: 4 } }]);
  expect(after).toEqual([]);
});

test("statistics count everything", async () => {
  const { statistics } =
    await answer(`{ statistics { gazettes documents organizations officials posts appointments committees
    memberships tasks assignments portfolios projects laws citations amendments } }`);
  expect(statistics).toEqual({
    gazettes: 1,
    documents: 4,
    organizations: 5,
    officials: 4,
    posts: 3,
    appointments: 4,
    committees: 1,
    memberships: 3,
    tasks: 2,
    assignments: 5,
    portfolios: 1,
    projects: 1,
    laws: 4,
    citations: 4,
    amendments: 1,
  });
});
