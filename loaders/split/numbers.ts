import { isIssuer } from "./issuers";

/** A document number as it stands in a line. */
export interface PrintedNumber {
  /** Normalised: `云政办〔2018〕5号`. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = "[\\p{Script=Han}A-Za-z]{1,16}";
/** 〔2018〕; documents on the web also have „2018‟, 【2018】, {2018}. */
const YEAR = "[〔（[﹝【｛{„] ?((?:19|20)\\d\\d) ?[〕）\\]﹞】｝}‟]";
/** `云政办〔2018〕5号`, `云政〔2018〕 44 号`, `国发〔1993〕第5号`. */
const NUMBER = new RegExp(`(${LETTERS}) ?${YEAR} ?第? ?(\\d{1,5}) ?号`, "u");

/** `云政办发〔201756`: web pages may lose the closing bracket and 号. */
const TORN = new RegExp(`^(${LETTERS})〔((?:19|20)\\d\\d)(\\d{1,3})$`, "u");

/** The document number in a line of a head; null where none stands there. */
export function numberIn(text: string): PrintedNumber | null {
  const match = NUMBER.exec(text) ?? TORN.exec(text);
  if (!match) return null;
  const [all, letters, year, serial] = match;
  return { number: `${letters}〔${year}〕${serial}号`, start: match.index, end: match.index + all.length };
}

/** What may stand before the number of a head: nothing, an opening bracket. */
const BEFORE = /^（?$/u;
/** What may stand after it: a date, a signer, a closing bracket. */
const AFTER = /^）?(?:签发人：.{0,12})?$/u;

/** The number of a line that names a document's number and perhaps its date, and nothing else; `rest` is what follows. */
export function numberAlone(text: string, withoutDate: (rest: string) => string): PrintedNumber | null {
  if (text.length > 80 || !/[号\d]/u.test(text)) return null;
  const number = numberIn(text);
  if (!number) return null;
  const before = text.slice(0, number.start).replace(/\s+/gu, "");
  const after = withoutDate(text.slice(number.end)).replace(/\s+/gu, "");
  return BEFORE.test(before) && AFTER.test(after) ? number : null;
}

const SERIAL = "\\d{1,4}|[一二三四五六七八九十百]{1,6}";
/** `第 237 号`, `（第12号）`, `2019年第5号`, `〔十五届〕第8号`: the number of an order, alone on its line. */
const ORDER_NUMBER = new RegExp(
  `^（?(?:((?:19|20)\\d\\d年)第|[〔（[](\\p{Script=Han}{1,8})[〕）\\]]第?|第)(${SERIAL})号）?$`,
  "u",
);
/** `云州市人民政府令`, `云州市人民政府令第12号`, `云州市人民政府令（第12号）`, `云州市人民政府公告 第3号`, `…公告2019年第5号`. */
const ORDER = new RegExp(
  `^((?:中华人民共和国)?\\p{Script=Han}{2,30}?(?:令|公告|通告))(?:（?((?:19|20)\\d\\d年)?第?(${SERIAL})号）?)?$`,
  "u",
);

/** Serial of an order's number line, as printed, such as `第12号` or `2019年第5号`; null for other lines. */
export function orderSerial(tight: string): string | null {
  const match = tight.length > 24 ? null : ORDER_NUMBER.exec(tight);
  return match && `${match[1] ?? (match[2] === undefined ? "" : `〔${match[2]}〕`)}第${match[3]!}号`;
}

/** Name of an order (`云州市人民政府令`) with its serial (`第12号`) where the line has it. */
export function orderLine(tight: string): { readonly name: string; readonly serial: string | null } | null {
  if (tight.length > 40) return null;
  const match = ORDER.exec(tight);
  return match && mayOrder(match[1]!.replace(/(?:令|公告|通告)$/u, "")) && !/^(?:政府|市|省|县|区)/u.test(match[1]!)
    ? { name: match[1]!, serial: match[3] === undefined ? null : `${match[2] ?? ""}第${match[3]}号` }
    : null;
}

/** Whether somebody gives orders: a body, the president. */
const mayOrder = (name: string): boolean =>
  isIssuer(name) || /^中华人民共和国(?:主席|全国人民代表大会常务委员会委员长)$/u.test(name);
