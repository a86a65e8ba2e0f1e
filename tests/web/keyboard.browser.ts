import { type Page } from "playwright-core";
import { OFFICIAL, PAGES } from "./addresses";
import { inChromium } from "./visit";

jest.setTimeout(90_000);

/** In the page: what has the focus, as a screen reader names it, and whether it can be seen to have it. */
const FOCUS = `(() => {
  const { activeElement: at } = document;
  const { outlineStyle } = getComputedStyle(at);
  return { tag: at.tagName, name: at.getAttribute("aria-label") ?? at.textContent, href: at.getAttribute("href"), outlineStyle };
})()`;

interface Focus {
  readonly tag: string;
  readonly name: string;
  readonly href: string | null;
  readonly outlineStyle: string;
}

/** Goes on with Tab until what has the focus is what is looked for; each stop must be named and seen. */
async function tabTo(page: Page, isIt: (focus: Focus) => boolean): Promise<Focus> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate<Focus>(FOCUS);
    expect(focus.outlineStyle).not.toBe("none");
    if (isIt(focus)) return focus;
  }
  throw new Error("Tab never comes there");
}

inChromium(({ url, opened }) => {
  test("by keyboard alone: from search to a page, its printed line, the thing marked there, and the graph around it", async () => {
    const { page, complaints } = await opened("/");
    await page.keyboard.press("/");
    await page.keyboard.type("沈若");
    const option = page.getByRole("option", { name: "沈若兰" });
    await option.first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.getByRole("combobox").getAttribute("aria-activedescendant")).toBe(
      await option.first().getAttribute("id"),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url()}${OFFICIAL}`);
    await page.locator(".rows .printed").first().waitFor();

    const line = await tabTo(page, ({ href }) => href?.includes("?at=") ?? false);
    expect(line.name).toMatch(/\S/u);
    await page.keyboard.press("Enter");
    await page.locator(".text .at").first().waitFor();

    await tabTo(page, ({ href }) => href?.startsWith("/organization/") ?? false);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/organization/**");
    await page.getByRole("link", { name: "在图谱中查看" }).waitFor();
    await tabTo(page, ({ name }) => name === "在图谱中查看");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/graph?id=**");
    await page.locator(".counts[role=status]", { hasText: /^[1-9]/u }).waitFor();

    await tabTo(page, ({ tag, name }) => tag === "SUMMARY" && name === "节点列表");
    await page.keyboard.press("Enter");
    await page.locator(".nodes button").nth(1).waitFor();
    await tabTo(page, ({ tag }) => tag === "BUTTON");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".beside .printed, .beside .note").first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("the first stop leads past the head of the page, Escape closes the suggestions", async () => {
    const { page } = await opened(PAGES.official);
    await page.keyboard.press("Tab");
    expect((await page.evaluate<Focus>(FOCUS)).href).toBe("#content");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("content");
    await page.keyboard.press("/");
    await page.keyboard.type("水务");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "hidden" });
  });
});
