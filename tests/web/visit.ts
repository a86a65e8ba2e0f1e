import { type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { CHROMIUM, openBrowser, type RunningSample, serveSample } from "./chromium";

/** A page with what it complained of, which should be nothing, and the addresses it asked for. */
export interface Opened {
  readonly page: Page;
  readonly complaints: string[];
  readonly asked: string[];
}

export interface Visit {
  /** Where the sample is served. */
  readonly url: () => string;
  /** Opens an address in a window of its own and waits until the page says what it is about. */
  readonly opened: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
}

/** Tests that open the built program, with the sample, in Chromium; skipped where there is none. */
export function inChromium(tests: (visit: Visit) => void): void {
  if (CHROMIUM === null) {
    test.skip("pages in Chromium: there is none (CHROMIUM names it)", () => undefined);
    return;
  }
  // a browser on a busy machine may miss a moment: what is broken fails every time, and each try is shown
  jest.retryTimes(2, { logErrorsBeforeRetry: true });
  let sample: RunningSample;
  let browser: Browser;
  beforeAll(async () => {
    [sample, browser] = await Promise.all([serveSample(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await sample.stop();
  });
  tests({
    url: () => sample.url,
    async opened(address, options = {}) {
      const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (said) => {
        if (said.type() === "error") complaints.push(said.text());
      });
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(sample.url + address);
      await page.locator("h1").first().waitFor({ state: "attached" });
      return { page, complaints, asked };
    },
  });
}
