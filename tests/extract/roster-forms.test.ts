import { committees } from "../../loaders/extract/rosters";
import { type CommitteeFact } from "../../loaders/facts";
import { printed } from "./printed";

const NAME = "云州市河道治理工作领导小组";
const HEAD = { title: `关于成立${NAME}的通知` };

function read(...lines: readonly string[]): readonly CommitteeFact[] {
  return committees(printed(lines, HEAD)).facts;
}

function seats(committee: CommitteeFact | undefined): readonly string[] {
  return (committee?.seats ?? []).map((seat) => [seat.role, seat.person ?? "-", seat.title].join(" ").trim());
}

describe("the role on a line", () => {
  test("stands alone, without a colon, above its holders", () => {
    const [committee] = read(
      "组长",
      "王  青  副市长",
      "（二）副组长",
      "李小河  市政府副秘书长",
      "成 员",
      "钱路（市林业局局长）",
    );
    expect(seats(committee)).toEqual(["组长 王青 副市长", "副组长 李小河 市政府副秘书长", "成员 钱路 市林业局局长"]);
  });

  test("is no role above a line that names nobody", () => {
    expect(read("成员", "要认真履行职责，加强协调配合。")[0]?.seats).toEqual([]);
  });

  test("stands behind an ordinal of digits", () => {
    const [committee] = read("1.组长：王青（副市长）", "2.副组长：李小河（市政府副秘书长）、赵安（市水务局局长）");
    expect(seats(committee)).toEqual(["组长 王青 副市长", "副组长 李小河 市政府副秘书长", "副组长 赵安 市水务局局长"]);
  });

  test("is the office's below a line that names the office", () => {
    const [committee] = read(
      "组长：王青  副市长",
      "领导小组办公室",
      "主任：赵安  市水务局局长",
      "副主任：周明  市水务局副局长",
    );
    expect(seats(committee)).toEqual(["组长 王青 副市长", "办公室副主任 周明 市水务局副局长"]);
    expect(committee?.officeHead).toBe("赵安");
  });
});

describe("the people of a line", () => {
  test("a bracket glued to a name of two spaced characters holds the office", () => {
    const [committee] = read("成  员：钱  路（市林业局局长）  孙大江（市财政局局长）", "办公室主任：赵  安（兼）");
    expect(seats(committee)).toEqual(["成员 钱路 市林业局局长", "成员 孙大江 市财政局局长"]);
    expect(committee?.officeHead).toBe("赵安");
  });

  test("a comma parts name and office, a semicolon the people", () => {
    const [committee] = read("组长：王青，副市长；", "成员：钱路，市林业局副局长；孙大江，市财政局副局长。");
    expect(seats(committee)).toEqual(["组长 王青 副市长", "成员 钱路 市林业局副局长", "成员 孙大江 市财政局副局长"]);
  });

  test("how they are ordered, who is a woman and whom to call are no part of an office", () => {
    const [committee] = read(
      "成员：（按姓氏笔画排序）",
      "王  青（女，回族）  市水务局局长",
      "联络员：陈明  市水务局河湖科科长  0371-61234567",
    );
    expect(seats(committee)).toEqual(["成员 王青 市水务局局长", "联络员 陈明 市水务局河湖科科长"]);
  });

  test("a place in front of an office is nobody's name", () => {
    const [committee] = read(
      "成员：王青  市水务局局长",
      "青河县人民政府分管负责同志",
      "安平县政府副县长",
      "市财政局、市水务局有关负责同志",
    );
    expect(seats(committee).slice(1)).toEqual([
      "成员 - 青河县人民政府分管负责同志",
      "成员 - 安平县政府副县长",
      "成员 - 市财政局",
      "成员 - 市水务局",
    ]);
  });
});

describe("a table", () => {
  test("a column called 职务 holds roles where the row below says so; the empty place of a spanning cell may be missing", () => {
    const [committee] = read(
      "职务\t姓名\t单位及职务",
      "组长\t王青\t副市长",
      "副组长\t李小河\t市政府副秘书长",
      "赵安\t市水务局局长",
    );
    expect(seats(committee)).toEqual(["组长 王青 副市长", "副组长 李小河 市政府副秘书长", "副组长 赵安 市水务局局长"]);
  });

  test("a column called 职务 holds posts where another one holds the roles", () => {
    const [committee] = read("姓名\t单位\t职务\t备注", "王青\t市政府\t副市长\t组长", "钱路\t市爱卫办\t主任\t成员");
    expect(seats(committee)).toEqual(["组长 王青 市政府副市长", "成员 钱路 市爱卫办主任"]);
  });

  test("a column for the groups makes each group a committee of its own", () => {
    const [committee, group] = read(
      "组别\t职务\t姓名\t单位及职务",
      "领导小组\t组长\t王青\t副市长",
      "综合组\t组长\t钱路\t市林业局局长",
      "成员\t孙大江\t市财政局副局长",
    );
    expect(seats(committee)).toEqual(["组长 王青 副市长"]);
    expect(group).toMatchObject({ name: "综合组", parent: NAME });
    expect(seats(group)).toEqual(["组长 钱路 市林业局局长", "成员 孙大江 市财政局副局长"]);
  });
});

describe("working groups that a sentence announces", () => {
  const groups = (...lines: readonly string[]): readonly string[] =>
    read(...lines).flatMap(({ name, parent }) => (parent === NAME ? [name] : []));

  test.each([
    ["领导小组下设办公室和综合协调组、宣传组两个工作组。", ["综合协调组", "宣传组"]],
    ["领导小组下设办公室和综合协调、宣传报道两个工作组。", ["综合协调组", "宣传报道组"]],
    ["领导小组下设综合协调、宣传报道和后勤保障3个工作专班。", ["综合协调专班", "宣传报道专班", "后勤保障专班"]],
    ["领导小组下设三个工作组，分别为综合协调组、宣传组和后勤组。", ["综合协调组", "宣传组", "后勤组"]],
    ["领导小组下设宣传和舆情、后勤保障等五个工作组。", ["宣传和舆情组", "后勤保障组"]],
    ["领导小组下设办公室、若干工作组。", []],
  ])("%s", (sentence, names) => {
    expect(groups("组长：王青  副市长", sentence)).toEqual(names);
  });

  test("are those whose headings follow, also where these say 工作组", () => {
    const [, first, second] = read(
      "组长：王青  副市长",
      "领导小组下设综合协调、宣传两个工作组。",
      "（一）综合协调组",
      "组长：李小河  市政府副秘书长",
      "（二）宣传工作组",
      "组长单位：市委宣传部",
    );
    expect(first).toMatchObject({ name: "综合协调组", parent: NAME });
    expect(second?.name).toMatch(/^宣传(?:工作)?组$/u);
    expect([seats(first), seats(second)]).toEqual([["组长 李小河 市政府副秘书长"], ["组长单位 - 市委宣传部"]]);
  });

  test("have their seats where the paragraph begins with their name and a comma", () => {
    const [, first, second] = read(
      "组长：王青  副市长",
      "1.综合协调组。组长：李小河；成员单位：市水务局、市财政局。主要职责：负责统筹协调。",
      "2.宣传报道组，组长由市委宣传部副部长吴海担任，成员单位为市文广新局、市电视台。",
    );
    expect(seats(first)).toEqual(["组长 李小河", "成员单位 - 市水务局", "成员单位 - 市财政局"]);
    expect(seats(second)).toEqual(["组长 吴海 市委宣传部副部长", "成员单位 - 市文广新局", "成员单位 - 市电视台"]);
  });
});

describe("seats without names", () => {
  test("a line for everybody's heads goes on with the roster, a sentence on what everybody is to do ends it", () => {
    const [committee] = read(
      "成员：赵安  市水务局局长",
      "各乡镇乡镇长",
      "市财政局、市教育局主要负责人",
      "各县（市、区）要成立相应机构，市财政局局长要做好保障。",
    );
    expect(seats(committee)).toEqual([
      "成员 赵安 市水务局局长",
      "成员 - 各乡镇乡镇长",
      "成员 - 市财政局",
      "成员 - 市教育局",
    ]);
  });

  test("several lists with those who speak for their units behind each", () => {
    const [committee] = read(
      "成员：市财政局、市公安局分管负责同志，各乡镇乡镇长，国网云州供电公司、市自来水公司负责人。",
    );
    expect(seats(committee)).toEqual([
      "成员 - 市财政局",
      "成员 - 市公安局",
      "成员 - 各乡镇乡镇长",
      "成员 - 国网云州供电公司",
      "成员 - 市自来水公司",
    ]);
  });

  test("the members' own officers are nobody new", () => {
    const [committee] = read("组长：王青  副市长", "领导小组成员单位有关处室负责同志担任办公室成员。");
    expect(seats(committee)).toEqual(["组长 王青 副市长"]);
  });
});

describe("bodies that a sentence sets up", () => {
  const named = (...lines: readonly string[]): readonly string[] =>
    committees(printed(lines, { title: "关于印发云州市发展规划的通知" })).facts.map(({ name }) => name);

  test("for one piece of work count without seats, departments and what is only encouraged do not", () => {
    expect(
      named(
        "组建云州市河湖保护专家咨询委员会，为重大决策提供咨询。",
        "云州、安平等城市共同成立江北城市群水源保护协作小组。",
        "鼓励成立河湖保护产业推进委员会。",
        "组建云州市卫生健康委员会。",
        "成立专家评审委员会。",
      ),
    ).toEqual(["云州市河湖保护专家咨询委员会", "江北城市群水源保护协作小组"]);
  });

  test("have their office where a bracket behind its name says so", () => {
    const [committee] = committees(
      printed([
        "市政府成立了云州市河湖保护工作领导小组，统筹全市工作。",
        "各单位每月20日前将进展情况报送市河湖保护工作领导小组办公室（市水务局）。",
      ]),
    ).facts;
    expect(committee).toMatchObject({ name: "云州市河湖保护工作领导小组", officeUnit: "市水务局" });
    expect(committee?.officeUnitEvidence).toMatchObject({ line: 2, quote: "市水务局" });
  });

  test("have no office in a bracket that names no unit or belongs to another body", () => {
    const [committee] = committees(
      printed([
        "市政府成立了云州市河湖保护工作领导小组，统筹全市工作。",
        "请报送市河湖保护工作领导小组办公室（联系电话见附件）。",
        "请报送市抗旱指挥部办公室（市应急局）。",
      ]),
    ).facts;
    expect(committee?.officeUnit).toBeNull();
  });
});

test("units that only blanks part; the units of the office; the roles below the heading of a group named before", () => {
  const [committee, group] = read(
    "委  员：市委宣传部  市公安局  市水务局",
    "领导小组下设办公室、会务组、安保组。",
    "（一）办公室",
    "主任：周明（市水务局局长）",
    "成员单位：市水务局、市外办",
    "职责：负责统筹协调。",
    "（二）会务组",
    "牵头单位：市水务局",
    "职责：负责会务。",
  );
  expect(seats(committee)).toEqual([
    "委员 - 市委宣传部",
    "委员 - 市公安局",
    "委员 - 市水务局",
    "办公室成员单位 - 市水务局",
    "办公室成员单位 - 市外办",
  ]);
  expect(committee?.officeHead).toBe("周明");
  expect([group?.name, ...seats(group)]).toEqual(["会务组", "牵头单位 - 市水务局"]);
});

describe("seats that sentences and lists give to offices", () => {
  test("以…为组长 begins with the one who heads, and two deputy mayors are two", () => {
    const [committee] = read(
      "市政府成立以市长为组长，常务副市长、分管副市长为副组长，市财政局、市水务局等单位主要负责人为成员的市河道治理工作领导小组。",
    );
    expect(seats(committee)).toEqual([
      "组长 - 市长",
      "副组长 - 常务副市长",
      "副组长 - 分管副市长",
      "成员 - 市财政局",
      "成员 - 市水务局",
    ]);
  });

  test("a comma parts people where 、 joins the offices of one", () => {
    const [committee] = read("副组长：市委副书记，市委常委、常务副市长，市委常委、秘书长");
    expect(seats(committee)).toEqual([
      "副组长 - 市委副书记",
      "副组长 - 市委常委、常务副市长",
      "副组长 - 市委常委、秘书长",
    ]);
  });

  test("those who make up a body are no part of its name", () => {
    const [committee] = committees(
      printed(["建立由市水务局牵头、市财政局等部门参加的河道治理联席会议制度。"], { title: "关于印发工作方案的通知" }),
    ).facts;
    expect(committee?.name).toBe("河道治理联席会议");
  });
});

test("a 同志 that the print tore off 负责同志 and put behind another line goes back", () => {
  const [committee] = read("组长：王青  市水务局局长 同志。", "成员：城建、教育、水利、林业等部门负责");
  expect(seats(committee)).toEqual(["组长 王青 市水务局局长", "成员 - 城建、教育、水利、林业等部门负责同志"]);
  expect(seats(read("成员：城建、教育、水利、林业等部门负责")[0])).toEqual(["成员 - 城建、教育、水利、林业等部门负责"]);
});

describe("working groups of a plan", () => {
  const plan = (...lines: readonly string[]): readonly CommitteeFact[] =>
    committees(printed(lines, { title: "关于印发云州市应急预案的通知" })).facts;

  test("belong to the body that is named above them, not to kinds of bodies; an office that leads is nobody's name", () => {
    const [group] = plan(
      "根据需要，设立若干个专项应急指挥部。必要时，市应急指挥部可以设立综合机构，统筹处置。",
      "（1）综合协调组。由市政府办公厅牵头，市公安局、市水务局等单位组成，负责传达指令。",
    );
    expect(group).toMatchObject({ name: "综合协调组", parent: "市应急指挥部" });
    expect(seats(group)).toEqual(["牵头 - 市政府办公厅", "成员单位 - 市公安局", "成员单位 - 市水务局"]);
  });

  test("其主要领导 is nobody who can be told", () => {
    const [committee] = read("主任：王青  副市长", "此外，新公司成立后，其主要领导兼任副主任。");
    expect(seats(committee)).toEqual(["主任 王青 副市长"]);
  });
});

test("numbered people, the heads of a task force, and a remark in brackets below a seat", () => {
  const [committee] = read(
    "班  长：王青  副市长",
    "副班长：李小河  市政府副秘书长",
    "（其他领导按分工负责）",
    "成  员：",
    "1.钱 路 市水务局局长",
    "（2）孙大江 市财政局局长",
    "3、欧阳海（市林业局局长）",
  );
  expect(seats(committee)).toEqual([
    "班长 王青 副市长",
    "副班长 李小河 市政府副秘书长",
    "成员 钱路 市水务局局长",
    "成员 孙大江 市财政局局长",
    "成员 欧阳海 市林业局局长",
  ]);
});

test("numbered duties below a roster are no people", () => {
  const [committee] = read(
    "组长：王青  副市长",
    "成员：钱路  市水务局局长",
    "1.负责统筹协调河道治理工作。",
    "2.完成领导小组交办的事项。",
  );
  expect(seats(committee)).toEqual(["组长 王青 副市长", "成员 钱路 市水务局局长"]);
});

test("a body that a sentence sets up with its heads is that body, and its office is read with it", () => {
  const [committee, ...others] = committees(
    printed(["成立青河县节约用水工作领导小组，组长由县长王青担任，办公室设在县水利局。"], {
      title: "关于推行节约用水情况的报告",
    }),
  ).facts;
  expect([committee?.name, committee?.officeUnit, others]).toEqual(["青河县节约用水工作领导小组", "县水利局", []]);
  expect(seats(committee)).toEqual(["组长 王青 县长"]);
});

test("an office of Party and government together is one seat", () => {
  const [committee] = read("组长：王青  副市长", "副组长：市委、市政府有关副秘书长，市水务局主要负责同志");
  expect(seats(committee)).toEqual([
    "组长 王青 副市长",
    "副组长 - 市委、市政府有关副秘书长",
    "副组长 - 市水务局主要负责同志",
  ]);
  expect(committee?.seats.map((seat) => seat.title)).not.toContain("市委");
  const [units] = read("组长：王青  副市长", "成员单位：市委、市政府、市水务局");
  expect(seats(units)).toEqual(["组长 王青 副市长", "成员单位 - 市委", "成员单位 - 市政府", "成员单位 - 市水务局"]);
});

describe("a 委员会 behind a 领导小组", () => {
  const LIST = ["主任：李小河  云州大学教授", "成员：赵安  云州大学教授"];
  const parents = (...lines: readonly string[]) => read(...lines).map(({ name, parent }) => [name, parent]);

  test("stands beside it under a heading of the same level", () => {
    expect(
      parents(
        `一、${NAME}`,
        "组长：王青  副市长",
        "二、云州市河道治理专家委员会",
        ...LIST,
        "三、云州市河道评审委员会",
        ...LIST,
      ),
    ).toEqual([
      [NAME, null],
      ["云州市河道治理专家委员会", null],
      ["云州市河道评审委员会", null],
    ]);
  });

  test("opens a roster of its own where its name alone stands below an office", () => {
    const [first, second] = read("组长：王青  副市长", "云州市河道治理专家委员会", ...LIST);
    expect(seats(first)).toEqual(["组长 王青 副市长"]);
    expect([second?.name, seats(second)]).toEqual([
      "云州市河道治理专家委员会",
      ["主任 李小河 云州大学教授", "成员 赵安 云州大学教授"],
    ]);
  });

  test("stays below it under a heading of a lower level, as groups do", () => {
    expect(
      parents(
        `一、${NAME}`,
        "组长：王青  副市长",
        "（一）云州市河道治理专家委员会",
        ...LIST,
        "二、综合协调组",
        ...LIST,
      ),
    ).toEqual([
      [NAME, null],
      ["云州市河道治理专家委员会", NAME],
      ["综合协调组", NAME],
    ]);
  });
});
