import { tasks } from "../../loaders/extract/tasks";
import { extractFrom } from "./documents";

const LETTER = [
  "青河县人民政府办公室关于印发渡口方案的通知",
  "青政办发〔2021〕15号",
  "各乡镇人民政府，县政府各部门：",
  "现将《渡口方案》印发给你们，请遵照执行。",
  "（一）储备物资",
  "责任单位：县水务局、县财政局",
  "青河县人民政府办公室",
  "2021年5月10日",
];
const units = (lines: readonly string[]) =>
  extractFrom(tasks, lines).facts.flatMap((task) => task.units.map(({ printed }) => printed));

test("the signature goes on with no list of units above it", () => {
  expect(units(LETTER)).toEqual(["县水务局", "县财政局"]);
});

test("who keeps the web site and the page behind this one are none of the document's", () => {
  const page = [
    ...LETTER,
    "上一篇：青河县人民政府关于渡口的通知（青政发〔2021〕3号）",
    "主办：青河县人民政府 承办：青河县人民政府办公室",
    "网站标识码：6100000001 江ICP备05000000号",
  ];
  expect(units(page)).toEqual(["县水务局", "县财政局"]);
});

test("a division of work gives leaders their fields, and no duties to the bodies they look after", () => {
  expect(
    units([
      "青河县人民政府关于副县长工作分工的通知",
      "青政发〔2021〕9号",
      "各乡镇人民政府：",
      "赵云山副县长",
      "分管县水务局，县应急局。协助分管县财政局。",
    ]),
  ).toEqual([]);
});
