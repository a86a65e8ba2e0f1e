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
  const furniture = printedLines(mapped.text).filter((line) => isFurniture(line.text));
  return edited(
    mapped,
    furniture.map(({ start, end }) => ({ start, end, by: "" })),
  );
};
