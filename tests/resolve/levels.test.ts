import { resolveOrganization } from "../../loaders/resolve/organizations";
import { jurisdictionInFull, placeOf } from "../../loaders/resolve/places";
import { placeOf as placeOfIssuer } from "../../loaders/split/issuers";

const nameIn = (jurisdiction: string, printed: string): string =>
  resolveOrganization(printed, {
    home: placeOf(jurisdiction),
    on: "2020-01-01",
    aliases: new Map(),
    printed: () => false,
  }).name;

describe("names in documents of places of every level", () => {
  test.each([
    ["云岭地区", "地区财政局", "云岭地区财政局"],
    ["云岭地区", "行署办公室", "云岭地区行政公署办公室"],
    ["云岭地区", "地委宣传部", "中共云岭地区委宣传部"],
    ["云岭盟", "盟财政局", "云岭盟财政局"],
    ["云岭盟", "盟行署", "云岭盟行政公署"],
    ["云岭自治州", "州发改委", "云岭自治州发展和改革委员会"],
    ["双溪土家族苗族自治县", "县教育局", "双溪土家族苗族自治县教育局"],
    ["双溪土家族苗族自治县", "自治县教育局", "双溪土家族苗族自治县教育局"],
    ["双溪土家族苗族自治县", "双溪自治县财政局", "双溪土家族苗族自治县财政局"],
    ["双溪土家族苗族自治县", "双溪县财政局", "双溪土家族苗族自治县财政局"],
    ["全国", "发展改革委", "国家发展和改革委员会"],
    ["全国", "气象局", "中国气象局"],
    ["全国", "中华人民共和国国务院", "国务院"],
    ["全国", "中华人民共和国交通运输部", "交通运输部"],
  ])("in %s %s is %s", (jurisdiction, printed, full) => {
    expect(nameIn(jurisdiction, printed)).toBe(full);
  });

  test("a zone is governed by its committee", () => {
    const zone = { home: placeOf("青溪经济开发区"), on: null, aliases: new Map(), printed: () => false };
    const committee = resolveOrganization("青溪经济开发区管理委员会", zone);
    expect([committee.name, committee.parent]).toEqual(["青溪经济开发区管理委员会", null]);
    expect(resolveOrganization("区财政局", zone).parent?.name).toBe("青溪经济开发区管理委员会");
  });

  test("a zone lies in the city whose name it bears; not every 管理委员会 is a zone's", () => {
    expect(placeOf("青岛高新技术产业开发区")).toMatchObject({ city: "青岛市", province: "山东省" });
    expect(nameIn("云州市", "市建设和管理委员会")).toBe("云州市建设和管理委员会");
    expect(nameIn("恩施州", "州教育局")).toBe("恩施土家族苗族自治州教育局");
  });

  test("a prefecture is one jurisdiction, its nationalities printed or not", () => {
    const names = ["恩施州", "恩施自治州", "恩施土家族苗族自治州"];
    expect(new Set(names.map(jurisdictionInFull))).toEqual(new Set(["恩施土家族苗族自治州"]));
    expect(names.map((name) => nameIn(name, "州财政局"))).toEqual(names.map(() => "恩施土家族苗族自治州财政局"));
    expect(["双溪州", "云州", "云州市"].map(jurisdictionInFull)).toEqual(["双溪州", "云州", "云州市"]);
  });

  test.each([
    ["国家税务总局云州市税务局", "云州市"],
    ["云州市青山区教育局", "云州市青山区"],
    ["云州市滨河新区教育局", "云州市滨河新区"],
    ["云州市滨河新区人民政府", "云州市滨河新区"],
    ["云州市高铁新区建设办公室", "云州市"],
    ["江北省云州市公安局", "云州市"],
    ["云州市城区管理局", "云州市"],
    ["云州市市场监督管理局", "云州市"],
    ["双溪州人民政府办公室", "双溪州"],
    ["中国人民银行云州中心支行", "云州市"],
    ["国家外汇管理局江北省分局", "江北省"],
    ["国家税务总局", "全国"],
    ["国家市场监督管理总局", "全国"],
    ["江北省云岭自治州人民政府", "云岭自治州"],
  ])("%s issues for %s", (issuer, place) => {
    expect(placeOfIssuer(issuer)).toBe(place);
  });
});
