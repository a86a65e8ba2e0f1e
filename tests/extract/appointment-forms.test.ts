import { appointments } from "../../loaders/extract/appointments";
import { printed } from "./printed";

const NOTICE = { title: "关于张小河等同志职务任免的通知", issuedOn: "2021-03-08" };

function read(lines: readonly string[], head: Parameters<typeof printed>[1] = NOTICE): readonly string[] {
  return appointments(printed(lines, head)).facts.map((fact) =>
    [fact.action, fact.person, fact.office, fact.concurrent ? "兼" : "", fact.probationPeriod ?? ""]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("entries of a notice", () => {
  test("particulars of the person, secondments, terms and several people", () => {
    expect(
      read([
        "任命：",
        "张小河，男，汉族，任县水务局局长（试用期一年）；",
        "李青（女）同志任县财政局党组书记、局长；",
        "赵云兼任县应急管理局局长；",
        "钱江、孙大路同志任县公安局副局长；",
        "周小林挂职任县科技局副局长（挂职一年）；",
        "聘任吴安为县第一中学校长，聘期三年。",
        "以上试用期人员的试用期从2021年3月5日起计算。",
      ]),
    ).toEqual([
      "APPOINT 张小河 县水务局局长 一年",
      "APPOINT 李青 县财政局党组书记",
      "APPOINT 李青 县财政局局长",
      "APPOINT 赵云 县应急管理局局长",
      "APPOINT 钱江 县公安局副局长",
      "APPOINT 孙大路 县公安局副局长",
      "APPOINT 周小林 县科技局副局长",
      "APPOINT 吴安 县第一中学校长",
    ]);
  });

  test("reasons behind a removal, nothing between name and office, an office held besides", () => {
    expect(
      read([
        "免去：",
        "张小河同志县发展和改革委员会副主任职务；",
        "郑路县水务局局长职务，退休；",
        "冯青同志的县财政局局长职务，另有任用；",
        "褚云兼任的县林业局局长职务；",
        "免去陈路的省交通运输厅总工程师职务（终止试用期）。",
      ]),
    ).toEqual([
      "REMOVE 张小河 县发展和改革委员会副主任",
      "REMOVE 郑路 县水务局局长",
      "REMOVE 冯青 县财政局局长",
      "REMOVE 褚云 县林业局局长 兼",
      "REMOVE 陈路 省交通运输厅总工程师",
    ]);
  });

  test("numbered lines; the number of the document is no entry", () => {
    expect(
      read([
        "云政任〔2021〕5号",
        "市人民政府决定，任命：",
        "1．陈云山为市自然资源局局长；",
        "2．林小青为市教育局副局长，免去其市第二中学校长职务；",
        "（三）何江为市政府副秘书长、市信访局局长，试用期一年。",
      ]),
    ).toEqual([
      "APPOINT 陈云山 市自然资源局局长",
      "APPOINT 林小青 市教育局副局长",
      "REMOVE 林小青 市第二中学校长",
      "APPOINT 何江 市政府副秘书长",
      "APPOINT 何江 市信访局局长 一年",
    ]);
  });

  test("names that a blank parts from their offices", () => {
    expect(read(["任命：", "王 青  市水务局副局长", "李小河  市林业局局长（兼）", "市政府办公室主任"])).toEqual([
      "APPOINT 王青 市水务局副局长",
      "APPOINT 李小河 市林业局局长 兼",
    ]);
  });

  test("several people after one verb", () => {
    expect(
      read(["任命张小河为市水务局局长，李青为市财政局局长；免去王路的市水务局局长职务，赵云山的市财政局局长职务。"]),
    ).toEqual([
      "APPOINT 张小河 市水务局局长",
      "APPOINT 李青 市财政局局长",
      "REMOVE 王路 市水务局局长",
      "REMOVE 赵云山 市财政局局长",
    ]);
  });

  test("headings of one word", () => {
    expect(read(["任：", "张小河同志县水务局局长；", "免：", "李青的县水务局局长职务。"])).toEqual([
      "APPOINT 张小河 县水务局局长",
      "REMOVE 李青 县水务局局长",
    ]);
  });

  test("a heading that decides nothing itself leaves it to the entry", () => {
    expect(read(["经研究，同意：", "张小河同志任区商务局局长。", "决定：", "李青同志任区审计局副局长。"])).toEqual([
      "APPROVE 张小河 区商务局局长",
      "APPOINT 李青 区审计局副局长",
    ]);
  });
});

test("a congress's list: seats inside a court stand beside each other, a resignation is a removal", () => {
  expect(
    read(
      [
        "任命李青为云州市中级人民法院副院长、审判委员会委员、审判员。",
        "接受钱大林辞去云州市人民政府副市长职务的请求。",
        "提名冯海为江北港务集团有限公司总经理人选。",
      ],
      { title: "任免名单", kind: "任免" },
    ),
  ).toEqual([
    "APPOINT 李青 云州市中级人民法院副院长",
    "APPOINT 李青 云州市中级人民法院审判委员会委员",
    "APPOINT 李青 云州市中级人民法院审判员",
    "REMOVE 钱大林 云州市人民政府副市长",
    "APPOINT 冯海 江北港务集团有限公司总经理",
  ]);
});

test("a table is read by its header", () => {
  expect(
    read([
      "姓名\t任职职务\t免职职务\t备注",
      "王小河\t市水务局局长\t市农业局副局长\t试用期一年",
      "李 青\t市林业局副局长\t\t",
      "赵云山\t\t市教育局副局长\t退休",
    ]),
  ).toEqual([
    "APPOINT 王小河 市水务局局长 一年",
    "REMOVE 王小河 市农业局副局长",
    "APPOINT 李青 市林业局副局长",
    "REMOVE 赵云山 市教育局副局长",
  ]);
});

test("long lines of marks give no appointment", () => {
  expect(
    read([
      "任命：",
      "、".repeat(300_000),
      "，李青为".repeat(100_000),
      "任命李青的".repeat(60_000),
      "李青，男，".repeat(60_000),
    ]),
  ).toEqual([]);
});

describe("people who leave", () => {
  test("no longer hold an office, resign from it below a heading, or give up a rank", () => {
    expect(
      read([
        "经研究决定：",
        "张小河同志不再担任县教育局总督学职务；",
        "李青不再兼任县林业局局长职务；",
        "同意赵云同志辞去县司法局副局长职务；",
        "免去钱江的县水利局一级主任科员职级，退休；",
      ]),
    ).toEqual([
      "REMOVE 张小河 县教育局总督学",
      "REMOVE 李青 县林业局局长",
      "REMOVE 赵云 县司法局副局长",
      "REMOVE 钱江 县水利局一级主任科员",
    ]);
  });

  test("lose every post up to the word that closes them", () => {
    expect(read(["任命：", "张小河任县水利局局长，免去其县信访局副局长、督查专员职务；"])).toEqual([
      "APPOINT 张小河 县水利局局长",
      "REMOVE 张小河 县信访局副局长",
      "REMOVE 张小河 县信访局督查专员",
    ]);
  });
});

test("several people counted behind their names, probation behind the name, old posts and changed ranks", () => {
  expect(
    read([
      "任命：",
      "任命张小河、李青、陈明三位同志为市政府督学；",
      "赵云（试用期一年）为县水利局副局长；",
      "钱江同志任县公安局副局长、二级高级警长；",
      "周小林同志套转为县林业局四级调研员；",
      "孙大路同志任县审计局副局长提名人选；",
      "免去吴安原任的县财政局副局长职务。",
    ]),
  ).toEqual([
    "APPOINT 张小河 市政府督学",
    "APPOINT 李青 市政府督学",
    "APPOINT 陈明 市政府督学",
    "APPOINT 赵云 县水利局副局长 一年",
    "APPOINT 钱江 县公安局副局长",
    "APPOINT 钱江 县公安局二级高级警长",
    "APPOINT 周小林 县林业局四级调研员",
    "APPOINT 孙大路 县审计局副局长",
    "REMOVE 吴安 县财政局副局长",
  ]);
});

test("a title that speaks of 职务 is no entry, and a day alone in front of the entries is theirs", () => {
  const { facts, residue } = appointments(
    printed(["关于张小河等同志职务任免的通知", "2021年2月1日", "聘李青同志为县人民政府参事。"], {
      ...NOTICE,
      issuedOn: null,
    }),
  );
  expect(facts.map(({ action, person, office, decidedOn }) => [action, person, office, decidedOn])).toEqual([
    ["APPOINT", "李青", "县人民政府参事", "2021-02-01"],
  ]);
  expect(residue).toEqual([]);
});

describe("decisions of a standing committee on one person", () => {
  const CONGRESS = "云州市第十五届人民代表大会常务委员会第八次会议";

  test("a resignation, accepted behind other clauses and reported further", () => {
    const title = "关于接受张小河同志辞去云州市人民政府市长职务请求的决定";
    const line = `根据有关法律的规定，${CONGRESS}决定，接受张小河同志辞去云州市人民政府市长职务的请求，报云州市人民代表大会备案。`;
    expect(read([title, line], { title, kind: "决定" })).toEqual(["REMOVE 张小河 云州市人民政府市长"]);
    expect(
      read([`${CONGRESS}，审议了有关请求，决定接受李青辞去云州市副市长的请求。`], { title, kind: "决定" }),
    ).toEqual(["REMOVE 李青 云州市副市长"]);
  });

  test("who acts for the mayor is acting mayor", () => {
    const title = "关于李青同志代理云州市人民政府市长的决定";
    expect(read([title, `${CONGRESS}决定：李青同志代理云州市人民政府市长。`], { title, kind: "决定" })).toEqual([
      "APPOINT 李青 云州市人民政府代理市长",
    ]);
  });
});
