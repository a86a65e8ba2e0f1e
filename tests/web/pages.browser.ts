import { source as axe } from "axe-core";
import { type Page } from "playwright-core";
import { PAGES } from "./addresses";
import { inChromium } from "./visit";

jest.setTimeout(120_000);

/** In the page: bytes of everything that it asked for, packed, unpacked, and as sent with headers. */
const SIZES = `[...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
  ({ encodedBodySize, decodedBodySize, transferSize }) =>
    ({ encoded: encodedBodySize, decoded: decodedBodySize, sent: transferSize }))`;

/** What axe finds serious on the page as it stands. */
async function serious(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    interface Found {
      readonly violations: readonly { id: string; impact: string; nodes: readonly { html: string }[] }[];
    }
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<Found> } }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

interface Linked {
  getAttribute(name: string): string | null;
}

/** The question behind a link "open this view as GraphQL". */
function questionOf(href: string): { readonly query: string; readonly variables: unknown } {
  const given = new URLSearchParams(href.slice(href.indexOf("#") + 1));
  return { query: given.get("query") ?? "", variables: JSON.parse(given.get("variables") ?? "{}") };
}

inChromium(({ url, opened }) => {
  const looks = [
    { width: 1280, colorScheme: "light", locale: "zh-CN" },
    { width: 360, colorScheme: "dark", locale: "en" },
  ] as const;
  const { missing, missingCommittee, noPage, playground } = PAGES;
  const withoutView = [missing, missingCommittee, noPage, playground] as readonly string[];
  test.each(Object.entries(PAGES))(
    "%s: nothing serious for axe, no overflow, at two widths, light and dark; each view opens as a question that answers",
    async (_name, address) => {
      for (const { width, ...look } of looks) {
        const { page } = await opened(address, { viewport: { width, height: 800 }, ...look });
        await page.waitForLoadState("networkidle");
        expect(await serious(page)).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        if (width === 1280) await checkQuestions(page, withoutView.includes(address) ? 0 : 1);
        await page.context().close();
      }
    },
  );

  /** Asks the API what the page's links to the playground ask; each must answer without errors and with no nulls. */
  async function checkQuestions(page: Page, least: number): Promise<void> {
    const links = await page
      .locator('a[href^="/playground#"]')
      .evaluateAll((all) => all.map((link) => (link as unknown as Linked).getAttribute("href") ?? ""));
    expect(links.length).toBeGreaterThanOrEqual(least);
    for (const href of links) {
      const answer = await page.request.post(`${url()}/graphql`, { data: questionOf(href) });
      const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: unknown };
      expect(errors).toBeUndefined();
      expect(Object.values(data ?? { none: null })).not.toContain(null);
    }
  }
  test.each([missing, missingCommittee, noPage])("%s: says so in words and leads on", async (address) => {
    const { page } = await opened(address);
    await page.getByRole("heading", { level: 1, name: "找不到" }).waitFor();
    expect(await page.locator(".missing").textContent()).toMatch(/没有这/u);
    await page.getByRole("main").getByRole("link", { name: "首页" }).click();
    await page.locator(".tiles").waitFor();
  });

  test("the first view weighs less than 300 kB as it is sent, without the graph library, and asks nobody else", async () => {
    const { page, asked } = await opened("/");
    await page.locator(".tiles").waitFor();
    const sizes = await page.evaluate<readonly { encoded: number; decoded: number; sent: number }[]>(SIZES);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.filter(({ encoded, decoded }) => decoded > 10_000 && encoded > decoded / 2)).toEqual([]);
    expect(sizes.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(300 * 1024);
    expect(asked.filter((address) => !address.startsWith(url()))).toEqual([]);
  });
});
