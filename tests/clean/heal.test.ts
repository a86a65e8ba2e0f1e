import { heal } from "../../loaders/clean";
import { sourceOf } from "../../loaders/source";

const healed = (...lines: string[]): string[] => heal(sourceOf("made-up.txt", lines.join("\n"))).text.split("\n");

describe("joining", () => {
  test("a sentence broken by the end of a column", () => {
    expect(healed("各部门要加强协作，按照职责分工抓好各项任务落", "", "实，确保按期完成。")).toEqual([
      "各部门要加强协作，按照职责分工抓好各项任务落实，确保按期完成。",
    ]);
  });

  test("a unit list broken over two lines, but no label onto its neighbour", () => {
    expect(
      healed(
        "牵头单位：市水务局、",
        "市财政局",
        "责任单位：临江区政府，青河新区、经",
        "",
        "开区、高新区管委会",
        "配合单位：市农委",
      ),
    ).toEqual([
      "牵头单位：市水务局、市财政局",
      "责任单位：临江区政府，青河新区、经开区、高新区管委会",
      "配合单位：市农委",
    ]);
  });

  test("the end of a unit's name begins no paragraph", () => {
    expect(healed("（二）保障组：由市水务局牵头，市应急", "", "办、林业局等参加。")).toEqual([
      "（二）保障组：由市水务局牵头，市应急办、林业局等参加。",
    ]);
    expect(healed("（三）宣传组：由市教育局牵头，市财", "", "政局、林业局等参加。")).toEqual([
      "（三）宣传组：由市教育局牵头，市财政局、林业局等参加。",
    ]);
  });

  test("headings, items and roster lines stay apart", () => {
    const lines = [
      "一、工作目标",
      "完成河道治理任务。",
      "（一）摸清底数",
      "1. 开展普查",
      "组 长：赵云山 副市长",
      "副组长：钱 江 市水务局局长",
      "孙小河 市财政局局长",
    ];
    expect(healed(...lines)).toEqual(lines);
  });

  test("a title, its number and its issuer stay apart", () => {
    const lines = [
      "云州市人民政府",
      "关于加强水库管理的通知",
      "云政〔2018〕5号 2018年2月9日",
      "各县（市、区）人民政府：",
    ];
    expect(healed(...lines)).toEqual(lines);
  });

  test("a bracketed title and a bracket of units go on below", () => {
    expect(healed("根据《江北省水利工程管", "", "理办法》规定执行。")).toEqual([
      "根据《江北省水利工程管理办法》规定执行。",
    ]);
    expect(healed("全面完成治理。（责任", "单位：市水务局、市财政局）")).toEqual([
      "全面完成治理。（责任单位：市水务局、市财政局）",
    ]);
  });

  test("the last line of a roster and a row of a page's table take nothing from below", () => {
    const roster = ["赵云山 县水务局局长", "县财政局、农业局主要负责人", "领导小组下设办公室，办公室设在县水务局。"];
    expect(healed(...roster)).toEqual(roster);
    const table = ["索 引 号 MB15/2023-05 发文日期 2023-01-03", "发布机构 青河县人民政府", "各县人民政府，各部门："];
    expect(healed(...table)).toEqual(table);
  });

  test("a hard-wrapped paragraph is one line though a line ends in a full stop", () => {
    const wrapped = [
      "为加强全市水库安全管理工作，保障人民群众",
      "生命财产安全，根据有关法律法规，结合全市",
      "实际制定本方案，各县市区要认真组织实施。",
      "市水务局要会同有关部门加强监督检查工作，",
      "对工作不力的单位要予以通报批评，对造成严",
      "重后果的要追究责任。",
      "二、工作要求",
    ];
    expect(healed(...wrapped)).toEqual([wrapped.slice(0, 6).join(""), "二、工作要求"]);
  });
});

describe("characters", () => {
  test("ASCII marks in Chinese text become full-width, numbers keep theirs", () => {
    expect(healed("各市财政厅(局):为加强管理")).toEqual(["各市财政厅（局）：为加强管理"]);
    expect(healed("(2018年1月17日云州市", "人民代表大会通过)")).toEqual(["（2018年1月17日云州市人民代表大会通过）"]);
    expect(healed("2007年9月l5日")).toEqual(["2007年9月15日"]);
    expect(healed("各县(市、区)政府,市政府各部门:投资7,500万元")).toEqual([
      "各县（市、区）政府，市政府各部门：投资7,500万元",
    ]);
  });

  test("a document number's year and a nested title", () => {
    expect(healed("《关于印发<云州市河道管理办法>的通知》（云政[2016]12号）精神")).toEqual([
      "《关于印发〈云州市河道管理办法〉的通知》（云政〔2016〕12号）精神",
    ]);
  });

  test("radicals, full-width digits and the zero of a Chinese year", () => {
    expect(healed("⽔利建设２０１６年二○一六年五月")).toEqual(["水利建设2016年二〇一六年五月"]);
  });

  test("LaTeX and English words", () => {
    expect(healed("灰分 $\\leq 32\\%$ 的煤，PM_{2.5}浓度")).toEqual(["灰分 ≤32% 的煤，PM2.5浓度"]);
    expect(healed("加强管理和 Service 职能，转型升级 and 服务群众")).toEqual([
      "加强管理和服务职能，转型升级和服务群众",
    ]);
  });

  test("letter-spaced lines are closed, names in rosters are not", () => {
    expect(healed("将“水 行 政 主 管 部 门”修改为水利部门。")).toEqual(["将“水行政主管部门”修改为水利部门。"]);
    expect(healed("成 员：王 鹏 青河新区管委会主任")).toEqual(["成 员：王 鹏 青河新区管委会主任"]);
    expect(healed("赵 云 钱 江 孙 河 李 山")).toEqual(["赵 云 钱 江 孙 河 李 山"]);
  });
});

describe("layout", () => {
  test("running heads and page numbers go, and the sentence they cut is whole", () => {
    expect(
      healed(
        "各部门要高度重视河道保洁工作，加强",
        "—31—",
        "云州市人民政府公报（2018.4）    文件汇编",
        "组织领导，落实责任。",
      ),
    ).toEqual(["各部门要高度重视河道保洁工作，加强组织领导，落实责任。"]);
  });

  test("pipes and HTML become cells", () => {
    expect(healed("| 序号 | 任务 |", "|---|---|", "| 1 | 清理河道 |")).toEqual(["序号\t任务", "1\t清理河道"]);
    expect(
      healed("<table><tr><td>序号</td><td>任务</td></tr>", "<tr><td>1</td><td>清理", "河道</td></tr></table>"),
    ).toEqual(["序号\t任务", "1\t清理 河道"]);
  });

  test("the last cell of a row may be broken after a comma", () => {
    expect(healed("1\t清理河道\t市水务局、", "市财政局", "2\t清理沟渠\t青河县政府")).toEqual([
      "1\t清理河道\t市水务局、市财政局",
      "2\t清理沟渠\t青河县政府",
    ]);
  });

  test("the first line of a paragraph, cut where its column ends", () => {
    const torn = ["林业部门负责将沿河两岸的防护林带管护纳", "入日常巡护范围，指导各乡镇补植树木，建立台账。"];
    const listed = ["3. 市财政局：组织落实国家、省下达的补", "贴资金管理办法，做好资金拨付和公示工作。"];
    const headed = [
      "推进城市老旧小区惠民改造专项工程建设",
      "",
      "本年度计划改造小区五十个，惠及居民三万户，总面积超过两百万平方米。",
    ];
    expect(healed(...torn, "", ...listed)).toEqual([torn.join(""), listed.join("")]);
    expect(healed(...headed)).toEqual([headed[0], headed[2]]);
  });

  test("a page in columns told as a table becomes lines", () => {
    expect(
      healed(
        "| | |",
        "|--|--|",
        "| <p>组 长：赵云山 副市长</p> <p>成 员：钱 江 市水务局局长</p> | <p>孙小河 市财政局局长</p> |",
      ),
    ).toEqual(["组 长：赵云山 副市长", "成 员：钱 江 市水务局局长", "孙小河 市财政局局长"]);
  });
});

test("every character stands where it stood in the source, or in place of what it replaced", () => {
  const raw = [
    "云州市人民政府 关于加强[2016]管理的通知",
    "各县(市、区)人民政府,灰分 $\\leq 32\\%$ 的煤，加强",
    "",
    "组织领导。管 理 部 门 工 作",
    "| 1 | ⽔利 |",
  ].join("\n");
  const { text, origin } = heal(sourceOf("made-up.txt", raw));
  expect(origin).toHaveLength(text.length);
  const replaced: string[] = [];
  for (let i = 0; i < text.length; i++) {
    if (i > 0) expect(origin[i]!).toBeGreaterThanOrEqual(origin[i - 1]!);
    if (raw[origin[i]!] !== text[i]) replaced.push(`${raw[origin[i]!]!}→${text[i]!}`);
  }
  expect(replaced).toEqual(["[→〔", "]→〕", "(→（", ")→）", ",→，", "\\→≤", " →\t", "⽔→水"]);
});

test.each(["、", "《", "（", "“"])("a long line of %s stays as it is", (piece) => {
  const line = piece.repeat(200_000);
  expect(heal(sourceOf("made-up.txt", line)).text === line).toBe(true);
});

test("broken surrogates and empty lines do no harm", () => {
  expect(healed("\ud800水利", ...Array<string>(10_000).fill(""), "一、目标")).toEqual(["\ufffd水利", "一、目标"]);
});
