import { tasks } from "../../loaders/extract/tasks";
import { extractFrom } from "./documents";

test("whom a letter addresses is given no duty, though its text follows on the same line", () => {
  const { facts } = extractFrom(tasks, [
    "云州市人民政府关于印发《云州市渡口方案》的通知",
    "各县人民政府，市政府各工作部门：《云州市渡口方案》已经市政府同意，现印发给你们，请认真贯彻执行。",
    "云州市渡口方案",
    "市水务局：负责渡口普查。",
  ]);
  expect(facts.flatMap(({ units }) => units.map(({ printed }) => printed))).toEqual(["市水务局"]);
});
