import { committees } from "../../loaders/extract/rosters";
import { printed } from "./printed";

const TITLE = "关于成立云州市古城保护工作领导小组的通知";

function office(lines: readonly string[]): readonly string[] {
  const [committee] = committees(printed(lines, { title: TITLE })).facts;
  return [
    `${committee?.officeUnit ?? "-"} ${committee?.officeHead ?? "-"}`,
    ...(committee?.seats ?? []).map((seat) => `${seat.role} ${seat.person ?? "-"} ${seat.title}`),
  ];
}

describe("the office of a committee told over several sentences", () => {
  test("director and deputies, each with an office of their own; commas part the people", () => {
    expect(
      office([
        "领导小组办公室设在市文物局，承担日常工作。办公室主任由市文物局局长吴安兼任；常务副主任由市文物局副局长冯小林兼任；副主任由市发展改革委副主任陈路，市财政局副局长褚云，市水务局副局长卫江兼任。办公室成员由领导小组成员单位有关科室负责同志担任。",
      ]),
    ).toEqual([
      "市文物局 吴安",
      "办公室常务副主任 冯小林 市文物局副局长",
      "办公室副主任 陈路 市发展改革委副主任",
      "办公室副主任 褚云 市财政局副局长",
      "办公室副主任 卫江 市水务局副局长",
    ]);
  });

  test("offices in brackets behind the names", () => {
    expect(
      office(["领导小组办公室设在市应急局，孙大路同志兼任办公室主任，李小山（市应急局副局长）任副主任。"]),
    ).toEqual(["市应急局 孙大路", "办公室副主任 李小山 市应急局副局长"]);
  });
});

test("units and offices at the end of a list; departments that are not named keep their words", () => {
  const seats = (lines: readonly string[]): readonly string[] => office(lines).slice(1);
  expect(
    seats(["成立由市长任组长，市卫健委、市城管局、市市场监管局主要负责人及各街道办事处主任为成员的工作专班。"]),
  ).toEqual(["组长 - 市长", "成员 - 市卫健委", "成员 - 市城管局", "成员 - 市市场监管局", "成员 - 各街道办事处主任"]);
  expect(seats(["领导小组由市长任组长，市直有关部门主要负责同志为成员。"])).toEqual([
    "组长 - 市长",
    "成员 - 市直有关部门主要负责同志",
  ]);
});
