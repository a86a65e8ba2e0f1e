import { sourceOf } from "../../loaders/source";
import { splitSource } from "../../loaders/split";
import { type GazetteDocument } from "../../loaders/split/document";

const split = (...lines: string[]) => splitSource(sourceOf("made-up.txt", lines.join("\n")));
const only = (...lines: string[]): GazetteDocument => {
  const { documents } = split(...lines);
  expect(documents).toHaveLength(1);
  return documents[0]!;
};
const headOf = ({ number, title, issuers, issuedOn, kind, jurisdiction }: GazetteDocument) => ({
  number,
  title,
  issuers,
  issuedOn,
  kind,
  jurisdiction,
});

const LETTER = ["各县（市、区）人民政府，市人民政府各部门：", "为加强河道管理，现就有关事项通知如下。"];

describe("heads", () => {
  test("issuer, title over two lines, number and date with inner blanks", () => {
    expect(
      headOf(
        only(
          "云州市人民政府",
          "关于进一步加强河道",
          "管理工作的通知",
          "云政〔2018〕 5 号 2018 年 2 月 9 号",
          ...LETTER,
        ),
      ),
    ).toEqual({
      number: "云政〔2018〕5号",
      title: "关于进一步加强河道管理工作的通知",
      issuers: ["云州市人民政府"],
      issuedOn: "2018-02-09",
      kind: "通知",
      jurisdiction: "云州市",
    });
  });

  test("a government and the garrison of its place issue together", () => {
    const [document] = split(
      "江北省人民政府办公厅 江北省军区关于调整省国防动员委员会组成人员的通知",
      "江政办〔2018〕18号",
      ...LETTER,
    ).documents;
    expect(headOf(document!)).toMatchObject({
      title: "关于调整省国防动员委员会组成人员的通知",
      issuers: ["江北省人民政府办公厅", "江北省军区"],
    });
  });

  test("two issuers, issuer on the title's line, a title without 关于 that names its issuer again", () => {
    const [first, second] = split(
      "云州市人民政府 中国人民银行云州支行 关于支持小微企业的意见",
      "云政〔2018〕6号",
      "2018年3月1日",
      ...LETTER,
      "云州市人民政府办公厅 印发云州市人民政府办公厅关于办理提案的规定的通知",
      "云政办〔2018〕7号 2018年3月2日",
      ...LETTER,
    ).documents;
    expect(headOf(first!)).toMatchObject({
      title: "关于支持小微企业的意见",
      issuers: ["云州市人民政府", "中国人民银行云州支行"],
      issuedOn: "2018-03-01",
      kind: "意见",
    });
    expect(headOf(second!)).toMatchObject({
      title: "印发云州市人民政府办公厅关于办理提案的规定的通知",
      issuers: ["云州市人民政府办公厅"],
    });
  });

  test("an order takes its number from two lines, its title from the rule, its date from the signature", () => {
    const order = only(
      "青河县人民政府令",
      "第 12 号",
      "《青河县公墓管理办法》已经县人民政府常务会议通过，现予公布。",
      "县长 赵云山",
      "2019年5月20日",
      "青河县公墓管理办法",
      "第一条 为了加强公墓管理，制定本办法。",
      "第二条 原《青河县墓地管理办法》（县政府令第3号）同时废止。",
    );
    expect(headOf(order)).toEqual({
      number: "青河县人民政府令第12号",
      title: "青河县公墓管理办法",
      issuers: ["青河县人民政府"],
      issuedOn: "2019-05-20",
      kind: "令",
      jurisdiction: "青河县",
    });
  });

  test("a list of appointments has neither number nor date", () => {
    const { documents } = split(
      "云州市人民政府",
      "关于河道管理的通知",
      "云政〔2018〕5号 2018年2月9日",
      ...LETTER,
      "云州市人民政府任免人员",
      "2018年4月10日决定，任命：",
      "钱小江同志为云州市水务局副局长；",
    );
    expect(documents.map(headOf)[1]).toEqual({
      number: null,
      title: "任免人员",
      issuers: ["云州市人民政府"],
      issuedOn: null,
      kind: "任免",
      jurisdiction: "云州市",
    });
  });

  test("a single letter: number above the title, date in Chinese numerals, two signing issuers", () => {
    expect(
      headOf(
        only(
          "江财农〔1993〕12号",
          "关于下达水利资金的通知",
          "云州市财政局、水利局：",
          "现下达水利资金，请按规定使用。",
          "江北省财政厅",
          "江北省水利厅",
          "一九九三年一月十八日",
          "（此件公开发布）",
          "抄送：省审计厅。",
        ),
      ),
    ).toEqual({
      number: "江财农〔1993〕12号",
      title: "关于下达水利资金的通知",
      issuers: ["江北省财政厅", "江北省水利厅"],
      issuedOn: "1993-01-18",
      kind: "通知",
      jurisdiction: "江北省",
    });
  });

  test("a letter without a number, its issuer and date below the title", () => {
    expect(headOf(only("关于加强公路养护的意见", "临江区交通运输局", "（2019年3月1日）", ...LETTER))).toMatchObject({
      number: null,
      title: "关于加强公路养护的意见",
      issuers: ["临江区交通运输局"],
      issuedOn: "2019-03-01",
    });
  });

  test("the table of a web site is no head of its own", () => {
    expect(
      headOf(
        only(
          "发文机关：国务院办公厅",
          "标题：国务院办公厅关于加强水库管理的通知",
          "发文字号：国办发〔2018〕12号",
          "国务院办公厅关于加强水库管理的通知",
          "国办发〔2018〕12号",
          "各省、自治区、直辖市人民政府：",
          "水库是重要设施。",
          "国务院办公厅",
          "2018年3月2日",
        ),
      ),
    ).toEqual({
      number: "国办发〔2018〕12号",
      title: "关于加强水库管理的通知",
      issuers: ["国务院办公厅"],
      issuedOn: "2018-03-02",
      kind: "通知",
      jurisdiction: "全国",
    });
  });
});

describe("heads of other sources", () => {
  test("issuers printed without a blank, one with 等五部门, one above that the title names again", () => {
    expect(
      headOf(
        only(
          "中共云州市委办公室云州市人民政府办公室关于加强河道管理的通知（云办发〔2018〕3号）",
          "各县（市、区）委和人民政府：",
          "为加强河道管理，现就有关事项通知如下。",
        ),
      ),
    ).toMatchObject({
      number: "云办发〔2018〕3号",
      title: "关于加强河道管理的通知",
      issuers: ["中共云州市委办公室", "云州市人民政府办公室"],
      jurisdiction: "云州市",
    });
    expect(headOf(only("云州市财政局等五部门关于印发管理办法的通知", "云财〔2018〕3号", ...LETTER))).toMatchObject({
      issuers: ["云州市财政局"],
      title: "关于印发管理办法的通知",
    });
    expect(only("江北省云州市人民政府", "云州市人民政府关于河道的通知", "云政〔2018〕3号", ...LETTER).issuers).toEqual([
      "云州市人民政府",
    ]);
  });

  test("a web site's table: several labels on a line, values on the next line; the signature's date counts first", () => {
    const table = ["索引号： 0031/2018-01 发文日期： 2018-02-10", "文号：", "云政〔2018〕5号", "云州市河道管理规则"];
    expect(headOf(only(...table, "第一条 为了加强河道管理，制定本规则。"))).toMatchObject({
      number: "云政〔2018〕5号",
      title: "云州市河道管理规则",
      issuedOn: "2018-02-10",
      jurisdiction: "云州市",
    });
    const letter = ["云州市人民政府关于河道的通知", ...LETTER, "云州市人民政府", "2018年2月9日"];
    expect(only("关于河道的通知", "文号：云政〔2018〕7号 发布时间：2018-03-01", ...LETTER).number).toBe(
      "云政〔2018〕7号",
    );
    expect(
      headOf(only("【法规标题】云州市河道条例", "【颁布机构】云州市人民政府", "云州市河道条例", "第一条 本条例。")),
    ).toMatchObject({ title: "云州市河道条例", issuers: ["云州市人民政府"] });
    expect(only("关于第88号提案的答复", "云建函〔2021〕15号", "王小河委员：").kind).toBe("答复");
    expect(only("成文日期：2018-03-01 名称：关于河道的通知", ...letter).issuedOn).toBe("2018-02-09");
  });

  test("a number below the signature, a year typed with letters, a district named whole only in the signature", () => {
    const letter = ["临江区人民政府", "关于河道的通知", ...LETTER, "云州市临江区人民政府", "二OO六年二月九日"];
    expect(headOf(only(...letter, "临政〔2006〕3号"))).toMatchObject({
      number: "临政〔2006〕3号",
      issuedOn: "2006-02-09",
      jurisdiction: "云州市临江区",
    });
  });

  test("orders numbered by year or session, and a rule with its order in brackets", () => {
    expect(
      headOf(only("云州市水务局公告", "2018年第5号", "关于注销许可证的公告", "根据《江北省水法》的规定，现予公告。")),
    ).toMatchObject({ number: "云州市水务局公告2018年第5号", title: "关于注销许可证的公告", kind: "公告" });
    expect(
      only("云州市人民代表大会常务委员会公告", "〔十五届〕第8号", "", "《云州市绿化条例》已经通过，现予公布。").number,
    ).toBe("云州市人民代表大会常务委员会公告〔十五届〕第8号");
    expect(
      headOf(
        only(
          "云州市人民政府关于修改《云州市供水办法》的决定",
          "（2018年12月1日云州市人民政府令第30号公布 自公布之日起施行）",
          "市人民政府决定修改供水办法。",
        ),
      ),
    ).toMatchObject({ number: "云州市人民政府令第30号", issuedOn: "2018-12-01" });
  });

  test("an announcement names the decision, not the rule that is repealed", () => {
    const document = only(
      "云州市第十五届人民代表大会常务委员会公告",
      "第12号",
      "",
      "云州市人民代表大会常务委员会关于废止《云州市渡口管理条例》的决定已于2020年10月30日通过，现予公布。",
    );
    expect(document.title).toBe("关于废止《云州市渡口管理条例》的决定");
    expect(document.instruments).toEqual([]);
  });

  test("a forwarded document with number and date of its own is none of the source's", () => {
    const document = only(
      "云州市教育局",
      "关于转发《江北省教育厅关于加强校园安全的通知》的通知",
      "云教〔2021〕8号",
      "现将《江北省教育厅关于加强校园安全的通知》转发给你们。",
      "二〇二一年二月三日",
      "江北省教育厅",
      "关于加强校园安全的通知",
      "江教安〔2021〕2号",
      "各市教育局：",
      "市教育局负责排查。",
      "江北省教育厅",
      "2021年1月20日",
    );
    expect(headOf(document)).toMatchObject({ number: "云教〔2021〕8号", issuedOn: "2021-02-03" });
  });
});

describe("parts and instruments", () => {
  const notice = only_(
    "云州市人民政府办公室",
    "关于印发云州市河道保洁方案等文件的通知",
    "云政办〔2018〕9号 2018年2月9日",
    "各县（市、区）人民政府：",
    "根据《江北省河道管理条例》，市政府制定了《云州市河道保洁方案》，现印发给你们，请贯彻执行。",
    "附件：1. 河道清单（略）",
    "2. 责任分工表",
    "云州市河道",
    "保洁方案",
    "为做好河道保洁，制定本方案。",
    "一、目标",
    "（一）摸清底数。由市水务局牵头，市财政局配合。",
    "附件2",
    "责任分工表",
    "序号\t任务\t责任单位",
    "1\t清理河道\t市水务局",
    "序号\t任务\t责任单位",
    "2\t清理沟渠\t青河县政府",
  );

  function only_(...lines: string[]): GazetteDocument {
    return split(...lines).documents[0]!;
  }

  test("what it issues and annexes, not what it rests on; a plan that repeats the title is no document", () => {
    expect(notice.instruments.map(({ title }) => title)).toEqual(["云州市河道保洁方案", "河道清单", "责任分工表"]);
    expect(notice.parts.map(({ kind, title }) => [kind, title])).toEqual([
      ["letter", "关于印发云州市河道保洁方案等文件的通知"],
      ["instrument", "云州市河道保洁方案"],
      ["annex", "责任分工表"],
    ]);
  });

  test("headings, paragraphs that open with a heading, and one table with a repeated header", () => {
    const heading = notice.blocks.find((block) => block.text.startsWith("一、"))!;
    const item = notice.blocks.find((block) => block.text.startsWith("（一）"))!;
    expect(heading).toMatchObject({
      kind: "heading",
      section: { level: 1, ordinal: "一、", title: "目标", parent: null },
    });
    expect(item).toMatchObject({ kind: "paragraph", section: { level: 2, ordinal: "（一）", title: "摸清底数" } });
    expect(item.section!.parent).toBe(heading.section);
    expect(item.tight.text.slice(item.bodyAt)).toBe("由市水务局牵头，市财政局配合。");
    const rows = notice.blocks.filter((block) => block.kind === "row");
    expect(rows.map((row) => [row.table, row.cells.map((cell) => cell.text)])).toEqual([
      [0, ["序号", "任务", "责任单位"]],
      [0, ["1", "清理河道", "市水务局"]],
      [0, ["序号", "任务", "责任单位"]],
      [0, ["2", "清理沟渠", "青河县政府"]],
    ]);
  });

  test("a forwarded document is a part with its own issuer and place", () => {
    const { parts, instruments } = only_(
      "云州市人民政府办公室",
      "转发青河县人民政府关于加强民政工作的意见的通知",
      "云政办〔2018〕8号 2018年2月9日",
      "各县（市、区）人民政府：",
      "现将《青河县人民政府关于加强民政工作的意见》转发给你们，请学习借鉴。",
      "青河县人民政府 关于加强民政工作的意见 （二〇一八年一月五日）",
      "为加强民政工作，提出以下意见。",
    );
    expect(parts.map(({ kind, jurisdiction, issuer }) => ({ kind, jurisdiction, issuer }))).toEqual([
      { kind: "letter", jurisdiction: "云州市", issuer: "云州市人民政府办公室" },
      { kind: "forwarded", jurisdiction: "青河县", issuer: "青河县人民政府" },
    ]);
    expect(instruments.map(({ title }) => title)).toEqual(["青河县人民政府关于加强民政工作的意见"]);
  });
});

describe("the source", () => {
  test("lines and offsets lead back to the print", () => {
    const lines = [
      "",
      "云州市人民政府",
      "",
      "关于河道管理的通知",
      "云政〔2018〕5号 2018年2月9日",
      ...LETTER,
      "一、落实责",
      "",
      "任。",
    ];
    const source = sourceOf("made-up.txt", lines.join("\n"));
    const document = splitSource(source).documents[0]!;
    expect([document.startLine, document.endLine]).toEqual([2, 10]);
    for (const block of document.blocks) {
      expect(document.body.text.slice(block.start, block.end)).toBe(block.text);
      for (let i = 0; i < block.tight.text.length; i++) {
        expect(document.body.text[block.tight.origin[i]!]).toBe(block.tight.text[i]);
      }
    }
    const { start, end } = document.titleSpan;
    expect(document.body.text.slice(start, end)).toBe("关于河道管理的通知");
  });

  test("a gazette has a name, a year and a number as printed; a single letter has none", () => {
    const two = [1, 2].flatMap((n) => [
      "云州市人民政府",
      "关于河道管理的通知",
      `云政〔2018〕${n}号 2018年2月9日`,
      ...LETTER,
    ]);
    expect(split("云州市人民政府公报（2018.4）   文件汇编", ...two).gazette).toEqual({
      name: "云州市人民政府公报",
      year: 2018,
      number: 4,
    });
    expect(split(...two).gazette).toEqual({ name: "made-up", year: 2018, number: null });
    expect(split(...two.slice(0, 5)).gazette).toBeNull();
  });

  test("text without any head is told", () => {
    expect(split("今天天气很好。").residue).toMatchObject([{ family: "document", line: 1 }]);
  });
});
