import { lawKey, normaliseLawName, normaliseNumber } from "../../loaders/resolve/laws";

describe("normaliseNumber", () => {
  it.each([
    ["云政〔2017〕31号", "云政〔2017〕31号"],
    ["云政办 [2017] 第 31 号", "云政办〔2017〕31号"],
    ["云政办明电（２０１６）０９０号", "云政办明电〔2016〕90号"],
    ["国办发〔2016〕 49号", "国办发〔2016〕49号"],
    ["江发改环资〔2016〕1008", "江发改环资〔2016〕1008号"],
  ])("levels brackets, blanks and digits of %s", (printed, normal) => {
    expect(normaliseNumber(printed, "云州市")).toBe(normal);
  });

  it.each([
    "云州市人民政府令第64号",
    "市政府令第 64号",
    "市政府令64号",
    "第64号令",
    "云州市政府第64号令",
    "市人民政府令第六十四号",
  ])("knows the mayor's order under the name %s", (printed) => {
    expect(normaliseNumber(printed, "云州市")).toBe("云州市人民政府令第64号");
  });

  it("does not take another level's order for the city's own", () => {
    expect(normaliseNumber("省政府令第64号", "云州市")).toBe("省政府令第64号");
    expect(normaliseNumber("省政府令第64号", "江北省")).toBe("江北省人民政府令第64号");
    expect(normaliseNumber("国务院令427号", "云州市")).toBe("国务院令427号");
  });

  it("levels the numbers of standards", () => {
    expect(normaliseNumber("GB/T19580—2012", "")).toBe("GB/T 19580-2012");
    expect(normaliseNumber("DBJ41/T 075—2016", "")).toBe("DBJ41/T 075-2016");
    expect(normaliseNumber("ISO9001:2015", "")).toBe("ISO 9001-2015");
  });

  it("keeps the year of numbers that begin anew every year", () => {
    expect(normaliseNumber("国家税务总局公告2016年第12号", "")).toBe("国家税务总局公告2016年第12号");
    expect(normaliseNumber("水利部2016年第36号令", "")).toBe("水利部令2016年第36号");
  });

  it("returns null for what is no number", () => {
    for (const printed of ["试行", "2017年版", "以下简称办法", "", "、".repeat(100_000)]) {
      expect(normaliseNumber(printed, "云州市")).toBeNull();
    }
  });
});

describe("lawKey", () => {
  it("is the number where there is one, whatever the name", () => {
    expect(lawKey("水源保护办法", "市政府令第64号", "云州市")).toBe(lawKey("云州市水源保护办法", "第64号令", "云州市"));
  });

  it("is the same for a ministry's order under every name of the ministry", () => {
    const key = lawKey(null, "住房和城乡建设部令第12号", "云州市");
    const forms = ["中华人民共和国住房和城乡建设部令第12号", "住房城乡建设部令第12号", "住建部第12号令"];
    for (const printed of [...forms, "住房和城乡建设部〔2011〕第12号令"])
      expect(lawKey("供热管理规定", printed, "云州市")).toBe(key);
    expect(lawKey(null, "建设部令第12号", "云州市")).not.toBe(key);
    expect(lawKey(null, "中华人民共和国国务院令第7号", "云州市")).toBe(lawKey(null, "国务院令第7号", "江北省"));
    expect(lawKey(null, "国务院令7号", "云州市")).toBe(lawKey(null, "国务院第7号令", "江北省"));
    expect(lawKey(null, "省政府令第9号", "桐乡市")).toBe(lawKey(null, "浙江省人民政府令第9号", "嘉兴市"));
    expect(lawKey(null, "国家发展改革委、公安部令2019年第3号", "")).toBe(
      lawKey(null, "国家发展和改革委员会、中华人民共和国公安部令2019年第3号", ""),
    );
  });

  it("keeps laws of one name with different numbers apart", () => {
    const name = "云州市人民政府关于委托执法的规定";
    expect(lawKey(name, "市政府令第1号", "云州市")).not.toBe(lawKey(name, "市政府令第2号", "云州市"));
  });

  it("falls back on the name, levelled", () => {
    expect(lawKey("云州市2017–2018年〈水源〉保护 方案(试行)", null, "云州市")).toBe(
      lawKey("云州市2017—2018年<水源>保护方案（试行）", null, "云州市"),
    );
    expect(lawKey("盐业管理条例", null, "")).not.toBe(lawKey("江北省盐业管理条例", null, ""));
  });

  it("does not merge laws by a President's order, whose count begins anew", () => {
    expect(lawKey("水法", "主席令第八号", "")).not.toBe(lawKey("森林法", "主席令第8号", ""));
  });
});

test("normaliseLawName keeps the issuer and the country", () => {
  expect(normaliseLawName("中华人民共和国水法")).toBe("中华人民共和国水法");
  expect(normaliseLawName("《云州市“放心水”规划》")).toBe('云州市"放心水"规划');
});
