import { changesOf } from "../../../loaders/extract/amendments/changes";

const read = (text: string) => changesOf(text).map(({ kind, articles, from, to }) => ({ kind, articles, from, to }));

describe("changesOf", () => {
  it("reads what is replaced by what in several articles", () => {
    expect(read("将第四条第一款、第五条、第二十七条、二十九条中的“卫生部门”修改为“卫生健康部门”。")).toEqual([
      {
        kind: "REPLACE",
        articles: ["第四条第一款", "第五条", "第二十七条", "第二十九条"],
        from: "卫生部门",
        to: "卫生健康部门",
      },
    ]);
  });

  it("completes the article of a clause that names only the inner level", () => {
    expect(
      read("将第六条第一款中的“甲、乙”修改为“丙、乙”；第二款中的“丁”修改为“戊”；“己”修改为“庚”。").map(
        (x) => x.articles,
      ),
    ).toEqual([["第六条第一款"], ["第六条第二款"], ["第六条第二款"]]);
    expect(changesOf("将第二款中的“甲”修改为“乙”。", "第四条第一款")[0]?.articles).toEqual(["第四条第二款"]);
  });

  it("keeps the printed words of each change", () => {
    expect(changesOf("将第三条中的“甲”修改为“乙”；删除第八条。").map((x) => x.text)).toEqual([
      "将第三条中的“甲”修改为“乙”",
      "删除第八条",
    ]);
  });

  it("reads deletions, additions, new wording and renumbering", () => {
    expect(
      read(
        "删除第五条、第六条中的“经委”。增加一款，作为第八条第三款：“逾期不改的，处以罚款。”将第九条修改为：“本办法由市水务局解释。”第十条改为第十一条。",
      ),
    ).toEqual([
      { kind: "DELETE", articles: ["第五条", "第六条"], from: "经委", to: null },
      { kind: "ADD", articles: ["第八条第三款"], from: null, to: "逾期不改的，处以罚款。" },
      { kind: "REWRITE", articles: ["第九条"], from: null, to: "本办法由市水务局解释。" },
      { kind: "OTHER", articles: ["第十条"], from: null, to: "第十一条" },
    ]);
  });

  it("names one change where two articles get the same words", () => {
    expect(read("将第二条中的“卫生局”和第三条中的“防疫局”修改为“卫生健康委”。")).toEqual([
      { kind: "REPLACE", articles: ["第二条", "第三条"], from: "卫生局、防疫局", to: "卫生健康委" },
    ]);
  });

  it.each([
    [
      "a closing mark read as an opening one",
      "将第二条中的“水务、土地部门“修改为“水利部门”；第三款中的“丙”修改为“丁”。",
    ],
    ["a mark lost in front of 修改为", "将第二条中的“水务、土地部门修改为“水利部门”；第三款中的“丙”修改为“丁”。"],
    ["a mark lost behind the new words", "将第二条中的“水务、土地部门”修改为“水利部门；第三款中的“丙”修改为“丁”。"],
  ])("mends %s", (_, text) => {
    expect(read(text)).toEqual([
      { kind: "REPLACE", articles: ["第二条"], from: "水务、土地部门", to: "水利部门" },
      { kind: "REPLACE", articles: ["第二条第三款"], from: "丙", to: "丁" },
    ]);
  });

  it("does not part new wording at its own punctuation", () => {
    const [change, ...more] = read(
      "将第七条修改为：“有下列情形之一的，予以警告：（一）删除记录的；（二）修改为他人名义的。”",
    );
    expect(more).toEqual([]);
    expect(change?.to).toBe("有下列情形之一的，予以警告：（一）删除记录的；（二）修改为他人名义的。");
  });
});
