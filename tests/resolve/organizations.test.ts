import { resolveOrganization, secondName } from "../../loaders/resolve/organizations";
import { organizationId } from "../../loaders/resolve/ids";
import { placeOf } from "../../loaders/resolve/places";
import { namingIn } from "./naming";

const nameIn = (place: string, printed: string, given = {}): string =>
  resolveOrganization(printed, namingIn(place, given)).name;

describe("departments of a city", () => {
  test.each([
    ["市发展改革委", "云州市发展和改革委员会"],
    ["市发改委", "云州市发展和改革委员会"],
    ["云州市发改委", "云州市发展和改革委员会"],
    ["公安局", "云州市公安局"],
    ["市市场监管局", "云州市市场监督管理局"],
    ["市场监管局", "云州市市场监督管理局"],
    ["市民政局", "云州市民政局"],
    ["市政府", "云州市人民政府"],
    ["市政府办公厅", "云州市人民政府办公厅"],
    ["市政府法制办", "云州市人民政府法制办公室"],
    ["市国资委", "云州市人民政府国有资产监督管理委员会"],
    ["市人力资源社会保障局", "云州市人力资源和社会保障局"],
    ["市交警支队", "云州市公安局交通警察支队"],
    ["市检察院", "云州市人民检察院"],
    ["市法院", "云州市中级人民法院"],
    ["市建设局", "云州市建设局"],
    ["市行政审批局", "云州市行政审批局"],
    ["市教育和体育局", "云州市教育和体育局"],
    ["市农牧局", "云州市农牧局"],
    ["市织造业促进局", "云州市织造业促进局"],
    ["市防洪工程指挥部办", "云州市防洪工程指挥部办公室"],
  ])("%s → %s", (printed, full) => {
    expect(nameIn("云州市", printed)).toBe(full);
  });

  test("a body of the time of the document", () => {
    expect(nameIn("云州市", "市消防支队", { on: "2016-03-01" })).toBe("云州市公安消防支队");
    expect(nameIn("云州市", "市消防支队", { on: "2020-03-01" })).toBe("云州市消防救援支队");
    expect(nameIn("云州市", "市税务局", { on: "2019-01-01" })).toBe("国家税务总局云州市税务局");
  });

  test("the text decides between several full names of a short one", () => {
    expect(nameIn("云州市", "市农委")).toBe("云州市农业委员会");
    expect(nameIn("云州市", "市农委", { text: "云州市农村工作委员会印" })).toBe("云州市农村工作委员会");
  });

  test("a name which the document introduces wins", () => {
    const aliases = new Map([["领导小组", "云州市清洁取暖工作领导小组"]]);
    expect(nameIn("云州市", "领导小组", { aliases })).toBe("云州市清洁取暖工作领导小组");
  });
});

describe("Party, assemblies, central bodies and their branches", () => {
  test.each([
    ["市委", "中共云州市委员会"],
    ["中共云州市委员会", "中共云州市委员会"],
    ["市委宣传部", "中共云州市委宣传部"],
    ["云州市委统战部", "中共云州市委统一战线工作部"],
    ["省委", "中共江北省委员会"],
    ["市纪委", "中共云州市纪律检查委员会"],
    ["市直机关工委", "中共云州市委直属机关工作委员会"],
    ["团市委", "共青团云州市委员会"],
    ["民革云州市委", "中国国民党革命委员会云州市委员会"],
    ["市人大常委会", "云州市人民代表大会常务委员会"],
    ["市政协", "中国人民政治协商会议云州市委员会"],
    ["人行云州中心支行", "中国人民银行云州中心支行"],
    ["统战部", "中共云州市委统一战线工作部"],
    ["省证监局", "中国证券监督管理委员会江北监管局"],
    ["市供电公司", "国网江北省电力公司云州供电公司"],
    ["国网云州供电公司", "国网江北省电力公司云州供电公司"],
    ["市住房公积金管理中心", "云州住房公积金管理中心"],
    ["环保部", "环境保护部"],
    ["国家发展改革委", "国家发展和改革委员会"],
    ["省环保厅", "江北省环境保护厅"],
    ["省政府", "江北省人民政府"],
  ])("%s → %s", (printed, full) => {
    expect(nameIn("云州市", printed)).toBe(full);
  });
});

describe("places below the city", () => {
  test.each([
    ["临江区政府", "云州市临江区人民政府"],
    ["云州市临江区政府", "云州市临江区人民政府"],
    ["青河县政府", "青河县人民政府"],
    ["青河县", "青河县人民政府"],
    ["安平市政府", "安平市人民政府"],
    ["安平市委", "中共安平市委员会"],
    ["青河县公安局", "青河县公安局"],
    ["高新区管委会", "云州高新技术产业开发区管理委员会"],
    ["云州经开区管委会", "云州经济技术开发区管理委员会"],
    ["云州片区管委会", "中国（江北）自由贸易试验区云州片区管理委员会"],
    ["江北自贸试验区云州片区管委会", "中国（江北）自由贸易试验区云州片区管理委员会"],
    ["火车站地区管委会", "云州火车站地区管理委员会"],
    ["滨河新区管委会", "滨河新区管理委员会"],
    ["滨河新区管委会管委会", "滨河新区管理委员会"],
    ["滨河新区", "滨河新区管理委员会"],
    ["临江区区委", "中共云州市临江区委员会"],
  ])("%s → %s", (printed, full) => {
    expect(nameIn("云州市", printed)).toBe(full);
  });

  test("a county's own document", () => {
    expect(nameIn("青河县", "县政府")).toBe("青河县人民政府");
    expect(nameIn("青河县", "县民政局")).toBe("青河县民政局");
    expect(nameIn("安平市", "市民政局")).toBe("安平市民政局");
  });

  test("the table of divisions knows the city of a district and the province of a city", () => {
    const at = (place: string, printed: string): string =>
      resolveOrganization(printed, { home: placeOf(place), on: null, aliases: new Map(), printed: () => false }).name;
    expect(at("桐乡市", "发改局")).toBe("桐乡市发展和改革局");
    expect(at("桐乡市", "省财政厅")).toBe("浙江省财政厅");
    expect(at("玄武区", "市财政局")).toBe("南京市财政局");
    expect(at("南宁市", "自治区财政厅")).toBe("广西壮族自治区财政厅");
    expect(at("上海市", "市教委")).toBe("上海市教育委员会");
  });
});

describe("groups are kept as printed", () => {
  test.each([
    "各县（市、区）政府",
    "各有关单位",
    "市有关部门",
    "市直各部门",
    "省管煤炭企业",
    "行业主管部门",
    "县（市、区）人民政府",
    "市委市政府",
  ])("%s", (printed) => {
    const body = resolveOrganization(printed, namingIn("云州市"));
    expect(body).toMatchObject({ name: printed, isGroup: true });
    expect(organizationId(body)).toBe(`org:云州市/${printed}`);
  });

  test("a government is none", () => {
    expect(resolveOrganization("临江区政府", namingIn("云州市")).isGroup).toBe(false);
    expect(resolveOrganization("市政府驻京办", namingIn("云州市")).isGroup).toBe(false);
  });
});

describe("second names and parents", () => {
  test("a second name stands in brackets", () => {
    expect(nameIn("云州市", "市工商局（市散煤办）")).toBe("云州市工商行政管理局");
    expect(secondName("市工商局(市散煤办)")).toBe("市散煤办");
    expect(secondName("各县（市、区）")).toBeNull();
  });

  test("departments stand below the government, inner bodies below their bureau", () => {
    const chain = (printed: string): string[] => {
      const names: string[] = [];
      for (let body = resolveOrganization(printed, namingIn("云州市")).parent; body; body = body.parent)
        names.push(body.name);
      return names;
    };
    expect(chain("市教育局监察室")).toEqual(["云州市教育局", "云州市人民政府", "江北省人民政府"]);
    expect(chain("市政府办公厅三处")).toEqual(["云州市人民政府办公厅", "云州市人民政府", "江北省人民政府"]);
    expect(chain("市委宣传部")).toEqual(["中共云州市委员会"]);
    expect(chain("临江区政府")).toEqual(["云州市人民政府", "江北省人民政府"]);
    expect(chain("财政部")).toEqual(["国务院"]);
  });
});
