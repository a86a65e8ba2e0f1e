import { type Span } from "../../split/document";
import { normaliseNumber } from "./numbers";

/** A number that stands in running text. */
export interface FoundNumber extends Span {
  /** Normal form (see `normaliseNumber`). */
  readonly number: string;
  /** True for `…〔2016〕29号`, false for the number of an order or announcement. */
  readonly isDocument: boolean;
}

const DIGIT = "[0-9０-９]";
/** From the year on: `〔2016〕29号`. What stands before it is read backwards. */
const SERIAL = new RegExp(`[〔\\[［（(【﹝„]${DIGIT}{4}[〕\\]］）)】﹞‟]第?${DIGIT}{1,5}号令?`, "gu");
/** `令第12号`, `令12号`, `第12号令`. */
const ORDER = new RegExp(`令第?(?:${DIGIT}{1,4}|[〇○零一二三四五六七八九十百]{1,6})号|第${DIGIT}{1,4}号令`, "gu");
/** `公告2019年第12号`, `2019年第12号公告`, `公告第168号`, `第168号公告`. */
const ANNOUNCEMENT = new RegExp(
  `公告(?:${DIGIT}{4}年)?第?${DIGIT}{1,4}号|(?:${DIGIT}{4}年)?第${DIGIT}{1,4}号公告`,
  "gu",
);
const HAN_TAIL = /[\u4e00-\u9fff]+$/u;
const LONGEST_CODE = 12;
const LONGEST_ISSUER = 24;
/** Words that lead to a number and are none of its letters: `按照云政〔2016〕29号文件`. The last one counts. */
const LEAD =
  /^.*(?:第[一二三四五六七八九十百零]+[章节条款项]|按照|根据|依据|依照|参照|遵照|执行|落实|贯彻|符合|关于|以及|印发|下发|发布|颁布|公布|通过|修改|废止|文件|通知|意见|决定|通报|方案|办法|规定|办公厅|政府|委员会|国务院(?=国)|的|以|自(?!然资|贸|治)|和|与|及|或|对|由|原|见|照|在|将|为|是|按|号|并)(?=.)/u;
/** An order's issuer ends like this. */
const ISSUER = /(?:政府|国务院|主席|部|委|委员会|局|总局|署|厅|办公室|银行|常委会)$/u;
const ORDER_LEAD =
  /^.*(?:第[一二三四五六七八九十百零]+[章节条款项]|按照|根据|依据|依照|参照|遵照|执行|落实|贯彻|符合|以及|公告|通知|决定|意见|日|号|的|以|对|由|原|见|并)(?=.)/u;

/** Numbers in a text, first one first. Linear: every character is looked at a bounded number of times. */
export function findNumbers(text: string, jurisdiction: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  if (!text.includes("号")) return found;
  for (const match of text.matchAll(SERIAL)) {
    const before = HAN_TAIL.exec(text.slice(Math.max(0, match.index - LONGEST_CODE), match.index))?.[0] ?? "";
    const code = withoutDay(before, text[match.index - before.length - 1]).replace(LEAD, "");
    const start = match.index - code.length;
    const end = match.index + match[0].length;
    const number = code === "" ? null : normaliseNumber(text.slice(start, end), jurisdiction);
    if (number !== null) found.push({ start, end, number, isDocument: true });
  }
  const orders = [...text.matchAll(ORDER), ...(text.includes("公告") ? text.matchAll(ANNOUNCEMENT) : [])];
  for (const match of orders) {
    const before = HAN_TAIL.exec(text.slice(Math.max(0, match.index - LONGEST_ISSUER), match.index))?.[0] ?? "";
    const issuer = before.replace(ORDER_LEAD, "").replace(/^(?:[年月](?=.)|按|经(?![济信贸管]))/u, "");
    if (!ISSUER.test(issuer)) continue;
    const start = match.index - issuer.length;
    const end = match.index + match[0].length;
    const number = normaliseNumber(text.slice(start, end), jurisdiction);
    if (number !== null) found.push({ start, end, number, isDocument: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `1985年6月14日江政〔1985〕48号`: the day's 日 is none of the letters, though a city's may begin so. */
function withoutDay(letters: string, before: string | undefined): string {
  return /^[日月年](?=.{2})/u.test(letters) && before !== undefined && /[0-9０-９]/u.test(before)
    ? letters.slice(1)
    : letters;
}
