import { read, told } from "./plan";

describe("a bracket that closes an item", () => {
  test.each([
    ["（市林业局、市财政局，2021年6月底前完成）", "RESPONSIBLE 市林业局,RESPONSIBLE 市财政局", "2021年6月底前"],
    ["（市林业局；完成时限：2021年6月底）", "RESPONSIBLE 市林业局", "2021年6月底"],
    ["（市林业局负责，持续推进）", "RESPONSIBLE 市林业局", "持续推进"],
    ["（市林业局牵头；2021年6月底前完成）", "LEAD 市林业局", "2021年6月底前"],
    [
      "（市林业局按职责分工负责，2021年6月底前完成；各县（市、区）政府持续推进）",
      "RESPONSIBLE 市林业局,RESPONSIBLE 各县（市、区）政府",
      "2021年6月底前",
    ],
    [
      "（市林业局等部门及各县（市、区）政府负责。以下均需各县（市、区）政府落实，不再列出）",
      "RESPONSIBLE 市林业局,RESPONSIBLE 各县（市、区）政府",
      null,
    ],
  ])("%s", (bracket, units, deadline) => {
    expect(read(`（一）加强巡护。建设防火道路。${bracket}`).map(told)).toEqual([["加强巡护", units, deadline]]);
  });

  test("may name a single unit where others of the document name several", () => {
    const found = read(
      "（一）加强巡护。建设防火道路。（市林业局、市交通局）",
      "（二）加强宣传。设立宣传站点。（市广电局）",
      "（三）加强培训。培训护林人员。",
      "（各县〔市、区〕政府）",
    );
    expect(found.map(told)).toEqual([
      ["加强巡护", "RESPONSIBLE 市林业局,RESPONSIBLE 市交通局", null],
      ["加强宣传", "RESPONSIBLE 市广电局", null],
      ["加强培训", "RESPONSIBLE 各县〔市、区〕政府", null],
    ]);
  });

  test.each(["（市林业局）", "（以下简称市林业局）", "（谁主管、谁负责；谁使用、谁负责）", "（含市林业局、市水务局）"])(
    "%s alone says nothing",
    (bracket) => {
      expect(read(`（一）加强巡护。建设防火道路。${bracket}`)).toEqual([]);
    },
  );
});

test("labels behind a comma close the sentence where units follow", () => {
  expect(read("（一）加强巡护。建设防火道路，责任单位：市林业局、市交通局。").map(told)).toEqual([
    ["加强巡护", "RESPONSIBLE 市林业局,RESPONSIBLE 市交通局", null],
  ]);
});
