import { extractFrom } from "../documents";
import { amendments } from "../../../loaders/extract/amendments";

const read = (...lines: string[]) => extractFrom(amendments, lines).facts;
const named = (...lines: string[]) => read(...lines).map(({ action, name, number }) => [action, name, number]);

const HEAD = ["云州市人民政府", "关于修改部分政府规章的决定", "云政〔2019〕8号 2019年5月6日", ""];
const NOTICE = ["云州市人民政府", "关于印发云州市水源保护办法的通知", "云政〔2019〕9号 2019年5月7日", ""];

describe("orders that modify", () => {
  it("reads each rule with its number and its single changes", () => {
    const facts = read(
      ...HEAD,
      "经过清理，市人民政府决定对下列2部政府规章的部分条款予以修改：",
      "一、《云州市水源保护办法（试行）》（市政府令第53号）",
      "1.将第六条中的“水务部门”修改为“水利部门”。",
      "2.删除第二十四条。",
      "二、《云州市城市节水规定》（市政府令54号）",
      "将第四条第三款中的“建设部门”修改为“城乡建设部门”。",
      "相关政府规章的文字和顺序根据本决定作相应修改，重新公布。",
    );
    expect(facts.map(({ action, name, number }) => [action, name, number])).toEqual([
      ["MODIFY", "云州市水源保护办法（试行）", "云州市人民政府令第53号"],
      ["MODIFY", "云州市城市节水规定", "云州市人民政府令第54号"],
    ]);
    expect(facts.map((fact) => fact.changes.map((change) => change.text))).toEqual([
      ["将第六条中的“水务部门”修改为“水利部门”", "删除第二十四条"],
      ["将第四条第三款中的“建设部门”修改为“城乡建设部门”"],
    ]);
    expect(facts[1]!.changes[0]!.evidence.line).toBe(10);
  });

  it("reads an order that names its one rule beforehand and numbers the changes", () => {
    const [fact, ...more] = read(
      "云州市人民政府",
      "关于修改《云州市城市节水规定》的决定",
      "云政〔2019〕8号 2019年5月6日",
      "",
      "市人民政府决定对《云州市城市节水规定》（市政府令第54号）作如下修改：",
      "一、第五条修改为：“用水单位应当做到：",
      "（一）安装节水器具；",
      "（二）定期检查。”",
      "二、增加一条，作为第八条：“逾期不改的，处以罚款。”",
      "本决定自公布之日起施行。",
      "第九条 删除第十条中的“旧”字样。",
    );
    expect(more).toEqual([]);
    expect(fact).toMatchObject({ action: "MODIFY", name: "云州市城市节水规定", number: "云州市人民政府令第54号" });
    expect(fact!.changes.map(({ kind, articles, to }) => [kind, articles, to])).toEqual([
      ["REWRITE", ["第五条"], "用水单位应当做到：（一）安装节水器具；（二）定期检查。"],
      ["ADD", ["第八条"], "逾期不改的，处以罚款。"],
    ]);
  });

  it("reads items that name their rule inside the first change", () => {
    expect(
      read(
        ...HEAD,
        "市人民政府决定对部分规章作如下修改：",
        "一、将《云州市城市节水规定》第十条中的“甲部门”修改为“乙部门”。",
        "删去第十一条。",
        "二、删去《云州市供水办法》第三条。",
      ).map((fact) => [fact.name, fact.changes.map((change) => [change.kind, change.articles])]),
    ).toEqual([
      [
        "云州市城市节水规定",
        [
          ["REPLACE", ["第十条"]],
          ["DELETE", ["第十一条"]],
        ],
      ],
      ["云州市供水办法", [["DELETE", ["第三条"]]]],
    ]);
  });

  it("keeps what is modified and what is repealed apart", () => {
    expect(
      named(
        "云州市人民政府",
        "关于废止和修改部分政府规章的决定",
        "云政〔2019〕8号 2019年5月6日",
        "",
        "一、对下列规章予以废止：",
        "（一）《云州市渡口管理办法》（市政府令第3号）",
        "（二）《云州市粮票管理办法》（市政府令第4号）",
        "二、对下列规章的部分条款予以修改：",
        "（一）《云州市城市节水规定》（市政府令第54号）",
        "删去第三条。",
      ),
    ).toEqual([
      ["REPEAL", "云州市渡口管理办法", "云州市人民政府令第3号"],
      ["REPEAL", "云州市粮票管理办法", "云州市人民政府令第4号"],
      ["MODIFY", "云州市城市节水规定", "云州市人民政府令第54号"],
    ]);
  });

  it("asks each rule what becomes of it where one sentence announces both", () => {
    const facts = read(
      "云州市人民政府",
      "关于修改和废止部分政府规章的决定",
      "云政〔2019〕8号 2019年5月6日",
      "",
      "市人民政府决定对下列2部政府规章予以修改，对2部政府规章予以废止：",
      "一、《云州市城市节水规定》（市政府令第54号）",
      "1.将第三条中的“水务部门”修改为“水利部门”。",
      "2.删去第七条。",
      "二、《云州市渡口管理办法》（市政府令第3号）予以废止。",
      "三、将《云州市供水办法》第九条中的“甲局”修改为“乙局”。",
      "四、废止《云州市粮票管理办法》（市政府令第4号）、《云州市布票管理办法》。",
      "本决定自公布之日起施行。",
    );
    expect(facts.map(({ action, name, changes }) => [action, name, changes.map((change) => change.kind)])).toEqual([
      ["MODIFY", "云州市城市节水规定", ["REPLACE", "DELETE"]],
      ["REPEAL", "云州市渡口管理办法", []],
      ["MODIFY", "云州市供水办法", ["REPLACE"]],
      ["REPEAL", "云州市粮票管理办法", []],
      ["REPEAL", "云州市布票管理办法", []],
    ]);
  });
});

it("reads a sentence that repeals some rules and goes on to modify one", () => {
  const facts = read(
    "云州市人民政府",
    "关于废止和修改部分规范性文件的决定",
    "云政〔2021〕9号 2021年4月6日",
    "",
    "各县（市、区）人民政府，市政府各部门：",
    "经研究，决定废止《云州市供水办法》（云政〔2010〕3号）和《云州市节水规定》等2件文件，对《云州市河道办法》（云政〔2013〕7号）作如下修改：",
    "一、将第五条中的“市水务局”修改为“市水利局”。",
    "二、删去第七条。",
    "云政〔2008〕11号文件不再执行，《云州市粮票管理办法》停止执行。",
    "本决定自公布之日起施行。",
  );
  const found = facts.map(
    ({ action, name, number, changes }) => `${action} ${name ?? number ?? ""} ${String(changes.length)}`,
  );
  expect(found.sort()).toEqual([
    "MODIFY 云州市河道办法 2",
    "REPEAL 云州市供水办法 0",
    "REPEAL 云州市粮票管理办法 0",
    "REPEAL 云州市节水规定 0",
    "REPEAL 云政〔2008〕11号 0",
  ]);
});

it("reads rules below the title where no sentence announces them", () => {
  const facts = read(
    "云州市人民政府",
    "关于修改《云州市供水办法》等3部规章的决定",
    "云政〔2021〕9号 2021年4月6日",
    "",
    "一、云州市供水办法（2005年6月1日市政府令第33号公布，2012年7月1日市政府令第60号修正）",
    "（一）第三条修改为：“市水利局主管供水。”",
    "（二）第十条、第十二条中的“水务”修改为“水利”。",
    "二、《云州市河道规定》（市政府令第40号）",
    "第五条第二款删除。",
    "三、《云州市房屋办法》",
    "将第六条修改为：“房屋部门应当建档。”",
    "此外，对规章的条款序号作相应调整。",
  );
  expect(facts.map(({ action, name, number, changes }) => [action, name, number, changes.length])).toEqual([
    ["MODIFY", "云州市供水办法", "云州市人民政府令第33号", 2],
    ["MODIFY", "云州市河道规定", "云州市人民政府令第40号", 1],
    ["MODIFY", "云州市房屋办法", null, 1],
  ]);
});

it("repeals nothing of a list of what stays in force", () => {
  const facts = read(
    "云州市人民政府",
    "关于公布规范性文件清理结果的通知",
    "云政〔2021〕9号 2021年4月6日",
    "",
    "市政府决定对下列文件予以废止或宣布失效：",
    "一、予以废止的规范性文件（1件）",
    "1.云州市人民政府关于加快渡口建设的意见（云政〔1998〕12号）",
    "二、宣布失效的规范性文件（1件）",
    "1.云州市人民政府关于加强粮票管理的通知（云政〔1999〕1号）",
    "三、继续有效的规范性文件（1件）",
    "1.云州市人民政府关于加强水源保护的意见（云政〔2004〕9号）",
  );
  expect(facts.map(({ number }) => number)).toEqual(["云政〔1998〕12号", "云政〔1999〕1号"]);
});

it("takes the number below its own title for no rule", () => {
  const { facts, residue } = extractFrom(amendments, [
    "云州市人民政府",
    "关于调整云州市安全委员会组成人员的通知",
    "云政函〔2019〕12号",
    "各县（市、区）人民政府：",
    "因工作需要，市政府决定对市安全委员会组成人员作如下调整：",
    "主任：张小河",
  ]);
  expect(facts).toEqual([]);
  expect(residue).toEqual([]);
});

it("reads an announcement that prints only the title of what was decided", () => {
  expect(
    named(
      "云州市第十五届人民代表大会常务委员会公告",
      "第12号",
      "",
      "云州市人民代表大会常务委员会关于废止《云州市渡口管理条例》的决定已于2020年10月30日通过，现予公布，自公布之日起施行。",
    ),
  ).toEqual([["REPEAL", "云州市渡口管理条例", null]]);
});

describe("rules with their history", () => {
  it("are named by the order that issued them, whatever else stands in their brackets", () => {
    expect(
      named(
        ...HEAD,
        "市人民政府决定废止《云州市渡口管理办法》（1998年云州市人民政府令第3号发布，根据2004年6月1日《云州市人民政府关于修改部分规章的决定》修正）、《云州市粮票管理办法》等2件政府规章。",
      ),
    ).toEqual([
      ["REPEAL", "云州市渡口管理办法", "云州市人民政府令第3号"],
      ["REPEAL", "云州市粮票管理办法", null],
    ]);
  });

  it("are read where they are printed without 《》, up to the sentence that closes the list", () => {
    const facts = read(
      ...HEAD,
      "市人民政府决定对下列2件规章作出修改：",
      "一、云州市供水管理办法（市政府令第8号）",
      "（一）删去第九条。",
      "二、云州市渡口管理规定",
      "第三条中的“甲局”修改为“乙局”。",
      "此外，对相关规章中的条文序号作相应调整。",
    );
    expect(facts.map(({ name, number, changes }) => [name, number, changes.length])).toEqual([
      ["云州市供水管理办法", "云州市人民政府令第8号", 1],
      ["云州市渡口管理规定", null, 1],
    ]);
  });
});

describe("repeals", () => {
  it("reads lists of papers printed without brackets", () => {
    expect(
      named(
        "云州市人民政府",
        "关于宣布失效一批文件的决定",
        "云政〔2019〕8号 2019年5月6日",
        "",
        "市人民政府决定，宣布下列2件文件失效：",
        "1.云州市人民政府关于加强渡口管理的通知（云政〔1999〕5号）",
        "2.云州市人民政府办公厅关于粮食工作的意见（云政办〔2000〕6号）",
      ),
    ).toEqual([
      ["REPEAL", "云州市人民政府关于加强渡口管理的通知", "云政〔1999〕5号"],
      ["REPEAL", "云州市人民政府办公厅关于粮食工作的意见", "云政办〔2000〕6号"],
    ]);
  });

  it.each([
    [
      "第九条 本办法自2019年6月1日起施行，《云州市旧水源办法》（云政〔2001〕5号）同时废止。",
      "云州市旧水源办法",
      "云政〔2001〕5号",
    ],
    ["第九条 2001年5月6日发布的《云州市旧水源办法》于本办法施行之日起废止。", "云州市旧水源办法", null],
    ["第九条 本办法自印发之日起施行。原《云州市旧水源办法》自行失效。", "云州市旧水源办法", null],
    ["第九条 云政〔2001〕5号文件同时废止。", null, "云政〔2001〕5号"],
    ["第九条 本办法自印发之日起施行，同时废止《云州市旧水源办法》。", "云州市旧水源办法", null],
  ])("reads the last article of a rule: %s", (line, name, number) => {
    expect(named(...NOTICE, "现将《云州市水源保护办法》印发给你们。", line)).toEqual([["REPEAL", name, number]]);
  });

  it("repeals the older rule of the document's own name", () => {
    expect(named(...NOTICE, "2001年发布的《云州市水源保护办法》同时废止。")).toEqual([
      ["REPEAL", "云州市水源保护办法", null],
    ]);
  });

  it("reads several rules in one sentence", () => {
    expect(
      named(...NOTICE, "《甲市管理办法》、《乙市管理办法》（市政府令第7号）和《丙市管理办法》同时废止。"),
    ).toHaveLength(3);
  });

  it.each([
    "本细则自《云州市节水条例》施行之日起施行，原有规定同时废止。",
    "对不符合《云州市节水条例》的文件，要及时修改或者废止。",
    "修订完善《云州市节水条例》，研究废止《云州市粮票管理办法》的建议。",
    "本办法有效期五年，《云州市节水条例》另有规定的从其规定。",
    "行政诉讼期间，依照《中华人民共和国行政诉讼法》的规定停止执行。",
  ])("does not take for a repeal: %s", (line) => {
    expect(named(...NOTICE, line)).toEqual([]);
  });
});

describe("orders whose rules stand in annexes", () => {
  const lines = [
    "江北省人民政府",
    "关于废止和修改部分省政府规章的决定",
    "（2019年5月6日江北省人民政府令第88号公布）",
    "",
    "为了推进改革，省人民政府决定：",
    "一、对2部省政府规章予以废止（附件1）。",
    "二、对2部省政府规章的部分条款予以修改（附件2）。",
    "本决定自公布之日起施行。",
    "",
    "附件1",
    "决定废止的省政府规章",
    "一、江北省渡口管理办法（1998年1月1日江北省人民政府令第30号发布）",
    "二、《江北省粮票管理办法》（2004年6月1日江北省人民政府令第80号公布，根据2011年1月1日江北省人民政府令第136号修订）",
    "",
    "附件2",
    "决定修改的省政府规章",
    "一、《江北省节水办法》",
    "（一）将第三条中的“水利厅”修改为“水行政主管部门”。",
    "（二）删去第八条。",
    "二、江北省供水规定",
    "第四条修改为：“供水单位应当公开水价。”",
  ];

  it("take the number of the rule, not of its revision or of the order", () => {
    expect(named(...lines)).toEqual([
      ["REPEAL", "江北省渡口管理办法", "江北省人民政府令第30号"],
      ["REPEAL", "江北省粮票管理办法", "江北省人民政府令第80号"],
      ["MODIFY", "江北省节水办法", null],
      ["MODIFY", "江北省供水规定", null],
    ]);
  });

  it("keep each change with its rule", () => {
    expect(read(...lines).map((fact) => fact.changes.map((change) => change.kind))).toEqual([
      [],
      [],
      ["REPLACE", "DELETE"],
      ["REWRITE"],
    ]);
  });

  it("may be tables; what stays in force is not repealed", () => {
    expect(
      named(
        "云州市人民政府办公厅",
        "关于公布规范性文件清理结果的通知",
        "云政办〔2019〕8号 2019年5月6日",
        "",
        "现将继续有效和废止的规范性文件目录予以公布。",
        "附件1",
        "继续有效的规范性文件目录",
        "序号\t文件名称\t文号",
        "1\t云州市人民政府关于加强节水的意见\t云政〔2010〕5号",
        "附件2",
        "废止的规范性文件目录",
        "序号\t文件名称\t文号",
        "1\t云州市人民政府关于加强渡口的意见\t云政〔2001〕5号",
      ),
    ).toEqual([["REPEAL", "云州市人民政府关于加强渡口的意见", "云政〔2001〕5号"]]);
  });
});
