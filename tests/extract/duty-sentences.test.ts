import { read, roles } from "./plan";

describe("sentences that give work", () => {
  test.each([
    ["教育、公安等部门负责做好护林宣传。", ["RESPONSIBLE 教育", "RESPONSIBLE 公安"]],
    [
      "市工信、商务、市场监管等部门按照职责分工，负责做好相关工作。",
      ["RESPONSIBLE 市工信", "RESPONSIBLE 商务", "RESPONSIBLE 市场监管"],
    ],
    ["市林业局会同财政、市场监管等有关部门编制物资目录。", ["LEAD 市林业局", "COOPERATE 财政", "COOPERATE 市场监管"]],
    [
      "森林公安机关在不影响防火值班的情况下，要积极配合林业部门采用无人机开展巡护。",
      ["COOPERATE 森林公安机关", "LEAD 林业部门"],
    ],
    [
      "市林业局为牵头单位，市财政局、市水务局为配合单位。",
      ["LEAD 市林业局", "COOPERATE 市财政局", "COOPERATE 市水务局"],
    ],
    ["市林业局作为牵头部门，要加强统筹。", ["LEAD 市林业局"]],
    ["市林业局负责牵头制定方案，市财政局负责保障经费。", ["LEAD 市林业局", "RESPONSIBLE 市财政局"]],
    ["各县（市）政府是护林的责任主体，应设立护林专班，充实巡护力量，负责方案的编制。", ["RESPONSIBLE 各县（市）政府"]],
    ["市应急局负责人防工程和林区防空演练。", ["RESPONSIBLE 市应急局"]],
    [
      "市委组织部、宣传部，市教育局、人社局，云州海关、税务局负责落实。",
      [
        "RESPONSIBLE 市委组织部",
        "RESPONSIBLE 宣传部",
        "RESPONSIBLE 市教育局",
        "RESPONSIBLE 人社局",
        "RESPONSIBLE 云州海关",
        "RESPONSIBLE 税务局",
      ],
    ],
    ["由市林业局牵头、市财政局配合，6月底前完成。", ["LEAD 市林业局", "COOPERATE 市财政局"]],
    ["市林业局、市财政局要按照职责分工，分别负责巡护和保障。", ["RESPONSIBLE 市林业局", "RESPONSIBLE 市财政局"]],
    ["请市林业局牵头，于6月30日前报送方案。", ["LEAD 市林业局"]],
    ["市林业局是护林工作的牵头部门，负责制定方案。", ["LEAD 市林业局"]],
    ["市公安局、应急管理局配合市林业局开展火灾调查。", ["COOPERATE 市公安局", "COOPERATE 应急管理局", "LEAD 市林业局"]],
    ["市委编办负责机构改革的组织实施。", ["RESPONSIBLE 市委编办"]],
    ["第二条 市政府办公室督查处负责督查事项的立项。", ["RESPONSIBLE 市政府办公室督查处"]],
    ["护林领导小组负责领导全市护林工作。", ["RESPONSIBLE 护林领导小组"]],
    ["乡镇（街道）负责组织发动，村（社区）负责实施。", ["RESPONSIBLE 乡镇（街道）", "RESPONSIBLE 村（社区）"]],
    ["由市林业局总牵头，市财政局等部门参与。", ["LEAD 市林业局", "COOPERATE 市财政局"]],
    [
      "由临江区水利、农业、林业部门和市水利局负责。",
      ["RESPONSIBLE 临江区水利、农业、林业部门", "RESPONSIBLE 市水利局"],
    ],
    ["临江区农委、林业等部门负责巡护。", ["RESPONSIBLE 临江区农委、林业等部门"]],
    ["供电、供气有关企业负责配套设施建设。", ["RESPONSIBLE 供电、供气有关企业"]],
    ["由市林业局牵头，市财政局、各县区做好工作配合。", ["LEAD 市林业局", "COOPERATE 市财政局", "COOPERATE 各县区"]],
    ["由市林业局牵头，市财政局做好资金保障的配合工作。", ["LEAD 市林业局", "COOPERATE 市财政局"]],
    ["林业部负责监督检查。", ["RESPONSIBLE 林业部"]],
  ])("%s", (line, expected) => {
    expect(read(line).map(roles)).toEqual([expected]);
  });

  test.each([
    "结合我市实际，市政府会同省林业局共同制定本方案。",
    "项目单位对申报材料的真实性、准确性负责。",
    "各县（市）政府应成立工作专班，负责组织实施。",
    "明确牵头单位和配合单位，加强市直部门配合。",
    "市林业行政主管部门主管全市护林工作。",
    "各有关部门要做好配合工作。",
  ])("%s gives no task", (line) => {
    expect(read(line)).toEqual([]);
  });

  test("the torn end of a roster is no duty", () => {
    expect(read("成员：市教育、公安、水务等部门负责")).toEqual([]);
  });

  test("fields of departments are called departments in full", () => {
    expect(read("教育、公安等部门负责护林宣传。")[0]?.units.map((unit) => unit.full)).toEqual(["教育部门", "公安部门"]);
  });
});

describe("a subject that a sentence before names", () => {
  test("holds behind a semicolon", () => {
    const found = read("（一）市林业局负责编制规划；牵头做好评审工作；会同市财政局制定办法；配合市公安局开展巡护。");
    expect(found.map((task) => [task.label, ...roles(task)])).toEqual([
      ["市林业局负责编制规划", "RESPONSIBLE 市林业局"],
      ["牵头做好评审工作", "LEAD 市林业局"],
      ["会同市财政局制定办法", "LEAD 市林业局", "COOPERATE 市财政局"],
      ["配合市公安局开展巡护", "COOPERATE 市林业局", "LEAD 市公安局"],
    ]);
    expect(found[1]?.units[0]?.evidence.quote).toBe("市林业局");
    expect(found[1]?.evidence.quote).toBe("牵头做好评审工作");
  });

  test("holds in the whole item of a duty list, where partners stay with the item", () => {
    const found = read("（一）市林业局：组织巡护。会同市财政局制定办法。配合有关部门做好物资供应。");
    expect(found.map((task) => [task.label, ...roles(task)])).toEqual([
      ["组织巡护", "RESPONSIBLE 市林业局", "COOPERATE 市财政局"],
      ["配合有关部门做好物资供应", "COOPERATE 市林业局", "LEAD 有关部门"],
    ]);
  });

  test.each([
    "市林业局负责编制规划。牵头做好评审工作。",
    "市林业局负责编制规划；日常工作由专人办理；牵头做好评审工作。",
    "市林业局负责编制规划；会同各方，形成合力。",
  ])("does not hold in %s", (line) => {
    expect(read(line).map(roles)).toEqual([["RESPONSIBLE 市林业局"]]);
  });
});
