import { commandLine, newFolder, SAMPLES } from "./run";

jest.setTimeout(60_000);

const environment = { DATA_DIR: newFolder() };
beforeAll(async () => {
  await commandLine(["load", SAMPLES], environment);
});

test("without a name the questions are listed by topic", async () => {
  const { code, out } = await commandLine(["ask"], environment);
  expect(code).toBe(0);
  expect(out).toMatch(/任务与单位 Tasks and units\n *1 {2}tasks-of-unit /u);
  expect(out).toContain("30  known-of-name");
});

test("an answer is a table with the question above and what it cannot tell below", async () => {
  const { code, out } = await commandLine(
    ["ask", "holders-on-day", "--organization", "市水务局", "--title=局长", "--on", "2021-02-25"],
    environment,
  );
  expect(code).toBe(0);
  const lines = out.split("\n");
  expect(lines[0]).toBe("某日由谁担任某职？");
  expect(lines.find((line) => line.startsWith("陆文海"))).toMatch(/^陆文海 +云州市水务局局长 +2019-04-12 +2021-02-26/u);
  expect(out).toContain("Holders whom no loaded gazette names are missing.");
});

test("a question is known by its number, and a name stands for an id", async () => {
  const { code, out } = await commandLine(["ask", "27", "--from", "程晓东", "--to", "宋扬"], environment);
  expect(code).toBe(0);
  expect(out).toMatch(/1 +程晓东 +成员 +云州市青河流域综合治理工作领导小组/u);
});

test.each(["success", "接替", "succeeded whom"])("a question is found by a part of its words: %s", async (word) => {
  const { code, out } = await commandLine(
    ["ask", word, "--organization", "市水务局", "--title", "副局长"],
    environment,
  );
  expect(code).toBe(0);
  expect(out).toMatch(/韩立群 +副局长 +2019-04-12 +2021-02-26 +邵建平 +杜若/u);
});

test("where several questions fit the word, they are listed", async () => {
  const { code, err } = await commandLine(["ask", "committee"], environment);
  expect(code).toBe(2);
  expect(err).toMatch(/Several questions fit committee[\s\S]*committee-on-day[\s\S]*committee-changes/u);
});

test.each([
  [["career", "--official", "无此人"], "图谱中没有这个名称 nothing of this name is in the graph"],
  [["movers", "--from", "2030-01-01"], "— 无 none"],
])("an answer without rows says whether the name is unknown: %j", async (words, told) => {
  const { code, out } = await commandLine(["ask", ...words], environment);
  expect(code).toBe(0);
  expect(out).toContain(told);
});

test("the whole answer comes as JSON", async () => {
  const { code, out } = await commandLine(["ask", "probations", "--json", "--on", "2021-03-01"], environment);
  expect(code).toBe(0);
  const { appointments } = JSON.parse(out) as { appointments: { nodes: { probationEndsOn: string }[] } };
  expect(appointments.nodes.map(({ probationEndsOn }) => probationEndsOn)).toEqual(["2022-02-26"]);
});

test.each([
  ["a question that is none", ["ask", "weather"], /no question weather/u],
  ["a parameter that is none", ["ask", "movers", "--wind", "3"], /no --wind here/u],
  ["one that is missing", ["ask", "career"], /--official is missing[\s\S]*gazette-graph ask career takes/u],
  ["one without a value", ["ask", "movers", "--from"], /--from needs a value/u],
  ["a word out of place", ["ask", "movers", "yesterday"], /not a parameter/u],
  ["a day that is none", ["ask", "movers", "--from", "2021-13-01"], /Not a day of the calendar/u],
  ["a number that is none", ["ask", "movers", "--first", "many"], /whole number/u],
  ["a name that nothing bears", ["ask", "surroundings", "--id", "空空如也"], /knows nothing/u],
])("%s is told in plain words", async (_, words, told) => {
  const { code, err } = await commandLine(words, environment);
  expect(code).toBe(2);
  expect(err).toMatch(told);
});

test("a fresh graph can be asked of the sample", async () => {
  const { code, out } = await commandLine(["ask", "movers", "--sample"], { DATA_DIR: newFolder() });
  expect(code).toBe(0);
  expect(out).toMatch(/邵建平 +云州市水务局副局长/u);
});
