import { appointments } from "../../loaders/extract/appointments";
import { printed } from "./printed";

const LIST = { title: "任免人员", kind: "任免" };

function read(lines: readonly string[], head = {}): readonly string[] {
  return appointments(printed(lines, head)).facts.map((fact) =>
    [
      fact.action,
      fact.person,
      fact.office,
      fact.decidedOn ?? "-",
      fact.concurrent ? "兼" : "",
      fact.probation ? `试用${fact.probationPeriod ?? ""}` : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
}

describe("a list of appointments", () => {
  test("takes action and day from the heading above; a later heading without a day keeps it", () => {
    expect(
      read(
        [
          "2021 年 3 月 5 日决定，任命：",
          "张小河同志为云州市水务局副局长；",
          "免去：",
          "李青同志的云州市教育局监察室主任职务。",
        ],
        LIST,
      ),
    ).toEqual(["APPOINT 张小河 云州市水务局副局长 2021-03-05", "REMOVE 李青 云州市教育局监察室主任 2021-03-05"]);
  });

  test("the probation sentence counts the people above it", () => {
    expect(
      read(
        [
          "2021年3月5日同意：",
          "张小河同志为云州市水务局副局长；",
          "李青同志为云州市统计局总统计师；",
          "王路同志为云州市旅游局副局长。",
          "上述2名同志在职务委任前，实行试用期一年制度。",
        ],
        LIST,
      ),
    ).toEqual([
      "APPROVE 张小河 云州市水务局副局长 2021-03-05",
      "APPROVE 李青 云州市统计局总统计师 2021-03-05 试用一年",
      "APPROVE 王路 云州市旅游局副局长 2021-03-05 试用一年",
    ]);
  });

  test("the probation sentence may name the person", () => {
    expect(
      read(
        [
          "2021年3月5日同意：",
          "张小河同志为云州市水务局副局长；",
          "李青同志为云州市林业局副局长；",
          "李青同志在职务委任前，实行试用期一年制度。",
        ],
        LIST,
      ),
    ).toEqual(["APPROVE 张小河 云州市水务局副局长 2021-03-05", "APPROVE 李青 云州市林业局副局长 2021-03-05 试用一年"]);
  });

  test("two posts or two people in one entry are two facts each", () => {
    expect(
      read(
        [
          "2021年3月5日决定，任命：",
          "张小河同志为云州市城市管理局副局长，市综合执法局副局长；",
          "李青同志为云州市财政局党组书记、局长（兼）；",
          "免去：",
          "王路、赵安同志的云州市质量技术监督局副局长职务；",
        ],
        LIST,
      ),
    ).toEqual([
      "APPOINT 张小河 云州市城市管理局副局长 2021-03-05",
      "APPOINT 张小河 市综合执法局副局长 2021-03-05",
      "APPOINT 李青 云州市财政局党组书记 2021-03-05",
      "APPOINT 李青 云州市财政局局长 2021-03-05 兼",
      "REMOVE 王路 云州市质量技术监督局副局长 2021-03-05",
      "REMOVE 赵安 云州市质量技术监督局副局长 2021-03-05",
    ]);
  });

  test("slips of the pen do no harm: 的其, a missing 同志, a full stop amid the list, a rank in brackets", () => {
    expect(
      read(
        [
          "2021年3月5日决定，免去：",
          "张小河同志的其云州市林业局（市绿化委员会办公室）副局长职务；",
          "李青的云州市审计局监察室主任职务。",
          "王路同志的云州市接待办公室副主任（正县级）职务；",
        ],
        LIST,
      ),
    ).toEqual([
      "REMOVE 张小河 云州市林业局（市绿化委员会办公室）副局长 2021-03-05",
      "REMOVE 李青 云州市审计局监察室主任 2021-03-05",
      "REMOVE 王路 云州市接待办公室副主任 2021-03-05",
    ]);
  });
});

describe("a notice on appointments", () => {
  const NOTICE = { title: "关于张小河等同志职务任免的通知", issuedOn: "2021-03-08" };

  test("has its entries in running text, with the removal from the former post behind", () => {
    expect(
      read(
        [
          "市政府2021年3月5日研究决定：",
          "任命张小河为云州市水务局局长，免去其云州市科技局副局长职务；",
          "免去李青的云州市水务局局长职务。",
        ],
        NOTICE,
      ),
    ).toEqual([
      "APPOINT 张小河 云州市水务局局长 2021-03-05",
      "REMOVE 张小河 云州市科技局副局长 2021-03-05",
      "REMOVE 李青 云州市水务局局长 2021-03-05",
    ]);
  });

  test("without a day of its own it was decided on the day of the notice", () => {
    expect(
      read(
        ["经市政府研究，决定：", "张小河同志任云州市水务局局长（试用期一年）；", "免去李青云州市水务局局长职务。"],
        NOTICE,
      ),
    ).toEqual(["APPOINT 张小河 云州市水务局局长 2021-03-08 试用一年", "REMOVE 李青 云州市水务局局长 2021-03-08"]);
  });

  test("a section inside the organisation, a secondment, and 不再担任", () => {
    expect(
      read(
        [
          "市政府2021年3月5日决定：",
          "张小河任云州市人民政府副秘书长、办公室主任；",
          "李青挂职任云州市林业局副局长（挂职时间一年）；",
          "王路同志任市教育局局长，不再担任市科技局副局长职务。",
        ],
        NOTICE,
      ),
    ).toEqual([
      "APPOINT 张小河 云州市人民政府副秘书长 2021-03-05",
      "APPOINT 张小河 云州市人民政府办公室主任 2021-03-05",
      "APPOINT 李青 云州市林业局副局长 2021-03-05",
      "APPOINT 王路 市教育局局长 2021-03-05",
      "REMOVE 王路 市科技局副局长 2021-03-05",
    ]);
  });

  test("remarks in brackets decide nothing", () => {
    expect(
      read(["免去张小河的市水务局副局长职务（终止试用期）。", "任命李青为市统计局总统计师（列副局长之后）。"], NOTICE),
    ).toEqual(["REMOVE 张小河 市水务局副局长 2021-03-08", "APPOINT 李青 市统计局总统计师 2021-03-08"]);
  });

  test("a heading may open the line of its first entry", () => {
    expect(read(["经研究，任命：张小河同志为云州市水务局局长；李青同志为云州市林业局局长。"], NOTICE)).toEqual([
      "APPOINT 张小河 云州市水务局局长 2021-03-08",
      "APPOINT 李青 云州市林业局局长 2021-03-08",
    ]);
  });
});

test("seats on committees and other prose are no appointments", () => {
  expect(
    read([
      "领导小组下设办公室，张小河任办公室主任，李青同志兼任办公室副主任。",
      "免去有关费用的，由市财政局负责。",
      "成立由市长任组长的领导小组。",
    ]),
  ).toEqual([]);
});

test("an entry that stands in a list and cannot be read is told", () => {
  const { facts, residue } = appointments(printed(["2021年3月5日决定，任命：", "张小河同志为其"], LIST));
  expect(facts).toEqual([]);
  expect(residue.map((r) => r.line)).toEqual([2]);
});

test("the evidence is the printed entry", () => {
  const [fact] = appointments(
    printed(["2021年3月5日决定，任命：", "", "张小 河同志为云州市水务局副局长；"], LIST),
  ).facts;
  expect(fact?.evidence).toMatchObject({ line: 3, quote: "张小河同志为云州市水务局副局长" });
});
