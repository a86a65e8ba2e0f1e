import { findTitles } from "../../../loaders/extract/citations/brackets";

const titlesOf = (text: string): string[] => findTitles(text).titles.map(({ start, end }) => text.slice(start, end));

describe("findTitles", () => {
  it("finds titles one after the other", () => {
    expect(titlesOf("按照《甲法》《乙条例》、《丙办法》的规定")).toEqual(["甲法", "乙条例", "丙办法"]);
  });

  it.each([
    "关于印发〈云州市水源保护办法〉的通知",
    "关于印发《云州市水源保护办法》的通知",
    "关于印发<云州市水源保护办法>的通知",
  ])("takes a title inside a title as part of it: %s", (title) => {
    expect(titlesOf(`依据《${title}》（云政〔2016〕9号）`)).toEqual([title]);
  });

  it("takes a 〉 that nothing opened for the closing bracket", () => {
    expect(titlesOf("依据《水源保护办法〉和《节水条例》的要求")).toEqual(["水源保护办法", "节水条例"]);
  });

  it("keeps the titles behind a bracket that never closes", () => {
    const text = "依据《水源保护办法（云政〔2016〕9号）和《节水条例》的要求。";
    expect(titlesOf(text)).toEqual(["节水条例"]);
    expect(findTitles(text).unclosed).toEqual([2]);
  });

  it("ends a title at the end of the sentence", () => {
    expect(titlesOf("依据《水源保护办法。各单位要落实》")).toEqual([]);
  });

  it.each(["《", "》", "《甲", "、"])("finds no title in a long line of %s", (unit) => {
    expect(titlesOf(unit.repeat(200_000))).toEqual([]);
  });
});
