import { tasks } from "../../loaders/extract/tasks";
import { type TaskFact } from "../../loaders/facts";
import { sourceOf } from "../../loaders/source";
import { splitSource } from "../../loaders/split";

const HEAD = [
  "云州市人民政府",
  "关于印发云州市蓝天行动方案的通知",
  "云政〔2021〕7号 2021年3月2日",
  "各县（市、区）人民政府：",
];

function read(...lines: readonly string[]): readonly TaskFact[] {
  const source = sourceOf("云州.txt", [...HEAD, ...lines].join("\n\n"));
  return splitSource(source).documents.flatMap((document) => tasks(document).facts);
}

function residueOf(...lines: readonly string[]): readonly string[] {
  const source = sourceOf("云州.txt", [...HEAD, ...lines].join("\n\n"));
  return splitSource(source).documents.flatMap((document) => tasks(document).residue.map((x) => x.reason));
}

/** `LEAD 市农委`, in printed order. */
const roles = (task: TaskFact | undefined): readonly string[] =>
  (task?.units ?? []).map((unit) => `${unit.role} ${unit.printed}${unit.labelled ? "" : " ~"}`);

describe("markers on lines of their own", () => {
  const task = read(
    "一、主要任务",
    "（一）加强监测。",
    "1. 建设监测站点",
    "2021年10月底前，全部站点联网，数据实时上传。",
    "责任领导：张明副市长、李文强常务副市长",
    "牵头单位：市环保局",
    "配合单位：市工信委、公安局",
    "责任单位：各县（市、区）政府、开发区管委会",
  );

  test("make one task under its heading", () => {
    expect(task).toHaveLength(1);
    expect(task[0]?.label).toBe("建设监测站点");
    expect(task[0]?.path).toEqual(["一、主要任务", "（一）加强监测"]);
    expect(roles(task[0])).toEqual([
      "LEAD 市环保局",
      "COOPERATE 市工信委",
      "COOPERATE 公安局",
      "RESPONSIBLE 各县（市、区）政府",
      "RESPONSIBLE 开发区管委会",
    ]);
    expect(task[0]?.units[2]?.full).toBe("市公安局");
  });

  test("name the leaders, and the text the time limit", () => {
    expect(task[0]?.overseers.map((x) => [x.name, x.title])).toEqual([
      ["张明", "副市长"],
      ["李文强", "常务副市长"],
    ]);
    expect([task[0]?.deadline, task[0]?.dueOn]).toEqual(["2021年10月底前", "2021-10-31"]);
  });

  test("are the task's evidence from the first marker on, each unit its own", () => {
    expect(task[0]?.evidence.line).toBe(17);
    expect(task[0]?.evidence.quote.startsWith("责任领导：张明副市长")).toBe(true);
    expect(task[0]?.units.map((unit) => [unit.evidence.line, unit.evidence.quote])[2]).toEqual([21, "公安局"]);
  });

  test("close all numbered items above them, each with its own limit", () => {
    const found = read(
      "（一）加强监测。",
      "1. 建设监测站点",
      "2021年10月底前全部建成。",
      "2. 加强数据管理",
      "加快提高化验机构的人员素质和管理水平，坚决纠正样品登记不全的做法。",
      "牵头单位：市环保局",
    );
    expect(found.map((x) => [x.label, x.deadline])).toEqual([
      ["建设监测站点", "2021年10月底前"],
      ["加强数据管理", null],
    ]);
  });

  test("make one task of items without headings, called by the heading above", () => {
    const found = read(
      "（一）治理窑炉。",
      "1. 推动窑炉改造",
      "（1）继续使用的窑炉应当加装除尘设备，并接入主管部门的平台。",
      "（2）新建窑炉应当采用节能燃烧方式，逐步减少用煤。",
      "责任单位：市环保局",
    );
    expect(found.map((x) => x.label)).toEqual(["推动窑炉改造"]);
  });

  test("make a task of each item that has its own, called by its first sentence", () => {
    const found = read(
      "（一）防止火灾。",
      "1. 严防林区失火",
      "（1）全市景区应当划定为禁烟区，不得携带火种。加强检查。",
      "责任单位：市环保局",
      "（2）对已完成清理的林地要继续巡查，防止反弹。",
      "责任单位：市工商局",
    );
    expect(found.map((x) => [x.label, ...roles(x)])).toEqual([
      ["全市景区应当划定为禁烟区，不得携带火种", "RESPONSIBLE 市环保局"],
      ["对已完成清理的林地要继续巡查，防止反弹", "RESPONSIBLE 市工商局"],
    ]);
  });

  test("carry a printed time limit", () => {
    const found = read("（一）加强队伍建设", "配强力量。", "责任单位：市民政局", "完成时限：2021年6月30日前");
    expect([found[0]?.deadline, found[0]?.dueOn]).toEqual(["2021年6月30日前", "2021-06-30"]);
  });

  test("name hosts and helpers of an event over several lines", () => {
    const found = read(
      "四、主办单位",
      "主办单位：云州市人民政府",
      "江北省文化厅",
      "承办单位：云州市文广新局",
      "协办单位：云州市公安局",
      "支撑单位：云州广播电视台",
      "执行单位：云州市杂技团",
    );
    expect(found).toHaveLength(1);
    expect(roles(found[0])).toEqual([
      "LEAD 云州市人民政府",
      "LEAD 江北省文化厅",
      "RESPONSIBLE 云州市文广新局",
      "COOPERATE 云州市公安局",
      "COOPERATE 云州广播电视台",
      "RESPONSIBLE 云州市杂技团",
    ]);
  });

  test("go on where a column tore the list, even inside a name", () => {
    const found = read(
      "（一）整治市场",
      "加强常态化管理，规范经营秩序。",
      "责任单位：市城管局、市公安局、市工商",
      "局、市农委，各区（管委会）",
      "（二）清洁家园",
    );
    expect(roles(found[0])).toEqual([
      "RESPONSIBLE 市城管局",
      "RESPONSIBLE 市公安局",
      "RESPONSIBLE 市工商局",
      "RESPONSIBLE 市农委",
      "RESPONSIBLE 各区（管委会）",
    ]);
    expect(found[0]?.units[2]?.evidence.quote).toBe("市工商局");
  });

  test("leave a residue where they name nobody", () => {
    expect(residueOf("（一）加强监测。", "建设监测站点。", "牵头单位：", "（二）加强宣传。")).toEqual([
      "responsibility marker without a unit",
    ]);
  });
});

describe("closing brackets", () => {
  test("with labels", () => {
    const found = read("1. 发展果品基地。到2025年建成三万亩。（牵头单位：市农委，责任单位：市林业局、各县市区）");
    expect(found[0]?.label).toBe("发展果品基地");
    expect(roles(found[0])).toEqual(["LEAD 市农委", "RESPONSIBLE 市林业局", "RESPONSIBLE 各县市区"]);
    expect(found[0]?.dueOn).toBe("2025-12-31");
  });

  test("with one label and verbs inside", () => {
    const found = read("1. 改革定价机制。放开零售价格。(责任单位:市发展改革委牵头,市物价局、财政局配合)");
    expect(roles(found[0])).toEqual(["LEAD 市发展改革委", "COOPERATE 市物价局", "COOPERATE 财政局"]);
    expect(found[0]?.units[2]?.full).toBe("市财政局");
  });

  test("without a label, several in one paragraph, each closing its own sentences", () => {
    const found = read(
      "（一）加强市场监管",
      "严查劣质商品。（市工商局、质监局按职责分工负责）规范网络交易，打击侵权行为。（市商务局牵头，公安局、网信办等按职责分工分别负责）",
    );
    expect(found.map((x) => [x.label, ...roles(x)])).toEqual([
      ["严查劣质商品", "RESPONSIBLE 市工商局", "RESPONSIBLE 质监局"],
      ["规范网络交易，打击侵权行为", "LEAD 市商务局", "RESPONSIBLE 公安局", "RESPONSIBLE 网信办"],
    ]);
    expect(found[1]?.units.map((unit) => unit.full)).toEqual(["市商务局", "市公安局", "市网信办"]);
    expect(found[1]?.path).toEqual(["（一）加强市场监管"]);
  });

  test("of other shapes, with leaders and a limit", () => {
    const found = read(
      "1. 优化审批。压减时限，提升服务水平。【责任领导：王强；牵头单位：市行政审批局，责任单位：市大数据局；完成时限：2021年6月底】",
    );
    expect(found.map((x) => [x.label, x.overseers[0]?.name, x.dueOn, ...roles(x)])).toEqual([
      ["优化审批", "王强", "2021-06-30", "LEAD 市行政审批局", "RESPONSIBLE 市大数据局"],
    ]);
  });

  test("with a limit behind the verb", () => {
    const found = read("（一）加快建设", "确保竣工投用。（市住房城乡建设局、水利局按职责分工负责，2022年6月底前完成）");
    expect(found.map((x) => [x.deadline, ...roles(x)])).toEqual([
      ["2022年6月底前", "RESPONSIBLE 市住房城乡建设局", "RESPONSIBLE 水利局"],
    ]);
  });

  test("that hold nothing but units, behind a last sentence", () => {
    expect(read("（一）强化监管", "完善信用体系。（市发展改革委、财政局、各县（市、区）政府）").map(roles)).toEqual([
      ["RESPONSIBLE 市发展改革委", "RESPONSIBLE 财政局", "RESPONSIBLE 各县（市、区）政府"],
    ]);
    expect(read("（一）强化监管", "报送主管部门（市发展改革委、市财政局）备案。")).toEqual([]);
  });

  test("that close a heading are no part of its words", () => {
    const found = read("三、推进落实（市教育局牵头，各县〔市、区〕政府配合；2021年底前完成）");
    expect(found.map((x) => [x.label, x.deadline, ...roles(x)])).toEqual([
      ["推进落实", "2021年底前", "LEAD 市教育局", "COOPERATE 各县〔市、区〕政府"],
    ]);
  });

  test("that state a convention at their own end", () => {
    const found = read(
      "一、完善机制。健全制度。（市卫生健康委、市医保局负责）",
      "二、加强宣传。营造氛围。（市委宣传部、市广电局负责；列第一位者为牵头单位，下同）",
    );
    expect(found.map(roles)).toEqual([
      ["RESPONSIBLE 市卫生健康委", "RESPONSIBLE 市医保局"],
      ["LEAD 市委宣传部", "RESPONSIBLE 市广电局"],
    ]);
  });

  test("that hold a maxim or an aside are none", () => {
    expect(read("坚持属地管理（谁主管、谁负责），加强巡查（每周一次）。")).toEqual([]);
  });
});

test("a bracket that looks like a responsibility and names nobody is a residue", () => {
  expect(residueOf("（一）强化监管", "完善信用体系，推动共享（按照分级分类要求分工负责），严格检查。")).toEqual([
    "bracket of responsibility without a unit",
  ]);
});

test("a duty of which nobody is known to be the bearer is a residue", () => {
  expect(residueOf("（一）工程建设", "负责对接施工单位和沿线群众。")).toEqual(["duty without anybody who bears it"]);
  expect(residueOf("应急物资由县区两级临时抽调的专业配送小队负责送达。")).toEqual([
    "duty of somebody not known as a body",
  ]);
  expect(
    residueOf(
      "市水务局负责供水。负责管网巡查，及时抢修。",
      "负责审批工作的人员应当依法履职。",
      "坚持谁主管、谁负责。",
      "工作由专人负责。",
      "负责农业农村工作。分管市农委。",
    ),
  ).toEqual([]);
});

test("a label behind the last sentence closes a paragraph", () => {
  const found = read("1. 建立目录。逐步建立图书目录，2021年年底完成。责任单位：市数字办、市政府有关部门。");
  expect(found.map((x) => [x.label, x.deadline, ...roles(x)])).toEqual([
    ["建立目录", "2021年年底", "RESPONSIBLE 市数字办", "RESPONSIBLE 市政府有关部门"],
  ]);
});

test("a label in the middle of a sentence is none", () => {
  expect(read("各地要细化措施，明确责任单位：时间节点要具体。")).toEqual([]);
});

describe("conventions", () => {
  test("the first one leads from there on, the others are responsible", () => {
    const found = read(
      "（一）落实责任",
      "加强检查。",
      "责任单位：市粮食局、市农委（列第一位的为牵头单位，下同）",
      "（二）保护耕地",
      "严格审批。",
      "责任单位：市国土资源局、市农委",
    );
    expect(found.map(roles)).toEqual([
      ["LEAD 市粮食局", "RESPONSIBLE 市农委"],
      ["LEAD 市国土资源局", "RESPONSIBLE 市农委"],
    ]);
  });

  test("in other words", () => {
    const found = read(
      "1. 修缮书院。查清残损部位，分批修补屋面，改善参观条件。",
      "责任单位：文旅局、住建局（列第一位者为牵头单位，下同）",
    );
    expect(roles(found[0])).toEqual(["LEAD 文旅局", "RESPONSIBLE 住建局"]);
  });

  test("the others cooperate where it says so", () => {
    const found = read(
      "（一）推进项目",
      "加快开工。",
      "责任单位：市重点项目办、市发展改革委（排在首位的为牵头单位，其他为配合单位，下同）",
    );
    expect(roles(found[0])).toEqual(["LEAD 市重点项目办", "COOPERATE 市发展改革委"]);
  });

  test("hold in their own document only", () => {
    expect(roles(read("（一）落实责任", "加强检查。", "责任单位：市粮食局、市农委")[0])).toEqual([
      "RESPONSIBLE 市粮食局",
      "RESPONSIBLE 市农委",
    ]);
  });
});

describe("tables", () => {
  test("are read by their header, group rows go into the path, repeated headers are skipped", () => {
    const found = read(
      "重点任务分工\n序号\t专项工作\t牵头单位\t配合单位\n一\t完善功能\t\t\n1\t推进地下空间开发\t市规划局\t市财政局、国土资源局\n" +
        "序号\t专项工作\t牵头单位\t配合单位\n2\t加快人才引进\t市人社局\t市教育局",
    );
    expect(found.map((x) => [x.label, x.path.at(-1), ...roles(x)])).toEqual([
      ["推进地下空间开发", "一、完善功能", "LEAD 市规划局", "COOPERATE 市财政局", "COOPERATE 国土资源局"],
      ["加快人才引进", "一、完善功能", "LEAD 市人社局", "COOPERATE 市教育局"],
    ]);
  });

  test("with columns for leaders and limits, and heads in words of their own", () => {
    const found = read(
      "序号\t重点任务\t分管领导\t县直牵头单位\t配合部门\t完成时间\n1\t压减审批时限\t李明\t县行政审批局\t县财政局、司法局\t2021年9月底",
    );
    expect(found.map((x) => [x.label, x.overseers[0]?.name, x.dueOn, ...roles(x)])).toEqual([
      ["压减审批时限", "李明", "2021-09-30", "LEAD 县行政审批局", "COOPERATE 县财政局", "COOPERATE 司法局"],
    ]);
  });

  test("with cells that span rows: what stands left of the task holds for the rows below", () => {
    const found = read(
      "牵头单位\t序号\t工作内容\t责任单位\n市教育局\t1\t新建幼儿园10所\t各县（市、区）政府\n\t2\t改善办学条件\t市财政局",
    );
    expect(found.map((x) => [x.label, ...roles(x)])).toEqual([
      ["新建幼儿园10所", "LEAD 市教育局", "RESPONSIBLE 各县（市、区）政府"],
      ["改善办学条件", "LEAD 市教育局", "RESPONSIBLE 市财政局"],
    ]);
    expect(found[1]?.evidence.quote).toBe("市财政局");
  });

  test("with labels inside a cell, and roles in brackets behind the units", () => {
    const found = read(
      "序号\t目标任务\t责任分工\n1\t新增就业5万人\t牵头单位：市人社局；配合单位：市财政局；完成时限：2021年12月\n" +
        "2\t举办消费节\t市商务局（牵头），市文旅局、市场监管局（配合）",
    );
    expect(found.map((x) => [x.dueOn, ...roles(x)])).toEqual([
      ["2021-12-31", "LEAD 市人社局", "COOPERATE 市财政局"],
      [null, "LEAD 市商务局", "COOPERATE 市文旅局", "COOPERATE 市场监管局"],
    ]);
  });

  test("with several units or leaders parted by blanks, cells that name nobody, and 同上", () => {
    const found = read(
      "| 序号 | 主要任务 | 责任领导 | 牵头单位 | 配合单位 |\n| --- | --- | --- | --- | --- |\n" +
        "| 1 | 推进改厕 | 李强<br>王明 | 县农业农村局<br>县乡村振兴局 | / |\n| 2 | 垃圾分类 | 同上 | 县城管局 | —— |",
    );
    expect(found.map((x) => [x.label, x.overseers.map((leader) => leader.name).join(), ...roles(x)])).toEqual([
      ["推进改厕", "李强,王明", "LEAD 县农业农村局", "LEAD 县乡村振兴局"],
      ["垃圾分类", "李强,王明", "LEAD 县城管局"],
    ]);
  });

  test("go on after the line of a heading", () => {
    const found = read(
      "重点任务\t主要内容\t责任单位\t时间进度\n一、稳增长\n扩大投资\t实施项目200个\t市发展改革委\t2021年9月",
    );
    expect(found.map((x) => [x.label, x.path.at(-1), x.dueOn])).toEqual([
      ["实施项目200个", "一、稳增长", "2021-09-30"],
    ]);
  });

  test("with pipes", () => {
    const found = read("| 序号 | 工作任务 | 负责单位 |\n|---|---|---|\n| 1 | 建立救助制度。 | 市残联、民政局 |");
    expect(found.map((x) => [x.label, ...roles(x)])).toEqual([
      ["建立救助制度", "RESPONSIBLE 市残联", "RESPONSIBLE 民政局"],
    ]);
  });
});

describe("duty lists", () => {
  test("with a colon, the unit being the label", () => {
    const found = read(
      "二、职责分工",
      "市财政局：负责筹措资金，会同有关部门加强监管。",
      "市煤炭局：牵头负责关闭退出工作。",
    );
    expect(found.map(roles)).toEqual([["RESPONSIBLE 市财政局", "COOPERATE 有关部门 ~"], ["LEAD 市煤炭局"]]);
    expect(found[0]?.label).toBe("负责筹措资金，会同有关部门加强监管");
  });

  test("with a full stop, and with several duties in one paragraph", () => {
    const found = read(
      "（二）市公安局。维护治安秩序，保障救援工作。",
      "市网信办：做好舆情监测，维护网络环境。市发展改革委、工信局：做好价格监测，保证供应。",
    );
    expect(found.map(roles)).toEqual([
      ["RESPONSIBLE 市公安局"],
      ["RESPONSIBLE 市网信办"],
      ["RESPONSIBLE 市发展改革委", "RESPONSIBLE 工信局"],
    ]);
  });

  test("below the heading of a working group", () => {
    const found = read("（一）综合协调组", "组 长：张明 市环保局局长", "职责：负责全面协调，做好任务调度。");
    expect(found.map(roles)).toEqual([["RESPONSIBLE 综合协调组 ~"]]);
  });

  test("a roster line and an addressee are none", () => {
    expect(read("市发展改革委：王建国副主任", "各县（市、区）人民政府，市人民政府各部门：")).toEqual([]);
  });
});

describe("prose", () => {
  test.each([
    ["年会由市林长办具体承办。", ["RESPONSIBLE 市林长办 ~"]],
    [
      "由市规划局牵头，市财政局、市审计局配合，开展评估工作。",
      ["LEAD 市规划局 ~", "COOPERATE 市财政局 ~", "COOPERATE 市审计局 ~"],
    ],
    [
      "具体办法由市财政局会同市审计局、市国资委等另行制定。",
      ["LEAD 市财政局 ~", "COOPERATE 市审计局 ~", "COOPERATE 市国资委 ~"],
    ],
    [
      "市水务局要充分发挥牵头作用，会同市财政局、市审计局等部门抓好落实。",
      ["LEAD 市水务局 ~", "COOPERATE 市财政局 ~", "COOPERATE 市审计局 ~"],
    ],
    ["市教育局负责加强学校宣传。", ["RESPONSIBLE 市教育局 ~"]],
    ["各县（市）政府对本行政区域“一老一小”工作负总责，企业承担主体责任。", ["RESPONSIBLE 各县（市）政府 ~"]],
    ["第二十条 本办法由云州市发展和改革委员会负责解释。", ["RESPONSIBLE 云州市发展和改革委员会 ~"]],
    ["市文旅局负责制定《景区开放办法》并牵头组织实施。", ["RESPONSIBLE 市文旅局 ~"]],
    ["评比细则由市林业局（市绿化办）拟定并负责实施。", ["RESPONSIBLE 市林业局（市绿化办） ~"]],
    ["偏远村的终端设备，由运营商负责安装。", ["RESPONSIBLE 运营商 ~"]],
    ["将监测列入年度计划，由市寄生虫病防治所牵头，组织专家评估。", ["LEAD 市寄生虫病防治所 ~"]],
    [
      "各县（市）和各开发区管委会，负责组织本辖区文物普查。",
      ["RESPONSIBLE 各县（市） ~", "RESPONSIBLE 各开发区管委会 ~"],
    ],
    ["各县商务主管部门（如未设立，则为县（市）财政部门，下同）负责组织申报工作。", ["RESPONSIBLE 各县商务主管部门 ~"]],
    ["市气象局行使预警发布权，指导基层观测，负责组织实施人工增雨。", ["RESPONSIBLE 市气象局 ~"]],
    ["市林业局要充分利用护林网络，会同相关部门加强巡查。", ["LEAD 市林业局 ~", "COOPERATE 相关部门 ~"]],
    ["各牵头单位会同相关责任单位进行督导。", ["LEAD 各牵头单位 ~", "COOPERATE 相关责任单位 ~"]],
    [
      "市教育局、市体育局等部门要配合市园林局开展植树活动。",
      ["COOPERATE 市教育局 ~", "COOPERATE 市体育局 ~", "LEAD 市园林局 ~"],
    ],
    ["市林业局是市政府主管机构，主管全市工作，负责苗木检疫。", ["RESPONSIBLE 市林业局 ~"]],
    [
      "由市林业局牵头，与工信、公安、农业等部门建立联合巡护机制。",
      ["LEAD 市林业局 ~", "COOPERATE 工信 ~", "COOPERATE 公安 ~", "COOPERATE 农业 ~"],
    ],
  ])("%s", (line, expected) => {
    expect(read(line).map(roles)).toEqual([expected]);
  });

  test.each([
    "各部门要高度重视，切实加强领导。",
    "实行组长负责制，明确一名负责人。",
    "由市政府批准后公布。",
    "要加强部门配合，形成合力。",
    "企业承担主体责任，承担法律责任。",
    "市政府成立工作组，负责指挥。",
    "补助资金由市财政承担。",
    "各单位要明确一名分管领导，由专人负责。",
    "合理规划园区布局，积极培育大企业大集团，承担社会责任。",
  ])("%s gives no task", (line) => {
    expect(read(line)).toEqual([]);
  });
});

test("tasks come in printed order", () => {
  const found = read(
    "（一）甲项工作",
    "由市教育局负责普查。",
    "责任单位：市农委",
    "市财政局：负责筹措资金，加强监管。",
  );
  expect(found.map((x) => x.evidence.start)).toEqual([...found.map((x) => x.evidence.start)].sort((a, b) => a - b));
  expect(found).toHaveLength(3);
});
