import { sourceOf } from "../../loaders/source";
import { splitSource } from "../../loaders/split";
import { type GazetteDocument } from "../../loaders/split/document";

const only = (...lines: string[]): GazetteDocument => {
  const { documents } = splitSource(sourceOf("made-up.txt", lines.join("\n")));
  expect(documents).toHaveLength(1);
  return documents[0]!;
};

const LETTER = ["各县（市、区）人民政府，市人民政府各部门：", "为加强渡口管理，现就有关事项通知如下。"];

describe("pages of web sites", () => {
  test("a title printed twice: the print above the text counts, with its issuers; a bracket may be added", () => {
    expect(
      only(
        "云州市人民政府关于印发《云州市渡口办法》的通知(2019修订)",
        "",
        "云州市人民政府关于印发《云州市渡口办法》的通知",
        ...LETTER,
        "云州市人民政府",
        "2019年11月29日",
      ),
    ).toMatchObject({
      title: "关于印发《云州市渡口办法》的通知",
      issuers: ["云州市人民政府"],
      issuedOn: "2019-11-29",
      startLine: 3,
    });
    expect(
      only(
        "关于印发《云州市渡口办法》的通知",
        "时间：2013-12-22 阅读：1797次",
        "中共云州市委",
        "云州市人民政府",
        "关于印发《云州市渡口",
        "办法》的通知",
        ...LETTER,
        "2007年8月l5日",
      ),
    ).toMatchObject({ issuers: ["中共云州市委", "云州市人民政府"], issuedOn: "2007-08-15" });
  });

  test("a title in marks with its number in front, and the number again below", () => {
    expect(
      only(
        "云政办发〔2016〕26号《云州市人民政府办公厅关于印发〈云州市渡口办法〉的通知》",
        "《云州市人民政府办公厅关于印发〈云州市渡口办法〉的通知》",
        "云政办发〔2016〕26号",
        ...LETTER,
      ),
    ).toMatchObject({
      number: "云政办发〔2016〕26号",
      title: "关于印发〈云州市渡口办法〉的通知",
      issuers: ["云州市人民政府办公厅"],
    });
  });

  test("a table without colons, labels set wide, and labels above their values", () => {
    expect(
      only(
        "关于渡口的通知",
        "索 引 号 MB15/2023-05 发文日期 2023-01-03",
        "发布机构 青河县人民政府 文    号 青政〔2023〕1号",
        ...LETTER,
      ),
    ).toMatchObject({ number: "青政〔2023〕1号", issuers: ["青河县人民政府"], issuedOn: "2023-01-03" });
    expect(
      only(
        "水利部关于修改《渡口管理规定》的决定（中华人民共和国水利部令2019年第32号）",
        "文号",
        "水利部令2019年第32号",
        "公开日期",
        "2019年12月24日",
        "《水利部关于修改〈渡口管理规定〉的决定》已经部务会议通过，现予公布。",
        "水利部部长 钱小江",
        "2019年11月28日",
        "水利部关于修改《渡口管理规定》的决定",
        "一、删去第三条。",
      ),
    ).toMatchObject({
      number: "中华人民共和国水利部令2019年第32号",
      title: "关于修改《渡口管理规定》的决定",
      kind: "决定",
      issuedOn: "2019-11-28",
      jurisdiction: "全国",
    });
  });

  test("a title that only the table gives", () => {
    expect(
      only(
        "发文标题：江北省财政厅江北省水利厅关于渡口收费的公告",
        "发文文号：江北省财政厅公告2016年第6号",
        "发文时间：2016-4-22",
        "为保障渡口安全，现公告如下。",
      ),
    ).toMatchObject({
      number: "江北省财政厅公告2016年第6号",
      title: "关于渡口收费的公告",
      issuers: ["江北省财政厅", "江北省水利厅"],
      issuedOn: "2016-04-22",
    });
  });

  test("a table between pipes, its title the only one; who signed counts before who put it up", () => {
    expect(
      only(
        "索引号： | 0031/2020-04 | 信息分类： | 规范性文件 |",
        "发布机构： | 县人民政府办公室 | 发文字号： | 无 |",
        "标 题： | 青河县人民政府关于印发渡口任务分解表的通知 | ||",
        "各乡镇人民政府，县政府各部门：",
        "为落实《渡口规划》，现将《渡口任务分解表》印 发给你们，请认真落实。",
        "青河县人民政府",
        "2020年4月30日",
      ),
    ).toMatchObject({
      title: "关于印发渡口任务分解表的通知",
      issuers: ["青河县人民政府"],
      issuedOn: "2020-04-30",
      instruments: [{ title: "渡口任务分解表" }],
    });
    expect(
      only(
        "发布机构：县人民政府办公室",
        "2021年渡口重点任务（青政发〔2021〕2号）",
        ...LETTER,
        "青河县人民政府",
        "2021年3月2日",
      ),
    ).toMatchObject({ number: "青政发〔2021〕2号", issuers: ["青河县人民政府"] });
  });

  test("the number in front of the title on its line", () => {
    expect(only("云财【2017】6号 云州市财政局 云州市水务局关于渡口资金的通知", ...LETTER)).toMatchObject({
      number: "云财〔2017〕6号",
      title: "关于渡口资金的通知",
      issuers: ["云州市财政局", "云州市水务局"],
    });
  });

  test("when the page was put up is not when the document was made", () => {
    const page = ["云州市人民政府关于渡口的通知", "2021-03-09 17:45", ...LETTER];
    expect(only(...page, "云州市人民政府", "2021年3月1日").issuedOn).toBe("2021-03-01");
    expect(only(...page).issuedOn).toBe("2021-03-09");
  });

  test("a letter saved without its own title, above the plan that it issues", () => {
    const document = only(
      "各县人民政府，市政府各部门：",
      "《云州市渡口工作要点》已经市政府同意，现印发给你们，请认真贯彻执行。",
      "云州市人民政府办公室",
      "2023年8月7日",
      "（此件主动公开）",
      "云州市渡口工作要点",
      "一、总体要求",
    );
    expect(document).toMatchObject({
      title: "云州市渡口工作要点",
      issuers: ["云州市人民政府办公室"],
      issuedOn: "2023-08-07",
      jurisdiction: "云州市",
      startLine: 1,
    });
    expect(document.parts.map(({ kind }) => kind)).toEqual(["letter", "instrument"]);
  });

  test("a letter without a title that only annexes what it issues", () => {
    expect(
      only(
        "各镇人民政府，县政府各部门：",
        "为完成《渡口规划》任务，现将《渡口任务分解表》印发给你们。",
        "附件：《渡口任务分解表》",
        "青河县人民政府办公室",
        "2021年1月25日",
      ),
    ).toMatchObject({
      title: "渡口任务分解表",
      issuers: ["青河县人民政府办公室"],
      issuedOn: "2021-01-25",
      instruments: [],
    });
  });

  test("a title that was cut off above its number is the page's", () => {
    expect(
      only(
        "关于印发云州市渡口管理规则的通知",
        "江北省云州市人民政府办公室",
        "关于印发云州市渡口管理规则",
        "云政办发〔2010〕15号",
        ...LETTER,
      ),
    ).toMatchObject({ title: "关于印发云州市渡口管理规则的通知", kind: "通知" });
  });
});

describe("heads in other forms", () => {
  test("a government or office named by its level alone has its place above or in the signature", () => {
    expect(only("青河县人民政府", "县人民政府关于渡口的通知", "青政发〔2017〕1号", ...LETTER)).toMatchObject({
      issuers: ["青河县人民政府"],
      jurisdiction: "青河县",
    });
    expect(
      only("区人民政府办公室关于渡口的通知", "临政办〔2017〕1号", ...LETTER, "临江区人民政府办公室", "2017年1月3日"),
    ).toMatchObject({ issuers: ["临江区人民政府办公室"], jurisdiction: "临江区" });
  });

  test("省政府办公厅 and 市政府 in the head are whole in the signature", () => {
    const signed = (head: string, signature: string) => only(head, ...LETTER, signature, "2018年5月3日");
    expect(signed("省政府办公厅关于渡口的通知", "江北省人民政府办公厅")).toMatchObject({
      title: "关于渡口的通知",
      issuers: ["江北省人民政府办公厅"],
      jurisdiction: "江北省",
    });
    expect(signed("市政府关于渡口的通知", "云州市人民政府").issuers).toEqual(["云州市人民政府"]);
  });

  test("市人民政府 without a signature has its place from the masthead, else from the title", () => {
    const notice = (number: number) => [
      "市人民政府关于加强渡口管理的通知",
      `云政发〔2020〕${String(number)}号`,
      ...LETTER,
      "2020年5月5日",
    ];
    const { documents } = splitSource(
      sourceOf("made-up.txt", ["云州市人民政府主办2020年第2号（总第55号）", ...notice(1), ...notice(2)].join("\n")),
    );
    expect(documents.map(({ issuers, jurisdiction }) => [...issuers, jurisdiction])).toEqual([
      ["云州市人民政府", "云州市"],
      ["云州市人民政府", "云州市"],
    ]);
    expect(only("市人民政府办公室关于成立云州市渡口领导小组的通知", ...LETTER)).toMatchObject({
      issuers: ["云州市人民政府办公室"],
      jurisdiction: "云州市",
    });
  });

  test("issuers and their verb on one line, the title below; a number that lost its end", () => {
    expect(
      only("云州市人民政府 云州市中级人民法院印发", "关于渡口纠纷处理意见的通知", "云政发〔202516", ...LETTER),
    ).toMatchObject({
      number: "云政发〔2025〕16号",
      title: "印发关于渡口纠纷处理意见的通知",
      issuers: ["云州市人民政府", "云州市中级人民法院"],
    });
  });

  test("orders of the president and of two ministries, and commendations", () => {
    expect(
      only(
        "中华人民共和国主席令",
        "(第 29 号)",
        "《中华人民共和国渡口法》已由全国人民代表大会常务委员会通过，现予公布。",
        "中华人民共和国主席 钱江",
        "1990年6月28日",
      ),
    ).toMatchObject({ number: "中华人民共和国主席令第29号", title: "中华人民共和国渡口法", issuedOn: "1990-06-28" });
    expect(
      only("水利部", "交通运输部", "令", "第 31 号", "《渡口管理办法》已经审议通过，现予公布。", "2019年11月8日"),
    ).toMatchObject({
      number: "水利部、交通运输部令第31号",
      title: "渡口管理办法",
      issuers: ["水利部", "交通运输部"],
      startLine: 1,
    });
    expect(only("江北省人民政府嘉奖令", "江政字〔2021〕8号", ...LETTER)).toMatchObject({
      title: "嘉奖令",
      issuers: ["江北省人民政府"],
    });
  });

  test("a session of a congress, a town and a zone issue documents of their own", () => {
    expect(
      only(
        "云州市第六届人民代表大会第三次会议关于渡口规划的决议",
        "(2023年2月10日云州市第六届人民代表大会第三次会议通过)",
        "会议决定批准渡口规划。",
      ),
    ).toMatchObject({ issuers: ["云州市第六届人民代表大会第三次会议"], issuedOn: "2023-02-10" });
    expect(only("中共双溪镇委员会 双溪镇人民政府", "关于渡口的通知", "双委发〔2022〕8号", ...LETTER).jurisdiction).toBe(
      "双溪镇",
    );
    expect(only("云州高新技术产业开发区管理委员会关于渡口的通知", ...LETTER).jurisdiction).toBe(
      "云州高新技术产业开发区",
    );
  });

  test("an order of the government with a year in its number, signed by a governor without a name", () => {
    expect(
      only(
        "江北省人民政府",
        "江北省渡口管理规定",
        "政府令〔2010〕第15号",
        "《江北省渡口管理规定》已经省政府常务会议通过，现予公布。",
        "省长",
        "二○一○年十二月二十五日",
      ),
    ).toMatchObject({ number: "江北省人民政府令〔2010〕15号", issuedOn: "2010-12-25" });
  });

  test("date and number in a bracket at the beginning of the text; date and issuer on one line; when it was passed", () => {
    expect(
      only(
        "江北省人民政府关于渡口的通知",
        "(1985年6月14日江政〔1985〕48号)  根据国务院关于渡口的规定，现将问题通知如下：",
      ),
    ).toMatchObject({ number: "江政〔1985〕48号", issuedOn: "1985-06-14" });
    expect(only("关于渡口税收的通知", "1993年12月2日,江北省税务局", "通知", ...LETTER)).toMatchObject({
      issuers: ["江北省税务局"],
      issuedOn: "1993-12-02",
    });
    expect(
      only(
        "云州市人民代表大会常务委员会关于接受钱小江辞职请求的决定",
        "(2018年1月17日云州市第五届人民代表大会",
        "常务委员会第四十三次会议通过)",
        "云州市人民代表大会常务委员会决定：接受钱小江辞去云州市副市长职务的请求。",
      ).issuedOn,
    ).toBe("2018-01-17");
  });

  test("two decisions of a congress on one page, each with the day on which it was passed", () => {
    const decision = (what: string) => [
      "云州市人民代表大会常务委员会",
      `关于${what}`,
      "的决定",
      "（2023年5月31日云州市第五届人民代表大会常务委员会第七次会议通过）",
      "云州市第五届人民代表大会常务委员会第七次会议决定，批准计划。",
      "云州市人民代表大会常务委员会",
      "2023年5月31日",
    ];
    const source = sourceOf("made-up.txt", [...decision("批准渡口规划"), ...decision("批准桥梁规划")].join("\n"));
    expect(splitSource(source).documents.map(({ title, issuedOn }) => [title, issuedOn])).toEqual([
      ["关于批准渡口规划的决定", "2023-05-31"],
      ["关于批准桥梁规划的决定", "2023-05-31"],
    ]);
  });

  test("when a decision was passed, and the order that published it; a star above a title", () => {
    expect(
      only(
        "云州市人民政府",
        "关于废止《云州市渡口规定》的决定",
        "（2018年11月5日云州市人民政府第28次常务会议审议通过 2018年11月20日云州市人民政府令第12号公布 自公布之日起施行）",
        "决定废止《云州市渡口规定》。",
      ),
    ).toMatchObject({ number: "云州市人民政府令第12号", issuedOn: "2018-11-20" });
    expect(only("云政办发〔2015〕32号", "★", "关于渡口的通知", ...LETTER).title).toBe("关于渡口的通知");
  });

  test("an announcement whose number stands below its title", () => {
    expect(
      only(
        "水利部  交通运输部",
        "关于渡口收费的公告",
        "水利部 交通运输部公告2023年第45号",
        "现公告如下。",
        "2023年8月28日",
      ),
    ).toMatchObject({
      number: "水利部交通运输部公告2023年第45号",
      title: "关于渡口收费的公告",
      issuers: ["水利部", "交通运输部"],
      startLine: 1,
    });
  });

  test("an announcement without a title, known by its number", () => {
    expect(
      only("青府通告〔2021〕1 号", "广大市民：", "为加强渡口管理，现通告如下：", "青河县人民政府", "2021年3月10日"),
    ).toMatchObject({
      number: "青府通告〔2021〕1号",
      title: "通告",
      kind: "通告",
      issuers: ["青河县人民政府"],
      issuedOn: "2021-03-10",
    });
  });

  test("the long name of an autonomous county", () => {
    expect(only("双溪土家族苗族侗族自治县人民政府办公室关于渡口的通知", ...LETTER).jurisdiction).toBe(
      "双溪土家族苗族侗族自治县",
    );
  });

  test("annexes below 附件 on a line of its own, and with a button behind it; marks around what a title issues", () => {
    const titles = (...lines: string[]) => only(...lines).instruments.map(({ title }) => title);
    expect(
      titles("云州市水务局关于渡口的通知", ...LETTER, "附件：", "1.渡口名单", "2.渡口责任人名单", "2019年5月6日"),
    ).toEqual(["渡口名单", "渡口责任人名单"]);
    expect(titles("云州市水务局关于渡口的通知", ...LETTER, "附件:【点击下载】", "1.渡口名单", "2019年5月6日")).toEqual([
      "渡口名单",
    ]);
    expect(
      titles(
        "云州市水务局关于渡口的通知",
        "现将《渡口预案》印发给你们，请遵照执行，原2007年印发的《渡口管理预案》同时废止。",
      ),
    ).toEqual(["渡口预案"]);
    expect(
      titles(
        "云州市水务局关于渡口的通知",
        "云州市水务局《值班制度》已经通过，现印发给你们。",
        "附件：1.云州市水务局值班制度",
      ),
    ).toEqual(["云州市水务局值班制度"]);
    expect(
      titles("云州市水务局关于印发《云州市渡口办法》的通知", ...LETTER, "云州市渡口办法", "第一条 本办法。"),
    ).toEqual(["云州市渡口办法"]);
  });
});
