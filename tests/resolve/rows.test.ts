import { type DocumentFact, type Evidence, type Fact, type Facts } from "../../loaders/facts";
import { resolve } from "../../loaders/resolve";
import { type DocumentRows, type RelationshipRow } from "../../loaders/resolve/rows";
import { check } from "../../loaders/write/check";

const at = (line: number, quote = "原文"): Evidence => ({ source: "云州公报.txt", line, quote, start: 0, end: 2 });

function documentOf(given: Partial<DocumentFact> = {}): DocumentFact {
  return {
    number: "云政〔2019〕5号",
    title: "关于成立清洁取暖工作领导小组的通知",
    kind: "通知",
    issuedOn: "2019-04-02",
    issuers: ["云州市人民政府"],
    jurisdiction: "云州市",
    instruments: [],
    source: "云州公报.txt",
    startLine: 1,
    endLine: 20,
    text: "江北省云州市人民政府 市公安局",
    evidence: at(1),
    ...given,
  };
}

function rowsOf(facts: readonly Fact[], document: Partial<DocumentFact> = {}): DocumentRows {
  const stated: Facts = {
    source: "云州公报.txt",
    gazette: { name: "云州市人民政府公报", year: 2019, number: 2 },
    documents: [{ document: documentOf(document), facts }],
    residue: [],
  };
  const [rows] = resolve(stated);
  check(rows!);
  return rows!;
}

const typed = (rows: DocumentRows, type: string): readonly RelationshipRow[] =>
  rows.relationships.filter((row) => row.type === type);
const appointment = (given: Partial<Fact> = {}): Fact =>
  ({
    family: "appointment",
    jurisdiction: "云州市",
    action: "APPOINT",
    person: "王青",
    office: "云州市水务局副局长",
    decidedOn: "2019-03-01",
    concurrent: false,
    probation: true,
    probationPeriod: "一年",
    evidence: at(5),
    ...given,
  }) as Fact;

test("the document, its gazette and its issuers", () => {
  const rows = rowsOf([], { issuers: ["云州市人民政府", "云州市民政局"] });
  expect(rows.document).toBe("doc:云政〔2019〕5号");
  expect(typed(rows, "PRINTED_IN")).toMatchObject([{ to: "gazette:云州公报.txt" }]);
  expect(typed(rows, "ISSUED").map(({ from, properties }) => [from, properties["position"]])).toEqual([
    ["org:云州市人民政府", 0],
    ["org:云州市民政局", 1],
  ]);
});

test("a list of appointments takes its id from its first decision", () => {
  const list = (decidedOn: string): DocumentRows =>
    rowsOf([appointment({ decidedOn })], { number: null, issuedOn: null, title: "任免人员" });
  expect(list("2019-03-01").document).toBe("doc:云州市人民政府/任免人员/2019-03-01");
  expect(list("2019-04-01").document).toBe("doc:云州市人民政府/任免人员/2019-04-01");
});

test("an appointment joins official, post and document", () => {
  const rows = rowsOf([appointment()]);
  const id = "appointment:云政〔2019〕5号/APPOINT/云州市/王青/云州市水务局/副局长";
  expect(rows.nodes.find((node) => node.label === "Appointment")).toMatchObject({
    id,
    properties: { action: "APPOINT", decidedOn: "2019-03-01", probation: true, probationPeriod: "一年", line: 5 },
  });
  expect(typed(rows, "OF")).toMatchObject([{ from: id, to: "official:云州市/王青" }]);
  expect(typed(rows, "TO")).toMatchObject([{ from: id, to: "post:云州市水务局/副局长" }]);
  expect(typed(rows, "IN")).toMatchObject([{ from: "post:云州市水务局/副局长", to: "org:云州市水务局" }]);
  expect(typed(rows, "PART_OF").map(({ from, to }) => [from, to])).toContainEqual([
    "org:云州市水务局",
    "org:云州市人民政府",
  ]);
});

test("seats of a person, of an office and of a unit", () => {
  const seat = (role: string, person: string | null, title: string, isUnit = false) => ({
    role,
    person,
    title,
    isUnit,
    evidence: at(8),
  });
  const rows = rowsOf([
    {
      family: "committee",
      jurisdiction: "云州市",
      name: "云州市清洁取暖工作领导小组",
      parent: null,
      seats: [
        seat("组长", "李小河", "副市长"),
        seat("副组长", "赵明", "市政府党组成员、市财政局局长"),
        seat("成员", null, "市规划局局长"),
        seat("成员单位", null, "市民政局", true),
      ],
      officeUnit: "市发展改革委",
      officeUnitEvidence: at(12),
      officeHead: "赵明",
      officeHeadEvidence: at(12),
      evidence: at(7),
    },
    {
      family: "committee",
      jurisdiction: "云州市",
      name: "宣传组",
      parent: "云州市清洁取暖工作领导小组",
      seats: [],
      officeUnit: null,
      officeUnitEvidence: null,
      officeHead: null,
      officeHeadEvidence: null,
      evidence: at(14),
    },
  ]);
  const group = "committee:云州市/云州市清洁取暖工作领导小组";
  expect(
    typed(rows, "MEMBER_OF").map(({ from, to, properties }) => [from, to, properties["post"], properties["unit"]]),
  ).toEqual([
    ["official:云州市/李小河", group, "post:云州市人民政府/副市长", false],
    ["official:云州市/赵明", group, null, false],
    ["post:云州市城乡规划局/局长", group, "post:云州市城乡规划局/局长", false],
    ["org:云州市民政局", group, null, true],
  ]);
  expect(typed(rows, "HOSTS")).toMatchObject([
    { from: "org:云州市发展和改革委员会", to: group, properties: { on: "2019-04-02" } },
  ]);
  expect(typed(rows, "HEADS_OFFICE")).toMatchObject([{ from: "official:云州市/赵明", to: group }]);
  expect(typed(rows, "SUBGROUP_OF")).toMatchObject([
    { from: "committee:云州市/云州市清洁取暖工作领导小组/宣传组", to: group },
  ]);
  expect(typed(rows, "SET_UP_BY").map(({ from, properties }) => [from, properties["line"]])).toEqual([
    [group, 7],
    [`${group}/宣传组`, 14],
  ]);
});

test("equal tasks stay two, and units keep their printed form", () => {
  const task: Fact = {
    family: "task",
    jurisdiction: "云州市",
    label: "加快管网建设",
    path: ["一、重点任务"],
    units: [
      { role: "LEAD", printed: "市工信委", full: "市工信委", labelled: true, evidence: at(9) },
      { role: "COOPERATE", printed: "公安局", full: "市公安局", labelled: true, evidence: at(9) },
    ],
    overseers: [{ name: "李小河", title: "副市长", evidence: at(9) }],
    deadline: null,
    dueOn: null,
    evidence: at(9),
  };
  const rows = rowsOf([task, task]);
  const ids = rows.nodes.filter((node) => node.label === "Task").map((node) => node.id);
  expect(ids).toHaveLength(2);
  expect(ids[1]).toBe(`${ids[0]!}~2`);
  expect(typed(rows, "ASSIGNED")).toHaveLength(4);
  expect(typed(rows, "ASSIGNED")[1]).toMatchObject({
    from: "org:云州市公安局",
    to: ids[0],
    properties: { printed: "公安局", role: "COOPERATE" },
  });
  expect(typed(rows, "MENTIONS").find((row) => row.to === "org:云州市公安局")?.properties).toMatchObject({
    printed: ["公安局", "市公安局"],
    counts: [2, 2],
  });
  expect(new Set(rows.relationships.map((row) => `${row.type} ${row.key}`)).size).toBe(rows.relationships.length);
});

test("facts of a forwarded county document use the county's names", () => {
  const rows = rowsOf([appointment({ jurisdiction: "青河县", office: "县民政局局长" })]);
  expect(typed(rows, "TO")).toMatchObject([{ to: "post:青河县民政局/局长" }]);
});

test("laws cited by name and by number, renamed bodies and charges", () => {
  const rows = rowsOf([
    { family: "citation", jurisdiction: "云州市", name: "江北省盐业管理条例", number: null, evidence: at(3) },
    {
      family: "citation",
      jurisdiction: "云州市",
      name: "云州市公墓管理办法",
      number: "市政府令第64号",
      evidence: at(3),
    },
    { family: "succession", jurisdiction: "云州市", former: "市环境保护局", later: "市生态环境局", evidence: at(4) },
    {
      family: "portfolio",
      jurisdiction: "云州市",
      person: "李小河",
      kind: "IN_CHARGE",
      printed: "教育局",
      full: "市教育局",
      evidence: at(6),
    },
  ]);
  expect(typed(rows, "CITES").map((row) => row.to)).toEqual(["law:江北省盐业管理条例", "law:云州市人民政府令第64号"]);
  expect(typed(rows, "SUCCEEDED_BY")).toMatchObject([{ from: "org:云州市环境保护局", to: "org:云州市生态环境局" }]);
  expect(typed(rows, "IN_CHARGE_OF")).toMatchObject([
    { from: "official:云州市/李小河", to: "org:云州市教育局", properties: { kind: "IN_CHARGE", printed: "教育局" } },
  ]);
});

test("a prefecture's short name gives the same jurisdiction as its long one", () => {
  const jurisdictions = ["恩施州", "恩施土家族苗族自治州"].map((jurisdiction) => {
    const { nodes } = rowsOf([appointment({ jurisdiction, office: "州民政局局长" })], { jurisdiction });
    return nodes.flatMap(({ label, properties }) => (label === "Document" ? [properties["jurisdiction"]] : []));
  });
  expect(jurisdictions.flat()).toEqual(["恩施土家族苗族自治州", "恩施土家族苗族自治州"]);
  const rows = rowsOf([appointment({ jurisdiction: "恩施州", office: "州民政局局长" })], { jurisdiction: "恩施州" });
  expect(typed(rows, "TO")).toMatchObject([{ to: "post:恩施土家族苗族自治州民政局/局长" }]);
});
