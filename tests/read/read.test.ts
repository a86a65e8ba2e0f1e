import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource, sourcesIn, UnreadableSource } from "../../loaders/read";
import { lineAt } from "../../loaders/source";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-"));
});
afterEach(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
};
const raw = async (name: string, content: string | Uint8Array) =>
  (await readSource(await file(name, content), name)).raw;

/** 云州市, a line end, 水 in GB18030. */
const GB = Uint8Array.from([0xd4, 0xc6, 0xd6, 0xdd, 0xca, 0xd0, 0x0a, 0xcb, 0xae]);

describe("encodings", () => {
  test("UTF-8 with and without mark, UTF-16 by its mark, GB18030", async () => {
    expect(await raw("a.txt", "云州市\n水")).toBe("云州市\n水");
    expect(await raw("b.txt", "\ufeff云州市")).toBe("云州市");
    expect(await raw("c.txt", Buffer.from("\ufeff云州市\n水", "utf16le"))).toBe("云州市\n水");
    expect(await raw("d.txt", Buffer.from("\ufeff云州市\n水", "utf16le").swap16())).toBe("云州市\n水");
    expect(await raw("e.TXT", GB)).toBe("云州市\n水");
  });

  test("nothing of the text is changed, and lines are counted as printed", async () => {
    const source = await readSource(await file("a.txt", "一\r\n\r\n　二\n"), "a.txt");
    expect(source.raw).toBe("一\r\n\r\n　二\n");
    expect(lineAt(source, source.raw.indexOf("二"))).toBe(3);
  });
});

describe("what cannot be read is told", () => {
  const utf8 = Buffer.from("云州市\n青河县\n临江区");
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  test.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "a.txt", "", "is empty"],
    ["blanks", "a.txt", " \n\n", "is empty"],
    ["a picture", "a.txt", png, "is a PNG picture, not text"],
    ["NULs", "a.txt", "云州市\0\0", "is binary, not text"],
    [
      "UTF-8 cut off",
      "a.txt",
      utf8.subarray(0, utf8.length - 1),
      "ends in the middle of a character at line 3 (UTF-8)",
    ],
    [
      "GB18030 cut off",
      "a.txt",
      GB.subarray(0, GB.length - 1),
      "ends in the middle of a character at line 2 (GB18030)",
    ],
    ["another encoding", "a.txt", Uint8Array.from([0xff, 0x41, 0xff, 0xff, 0x0a]), "is neither UTF-8 nor GB18030"],
    ["an unknown kind", "a.docx", "云州市", "has an extension that cannot be read"],
    ["a page without text", "a.html", "<html><script>1</script></html>", "is a web page without text"],
  ])("%s", async (_, name, content, reason) => {
    const path = await file(name, content);
    await expect(readSource(path, name)).rejects.toThrow(UnreadableSource);
    await expect(readSource(path, name)).rejects.toThrow(reason);
  });

  test("one broken character in UTF-8, with its line", async () => {
    const broken = Buffer.concat([
      Buffer.from("云州市人民政府\n青"),
      Buffer.from([0xe6, 0xb2]),
      Buffer.from("县水利局\n".repeat(40)),
    ]);
    await expect(readSource(await file("a.txt", broken), "a.txt")).rejects.toThrow("has a broken character at line 2");
  });

  test("a missing file, and one that is too large, before it is read", async () => {
    await expect(readSource(join(folder, "no.txt"), "no.txt")).rejects.toThrow("does not exist");
    const path = await file("big.txt", "");
    await truncate(path, 64 * 1024 * 1024 + 1);
    await expect(readSource(path, "big.txt")).rejects.toThrow("is larger than 64 MB");
  });
});

test("a page saved from a web site: a line per paragraph and row, no scripts or menus", async () => {
  const page = `<html><head><title>x</title><style>p{}</style></head><body><nav>首页</nav>
    <table><tr><td><p>云州市人民政府<br>关于河道管理的通知</p><p>云政〔2018〕5号</p>
    <table><tr><th>序号</th><th>责任单位</th></tr><tr><td>1</td><td><p>市水务局、</p><p>市财政局</p></td></tr></table>
    </td></tr></table><script>alert(1)</script></body></html>`;
  expect(await raw("a.htm", page)).toBe(
    "云州市人民政府\n关于河道管理的通知\n云政〔2018〕5号\n序号\t责任单位\n1\t市水务局、 市财政局\n",
  );
});

test("a cell that spans rows says the same in each, one that spans columns leaves the others empty", async () => {
  const page = `<table><tr><th colspan="4">任务清单</th></tr>
    <tr><td>序号</td><td>任务</td><td>牵头单位</td><td>时限</td></tr>
    <tr><td rowspan="2">1</td><td>压减时间</td><td rowspan="2">市市场监管局</td><td>6月底</td></tr>
    <tr><td>推行电子执照</td><td>9月底</td></tr><tr><td colspan="2">小计</td><td rowspan="99">无</td><td></td></tr></table>`;
  expect(await raw("b.html", page)).toBe(
    "任务清单\n序号\t任务\t牵头单位\t时限\n1\t压减时间\t市市场监管局\t6月底\n1\t推行电子执照\t市市场监管局\t9月底\n小计\t\t无\t\n",
  );
});

describe("sources of named paths", () => {
  test("folders with all below them, named by the path below; other kinds are skipped, hidden files left out", async () => {
    await file("b.txt", "乙");
    await file("2018/a.txt", "甲");
    await file("README.md", "x");
    await file(".hidden.txt", "x");
    const { files, skipped, failed } = await sourcesIn([folder]);
    expect(files.map((x) => x.name)).toEqual(["2018/a.txt", "b.txt"]);
    expect(skipped).toEqual(["README.md"]);
    expect(failed).toEqual([]);
  });

  test("a file is named by its base name; twice the same counts once; two of one name are told", async () => {
    const one = await file("one/a.txt", "甲");
    const two = await file("two/a.txt", "乙");
    const { files, failed } = await sourcesIn([one, one, two, join(folder, "no.txt"), await file("a.pdf", "x")]);
    expect(files).toEqual([{ file: one, name: "a.txt" }]);
    expect(failed.map(({ path, reason }) => [path, reason])).toEqual([
      [two, expect.stringContaining("has the same name")],
      [join(folder, "no.txt"), "does not exist"],
      [join(folder, "a.pdf"), expect.stringContaining("is of a kind that is not read")],
    ]);
  });
});
