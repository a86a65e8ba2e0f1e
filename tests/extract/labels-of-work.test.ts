import { read, told } from "./plan";

describe("labels", () => {
  test.each([
    [
      "（牵头单位为市林业局，配合单位为市财政局、市卫生健康委，完成时限为2021年6月底）",
      "LEAD 市林业局,COOPERATE 市财政局,COOPERATE 市卫生健康委",
      "2021年6月底",
    ],
    [
      "（市级责任单位：市林业局；县级责任单位：各县（市、区）政府）",
      "RESPONSIBLE 市林业局,RESPONSIBLE 各县（市、区）政府",
      null,
    ],
    ["（第一责任单位：市林业局；其他责任单位：市财政局）", "RESPONSIBLE 市林业局,RESPONSIBLE 市财政局", null],
    [
      "（责任单位：市林业局、市财政局，2021年6月底前完成）",
      "RESPONSIBLE 市林业局,RESPONSIBLE 市财政局",
      "2021年6月底前",
    ],
    [
      "（责任部门：市林业局 市财政局 市发展改革委）",
      "RESPONSIBLE 市林业局,RESPONSIBLE 市财政局,RESPONSIBLE 市发展改革委",
      null,
    ],
    ["（责任单位：市委办公室 市政府办公室）", "RESPONSIBLE 市委办公室,RESPONSIBLE 市政府办公室", null],
    ["（责任单位：市林业局负责选址，市财政局配合做好保障）", "RESPONSIBLE 市林业局,COOPERATE 市财政局", null],
  ])("%s", (bracket, units, deadline) => {
    expect(read(`（一）加强巡护。建设防火道路。${bracket}`).map(told)).toEqual([["加强巡护", units, deadline]]);
  });

  test.each([
    [["*责任单位：市林业局"], "RESPONSIBLE 市林业局"],
    [["责任单位∶市林业局"], "RESPONSIBLE 市林业局"],
    [["【牵头单位】市林业局", "【配合单位】市财政局、市交通局"], "LEAD 市林业局,COOPERATE 市财政局,COOPERATE 市交通局"],
    [["牵头单位 市林业局", "配合单位 市财政局、市交通局"], "LEAD 市林业局,COOPERATE 市财政局,COOPERATE 市交通局"],
    [["职责分工：市林业局牵头，市财政局配合。"], "LEAD 市林业局,COOPERATE 市财政局"],
  ])("on lines of their own: %j", (lines, units) => {
    expect(read("（一）加强巡护", "建设防火道路。", ...lines).map(told)).toEqual([["加强巡护", units, null]]);
  });

  test("of a limit on the line below labels inside the text", () => {
    expect(
      read(
        "（一）加强巡护。建设防火道路。责任单位：市林业局、市交通局",
        "完成时限：2021年6月底前",
        "（二）加强宣传。设立站点。责任单位：市广电局",
      ).map(told),
    ).toEqual([
      ["加强巡护", "RESPONSIBLE 市林业局,RESPONSIBLE 市交通局", "2021年6月底前"],
      ["加强宣传", "RESPONSIBLE 市广电局", null],
    ]);
  });

  test("in a sentence, as long as units go on", () => {
    expect(read("（一）加强巡护。建设道路，牵头单位为市林业局，各有关方面要给予支持。").map(told)).toEqual([
      ["加强巡护", "LEAD 市林业局", null],
    ]);
  });

  test.each([
    "建立工作专班，明确责任单位为第一要务。",
    "牵头单位为本领域的龙头企业。",
    "牵头单位要加强协调，配合单位要主动作为。",
    "任务分工：本方案由各部门抓好落实。",
    "市直有关单位、相关部门为成员单位。",
  ])("%s has none", (line) => {
    expect(read("（一）加强巡护", line)).toEqual([]);
  });
});
