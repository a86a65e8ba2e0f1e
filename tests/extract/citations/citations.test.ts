import { citations } from "../../../loaders/extract/citations";
import { extractFrom } from "../documents";

const HEAD = ["云州市人民政府", "关于加强水源保护的意见", "云政〔2019〕9号 2019年5月7日", ""];
const read = (...lines: string[]) => extractFrom(citations, [...HEAD, ...lines]);
const cited = (...lines: string[]) => read(...lines).facts.map(({ name, number }) => [name, number]);

describe("a title with its number", () => {
  it.each([
    ["根据《国务院关于加强节水的意见》（国发〔2016〕17号）精神，", "国务院关于加强节水的意见", "国发〔2016〕17号"],
    ["根据《国务院关于加强节水的意见》(国发[2016]17号)精神，", "国务院关于加强节水的意见", "国发〔2016〕17号"],
    ["根据《国务院关于加强节水的意见》（国发〔2016〕 17 号）精神，", "国务院关于加强节水的意见", "国发〔2016〕17号"],
    ["根据《国务院关于加强节水的意见》国发〔2016〕17号精神，", "国务院关于加强节水的意见", "国发〔2016〕17号"],
    ["根据国发〔2016〕17号《国务院关于加强节水的意见》精神，", "国务院关于加强节水的意见", "国发〔2016〕17号"],
    ["根据《节水条例》（2014年1月2日国务院令第641号）规定，", "节水条例", "国务院令第641号"],
    ["根据《节水条例》（国务院令641号）规定，", "节水条例", "国务院令641号"],
    ["根据《节水条例》（1998年6月14日江政〔1998〕4号）规定，", "节水条例", "江政〔1998〕4号"],
    ["根据《节水通知》（国务院国发〔1998〕4号）规定，", "节水通知", "国发〔1998〕4号"],
    ["根据《节水器具标准》GB5749-2006规定，", "节水器具标准", "GB 5749-2006"],
    ["根据DB41/T 1211—2008《节水器具标准》规定，", "节水器具标准", "DB41/T 1211-2008"],
    ["根据《节水规定》（建设部〔2007〕第12号令）规定，", "节水规定", "建设部〔2007〕第12号令"],
    ["根据《节水规定》（建设部[2007]第12号令）规定，", "节水规定", "建设部〔2007〕第12号令"],
    ["根据《节水通知》（日政发〔1998〕4号）规定，", "节水通知", "日政发〔1998〕4号"],
    ["根据《云州市节水办法》（市政府令第12号）规定，", "云州市节水办法", "云州市人民政府令第12号"],
    ["根据《节水办法》（水利部、建设部令第3号）规定，", "节水办法", "水利部、建设部令第3号"],
    ["根据《节水产品名录》（水利部公告第168号）规定，", "节水产品名录", "水利部公告第168号"],
    ["根据《节水产品名录》（水利部第168号公告）规定，", "节水产品名录", "水利部公告第168号"],
    ["根据水利部公告第168号《节水产品名录》规定，", "节水产品名录", "水利部公告第168号"],
    [
      "根据《关于节水税的公告》（国家税务总局公告2019年第12号）规定，",
      "关于节水税的公告",
      "国家税务总局公告2019年第12号",
    ],
    ["执行《地表水环境质量标准》（GB3838—2002），", "地表水环境质量标准", "GB 3838-2002"],
    ["执行《地表水环境质量标准（GB3838—2002）》，", "地表水环境质量标准（GB3838—2002）", "GB 3838-2002"],
    [
      "根据《国务院关于加强节水的意见》（国发〔2016〕17号，以下简称《意见》）精神，按照《意见》",
      "国务院关于加强节水的意见",
      "国发〔2016〕17号",
    ],
  ])("is read: %s", (line, name, number) => {
    expect(cited(`${line}制定本意见。`)).toEqual([[name, number]]);
  });

  it("is followed over a line that a page break tore", () => {
    expect(
      cited(
        "根据《云州市人民政府办公厅关于印发〈节水",
        "方案〉的通知》（云政办〔2016〕",
        "49号）和《节水条例》，制定本意见。",
      ),
    ).toEqual([
      ["云州市人民政府办公厅关于印发〈节水方案〉的通知", "云政办〔2016〕49号"],
      ["节水条例", null],
    ]);
  });
});

describe("an announcement by its number alone", () => {
  it.each([
    ["按照水利部公告第168号执行，", "水利部公告第168号"],
    ["符合国家税务总局公告2019年第12号规定，", "国家税务总局公告2019年第12号"],
    ["即节水公告 水利部公告2017年第6号，", "水利部公告2017年第6号"],
    ["2017年6月1日水利部2017年第5号公告发布的名录，", "水利部公告2017年第5号"],
    ["经江北省人大常委会公告第7号公布，", "江北省人大常委会公告第7号"],
  ])("is cited: %s", (line, number) => {
    expect(cited(`${line}制定本意见。`)).toEqual([[null, number]]);
  });

  it("is none without its issuer, its number or as the document's own words", () => {
    expect(
      cited("本公告第3条自公布之日起施行。", "见公告第5号宣传栏。", "按我部公告第3号办理。", "云州日报公告第5号版面。"),
    ).toEqual([]);
  });
});

describe("several mentions", () => {
  it("of one law are one citation, with the number wherever it stands", () => {
    const { facts } = read(
      "根据《节水条例》和《中华人民共和国水法》，制定本意见。",
      "一、落实《节水条例》（国务院令第641号）和《水法》。",
      "二、按照国务院令第641号文件要求执行。",
    );
    expect(facts.map(({ name, number, evidence }) => [name, number, evidence.line, evidence.quote])).toEqual([
      ["节水条例", "国务院令第641号", 5, "《节水条例》"],
      ["中华人民共和国水法", null, 5, "《中华人民共和国水法》"],
    ]);
  });

  it("under one verb are each a citation", () => {
    expect(
      cited("按照国家《节水规划》《用水定额》、《中国节水2030》和修订后的《江北省节水条例》要求，制定本意见。"),
    ).toHaveLength(4);
  });

  it("of the plan inside a notice are the notice", () => {
    expect(cited("根据《云州市人民政府关于印发节水方案的通知》（云政〔2016〕3号），落实《节水方案》。")).toEqual([
      ["云州市人民政府关于印发节水方案的通知", "云政〔2016〕3号"],
    ]);
  });

  it("with one name and two numbers are two", () => {
    expect(
      cited("根据《云州市委托执法规定》（市政府令第1号）和《云州市委托执法规定》（市政府令第2号），制定本意见。"),
    ).toHaveLength(2);
  });

  it("under a short name are the law that bears it", () => {
    expect(cited("《水污染防治行动计划》（以下简称《水十条》）实施以来，成效明显。全面完成《水十条》目标。")).toEqual([
      ["水污染防治行动计划", null],
    ]);
  });
});

test("a notice that forwards another keeps who forwards it in its title", () => {
  expect(cited("1.云州市人民政府办公厅转发市水利局关于加强水库管理意见的通知（云政办〔2001〕34号）")).toEqual([
    ["云州市人民政府办公厅转发市水利局关于加强水库管理意见的通知", "云政办〔2001〕34号"],
  ]);
});

describe("a number alone", () => {
  it.each([
    "按照云政〔2016〕29号文件要求，",
    "由云政〔2016〕29号规定，",
    "自云政〔2016〕29号文件印发之日起，",
    "（见云政〔2016〕29号）",
  ])("is cited: %s", (text) => {
    expect(cited(`${text}落实各项措施。`)).toEqual([[null, "云政〔2016〕29号"]]);
  });

  it("has the title that stands before its bracket without 《》", () => {
    expect(cited("为落实国务院办公厅关于加强节水工作的意见（国办发〔2016〕4号），制定本意见。")).toEqual([
      ["国务院办公厅关于加强节水工作的意见", "国办发〔2016〕4号"],
    ]);
  });

  it("in a head is no citation", () => {
    expect(cited("附件", "青政〔2016〕29号 2016年7月1日", "各有关单位要认真落实。")).toEqual([]);
  });
});

describe("what is no citation", () => {
  it.each([
    "入选《财富》或《云州商业》杂志评选的企业。",
    "填写《云州市节水企业申请表》和《用水统计报表》。",
    "持有《取水许可证》《不动产权证书》和《道路运输经营许可证（副本）》的个人。",
    "决定对《云州节水路径研究》等12篇研究成果予以表扬。",
    "在《云州日报》《云州晚报》刊登。",
    "按照《规划》确定的目标，认真落实。",
  ])("%s", (line) => {
    expect(cited(line)).toEqual([]);
  });

  it("the document's own instruments, also under a looser name", () => {
    expect(
      extractFrom(citations, [
        "云州市人民政府",
        "关于印发云州市节水实施方案的通知",
        "云政〔2019〕9号 2019年5月7日",
        "",
        "现将《云州市节水实施方案》印发给你们。",
        "未完成《云州市节水方案》目标的，予以通报。《云州市人民政府关于印发云州市节水实施方案的通知》（云政〔2019〕9号）",
      ]).facts,
    ).toEqual([]);
  });

  it("what it announces as its own", () => {
    expect(
      cited("《云州市节水补贴办法》已经市政府研究同意，现印发给你们。", "按照《云州市节水补贴办法》执行。"),
    ).toEqual([]);
  });

  it("what it announces as its own together with others", () => {
    expect(cited("市水务局《值班制度》《报送制度》和《奖惩办法》已经局党组会通过，现印发给你们。")).toEqual([]);
  });

  it("what its own title names, printed once more", () => {
    const title = "关于落实《政府工作报告》重点工作分工的通知";
    const { facts } = extractFrom(citations, [
      ...["云州市人民政府", title, "云政〔2019〕8号 2019年5月2日", "", `云州市人民政府${title}`],
      ...[title, "各县（市、区）人民政府：", "现将任务分工印发给你们。"],
    ]);
    expect(facts).toEqual([]);
  });

  it("but a plan of the same name from another term, or a paper of another issuer, is one", () => {
    expect(
      cited("《云州市水源规划（2010—2015年）》实施以来，按照《江北省人民政府关于加强水源保护的意见》要求，"),
    ).toHaveLength(2);
  });
});

test("a title that never closes is noted, and the next one is read", () => {
  const { facts, residue } = read("根据《节水条例（国务院令第641号）和《云州市节水办法》的规定，制定本意见。");
  expect(facts.map((fact) => fact.name)).toContain("云州市节水办法");
  expect(residue).toEqual([
    expect.objectContaining({ family: "citation", reason: "a bracketed title never closes", line: 5 }),
  ]);
});

test("the evidence is the printed text, number included", () => {
  const { facts } = read("根据《国务院关于 节水的意见》(国发[2016]17号)精神，");
  expect(facts[0]!.evidence.quote).toBe("《国务院关于节水的意见》(国发[2016]17号)");
});
