import { readOffices } from "../../loaders/resolve/offices";
import { namingIn } from "./naming";

const read = (printed: string): (string | boolean)[][] =>
  readOffices(printed, namingIn("云州市")).map(({ organization, title, certain }) => [
    organization.name,
    title,
    certain,
  ]);

test.each([
  ["云州市教育局监察室主任", "云州市教育局监察室", "主任"],
  ["市财政局副局长", "云州市财政局", "副局长"],
  ["市财政局长", "云州市财政局", "局长"],
  ["市统计局总统计师", "云州市统计局", "总统计师"],
  ["市公安局党委书记", "云州市公安局", "党委书记"],
  ["市纪委书记", "中共云州市纪律检查委员会", "书记"],
  ["市总工会主席", "云州市总工会", "主席"],
  ["市委书记", "中共云州市委员会", "书记"],
  ["副市长", "云州市人民政府", "副市长"],
  ["市长", "云州市人民政府", "市长"],
  ["云州市市长", "云州市人民政府", "市长"],
  ["市政府副秘书长", "云州市人民政府", "副秘书长"],
  ["临江区政府常务副区长", "云州市临江区人民政府", "常务副区长"],
  ["青河县县长", "青河县人民政府", "县长"],
  ["国网云州供电公司总经理", "国网江北省电力公司云州供电公司", "总经理"],
  ["市民政局副调研员（正县级）", "云州市民政局", "副调研员"],
  ["协调水利工作的市政府副秘书长", "云州市人民政府", "副秘书长"],
])("%s", (printed, organization, title) => {
  expect(read(printed)).toEqual([[organization, title, true]]);
});

test("负责同志 is no 同志 behind a post, and the heads of townships are theirs", () => {
  expect(read("市水务局主要负责同志")).toEqual([["云州市水务局", "主要负责同志", false]]);
  expect(read("各乡镇乡镇长")).toEqual([["各乡镇", "乡镇长", false]]);
});

test("one post in two bodies", () => {
  expect(read("市企业联合会、市企业家协会副会长")).toEqual([
    ["云州市企业联合会", "副会长", true],
    ["云州市企业家协会", "副会长", true],
  ]);
  expect(read("市委、市政府督查室主任")).toHaveLength(1);
});

test("several posts, the later ones in the organisation before", () => {
  expect(read("市水务局党组书记、局长")).toEqual([
    ["云州市水务局", "党组书记", true],
    ["云州市水务局", "局长", true],
  ]);
  expect(read("市委常委、副市长，市公安局局长")).toEqual([
    ["中共云州市委员会", "常委", true],
    ["云州市人民政府", "副市长", true],
    ["云州市公安局", "局长", true],
  ]);
});

test.each([
  ["市商务局副主任科员", "云州市商务局", "副主任科员", true],
  ["主管水利副市长", "云州市人民政府", "主管水利副市长", true],
])("%s", (printed, organization, title, certain) => {
  expect(read(printed)).toEqual([[organization, title, certain]]);
});

test("a post behind an office of a district is the district's", () => {
  expect(read("临江区委常委、统战部长").map(([organization]) => organization)).toEqual([
    "中共云州市临江区委员会",
    "中共云州市临江区委统一战线工作部",
  ]);
  expect(read("滨河新区党工委书记、管委会主任").map(([organization]) => organization)).toEqual([
    "滨河新区管理委员会",
    "滨河新区管理委员会",
  ]);
});

test("who is in charge on the day is no certain post", () => {
  expect(read("市政府有关副秘书长")).toEqual([["云州市人民政府", "有关副秘书长", false]]);
  expect(read("市水务局有关负责人")).toEqual([["云州市水务局", "有关负责人", false]]);
  expect(read("市财政局分管负责人")).toEqual([["云州市财政局", "分管负责人", false]]);
  expect(read("各县（市、区）政府主要领导")[0]![2]).toBe(false);
  expect(read("金桥街")).toEqual([]);
});
