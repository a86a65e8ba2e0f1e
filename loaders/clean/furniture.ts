import { website } from "../lexicon/healing.json";
import { characterSet } from "./character-set";
import { edited, type Step } from "./edits";
import { printedLines } from "./printed-lines";

const WEBSITE = new Set(website);
/** What stands between and around the buttons of a web site. */
const BARS = /[\s【】[\]|：:]/gu;
/** What buttons and page numbers can begin with: a quick look before a thorough one. */
const beginsButton = characterSet(`【】[]|：:${website.map((word) => word[0]).join("")}`);
const beginsPage = characterSet("—–―-·•第");
/** `—31—`, `- 12 -`, `· 3 ·`, `第 3 页 共 9 页`; a bare number may be a table's. */
const PAGE = /^(?:[—–―\-·•]{1,3} ?\d{1,4} ?[—–―\-·•]{1,3}|第 ?\d{1,4} ?页(?:[ ，（]{0,2}共 ?\d{1,4} ?页）?)?)$/u;
/** `云州市人民政府公报（2020.1）  文件汇编`, `云州市人民政府公报 2018年第3期`, `GAZETTE OF …`. */
const MASTHEAD =
  /^(?:[—\-·] ?\d{1,4} ?[—\-·] {0,8})?\p{Script=Han}{2,20}公报(?:[ （(·]{0,8}(?:(?:19|20)\d\d|第 ?\d{1,3})[^。，；]{0,40})?$|^GAZETTE OF .{2,60}$/iu;
/** A running head may also stand before its number: `2018年第3期 云州市人民政府公报`. */
const REVERSED = /^(?:19|20)\d\d ?[年.].{0,12} {1,12}\p{Script=Han}{2,20}公报$/u;
/** What a web site prints below a document: the pages before and behind it, who keeps the site. */
const TRAILER =
  /^(?:[上下]一[篇条个页] ?[：:]|相关(?:链接|文档|解读|文章|稿件) ?[：:]|版权所有|网站标识码|网站支持|扫一扫|友情链接|责任编辑 ?[：:]|主办(?:单位)? ?[：:].{2,24}(?:政府|委员会|[局厅]|办公[厅室])[ ]{1,8}(?:承办|维护|技术支持)(?:单位)? ?[：:].{2,30}$)|ICP备\d|公网安备/u;
/** How many lines from its end a page has such lines. */
const LAST_LINES = 25;
const LONGEST = 90;
/** The longest line of buttons, blanks and bars between them included. */
const LONGEST_BUTTONS = 40;

/** Whether a line is no text but furniture of its page: a page number, a running head, a button of a web site. */
export function isFurniture(line: string): boolean {
  const bare = line.trim();
  if (bare === "" || bare.length > LONGEST) return false;
  if (beginsPage(bare.charCodeAt(0)) && PAGE.test(bare)) return true;
  if (bare.length <= LONGEST_BUTTONS && beginsButton(bare.charCodeAt(0)) && WEBSITE.has(bare.replace(BARS, "")))
    return true;
  return /公报|gazette/iu.test(bare) && (MASTHEAD.test(bare) || REVERSED.test(bare));
}

/** Running heads, page numbers and buttons go; the sentence they cut in two is joined later. */
export const withoutFurniture: Step = (mapped) => {
  const lines = printedLines(mapped.text);
  const furniture = lines.filter(
    ({ text }, i) =>
      isFurniture(text) || (i >= lines.length - LAST_LINES && text.length <= LONGEST && TRAILER.test(text.trim())),
  );
  return edited(
    mapped,
    furniture.map(({ start, end }) => ({ start, end, by: "" })),
  );
};
