import { factsOf } from "../../loaders/pipeline";
import { resolve } from "../../loaders/resolve";
import { sourceOf } from "../../loaders/source";

const HEADS = [
  ["云州市人民政府", "关于加强赛事服务的通知", "云政〔2019〕5号 2019年4月2日", ""],
  ["云州市人民政府", "关于加强供热工作的通知", "云政〔2019〕6号 2019年4月9日", ""],
] as const;

/** Full names of the bodies with tasks, document by document. */
function doers(...bodies: readonly (readonly string[])[]): string[][] {
  const lines = bodies.flatMap((body, i) => [...HEADS[i]!, ...body, ""]);
  return resolve(factsOf(sourceOf("云州公报.txt", lines.join("\n")))).map(({ relationships }) =>
    relationships.filter(({ type }) => type === "ASSIGNED").map(({ from }) => from.replace("org:", "")),
  );
}

test("a short name that one document introduces holds in the others of the source", () => {
  const found = doers(
    ["一、云州市赛事服务办公室（以下简称市赛事办）要做好服务。由市赛事办负责落实。"],
    ["一、由市赛事办牵头，市财政局配合。"],
  );
  expect(found).toEqual([["云州市赛事服务办公室"], ["云州市赛事服务办公室", "云州市财政局"]]);
});

test("a short name of two bodies holds in its own documents only, and a known department stays itself", () => {
  const found = doers(
    [
      "一、云州市赛事服务办公室（以下简称市综合办）要做好服务。",
      "二、云州市财政结算事务局（以下简称市财政局）要做好服务。由市综合办负责落实。",
    ],
    ["一、云州市供热工作办公室（以下简称市综合办）要做好服务。由市综合办牵头，市财政局配合。"],
  );
  expect(found).toEqual([["云州市赛事服务办公室"], ["云州市供热工作办公室", "云州市财政局"]]);
});

test("the office of a group goes with the group's short name", () => {
  const found = doers([
    "一、成立云州市节约用水工作领导小组（以下简称市节水组），统一部署。由市节水组办公室负责日常工作。",
  ]);
  expect(found).toEqual([["云州市节约用水工作领导小组办公室"]]);
});

test("a company's full name in any document of the source completes the short one, however long it is", () => {
  const long = "云州市柳溪水资源综合开发利用与生态环境保护投资控股集团有限公司";
  const found = doers(
    [`一、由云州水务集团有限公司和${long}建设。`],
    [`一、由市水务集团牵头，${long.replace("集团有限公司", "集团")}、云州燃气公司配合。`],
  );
  expect(found[1]).toEqual(["云州水务集团有限公司", long, "云州燃气公司"]);
});
