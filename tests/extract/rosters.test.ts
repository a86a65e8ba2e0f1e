import { committees } from "../../loaders/extract/rosters";
import { type CommitteeFact } from "../../loaders/facts";
import { printed } from "./printed";

const NAME = "云州市河道治理工作领导小组";
const HEAD = { title: `关于成立${NAME}的通知` };

function read(lines: readonly string[], head: Parameters<typeof printed>[1] = HEAD): readonly CommitteeFact[] {
  return committees(printed(lines, head)).facts;
}

function seats(committee: CommitteeFact | undefined): readonly string[] {
  return (committee?.seats ?? []).map((seat) => [seat.role, seat.person ?? "-", seat.title].join(" ").trim());
}

describe("a roster in lines", () => {
  test("the role stands once and holds for the lines below; spaced names are closed", () => {
    const [committee] = read([
      "组 长：王 青 副市长",
      "副组长：李小河 市政府副秘书长",
      "赵 安 市水务局局长",
      "成 员：钱路 市林业局副局长",
      "孙大江 市财政局副调研员",
    ]);
    expect(committee?.name).toBe(NAME);
    expect(seats(committee)).toEqual([
      "组长 王青 副市长",
      "副组长 李小河 市政府副秘书长",
      "副组长 赵安 市水务局局长",
      "成员 钱路 市林业局副局长",
      "成员 孙大江 市财政局副调研员",
    ]);
    expect(committee?.seats.map((seat) => seat.evidence.line)).toEqual([1, 2, 3, 4, 5]);
    expect(committee?.seats[2]?.evidence.quote).toBe("赵安");
  });

  test("two columns flattened into one line hold two people", () => {
    const [committee] = read([
      "成员：王 青 市水务局局长 李小河 市林业局局长",
      "赵 安\t市财政局局长\t钱 路\t安平市政府市长",
    ]);
    expect(seats(committee)).toEqual([
      "成员 王青 市水务局局长",
      "成员 李小河 市林业局局长",
      "成员 赵安 市财政局局长",
      "成员 钱路 安平市政府市长",
    ]);
  });

  test("a whole roster in one cell or line", () => {
    const [committee] = read([
      "组 长：王青 副市长 副组长：李小河 市政府副秘书长 赵安 市水务局局长 成 员：钱路 市林业局副局长",
    ]);
    expect(seats(committee)).toEqual([
      "组长 王青 副市长",
      "副组长 李小河 市政府副秘书长",
      "副组长 赵安 市水务局局长",
      "成员 钱路 市林业局副局长",
    ]);
  });

  test("an office goes on in the next line until it ends in a post", () => {
    const [committee] = read([
      "成员：王青 云州传媒有限公司",
      "董事长",
      "李小河 市财政局党委委员、",
      "副调研员",
      "赵安 临江区政府",
    ]);
    expect(seats(committee)).toEqual([
      "成员 王青 云州传媒有限公司董事长",
      "成员 李小河 市财政局党委委员、副调研员",
      "成员 赵安 临江区政府",
    ]);
  });

  test("characters of a role may stand over each other", () => {
    const [committee] = read(["指", "挥", "长：王青 市长", "副指挥长：李小河 副市长"], {
      title: "关于成立云州市防汛抗旱指挥部的通知",
    });
    expect(seats(committee)).toEqual(["指挥长 王青 市长", "副指挥长 李小河 副市长"]);
  });

  test("seats of offices, and of units whose list a line's end breaks", () => {
    const [committee] = read([
      "组长：市政府分管副市长",
      "副组长：市水务局局长、市林业局局长",
      "成员：各县（市、区）政府、市",
      "财政局、市教育局、国网云州供电公司等单位主要负责人。",
    ]);
    expect(seats(committee)).toEqual([
      "组长 - 市政府分管副市长",
      "副组长 - 市水务局局长",
      "副组长 - 市林业局局长",
      "成员 - 各县（市、区）政府",
      "成员 - 市财政局",
      "成员 - 市教育局",
      "成员 - 国网云州供电公司",
    ]);
    expect(committee?.seats.map((seat) => seat.isUnit)).toEqual([false, false, false, true, true, true, true]);
  });

  test("leaders told by their charge, and units whose deputies sit", () => {
    const [committee] = read([
      "组长：负责水务工作的副市长",
      "副组长：协调水务工作的市政府副秘书长、市水务局主要负责同志",
      "成员：各区人民政府，市发展改革局、公安局分管负责同志。",
    ]);
    expect(seats(committee)).toEqual([
      "组长 - 负责水务工作的副市长",
      "副组长 - 协调水务工作的市政府副秘书长",
      "副组长 - 市水务局主要负责同志",
      "成员 - 各区人民政府",
      "成员 - 市发展改革局",
      "成员 - 公安局",
    ]);
  });

  test("成员单位 are units; an elided 市 is restored beside the print", () => {
    const [committee] = read(["组长：王青 副市长", "成员单位：市水务局、财政局，青河县政府"]);
    expect(
      committee?.seats.slice(1).map((seat) => [seat.role, seat.title, seat.full ?? seat.title, seat.isUnit]),
    ).toEqual([
      ["成员单位", "市水务局", "市水务局", true],
      ["成员单位", "财政局", "市财政局", true],
      ["成员单位", "青河县政府", "青河县政府", true],
    ]);
  });

  test("names with their offices in brackets, in front or alone", () => {
    const [committee] = read([
      "组长：王青（副市长）",
      "副组长：李小河（市政府副秘书长）、赵安（市水务局局长）",
      "成员：市林业局副局长钱路，市财政局副局长孙大江。",
      "秘书长：赵安（兼）",
      "联络员：周舟、吴越",
    ]);
    expect(seats(committee)).toEqual([
      "组长 王青 副市长",
      "副组长 李小河 市政府副秘书长",
      "副组长 赵安 市水务局局长",
      "成员 钱路 市林业局副局长",
      "成员 孙大江 市财政局副局长",
      "秘书长 赵安",
      "联络员 周舟",
      "联络员 吴越",
    ]);
  });

  test("a surname no list knows is read by its place before an office", () => {
    expect(seats(read(["成员：昝雨 市水务局局长", "鼐清 市林业局局长"])[0])).toEqual([
      "成员 昝雨 市水务局局长",
      "成员 鼐清 市林业局局长",
    ]);
  });

  test("a table is read by its header", () => {
    const [committee] = read([
      "序号\t姓名\t单位及职务\t领导小组职务",
      "1\t王 青\t副市长\t组长",
      "2\t李小河\t市水务局局长\t成员",
    ]);
    expect(seats(committee)).toEqual(["组长 王青 副市长", "成员 李小河 市水务局局长"]);
    const { facts, residue } = committees(printed(["姓名\t单位\t职务", "王青\t市水务局\t局长"], HEAD));
    expect(facts[0]?.seats).toEqual([]);
    expect(residue).toMatchObject([{ reason: "a roster line without a role", line: 2 }]);
  });

  test("offices may stand in front of their names, roles without a colon", () => {
    expect(seats(read(["召 集 人：副市长 王青", "成 员：市水务局副局长 李小河", "市林业局副局长 赵安"])[0])).toEqual([
      "召集人 王青 副市长",
      "成员 李小河 市水务局副局长",
      "成员 赵安 市林业局副局长",
    ]);
    expect(
      seats(read(["组  长  王青  市委副书记、市长", "成  员  李小河  市水务局局长", "        赵安  市林业局局长"])[0]),
    ).toEqual(["组长 王青 市委副书记、市长", "成员 李小河 市水务局局长", "成员 赵安 市林业局局长"]);
  });

  test("prose behind the roster ends it", () => {
    const [committee] = read([
      "成员：王青 市水务局局长",
      "各县（市、区）也要成立相应机构，由主要领导任组长。",
      "李小河 市林业局局长要加强巡查。",
    ]);
    expect(seats(committee)).toEqual(["成员 王青 市水务局局长"]);
  });
});

describe("the office of a committee", () => {
  test("its unit, its director and the deputies, who have seats of their own", () => {
    const [committee] = read([
      "组长：王青 副市长",
      "领导小组下设办公室，办公室设在市水务局，赵安同志兼任办公室主任，钱路同志、孙为民同志兼任办公室副主任。",
    ]);
    expect([committee?.officeUnit, committee?.officeHead]).toEqual(["市水务局", "赵安"]);
    expect(committee?.officeHeadEvidence).toMatchObject({ line: 2, quote: "赵安" });
    expect(seats(committee).slice(1)).toEqual(["办公室副主任 钱路", "办公室副主任 孙为民"]);
  });

  test("told the other way round, with offices in front of the names", () => {
    const [committee] = read([
      "领导小组下设办公室，设在市水务局。办公室主任由市水务局局长赵安同志担任，副主任由钱路同志担任。",
    ]);
    expect([committee?.officeUnit, committee?.officeHead]).toEqual(["市水务局", "赵安"]);
    expect(seats(committee)).toEqual(["办公室副主任 钱路"]);
  });

  test("a list of deputies waits for the role behind it", () => {
    const [committee] = read([
      "领导小组办公室设在市水务局，市水务局局长赵安兼任办公室主任，市林业局副局长孙大江，临江区委常委、常务副区长周舟任副主任。",
    ]);
    expect(seats(committee)).toEqual([
      "办公室副主任 孙大江 市林业局副局长",
      "办公室副主任 周舟 临江区委常委、常务副区长",
    ]);
  });

  test("torn over the rows of a table beside the names", () => {
    const [committee] = read([
      "成员：王青 市水务局局长",
      "李小河\t市林业局局长\t领导小组下设办公室，办公室设在市水",
      "赵安\t市财政局局长\t务局，王青同志兼任办公室主任。",
      "钱路\t安平市政府市长",
    ]);
    expect([committee?.officeUnit, committee?.officeHead]).toEqual(["市水务局", "王青"]);
    expect(seats(committee)).toHaveLength(4);
  });

  test("labels may name its posts", () => {
    const [committee] = read([
      "组长：王青 副市长",
      "办公室主任：赵安 市水务局局长",
      "办公室副主任：钱路 市林业局副局长",
    ]);
    expect(committee?.officeHead).toBe("赵安");
    expect(seats(committee)).toEqual(["组长 王青 副市长", "办公室副主任 钱路 市林业局副局长"]);
  });

  test("labels in the sentence of the office; a seat held besides another", () => {
    const [committee] = read([
      "组长：王青 副市长",
      "领导小组办公室设在市水务局，办公室主任：赵安（兼），副主任：钱路、孙大江。",
    ]);
    expect([committee?.officeUnit, committee?.officeHead]).toEqual(["市水务局", "赵安"]);
    expect(seats(committee).slice(1)).toEqual(["办公室副主任 钱路", "办公室副主任 孙大江"]);
  });

  test("a head known by office alone is nobody's name", () => {
    const [committee] = read(["领导小组办公室设在市水务局，市水务局局长兼任办公室主任。"]);
    expect([committee?.officeUnit, committee?.officeHead, committee?.seats.length]).toEqual(["市水务局", null, 0]);
  });
});

describe("a roster in a sentence", () => {
  const OTHER = { title: "关于加强河道治理的意见" };

  test("roles and offices", () => {
    const [committee] = read(
      [
        "成立云州市河道治理工作领导小组，组长由市长担任，副组长由分管副市长担任，成员包括水务、林业、财政等部门主要领导。领导小组下设办公室，办公室设在市水务局。",
      ],
      OTHER,
    );
    expect(seats(committee)).toEqual(["组长 - 市长", "副组长 - 分管副市长", "成员 - 水务、林业、财政等部门主要领导"]);
    expect(committee?.officeUnit).toBe("市水务局");
  });

  test("in front of the name of the committee", () => {
    const [committee] = read(
      ["成立由市长任组长、分管副市长任副组长，市水务局、市林业局等部门为成员的河道治理工作领导小组。"],
      OTHER,
    );
    expect(committee?.name).toBe("河道治理工作领导小组");
    expect(seats(committee)).toEqual(["组长 - 市长", "副组长 - 分管副市长", "成员 - 市水务局", "成员 - 市林业局"]);
  });

  test("people share the office in front of the first", () => {
    const [committee] = read(
      [
        "成立云州市防汛指挥部（以下简称指挥部），指挥长由市长王青担任、副指挥长由市委宣传部部长李小河和副市长赵安、钱路担任。",
      ],
      OTHER,
    );
    expect(seats(committee)).toEqual([
      "指挥长 王青 市长",
      "副指挥长 李小河 市委宣传部部长",
      "副指挥长 赵安 副市长",
      "副指挥长 钱路 副市长",
    ]);
  });

  test("a joint conference with its rules", () => {
    const [committee] = read(
      [
        "云州市养老服务部门联席会议制度（试行）",
        "第一条 联席会议由市水务局局长担任召集人。",
        "第二条 参加会议人员为市水务局分管负责人。",
      ],
      OTHER,
    );
    expect(committee?.name).toBe("云州市养老服务部门联席会议");
    expect(seats(committee)).toEqual(["召集人 - 市水务局局长", "成员 - 市水务局分管负责人"]);
  });

  test("the units a body consists of", () => {
    const [committee] = read(
      [
        "市政府成立市防汛应急指挥部。",
        "一、市防汛应急指挥部组成单位",
        "市防汛应急指挥部主要由市委宣传部、市应急局、水务局、国网云州供电公司等单位组成。",
      ],
      OTHER,
    );
    expect(seats(committee)).toEqual([
      "组成单位 - 市委宣传部",
      "组成单位 - 市应急局",
      "组成单位 - 水务局",
      "组成单位 - 国网云州供电公司",
    ]);
  });

  test("the units of a joint conference, counted, with the one that leads", () => {
    const [committee] = read(
      [
        "联席会议由市发展改革委、市财政局、市教育局等15个部门和单位组成，市发展改革委为牵头单位。联席会议由分管副市长担任召集人，各成员单位有关负责同志为联席会议成员。",
      ],
      { title: "关于建立云州市养老服务联席会议制度的通知" },
    );
    expect(seats(committee)).toEqual([
      "成员单位 - 市发展改革委",
      "成员单位 - 市财政局",
      "成员单位 - 市教育局",
      "牵头单位 - 市发展改革委",
      "召集人 - 分管副市长",
    ]);
  });

  test("the letter of a document about one committee speaks of that one", () => {
    expect(seats(read(["王青同志任组长，李小河同志任副组长，赵安、钱路同志为成员。"])[0])).toEqual([
      "组长 王青",
      "副组长 李小河",
      "成员 赵安",
      "成员 钱路",
    ]);
  });

  test("what others are told to set up, and conferences without a subject, are no committees", () => {
    expect(
      read(
        [
          "各县（市、区）要成立由主要领导任组长的河道治理工作领导小组。",
          "建立多方联席会议制度，加强沟通。",
          "充分发挥市河道治理工作领导小组作用。",
        ],
        OTHER,
      ),
    ).toEqual([]);
  });
});

describe("names", () => {
  test("the title names the committee; the letter may be longer or shorter", () => {
    const [committee, ...others] = read(
      ["市政府决定对青河、白河河道治理工作领导小组组成人员进行调整。现将名单通知如下：", "组长：王青 副市长"],
      { title: "关于调整充实两河河道治理工作领导小组成员的通知" },
    );
    expect([committee?.name, others]).toEqual(["两河河道治理工作领导小组", []]);
  });

  test("a committee that is renamed has its new name", () => {
    const [committee] = read(
      ["市政府决定将云州市治水工作领导小组更名为云州市河道治理领导小组，并调整负责同志。", "组长：王青 副市长"],
      { title: "关于云州市治水工作领导小组更名并调整负责同志的通知" },
    );
    expect([committee?.name, committee?.seats.length]).toEqual(["云州市河道治理领导小组", 1]);
  });

  test("the roster's heading may be fuller than the text; both are one committee", () => {
    const found = read(
      [
        "市政府成立河道综合治理工作领导小组，名单附后。",
        "附件",
        "云州市河道综合治理工作领导小组成员名单",
        "组长：王青 副市长",
      ],
      { title: "关于加强河道治理的通知" },
    );
    expect(found.map((c) => [c.name, c.seats.length])).toEqual([["云州市河道综合治理工作领导小组", 1]]);
  });

  test("sub-groups under headings of their own belong to the committee above", () => {
    const found = read([
      "组长：王青 副市长",
      "领导小组下设综合联络办公室，负责日常工作。主任：市政府副秘书长李小河；副主任：市水务局副局长赵安。",
      "综合联络办公室下设2个工作小组。",
      "（一）综合协调组",
      "组长：钱路 市林业局副局长",
      "（二）新闻组",
      "组长：孙大江 市财政局科员",
      "成员：市委督查室、市水务局各1人。",
    ]);
    expect(found.map((c) => [c.name, c.parent, c.seats.length])).toEqual([
      [NAME, null, 1],
      ["综合联络办公室", NAME, 2],
      ["综合协调组", "综合联络办公室", 1],
      ["新闻组", "综合联络办公室", 3],
    ]);
    expect(found[0]?.officeHead).toBe("李小河");
  });

  test("a sub-group's name may stand in its roles, or in front of a leading unit", () => {
    const found = read([
      "组长：王青 副市长",
      "综合协调组组长：钱路 市林业局副局长",
      "（二）宣传组：由市委宣传部牵头，市水务局、财政局等参加。",
    ]);
    expect(found.map((c) => [c.name, c.parent, seats(c)])).toEqual([
      [NAME, null, ["组长 王青 副市长"]],
      ["综合协调组", NAME, ["组长 钱路 市林业局副局长"]],
      ["宣传组", NAME, ["牵头 - 市委宣传部", "参加 - 市水务局", "参加 - 财政局"]],
    ]);
  });
});

test("牵头单位 is a role below the heading of a sub-group, elsewhere a task's label", () => {
  const found = read(["组长：王青 副市长", "（一）综合协调组", "牵头单位：市应急局", "成员单位：市水务局、市财政局"]);
  expect(found.map(seats)).toEqual([
    ["组长 王青 副市长"],
    ["牵头单位 - 市应急局", "成员单位 - 市水务局", "成员单位 - 市财政局"],
  ]);
  const task = committees(printed(["一、清理河道", "牵头单位：市水务局"], { title: "关于加强河道治理的意见" }));
  expect([task.facts, task.residue]).toEqual([[], []]);
});

describe("what is not understood is told", () => {
  test("a roster without a committee", () => {
    const { facts, residue } = committees(printed(["组长：王青 副市长"], { title: "关于加强河道治理的通知" }));
    expect(facts).toEqual([]);
    expect(residue).toMatchObject([{ family: "roster", reason: "a roster without a committee", line: 1 }]);
  });
});

test.each(["、", "《", "，", "由", "（"])("a long line of %s below a role gives no seat", (mark) => {
  const { facts } = committees(printed([`成立${NAME}。组长：`, mark.repeat(200_000)]));
  expect(facts.flatMap((fact) => fact.seats)).toEqual([]);
});
