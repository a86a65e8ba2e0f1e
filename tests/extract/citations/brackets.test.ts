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

  it.each(["《", "《》", "》", "《甲", "、"])("reads a long line of %s in linear time", (unit) => {
    const elapsed = (length: number): number => {
      const line = unit.repeat(length / unit.length);
      const start = process.hrtime.bigint();
      findTitles(line);
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    const short = Math.min(...[1, 2, 3].map(() => elapsed(200_000)));
    // Ten times the text: linear reading takes about ten times as long, quadratic a hundred times.
    expect(elapsed(2_000_000)).toBeLessThan(50 * Math.max(short, 1));
  });
});
