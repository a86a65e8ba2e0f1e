import { projects } from "../../loaders/extract/projects";
import { investmentsIn } from "../../loaders/extract/projects/investment";
import { type ProjectFact } from "../../loaders/facts";
import { sourceOf } from "../../loaders/source";
import { splitSource } from "../../loaders/split";

const HEAD = [
  "云州市人民政府",
  "关于印发云州市供热工程方案的通知",
  "云政〔2021〕9号 2021年4月8日",
  "各县（市、区）人民政府：",
];

function read(...lines: readonly string[]): readonly ProjectFact[] {
  const source = sourceOf("云州.txt", [...HEAD, ...lines].join("\n\n"));
  return splitSource(source).documents.flatMap((document) => projects(document).facts);
}

describe("sums invested", () => {
  const sums = (text: string): readonly string[] => investmentsIn(text, 0, text.length).map((x) => x.printed);

  test.each([
    ["管线长约七千米，估算投资约4.6亿元", ["约4.6亿元"]],
    ["项目总投资为1200万元人民币", ["1200万元人民币"]],
    ["完成固定资产投资120亿元，增长21%", []],
    ["总投资5000万元以上的项目给予奖励", []],
  ])("%s", (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });
});

describe("projects in paragraphs", () => {
  test("take their name from the sentence that is nothing else, two in one paragraph", () => {
    const found = read(
      "1. 配套管线",
      "青河电厂至云州城区供热管线。沿江堤敷设，估算投资约4亿元，由云州热力总公司投资建设于2022年10月底前完成。" +
        "青河电厂至安平城区供热管线。沿省道敷设，估算投资约2亿元，由安平市政府负责实施。",
    );
    expect(found.map((x) => [x.name, x.investment, x.units[0]?.printed, x.dueOn])).toEqual([
      ["青河电厂至云州城区供热管线", "约4亿元", "云州热力总公司", "2022-10-31"],
      ["青河电厂至安平城区供热管线", "约2亿元", "安平市政府", null],
    ]);
    expect(found[1]?.evidence.quote.startsWith("青河电厂至安平")).toBe(true);
  });

  test("take their name from a heading, completed by the work where the heading is a body", () => {
    const found = read(
      "（一）改造计划",
      "1. 青河发电厂",
      "全部完成后供热能力翻番，供热改造估算投资约8亿元，由青河发电厂负责实施。",
    );
    expect(found.map((x) => [x.name, x.investment])).toEqual([["青河发电厂供热改造", "约8亿元"]]);
  });

  test("are none without anybody who builds and without a limit", () => {
    expect(read("示范区建设", "支持企业做大做强，对总投资3亿元的企业优先供地。")).toEqual([]);
  });
});

describe("projects in tables", () => {
  test("take unit of the sum from the header", () => {
    const found = read(
      "序号\t项目名称\t总投资（亿元）\t责任单位\t完成时限\n1\t临江水厂扩建工程\t3.2\t市水务局、财政局\t2022年6月\n2\t合计\t3.2\t\t",
    );
    expect(found.map((x) => [x.name, x.investment, x.deadline, x.dueOn])).toEqual([
      ["临江水厂扩建工程", "3.2亿元", "2022年6月", "2022-06-30"],
    ]);
    expect(found[0]?.units.map((unit) => [unit.role, unit.full])).toEqual([
      ["RESPONSIBLE", "市水务局"],
      ["RESPONSIBLE", "市财政局"],
    ]);
  });
});

describe("projects in lists", () => {
  const names = (...lines: readonly string[]): readonly string[] => read(...lines).map((x) => x.name);

  test("stand at the head of the items below a line that announces them", () => {
    expect(
      names(
        "专栏3 水土保持重点工程",
        "1. 青河县柳湾镇、北庄镇坡耕地治理工程：主要工作为修建梯田，治理面积20平方千米。",
        "2. S36高速（安平段）沿线绿化工程：种植防护林带。",
        "3. 农村饮水安全工程：扩大覆盖面，改造老旧管网。",
      ),
    ).toEqual(["青河县柳湾镇、北庄镇坡耕地治理工程", "S36高速（安平段）沿线绿化工程"]);
  });

  test("are named one by one in an item called by their kind", () => {
    expect(
      names(
        "专栏5 民生设施重点项目",
        "1. 儿童福利设施建设项目。重点支持云州市儿童福利院迁建；开展青河县图书馆提升和安平市文化馆建设工作。各县逐步覆盖。",
        "2. 志愿服务项目。支持社会组织开展服务。",
      ),
    ).toEqual(["云州市儿童福利院迁建", "青河县图书馆提升", "安平市文化馆建设"]);
  });

  test("are all that an item says", () => {
    const found = read(
      "28. 建设云湖产业园水上乐园项目。",
      "29. 赵家寨引水工程2021年完成投资3亿元。",
      "30. 加快良种繁育基地建设。",
      "31. 新增茶园面积800亩，新建育苗基地3个。",
      "32. 基础设施完成投资50亿元。",
    );
    expect(found.map((x) => [x.name, x.investment])).toEqual([
      ["云湖产业园水上乐园项目", null],
      ["赵家寨引水工程", "3亿元"],
    ]);
  });
});

describe("tables of projects", () => {
  test("the unit of the sums may stand above the table; rows that sum up are no projects, sums of one year not the whole", () => {
    const facts = read(
      "单位：万元",
      "序号\t重点项目名称\t年度计划投资\t总投资\t责任单位",
      "一\t基础设施（2个）\t12000\t56000\t—",
      "1\t青河大道改造工程\t8000\t36000\t市住建局",
      "2\t安平市污水处理厂二期\t4000\t20000\t安平市政府",
      "合计\t\t12000\t56000\t",
    );
    expect(facts.map(({ name, investment }) => [name, investment])).toEqual([
      ["青河大道改造工程", "36000万元"],
      ["安平市污水处理厂二期", "20000万元"],
    ]);
  });
});

test("an item of a list of projects keeps the sum that it tells", () => {
  const facts = read(
    "专栏2 重大项目",
    "1. 青河县柳湾水库除险加固工程：主要建设大坝，总投资2亿元。",
    "2. 青河县城南水厂扩建工程：新建管网。",
  );
  expect(facts.map(({ name, investment }) => [name, investment])).toEqual([
    ["青河县柳湾水库除险加固工程", "2亿元"],
    ["青河县城南水厂扩建工程", null],
  ]);
});
