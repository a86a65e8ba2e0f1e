import { abbreviationsOf } from "../../loaders/resolve/abbreviations";

test.each([
  ["云州市发展和改革委员会", "云州市", ["云州市发改委", "市发改委", "发改委", "市发展改革委"]],
  ["江北省发展和改革委员会", "江北省", ["江北省发改委", "省发改委"]],
  ["云州市临江区住房和城乡建设局", "云州市临江区", ["临江区住建局", "区住建局", "住建局"]],
  ["云州市人民政府国有资产监督管理委员会", "云州市", ["云州市国资委", "市国资委", "市政府国资委"]],
  ["云州市人民政府", "云州市", ["云州市政府", "市政府"]],
  ["云州市人民政府办公室", "云州市", ["市政府办公室", "市政府办"]],
  ["中共云州市委员会", "云州市", ["云州市委", "市委"]],
  ["中共云州市委统一战线工作部", "云州市", ["云州市委统战部", "市委统战部"]],
  ["中共云州市纪律检查委员会", "云州市", ["云州市纪委", "市纪委"]],
  ["云州市人民代表大会常务委员会", "云州市", ["市人大常委会", "市人大"]],
  ["中国人民政治协商会议云州市委员会", "云州市", ["云州市政协", "市政协"]],
  ["国家税务总局云州市税务局", "云州市", ["云州市税务局", "市税务局"]],
  ["国家发展和改革委员会", null, ["国家发改委"]],
  ["云州华江燃气股份有限公司", "云州市", ["云州华江燃气公司", "华江燃气公司"]],
  ["云州市水务集团有限公司", "云州市", ["云州市水务集团", "云州市水务公司"]],
  ["江北华泰实业有限责任公司", "云州市", ["江北华泰实业公司"]],
])("%s bears its usual short names", (name, place, short) => {
  expect(abbreviationsOf(name, place)).toEqual(expect.arrayContaining(short));
});

test("an inner body bears the short name of the body around it", () => {
  expect(abbreviationsOf("云州市发展和改革委员会价格监测中心", "云州市")).toContain("市发改委价格监测中心");
});

test("a Party organ is not called by its short name alone, which is the government's", () => {
  expect(abbreviationsOf("中共云州市委金融委员会办公室", "云州市")).not.toContain("金融办");
});

test.each([
  ["云州市水务研究院", "云州市"],
  ["云州市发展和改革委员会", null],
  ["青河县发展和改革委员会", "云州市"],
])("%s of %s bears none that a rule knows", (name, place) => {
  expect(abbreviationsOf(name, place)).toEqual([]);
});
