import { PAGES } from "./addresses";
import { inChromium } from "./visit";

jest.setTimeout(90_000);

inChromium(({ opened, url }) => {
  test("a graph without an answer says why, and is asked again by a button", async () => {
    const { page } = await opened(PAGES.graphEmpty);
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(".choices a").first().click();
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByRole("alert").first().textContent()).toContain("服务器没有应答");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await page.locator(".counts[role=status]", { hasText: /^[1-9]/u }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("a part of the page that cannot be fetched is told in words, and comes with the next try", async () => {
    const { page } = await opened("/");
    await page.route("**/assets/page-*.js", (route) => route.abort());
    await page.getByRole("link", { name: "图谱", exact: true }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("服务器没有应答");
    await page.unroute("**/assets/page-*.js");
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("heading", { level: 1, name: "图谱" }).waitFor();
  });

  test("a graph of a thing that is not there says so", async () => {
    const { page } = await opened(`/graph?id=${encodeURIComponent("official:云州市/无此人")}`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("没有这一条目");
  });

  test.each([
    [
      "a server that still loads",
      503,
      { errors: [{ message: "", extensions: { code: "NOT_READY" } }] },
      "正在载入公报",
    ],
    ["a question that is refused", 200, { errors: [{ message: "太复杂", extensions: {} }] }, "太复杂"],
    ["a proxy that answers in its own words", 502, "<h1>Bad gateway</h1>", "服务器没有应答"],
  ])("%s is told in words, and the page comes with the next try", async (_what, status, body, words) => {
    const { page } = await opened(PAGES.graphEmpty);
    await page.route("**/graphql", (route) =>
      route.fulfill({ status, body: typeof body === "string" ? body : JSON.stringify(body) }),
    );
    await page.goto(url() + PAGES.law);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain(words);
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "重试" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  test("a list that stops midway goes on where it stopped", async () => {
    const { page } = await opened(PAGES.graphEmpty);
    let asked = 0;
    // the first day page promises another, the second is not answered at first
    await page.route("**/graphql", async (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: { after?: string } };
      if (!query.includes("DueDays")) await route.fallback();
      else if (variables.after === "next" && asked++ === 0) await route.abort();
      else {
        const hasNextPage = variables.after !== "next";
        const tasks = {
          totalCount: 2,
          pageInfo: { endCursor: hasNextPage ? "next" : null, hasNextPage },
          nodes: [{ dueOn: hasNextPage ? "2019-05-31" : "2020-06-30" }],
        };
        await route.fulfill({ json: { data: { tasks } } });
      }
    });
    await page.getByRole("link", { name: "总览" }).first().click();
    await page.locator("#calendar [role=alert]").waitFor();
    expect(await page.locator("#calendar tbody th").allTextContents()).toEqual(["2019"]);
    await page.locator("#calendar").getByRole("button", { name: "重试" }).click();
    await page.locator("#calendar tbody th", { hasText: "2020" }).waitFor();
    expect(await page.locator("#calendar td button").allTextContents()).toEqual(["1", "1"]);
  });
});
