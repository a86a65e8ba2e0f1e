import { readFile } from "node:fs/promises";
import { type Page } from "playwright-core";
import { OFFICIAL, PAGES } from "./addresses";
import { until } from "./until";
import { inChromium } from "./visit";

jest.setTimeout(90_000);

/** True in the page while what the address points to can be seen. */
const IN_VIEW = `(() => {
  const { top, bottom } = document.querySelector(".text .at").getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()`;

inChromium(({ url, opened }) => {
  const counted = async (page: Page): Promise<readonly number[]> => {
    const text = (await page.locator(".counts[role=status]").textContent()) ?? "";
    return (text.match(/\d+/gu) ?? []).map(Number);
  };

  test("a person is found by keyboard, and a fact leads to its printed line", async () => {
    const { page, complaints } = await opened("/");
    await page.keyboard.press("/");
    await page.keyboard.type("沈若");
    const option = page.getByRole("option", { name: "沈若兰" });
    await option.first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "沈若兰" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(OFFICIAL);
    expect(await page.locator(".timeline .bar.post").count()).toBeGreaterThan(0);
    await page.locator(".rows .printed").first().click();
    const pointed = page.locator(".text .at");
    await pointed.first().waitFor();
    expect((await pointed.allTextContents()).join("")).toBe("沈若兰");
    await until(() => page.evaluate<boolean>(IN_VIEW));
    expect(complaints).toEqual([]);
  });

  test("words without a chosen suggestion give a list of results, by kind where one is chosen", async () => {
    const { page } = await opened("/");
    await page.getByRole("combobox").first().fill("水务局");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=*");
    await page.getByRole("link", { name: "云州市水务局", exact: true }).first().waitFor();
    await page.locator(".choices").getByRole("link", { name: "任务" }).click();
    await page.waitForURL("**kind=task");
    await page.locator(".rows li").first().waitFor();
    expect(new Set(await page.locator(".rows .badge").allTextContents())).toEqual(new Set(["任务"]));
  });

  test("each mark in a document leads to its thing, and families can be hidden", async () => {
    const { page } = await opened(PAGES.document);
    const unit = page.locator(".text a.family-units", { hasText: "市城管局" }).first();
    expect(await unit.getAttribute("href")).toBe(`/organization/${encodeURIComponent("org:云州市城市管理局")}`);
    const marked = await page.locator(".text a.mark").count();
    await page.locator(".legend button.family-units").click();
    expect(await page.locator(".text a.family-units").count()).toBe(0);
    expect(await page.locator(".text a.mark").count()).toBeLessThan(marked);
  });

  test("where a committee's office sits and who directs it is marked in the text and told with its line on the page", async () => {
    const { page } = await opened(PAGES.documentWithRoster);
    const host = page.locator(".text a.family-seats", { hasText: "市水务局" });
    await host.waitFor();
    expect(await host.getAttribute("href")).toBe(`/organization/${encodeURIComponent("org:云州市水务局")}`);
    await page.locator(".text a.family-seats", { hasText: "高振宇" }).nth(1).waitFor();
    await page.goto(url() + PAGES.committee);
    const office = page.locator(".facts > div", { has: page.getByText("办公室设在", { exact: true }) });
    await office.locator(".printed").first().waitFor();
    await office.locator(".printed").first().click();
    await page.locator(".text .at", { hasText: "市水务局" }).waitFor();
  });

  test("who joined and left a committee is told with each new roster", async () => {
    const { page } = await opened(PAGES.committee);
    const joined = page.locator(".changed > div", { has: page.locator("dt", { hasText: "新增" }) }).first();
    await joined.getByRole("link", { name: "何承志" }).waitFor();
    const left = page.locator(".changed > div", { has: page.locator("dt", { hasText: "退出" }) }).first();
    await left.getByRole("link", { name: "林致远" }).waitFor();
  });

  test("who held the posts of a body on a day", async () => {
    const { page } = await opened(PAGES.organization);
    await page.locator("input[type=date]").fill("2020-06-01");
    await page.waitForURL("**on=2020-06-01");
    const holders = page
      .locator("section", { has: page.locator("input[type=date]") })
      .locator(".rows > li > a:nth-of-type(2)");
    await holders.filter({ hasText: "高振宇" }).waitFor({ state: "detached" });
    await holders.filter({ hasText: "陆文海" }).waitFor();
    expect(await holders.filter({ hasText: "邵建平" }).count()).toBe(0);
  });

  test("the graph grows, is filtered by kind and by time, shows evidence and is saved", async () => {
    const { page, complaints } = await opened(PAGES.graph);
    await page.locator(".counts[role=status]", { hasText: /^[1-9]/u }).waitFor();
    const [nodes = 0, edges = 0] = await counted(page);
    await page.getByText("节点列表").click();
    await page.locator(".nodes button", { hasText: "云州市财政局" }).click();
    await page.locator(".beside .printed").first().waitFor();
    await page.getByRole("button", { name: "展开" }).click();
    await until(async () => ((await counted(page))[0] ?? 0) > nodes);
    const [, grown = 0] = await counted(page);
    expect(grown).toBeGreaterThan(edges);

    await page.getByText("筛选", { exact: true }).click();
    await page.getByRole("checkbox", { name: /分工/u }).uncheck();
    const [, without = 0] = await counted(page);
    expect(without).toBeLessThan(grown);
    await page.getByRole("checkbox", { name: /分工/u }).check();

    await page.getByRole("checkbox", { name: "包括无日期的关系" }).uncheck();
    await page.getByLabel("起", { exact: true }).fill("2021-01-01");
    await page.getByLabel("止", { exact: true }).fill("2021-01-31");
    const [, inJanuary = 0] = await counted(page);
    expect(inJanuary).toBeGreaterThan(0);
    expect(inJanuary).toBeLessThan(grown);

    for (const [button, begin] of [
      ["存为 GraphML", "<?xml"],
      ["存为 PNG", "\x89PNG"],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button }).click(),
      ]);
      expect((await readFile(await download.path(), "latin1")).startsWith(begin)).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  test("a click on a node in the drawing grows it, and the path between two things is found", async () => {
    const { page } = await opened(PAGES.graph);
    await page.locator(".counts[role=status]", { hasText: /^[1-9]/u }).waitFor();
    await page.getByRole("combobox", { name: "查找通往另一事物的路径" }).fill("陆文海");
    await page.getByRole("option", { name: "陆文海" }).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**to=*");
    await page.getByText("节点列表").click();
    await page.locator(".nodes button", { hasText: "陆文海" }).waitFor();
    await page.locator(".counts[role=status]", { hasNotText: "载入" }).waitFor();
    const before = page.url();
    await page.getByRole("button", { name: "适应窗口" }).click();
    const box = (await page.locator(".canvas").boundingBox())!;
    // somewhere on the drawing there is a node
    for (let step = 0; step < 400 && page.url() === before; step++) {
      const [x, y] = [(step % 20) / 20, Math.floor(step / 20) / 20];
      await page.mouse.click(box.x + 20 + x * (box.width - 40), box.y + 20 + y * (box.height - 40));
    }
    expect(page.url()).not.toBe(before);
  });

  test("that places are sought for many nodes is painted before the page stands still", async () => {
    const { page } = await opened("/graph");
    // counts the frames in which the note stands on the page
    await page.evaluate(`{
      globalThis.told = 0;
      const look = () => {
        if (document.querySelector(".placing")) globalThis.told++;
        requestAnimationFrame(look);
      };
      look();
    }`);
    await page.getByRole("combobox", { name: "从任何事物开始" }).fill("水务局");
    await page.getByRole("option", { name: "云州市水务局", exact: false }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**id=*");
    await page.getByLabel("最多节点").selectOption("2000");
    await page.getByLabel("层数").selectOption("3");
    await page.locator(".counts[role=status]", { hasText: /^(?:1[5-9]|[2-9]\d)\d 个节点 · \d+ 条关系$/u }).waitFor();
    await page.locator(".placing").waitFor({ state: "detached" });
    expect(await page.evaluate<number>("globalThis.told")).toBeGreaterThan(0);
  });

  test("all that connects two things in so many steps is drawn and listed, each step with its printed line", async () => {
    const { page, complaints } = await opened(PAGES.paths);
    const listed = page.locator(".chains > ol > li");
    await listed.first().waitFor();
    const lengths = (await listed.locator("summary small").allTextContents()).map((text) => parseInt(text, 10));
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(4);
    const steps = listed.first().locator(".rows > li");
    expect(await steps.count()).toBe(lengths[0]);
    for (const step of await steps.all()) await step.locator(".printed, .note").first().waitFor();
    expect(await listed.first().locator(".printed").count()).toBeGreaterThan(0);

    await page.getByLabel("最多步数").selectOption("2");
    await page.waitForURL("**steps=2*");
    await page.locator(".chains [role=status]", { hasText: "已列出全部路径，最多步数： 2" }).waitFor();
    expect(await listed.count()).toBeLessThan(lengths.length);
    const names = (await listed.first().locator("summary span").allTextContents()) as readonly string[];
    expect([names.at(0), names.at(-1)]).toEqual(["沈若兰", "陆文海"]);
    await page.getByText("节点列表").click();
    for (const name of names) await page.locator(".nodes button", { hasText: name }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("where not all connections are listed the page says up to where they are, and where there is none", async () => {
    const { page } = await opened(`${PAGES.paths}&steps=6&chains=20`);
    const extent = page.locator(".chains [role=status]");
    await extent.filter({ hasText: /^20 条路径.*未能全部列出。完整列出到的步数： [1-5]$/u }).waitFor();
    await page.getByLabel("最多步数").selectOption("1");
    await extent.filter({ hasText: /没有路径： 1$/u }).waitFor();
  });

  test("what connects two things opens as GraphQL: the same question, with the same number of chains", async () => {
    const { page } = await opened(`${PAGES.paths}&steps=3`);
    const listed = page.locator(".chains > ol > li");
    await listed.first().waitFor();
    const shown = await listed.count();
    const href = (await page.getByRole("link", { name: "以 GraphQL 打开此页" }).getAttribute("href")) ?? "";
    const given = new URLSearchParams(href.slice(href.indexOf("#") + 1));
    const variables = JSON.parse(given.get("variables") ?? "{}") as { steps: number };
    expect(variables.steps).toBe(3);
    const answer = await page.request.post(`${url()}/graphql`, { data: { query: given.get("query"), variables } });
    const { data } = (await answer.json()) as { data: { chains: { chains: readonly unknown[] } } };
    expect(data.chains.chains).toHaveLength(shown);
  });

  test("a view opens as GraphQL with its values, and answers there", async () => {
    const { page } = await opened(PAGES.official);
    await page.getByRole("link", { name: "以 GraphQL 打开此页" }).click();
    await page.waitForURL("**/playground**");
    await page.locator(".view-lines", { hasText: "OfficialPage" }).first().waitFor({ timeout: 40_000 });
    await page.getByRole("button", { name: /execute/iu }).click();
    await page.locator(".result-window", { hasText: "沈若兰" }).waitFor();
  });

  test("the page speaks Chinese and English, facts stay as printed, and the choice is kept", async () => {
    const { page } = await opened(PAGES.official);
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { name: "Career over time" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await page.getByRole("heading", { name: "Career over time" }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("沈若兰");
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test("without a server and without an answer the page says so in words", async () => {
    const { page } = await opened(PAGES.missing);
    expect(await page.locator(".missing").textContent()).toContain("没有这一条目");
    await page.route("**/graphql", (route) => route.abort());
    await page.goto(url() + PAGES.overview);
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByRole("alert").first().textContent()).toContain("服务器没有应答");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).first().click();
    await page.getByRole("table", { name: "" }).first().waitFor();
  });
});
