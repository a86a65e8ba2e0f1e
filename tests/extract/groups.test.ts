import { committees } from "../../loaders/extract/rosters";
import { printed } from "./printed";

const NAME = "云州市防汛抗旱指挥部";

/** Name, parent and seats of each committee. */
function read(
  lines: readonly string[],
  title = `关于成立${NAME}的通知`,
): readonly (readonly [string, string | null, string])[] {
  return committees(printed(lines, { title })).facts.map((c) => [
    c.name,
    c.parent,
    c.seats.map((seat) => `${seat.role} ${seat.person ?? seat.title}`).join("，"),
  ]);
}

describe("working groups of units", () => {
  test("the roles are the words of the sentence", () => {
    expect(
      read([
        "（一）抢险组：由市应急局牵头，市水务局、财政局等参加，视情增加其他单位。",
        "（二）宣传组：由市委宣传部牵头，市教育局、文旅局等单位配合，负责新闻发布。",
        "（三）保障组：市发展改革委牵头，会同市财政局、市商务局组成。",
        "（四）医疗组：由市卫健委牵头，负责伤员救治。",
      ]),
    ).toEqual([
      [NAME, null, ""],
      ["抢险组", NAME, "牵头 市应急局，参加 市水务局，参加 财政局"],
      ["宣传组", NAME, "牵头 市委宣传部，配合 市教育局，配合 文旅局"],
      ["保障组", NAME, "牵头 市发展改革委，成员单位 市财政局，成员单位 市商务局"],
      ["医疗组", NAME, "牵头 市卫健委"],
    ]);
  });

  test("the name stands in the heading above, or is the sentence's subject", () => {
    expect(
      read([
        "（一）抢险组",
        "由市应急局牵头，市水务局、市财政局参加。",
        "主要职责：市公安局牵头，市交通局配合，做好疏散工作。",
        "（二）专家组",
        "由市水务局、市应急局、市气象局等部门组成，市水务局为牵头单位。",
        "三、其他",
        "交通组由市交通局牵头，市公安局参与。",
      ]),
    ).toEqual([
      [NAME, null, ""],
      ["抢险组", NAME, "牵头 市应急局，参加 市水务局，参加 市财政局"],
      ["专家组", NAME, "成员单位 市水务局，成员单位 市应急局，成员单位 市气象局，牵头单位 市水务局"],
      ["交通组", NAME, "牵头 市交通局，参与 市公安局"],
    ]);
  });

  test("labels below the heading of a group; a list of units ends where another label or the office begins", () => {
    expect(
      read([
        "成员：市教育局、市公安局、国网云州供电公司负责人",
        "市防汛抗旱指挥部办公室设在市应急局，由市应急局局长兼任办公室主任。",
        "1.1 抢险组",
        "组长单位：市应急局",
        "成员单位：市消防救援支队、武警云州支队",
        "（二）项目组",
        "牵头单位：市发展改革委",
        "责任单位：市工信局、市商务局",
      ]),
    ).toEqual([
      [NAME, null, "成员 市教育局，成员 市公安局，成员 国网云州供电公司"],
      ["抢险组", NAME, "组长单位 市应急局，成员单位 市消防救援支队，成员单位 武警云州支队"],
      ["项目组", NAME, "牵头单位 市发展改革委，责任单位 市工信局，责任单位 市商务局"],
    ]);
  });

  test("posts told behind the name of a group", () => {
    expect(
      read([
        "1. 综合协调组：组长钱江，成员单位为市应急局、市公安局。",
        "2. 执法检查组：由市公安局副局长孙大路任组长，成员由市公安局、市交通局抽调人员组成。",
        "3. 宣传报道组：市委宣传部副部长周小林任组长。",
      ]),
    ).toEqual([
      [NAME, null, ""],
      ["综合协调组", NAME, "组长 钱江，成员单位 市应急局，成员单位 市公安局"],
      ["执法检查组", NAME, "组长 孙大路，成员 市公安局，成员 市交通局"],
      ["宣传报道组", NAME, "组长 周小林"],
    ]);
  });

  test("the body above may only be named", () => {
    expect(
      read(
        ["市防汛抗旱指挥部统一领导防汛工作。", "1. 抢险组：由市应急局牵头，市水务局、市财政局参加。"],
        "关于印发云州市防汛应急预案的通知",
      ),
    ).toEqual([["抢险组", "市防汛抗旱指挥部", "牵头 市应急局，参加 市水务局，参加 市财政局"]]);
  });

  test("the name may open the paragraph; a sentence that announces groups is no name", () => {
    expect(
      read([
        "3.1 指挥部根据需要设立下列工作组",
        "（2）应急监测组。由市生态环境局牵头，市水务局、市气象局配合。负责开展监测。",
      ]),
    ).toEqual([
      [NAME, null, ""],
      ["应急监测组", NAME, "牵头 市生态环境局，配合 市水务局，配合 市气象局"],
    ]);
  });

  test("groups that a sentence sets up by name", () => {
    expect(read(["指挥部下设综合协调组、宣传组和医疗救治组，各组由有关单位组成。"])).toEqual([
      [NAME, null, ""],
      ["综合协调组", NAME, ""],
      ["宣传组", NAME, ""],
      ["医疗救治组", NAME, ""],
    ]);
    expect(
      read([
        "指挥部设立交通组、县区工作组，各组由有关单位牵头。县区工作组组长由王青副秘书长担任。指挥部办公室设在市应急局。",
      ]),
    ).toEqual([
      [NAME, null, ""],
      ["交通组", NAME, ""],
      ["县区工作组", NAME, "组长 王青"],
    ]);
    expect(read(["指挥部下设若干工作组、相应专家组等。"])).toEqual([[NAME, null, ""]]);
  });

  test("a unit that leads a piece of work is no group", () => {
    expect(read(["（一）清理河道", "由市水务局牵头，市城管局配合。"])).toEqual([[NAME, null, ""]]);
  });
});
