import { isUnitName, readUnits } from "../../loaders/extract/units";

const read = (text: string): readonly string[] => readUnits(text, 0, text.length).map((unit) => unit.printed);
const full = (text: string): readonly string[] => readUnits(text, 0, text.length).map((unit) => unit.full);

describe("names of institutions", () => {
  test.each([
    "省农科院",
    "市社科院",
    "市科技馆",
    "市第一人民医院",
    "市中医院",
    "云州车务段",
    "市歌舞团",
    "应急管理局",
    "科学技术局",
    "国家安全局",
  ])("%s", (name) => {
    expect(isUnitName(name)).toBe(true);
  });

  test.each(["布局", "加快人民医院", "统筹全局"])("%s is none", (name) => {
    expect(isUnitName(name)).toBe(false);
  });
});

describe("a printed list of units", () => {
  test("is parted at 、 and ，, not inside brackets", () => {
    expect(read("市农委，各县（市、区）政府、开发区管委会")).toEqual(["市农委", "各县（市、区）政府", "开发区管委会"]);
    expect(read("市民政局，各乡镇（街道、管委会）")).toEqual(["市民政局", "各乡镇（街道、管委会）"]);
  });

  test("makes ASCII brackets full-width and keeps second names", () => {
    expect(read("市工商局(市盐务办),各县(市、区)政府。")).toEqual(["市工商局（市盐务办）", "各县（市、区）政府"]);
  });

  test("restores the elided 市 of later departments only", () => {
    expect(full("市工信委、公安局、临江区政府、农委，云州供电公司")).toEqual([
      "市工信委",
      "市公安局",
      "临江区政府",
      "市农委",
      "云州供电公司",
    ]);
    expect(full("省发展改革委、环保厅，市财政局、国税局")).toEqual([
      "省发展改革委",
      "省环保厅",
      "市财政局",
      "市国税局",
    ]);
    expect(full("云州市财政局、审计局")).toEqual(["云州市财政局", "云州市审计局"]);
    expect(full("市委组织部、宣传部、人社局")).toEqual(["市委组织部", "市委宣传部", "市人社局"]);
    expect(read("市工信委、公安局")).toEqual(["市工信委", "公安局"]);
  });

  test("restores a shared tail, but gives no 管委会 to groups, cities and governments", () => {
    expect(full("市内五区政府，云东新区、经开区、高新区管委会")).toEqual([
      "市内五区政府",
      "云东新区管委会",
      "经开区管委会",
      "高新区管委会",
    ]);
    expect(full("各县（市、区）、开发区管委会")).toEqual(["各县（市、区）", "开发区管委会"]);
    expect(full("安平市、柳溪风景名胜区管委会")).toEqual(["安平市", "柳溪风景名胜区管委会"]);
    expect(full("临江区、河东区政府")).toEqual(["临江区政府", "河东区政府"]);
  });

  test("is parted at 和 between two units, not inside a name", () => {
    expect(read("市财政局、市规划局和市国土资源局")).toEqual(["市财政局", "市规划局", "市国土资源局"]);
    expect(read("市发展和改革委员会、市工业和信息化委员会和市粮食和物资储备局")).toEqual([
      "市发展和改革委员会",
      "市工业和信息化委员会",
      "市粮食和物资储备局",
    ]);
    expect(read("各县（市、区）政府及有关部门")).toEqual(["各县（市、区）政府", "有关部门"]);
    expect(read("市政府及其部门")).toEqual(["市政府及其部门"]);
    expect(read("市教育局、和平区政府")).toEqual(["市教育局", "和平区政府"]);
  });

  test("is parted behind 等…部门 and in front of a group of places", () => {
    expect(read("市水利局等市有关部门和各县（市、区）政府")).toEqual(["市水利局", "各县（市、区）政府"]);
    expect(read("市财政局等有关部门和各县区政府")).toEqual(["市财政局", "各县区政府"]);
    expect(read("市体育局及各区")).toEqual(["市体育局", "各区"]);
    expect(read("安平市及各镇街")).toEqual(["安平市", "各镇街"]);
    expect(read("经开区管委会，各县（市）、区人民政府")).toEqual(["经开区管委会", "各县（市）、区人民政府"]);
  });

  test("restores 市 behind the office of the government as well", () => {
    expect(full("市政府办公厅、财政局、仲裁办、轨道交通建设中心")).toEqual([
      "市政府办公厅",
      "市财政局",
      "市仲裁办",
      "市轨道交通建设中心",
    ]);
  });

  test("parts departments that share their last word, but no joint name", () => {
    expect(read("各级卫生计生、发展改革和财政部门")).toEqual(["各级卫生计生", "发展改革", "财政部门"]);
    expect(full("各级卫生计生、发展改革和财政部门")).toEqual(["各级卫生计生部门", "发展改革部门", "财政部门"]);
    expect(read("各级住房和城乡建设部门")).toEqual(["各级住房和城乡建设部门"]);
  });

  test("parts the last department before 和 from the body behind", () => {
    const text = "各级卫生健康、民政等部门和红十字会";
    expect(readUnits(text, 0, text.length).map((unit) => unit.printed)).toEqual(["各级卫生健康", "民政", "红十字会"]);
  });

  test("keeps departments of one district, and enterprises of several trades, together as printed", () => {
    expect(read("市水利局，临江区农委、林业等部门")).toEqual(["市水利局", "临江区农委、林业等部门"]);
    expect(read("临江区水利、农业、林业部门和市水利局")).toEqual(["临江区水利、农业、林业部门", "市水利局"]);
    expect(read("临江区水利、林业等部门和市水利局")).toEqual(["临江区水利、林业等部门", "市水利局"]);
    expect(read("供电、供气有关企业，各县（市、区）政府")).toEqual(["供电、供气有关企业", "各县（市、区）政府"]);
    expect(read("市水利局、供电、供水等相关企业")).toEqual(["市水利局", "供电、供水等相关企业"]);
    expect(read("临江区农业局、水利局等部门")).toEqual(["临江区农业局", "水利局"]);
    expect(read("各县区农委、林业等部门")).toEqual(["各县区农委", "林业"]);
    expect(read("市水利、农业、林业部门")).toEqual(["市水利", "农业", "林业部门"]);
  });

  test("takes a joint body of party and government as one", () => {
    expect(read("市委、市政府督查组")).toEqual(["市委、市政府督查组"]);
    expect(read("市委、市政府")).toEqual(["市委", "市政府"]);
  });

  test("loses closing words and notes", () => {
    expect(read("市编办、财政局等有关部门")).toEqual(["市编办", "财政局"]);
    expect(read("市公安局、市城管局等")).toEqual(["市公安局", "市城管局"]);
    expect(read("市粮食局、市农委（列第一位的为牵头单位，下同）")).toEqual(["市粮食局", "市农委"]);
    expect(read("工信、公安、质监等部门")).toEqual(["工信", "公安", "质监"]);
  });

  test("loses a last word printed twice", () => {
    expect(read("各县（市、区）政府、开发区管委会管委会")).toEqual(["各县（市、区）政府", "开发区管委会"]);
  });

  test("joins levels which one name names together", () => {
    expect(read("市、县两级水务部门，各市、县（区）人民政府")).toEqual([
      "市、县两级水务部门",
      "各市、县（区）人民政府",
    ]);
  });

  test("tells where each unit stands", () => {
    const text = "由市财政局、审计局负责";
    const found = readUnits(text, 1, 9);
    expect(found.map((unit) => text.slice(unit.start, unit.end))).toEqual(["市财政局", "审计局"]);
  });

  test("takes a bracket that never closes as part of nothing", () => {
    expect(read("各县（市、区政府、市农委")).toEqual(["各县（市", "区政府", "市农委"]);
  });

  test("finds no unit in long rows of marks", () => {
    expect(read("、".repeat(200_000))).toEqual([]);
    expect(read("“".repeat(200_000))).toEqual([]);
  });
});

describe("a name of a unit inside a sentence", () => {
  test.each([
    "市规划局",
    "各县（市、区）政府",
    "综合协调组",
    "属地政府行业管理部门",
    "河长制办公室",
    "各乡镇（街道、管委会）",
  ])("%s is one", (name) => {
    expect(isUnitName(name)).toBe(true);
  });

  test.each(["全社会", "园区布局", "政务大厅", "加强市财政局", "水质监测", "按照市政府", "三组", "市场主体"])(
    "%s is none",
    (text) => {
      expect(isUnitName(text)).toBe(false);
    },
  );
});
