import { portfolios } from "../../loaders/extract/portfolios";
import { printed } from "./printed";

const HEAD = { title: "关于调整市政府领导同志工作分工的通知" };

function read(lines: readonly string[], head = HEAD): readonly string[] {
  return portfolios(printed(lines, head)).facts.map((fact) => `${fact.person} ${fact.kind} ${fact.printed}`);
}

describe("a division of work", () => {
  test("the daily work inside the government is no unit", () => {
    expect(
      read(["李 青 市政府秘书长", "负责市政府机关日常工作，主持市政府办公厅工作。分管市机关事务管理局。"]),
    ).toEqual(["李青 HEADS 市政府办公厅", "李青 IN_CHARGE 市机关事务管理局"]);
  });

  test("help to several leaders with the daily work is no unit", () => {
    expect(
      read([
        "李 青 市政府秘书长",
        "协助市长、常务副市长处理市政府日常事务；协助市长、副市长。分管市机关事务管理局、市政府驻京办事处。",
      ]),
    ).toEqual(["李青 IN_CHARGE 市机关事务管理局", "李青 IN_CHARGE 市政府驻京办事处"]);
  });

  test("an item whose leader cannot be read is nobody's, not the leader's before", () => {
    const lines = [
      "1.王大江（常务副市长）：负责常务工作。分管市财政局。",
      "（1）联系市税务局。",
      "2.某届政府党组成员期间：分管市水利局。",
      "3.李青副市长",
      "分管市教育局。",
    ];
    expect(read(lines)).toEqual(["王大江 IN_CHARGE 市财政局", "王大江 LIAISON 市税务局", "李青 IN_CHARGE 市教育局"]);
  });

  test("the person stands above the duties; fields of work are no units", () => {
    expect(
      read([
        "根据人事变动，对市政府领导同志工作分工进行调整，现通知如下：",
        "张小河 市委副书记，市政府市长、党组书记",
        "主持市政府全面工作，负责审计工作。分管市审计局。",
        "李 青 市政府副市长、党组成员",
        "负责农业农村、脱贫攻坚等重点工作。分管市农委、水利局，供销社。联系市气象局，青河河务局；联系民盟云州市委。",
      ]),
    ).toEqual([
      "张小河 HEADS 市政府",
      "张小河 IN_CHARGE 市审计局",
      "李青 IN_CHARGE 市农委",
      "李青 IN_CHARGE 水利局",
      "李青 IN_CHARGE 供销社",
      "李青 LIAISON 市气象局",
      "李青 LIAISON 青河河务局",
      "李青 LIAISON 民盟云州市委",
    ]);
  });

  test("helping another leader in charge of a unit is assisting; of a field it is nothing", () => {
    expect(
      read([
        "李青 市政府副市长、党组成员",
        "协助张小河同志分管审计监督工作。协助张小河同志分管市审计局。主持市公安局工作。",
        "王路 市政府秘书长",
        "协助市长做好市政府机关工作，主持市政府办公厅工作。分管市档案馆和市政府驻京办事处。",
      ]),
    ).toEqual([
      "李青 ASSISTS 市审计局",
      "李青 HEADS 市公安局",
      "王路 HEADS 市政府办公厅",
      "王路 IN_CHARGE 市档案馆",
      "王路 IN_CHARGE 市政府驻京办事处",
    ]);
  });

  test("name and duties may share a line", () => {
    expect(
      read(
        [
          "张小河同志：主持县政府全面工作，分管县审计局。",
          "副县长李青同志负责教育、卫生等工作，分管县教育局、卫健委，联系县红十字会。",
        ],
        {
          title: "关于县政府领导班子成员分工的通知",
        },
      ),
    ).toEqual([
      "张小河 HEADS 县政府",
      "张小河 IN_CHARGE 县审计局",
      "李青 IN_CHARGE 县教育局",
      "李青 IN_CHARGE 卫健委",
      "李青 LIAISON 县红十字会",
    ]);
  });

  test("the person may be a heading, office first", () => {
    expect(
      read([
        "一、市长王青",
        "主持市政府全面工作。",
        "二、副市长李小河",
        "负责教育工作。分管市教育局，协助分管市审计局。",
      ]),
    ).toEqual(["王青 HEADS 市政府", "李小河 IN_CHARGE 市教育局", "李小河 ASSISTS 市审计局"]);
  });

  test("a unit after an elided 市 keeps its print and has its full name beside it", () => {
    const { facts } = portfolios(printed(["李青 副市长", "分管市农委、水利局。"], HEAD));
    expect(facts.map((fact) => [fact.printed, fact.full, fact.evidence.line, fact.evidence.quote])).toEqual([
      ["市农委", "市农委", 2, "市农委"],
      ["水利局", "市水利局", 2, "水利局"],
    ]);
  });

  test("the post may stand behind the name, several posts in front of it", () => {
    expect(
      read([
        "王小河市长",
        "领导市政府全面工作。分管市审计局。",
        "李青常务副市长",
        "分管市发展和改革委员会（市物价局）及市粮食和物资储备局。协助分管市财政局。",
        "3. 钱江副市长：主要负责农业等方面的工作，具体分管市农业农村局，同时联系市气象局。",
        "市委常委、副市长　赵云：主管市商务局。对口联系市供电公司。",
        "孙大路（副市长）：负责教育工作。分管：市教育局。联系：市文联。",
      ]),
    ).toEqual([
      "王小河 HEADS 市政府",
      "王小河 IN_CHARGE 市审计局",
      "李青 IN_CHARGE 市发展和改革委员会（市物价局）",
      "李青 IN_CHARGE 市粮食和物资储备局",
      "李青 ASSISTS 市财政局",
      "钱江 IN_CHARGE 市农业农村局",
      "钱江 LIAISON 市气象局",
      "赵云 IN_CHARGE 市商务局",
      "赵云 LIAISON 市供电公司",
      "孙大路 IN_CHARGE 市教育局",
      "孙大路 LIAISON 市文联",
    ]);
  });

  test("a table is read by its header", () => {
    expect(
      read([
        "姓名\t职务\t工作分工\t联系单位",
        "王小河\t市长\t主持市政府全面工作，分管市审计局。\t",
        "李 青\t副市长\t负责教育等工作，分管市教育局、市体育局。\t市文联",
      ]),
    ).toEqual([
      "王小河 HEADS 市政府",
      "王小河 IN_CHARGE 市审计局",
      "李青 IN_CHARGE 市教育局",
      "李青 IN_CHARGE 市体育局",
      "李青 LIAISON 市文联",
    ]);
    expect(read(["姓名\t分管工作\t分管部门", "李 青\t教育、体育\t市教育局、市体育局"])).toEqual([
      "李青 IN_CHARGE 市教育局",
      "李青 IN_CHARGE 市体育局",
    ]);
  });

  test("labels may stand for the verbs", () => {
    expect(
      read([
        "四、副县长钱江",
        "1. 分管工作：农业农村、水利。",
        "2. 分管部门：县农业农村局、县林业局。",
        "3. 联系单位：县气象局。",
      ]),
    ).toEqual(["钱江 IN_CHARGE 县农业农村局", "钱江 IN_CHARGE 县林业局", "钱江 LIAISON 县气象局"]);
  });

  test("other notices divide no work among leaders", () => {
    expect(read(["李青 副市长", "分管市农委、水利局。"], { title: "关于加强防汛工作的通知" })).toEqual([]);
  });

  test("duties without a person are told", () => {
    expect(portfolios(printed(["分管市农委、水利局。"], HEAD)).residue).toMatchObject([
      { family: "portfolio", reason: "duties without a person", line: 1 },
    ]);
  });
});
