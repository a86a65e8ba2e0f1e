import { committees } from "../../loaders/extract/rosters";
import { extractFrom } from "./documents";

test("the signature below a roster is no part of its last title", () => {
  const { facts } = extractFrom(committees, [
    "中共青河县委 青河县人民政府",
    "关于调整县渡口安全委员会组成人员的通知",
    "青委发〔2022〕8号",
    "各乡镇，县直各单位：",
    "因人事变动，调整县渡口安全委员会组成人员如下：",
    "主 任：赵云山 县委副书记、县长",
    "成 员：钱小江 应急办主任",
    "中共青河县委员会",
    "青河县人民政府",
    "2022年4月6日",
  ]);
  expect(facts[0]?.seats.map(({ person, title }) => [person, title])).toEqual([
    ["赵云山", "县委副书记、县长"],
    ["钱小江", "应急办主任"],
  ]);
});
