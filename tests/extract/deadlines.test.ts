import { deadlineOf, dueOnOf, findDeadlines } from "../../loaders/extract/deadlines";

const limit = (text: string, year: number | null = 2021): readonly [string, string | null] | null => {
  const found = deadlineOf(text, 0, text.length, year);
  return found && [found.printed, found.dueOn];
};

describe("a time limit in a sentence", () => {
  test.each([
    ["2021年10月底前，完成站点联网", "2021年10月底前", "2021-10-31"],
    ["于2022年2月底前报市政府", "2022年2月底前", "2022-02-28"],
    ["6月30日前完成排查", "6月30日前", "2021-06-30"],
    ["9月1日之前提供", "9月1日之前", "2021-09-01"],
    ["在2021年10月15日以前接入", "2021年10月15日以前", "2021-10-15"],
    ["年底前全部关停", "年底前", "2021-12-31"],
    ["2022年年底完成", "2022年年底", "2022-12-31"],
    ["力争2023年底前建成", "2023年底前", "2023-12-31"],
    ["到2025年完成三万亩改造", "到2025年", "2025-12-31"],
    ["到2025年，基本建成平台", "到2025年", "2025-12-31"],
    ["8月底前出台", "8月底前", "2021-08-31"],
    ["2022年4月前完成", "2022年4月前", "2022-04-30"],
    ["二〇二二年六月中旬前完成", "二〇二二年六月中旬前", "2022-06-20"],
    ["2022年上半年前完成", "2022年上半年前", "2022-06-30"],
    ["2023年6月基本完成站点建设", "2023年6月", "2023-06-30"],
    ["2022年6月15日完成站点建设", "2022年6月15日", "2022-06-15"],
    ["到“十四五”末，建成站点100个", "到“十四五”末", "2025-12-31"],
    ["每月25日前上报", "每月25日前", null],
    ["每年6月25日、12月25日前上报", "每年6月25日、12月25日前", null],
    ["每年年底前拟定计划", "每年年底前", null],
  ])("%s", (text, printed, dueOn) => {
    expect(limit(text)).toEqual([printed, dueOn]);
  });

  test.each([
    "截至2021年底，全市已有三处",
    "2021年10月1日起实施",
    "到2025年，产量达到三万吨",
    "年内完成",
    "2021年7月31日前未取得手续的",
    "落实《云州市2021年底前攻坚方案》",
    "2019年底完成了普查",
    "做好6月前期工作",
    "采暖季（2021年11月15日—2022年3月15日）",
  ])("%s has none", (text) => {
    expect(limit(text)).toBeNull();
  });

  test("the first end counts, a limit for a part only where there is no other", () => {
    expect(limit("2021年9月底前联网；2022年3月底前验收")).toEqual(["2021年9月底前", "2021-09-30"]);
    expect(limit("2021年替换一千辆，其中9月底前五百辆，10月底前一千辆")).toEqual(["10月底前", "2021-10-31"]);
    expect(limit("其中9月底前五百辆")).toEqual(["9月底前", "2021-09-30"]);
  });

  test("what recurs gives way to what ends", () => {
    expect(limit("每月5日前上报，2021年11月底前完成")).toEqual(["2021年11月底前", "2021-11-30"]);
    expect(limit("分两批（每年2月底前、8月底前）公告")).toEqual(["每年2月底前", null]);
  });

  test("all limits come in printed order, none twice", () => {
    const text = "2021年9月底前联网，10月15日前上报";
    expect(findDeadlines(text, 0, text.length, 2021).map((d) => d.printed)).toEqual(["2021年9月底前", "10月15日前"]);
  });

  test("without a year of the document a bare month has no day", () => {
    expect(limit("6月30日前完成", null)).toEqual(["6月30日前", null]);
  });
});

describe("a time limit under its own label", () => {
  test.each([
    ["2021年6月30日前", "2021-06-30"],
    ["2021年6月30日", "2021-06-30"],
    ["2021年6月", "2021-06-30"],
    ["2022年", "2022-12-31"],
    ["长期坚持", null],
    ["每年12月", null],
  ])("%s", (printed, dueOn) => {
    expect(dueOnOf(printed, 2021)).toBe(dueOn);
  });
});
