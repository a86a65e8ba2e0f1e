import { highlighted } from "../../schema/highlight";

function marked(line: string, ...parts: string[]): string {
  return highlighted(line, parts)
    .map(({ text, marked: found }) => (found ? `[${text}]` : text))
    .join("");
}

test("every place is marked", () => {
  expect(marked("云州市云州路", "云州")).toBe("[云州]市[云州]路");
});

test("parts that touch or overlap are one stretch", () => {
  expect(marked("云州市水利局", "云州", "州市", "利局")).toBe("[云州市]水[利局]");
});

test("brackets and blanks inside what was found are marked with it", () => {
  expect(marked("云政〔2019〕 3号文", "云政20193号")).toBe("[云政〔2019〕 3号]文");
});

test("full-width letters are found as ASCII, and rare characters stay whole", () => {
  expect(marked("ＰＭ２．５与𠮷野", "pm2.5")).toBe("[ＰＭ２．５]与𠮷野");
  expect(marked("𠮷野家", "野")).toBe("𠮷[野]家");
});

test("what is nowhere marks nothing", () => {
  expect(marked("云州市", "江北", "")).toBe("云州市");
});
