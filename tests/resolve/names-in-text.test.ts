import { placeOf } from "../../loaders/resolve/places";
import { countNames } from "../../loaders/resolve/names-in-text";
import { sheetOf } from "../../loaders/resolve/sheet";
import { namingIn } from "./naming";

function counted(text: string, naming = namingIn("云州市")): Record<string, unknown> {
  const sheet = sheetOf("doc:云政〔2019〕5号", "云州公报.txt");
  countNames(text, naming, sheet);
  const mentions = sheet.rows().relationships.filter((row) => row.type === "MENTIONS");
  return Object.fromEntries(
    mentions.map(({ to, properties }) => [
      to.slice(4),
      (properties["printed"] as string[])
        .map((form, i) => `${form}${String((properties["counts"] as number[])[i])}`)
        .join(" "),
    ]),
  );
}

test("names of bodies anywhere in the text", () => {
  expect(
    counted("市财政局会同市发改委，云州市财政局、省环保厅和环境保护部负责，市财政局长参加，教育部门配合。"),
  ).toEqual({
    云州市财政局: "云州市财政局1 市财政局2",
    云州市发展和改革委员会: "市发改委1",
    江北省环境保护厅: "省环保厅1",
    环境保护部: "环境保护部1",
  });
});

test("a city's departments in a province's document are nobody's in particular", () => {
  const naming = { ...namingIn("云州市"), home: placeOf("浙江省") };
  expect(counted("各设区市科技局、省科技厅负责。", naming)).toEqual({ 浙江省科学技术厅: "省科技厅1" });
});

test("institutions and associations; a short form only where the full one is printed as well", () => {
  const text =
    "以云州市结核病防治所为中心，云州市第六人民医院、云州市信用中心和市政府法制办公室参加，由市结核病防治所牵头，市六院、市信用中心配合，市企业联合会、市企业家协会副会长，城市燃气协会，江北证监局，我市建设国家数据中心，市水务局总会计师。";
  const naming = { ...namingIn("云州市"), printed: (name: string) => text.includes(name) };
  expect(counted(text, naming)).toEqual({
    云州市结核病防治所: "云州市结核病防治所1 市结核病防治所1",
    云州市第六人民医院: "云州市第六人民医院1 市六院1",
    云州市水务局: "市水务局1",
    云州市信用中心: "云州市信用中心1 市信用中心1",
    云州市人民政府法制办公室: "市政府法制办公室1",
    云州市企业联合会: "市企业联合会1",
    云州市企业家协会: "市企业家协会1",
    中国证券监督管理委员会江北监管局: "江北证监局1",
  });
});

test("the 市 of another word or place", () => {
  expect(counted("全市公安局、各市公安局、城市规划局")).toEqual({});
  const naming = { ...namingIn("云州市"), home: placeOf("杭州市") };
  expect(counted("宁波市财政局的王海口市水务局", naming)).toMatchObject({
    宁波市财政局: "宁波市财政局1",
    杭州市水务局: "市水务局1",
  });
});

test("a long line of one character holds no name", () => {
  expect(counted("市".repeat(200_000), namingIn("云州市"))).toEqual({});
});
