import { writeFileSync } from "node:fs";
import path from "node:path";
import { commandLine, newFolder } from "./run";

// threads that run uncompiled take seconds to begin
jest.setTimeout(60_000);

/** A roster in which the names sit for these offices. */
const roster = (number: number, subject: string, seats: readonly string[]): string =>
  [
    "云州市人民政府办公室",
    `关于成立${subject}工作领导小组的通知`,
    `云政办〔2019〕${String(number)}号 2019年${String(number)}月8日`,
    "",
    `经市政府同意，成立云州市${subject}工作领导小组，组成人员如下：`,
    "组长：高振宇 副市长",
    `成员：${seats[0]!}`,
    ...seats.slice(1),
    "",
  ].join("\n");

test("the summary lists people of one name who were told apart, and offices of which it is not sure whose they are", async () => {
  const folder = newFolder();
  const sheet = (name: string, text: string): void => {
    writeFileSync(path.join(folder, name), text);
  };
  sheet("a.txt", roster(2, "节约用水", ["程远山 市林业局副局长", "陆文海 市财政局副局长"]));
  sheet("b.txt", roster(3, "防火", ["程远山 市水利局副局长", "陆文海 市财政局副局长"]));
  sheet("c.txt", roster(5, "绿化", ["程远山 市林业局副局长"]));
  sheet("d.txt", roster(7, "治水", ["程远山 市水利局副局长"]));
  const environment = { DATA_DIR: newFolder() };

  const { out } = await commandLine(["load", path.join(folder, "a.txt")], environment);
  expect(out).not.toContain("people of one name");

  const all = await commandLine(["load", folder], environment);
  expect(all.out).toContain(
    "Told apart by their offices, people of one name\n  云州市 程远山: 云州市林业局; 云州市水利局\n",
  );
  expect(all.out).not.toContain("陆文海");

  sheet("e.txt", roster(9, "健身", ["程远山 市体育局副局长"]));
  const more = await commandLine(["load", folder], environment);
  expect(more.out).toContain("  云州市 程远山: 云州市林业局; 云州市水利局. Not sure whose: 云州市体育局\n");
});
