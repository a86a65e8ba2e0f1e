import { characterSet, isSpace } from "../../loaders/clean/character-set";
import { endingFinder, endsInOneOf } from "../../loaders/clean/endings";
import { matchesOf } from "../../loaders/extract/matches";

describe("quick looks at characters", () => {
  test("a set knows its characters by their codes and no others, nor what lies beyond a text", () => {
    const has = characterSet("。；①");
    expect(Array.from("。；①", (ch) => has(ch.charCodeAt(0)))).toEqual([true, true, true]);
    expect([has("，".charCodeAt(0)), has(0), has(Number.NaN)]).toEqual([false, false, false]);
  });

  test("white space is what patterns take for it", () => {
    const differing: number[] = [];
    for (let code = 0; code < 0x10000; code++)
      if (isSpace(code) !== /\s/u.test(String.fromCharCode(code))) differing.push(code);
    expect(differing).toEqual([]);
  });

  test("the last character of a text tells, and an empty text has none", () => {
    const closes = endsInOneOf("。：");
    expect([closes("如下："), closes("：如下"), closes("")]).toEqual([true, false, false]);
  });

  test("the longest word in which a text ends is found", () => {
    const ending = endingFinder(["办", "管委会", "委会", "办公室"]);
    expect([
      ending("青河新区管委会"),
      ending("市政府办公室"),
      ending("市农办"),
      ending("市水务局"),
      ending(""),
    ]).toEqual(["管委会", "办公室", "办", "", ""]);
  });

  test("all matches are found, again and again, wherever the last search with the pattern ended", () => {
    const pattern = /[。；]/gu;
    const places = (text: string) => matchesOf(pattern, text).map((match) => match.index);
    pattern.lastIndex = 5;
    expect([places("甲。乙；丙。"), places("丁"), places("。戊")]).toEqual([[1, 3, 5], [], [0]]);
  });
});
