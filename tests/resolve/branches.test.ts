import { resolveOrganization } from "../../loaders/resolve/organizations";
import { namingIn } from "./naming";

const nameIn = (place: string, printed: string, given = {}): string =>
  resolveOrganization(printed, namingIn(place, given)).name;

describe("branches", () => {
  test.each([
    ["人行云州市中心支行", "中国人民银行云州中心支行"],
    ["人行云州中心支行国库处", "中国人民银行云州中心支行国库处"],
    ["民航江北监管局", "中国民用航空江北安全监督管理局"],
    ["江北煤监局云州分局", "江北煤矿安全监察局云州分局"],
    ["市仲裁办", "云州仲裁委员会办公室"],
    ["国家能源局江北监管办", "国家能源局江北监管办公室"],
    ["省农科院", "江北省农业科学院"],
    ["省国防科工办", "江北省国防科学技术工业办公室"],
    ["云州仲裁委员会", "云州仲裁委员会"],
    ["市国调队", "国家统计局云州调查队"],
    ["移动公司", "中国移动云州分公司"],
    ["市通管办", "云州市通信管理办公室"],
  ])("%s → %s", (printed, full) => {
    expect(nameIn("云州市", printed)).toBe(full);
  });

  test("the central bank has branches of cities since 2023", () => {
    expect(nameIn("云州市", "市人行", { on: "2024-01-01" })).toBe("中国人民银行云州市分行");
  });
});

describe("a bureau's office for a county is the upper city's", () => {
  test.each([
    ["青河县", "生态环境局青河分局", "云州市生态环境局青河分局"],
    ["青河县", "县生态环境局青河分局", "云州市生态环境局青河分局"],
    ["青河县", "市生态环境局青河分局", "云州市生态环境局青河分局"],
    ["青河县", "云州市生态环境局青河分局", "云州市生态环境局青河分局"],
    ["安平市", "市公安局安平分局", "云州市公安局安平分局"],
    ["临江区", "区公安分局", "云州市公安局临江分局"],
    ["临江区", "自然资源和规划分局", "云州市自然资源和规划局临江分局"],
    ["云州市", "市生态环境局青河分局", "云州市生态环境局青河分局"],
  ])("in %s %s → %s", (place, printed, full) => {
    expect(nameIn(place, printed)).toBe(full);
    expect(resolveOrganization(printed, namingIn(place)).parent?.name).toBe(full.replace(/(?<=局).*$/u, ""));
  });

  test("its name with the district's level where the text prints it", () => {
    expect(nameIn("临江区", "公安分局", { text: "云州市公安局临江区分局" })).toBe("云州市公安局临江区分局");
  });

  test("an office for another place stays as printed", () => {
    expect(nameIn("青河县", "盐务局南湖分局")).not.toContain("青河分局");
  });
});

describe("townships and zones of a county", () => {
  test.each([
    ["柳林镇政府", "青河县柳林镇人民政府"],
    ["柳林镇", "青河县柳林镇人民政府"],
    ["南关街道", "青河县南关街道办事处"],
    ["南关街道办", "青河县南关街道办事处"],
    ["高新区管委会", "青河高新技术产业开发区管理委员会"],
    ["经开区", "青河经济开发区管理委员会"],
  ])("%s → %s", (printed, full) => {
    const body = resolveOrganization(printed, namingIn("青河县"));
    expect(body.name).toBe(full);
    expect(body.parent?.name).toBe("青河县人民政府");
  });

  test.each(["各镇（街道）", "特色小镇", "重点镇", "街道"])("%s is no township", (printed) => {
    expect(nameIn("青河县", printed)).toBe(printed);
  });

  test("the source's own full type of a zone wins", () => {
    const text = "青河经济技术开发区管理委员会";
    expect(nameIn("青河县", "经开区管委会", { text })).toBe(text);
  });
});

describe("what the source prints in full", () => {
  test.each([
    ["云州空港区管委会", "云州空港经济综合实验区管委会", "云州空港经济综合实验区管理委员会"],
    ["航空港区", "云州航空港实验区", "云州航空港实验区管理委员会"],
    ["市水务集团", "由云州水务集团有限公司承建", "云州水务集团有限公司"],
    ["云州燃气公司", "云州市燃气股份有限公司", "云州市燃气股份有限公司"],
    ["华江燃气", "云州市华江燃气股份有限公司", "云州市华江燃气股份有限公司"],
    ["市自来水公司", "云州自来水投资控股有限公司", "云州自来水投资控股有限公司"],
    ["市机关事务管理局", "云州市市直机关事务管理局", "云州市市直机关事务管理局"],
    ["市机关事务管理局", "云州市机关事务管理局、云州市市直机关事务管理局", "云州市机关事务管理局"],
    ["江北机场集团", "江北省机场集团有限公司总经理", "江北省机场集团有限公司"],
    ["市政务办", "市数据局、政务服务办公室", "云州市政务服务办公室"],
    ["政务服务办公室", "", "云州市政务服务办公室"],
    ["市网信办", "市委网信办", "中共云州市委网络安全和信息化委员会办公室"],
    ["市督查室", "市委督查室", "云州市人民政府督查室"],
    ["法律顾问办公室", "市政府法律顾问办公室", "云州市人民政府法律顾问办公室"],
  ])("%s where it prints %s → %s", (printed, text, full) => {
    expect(nameIn("云州市", printed, { text })).toBe(full);
  });

  test("without it the name stays as it is", () => {
    expect(nameIn("云州市", "云州燃气公司")).toBe("云州燃气公司");
    expect(nameIn("云州市", "云州燃气分公司", { text: "云州燃气分公司有限公司" })).toBe("云州燃气分公司");
  });
});

describe("beginnings that look like other words", () => {
  test.each([
    ["省市场监管局", "江北省市场监督管理局"],
    ["市政管办", "云州市政管办"],
    ["市民航办", "云州市民航办"],
    ["重点项目办", "云州市重点项目办"],
    ["市府办", "云州市人民政府办公室"],
    ["市人大办", "云州市人民代表大会常务委员会办公室"],
    ["市政协办公厅", "中国人民政治协商会议云州市委员会办公厅"],
    ["市纪委市监委", "中共云州市纪律检查委员会"],
    ["滨湖度假区", "滨湖度假区管理委员会"],
  ])("%s → %s", (printed, full) => {
    expect(nameIn("云州市", printed)).toBe(full);
  });

  test("an office with a great river's name is nobody's own", () => {
    expect(nameIn("云州市", "黄河治理办公室")).toBe("黄河治理办公室");
  });
});
