import { chineseInteger } from "./numerals";

const SP = " ?";
const ORDINAL = `第?${SP}([0-9]{1,5})${SP}号?`;
/** After NFKC: `〔2017〕`, also `[2017]`, `(2017)`, `【2017】`, `{2017}`, `„2017‟`, with blanks inside. */
const YEAR = `[〔\\[(【{﹝„]${SP}((?:[0-9]${SP}){4})[〕\\])】}﹞‟]`;
/** Letters of the issuing office: `云政办文`, `江发改环资`, `云政办明电`. */
const CODE = "([\\u4e00-\\u9fff][\\u4e00-\\u9fff ]{0,20}?)";
/** `国务院国发〔1998〕4号`: who issued it is no part of its number. */
const ISSUER_OF_NUMBER = /^.{0,12}(?:国务院|政府|办公厅)(?=.{2})/u;
/** `云政〔2017〕31号`, `云政办 [2017] 第 31 号`. */
const DOCUMENT_NUMBER = new RegExp(`^${CODE}${SP}${YEAR}${SP}${ORDINAL}$`, "u");
/** `12`, `八`, `二十三`. */
const COUNT = "([0-9]{1,4}|[〇○零一二三四五六七八九十百]{1,6})";
const ISSUER = "([^0-9令号(),;:《》]*)";
/** `云州市人民政府令第12号`, `国务院令653号`, `主席令第八号`. */
const ORDER_AFTER = new RegExp(`^${ISSUER}令第?${COUNT}号?$`, "u");
/** `云州市人民政府第12号令`, `第12号令`. */
const ORDER_BEFORE = new RegExp(`^${ISSUER}第${COUNT}号令$`, "u");
const ORDER_WITHOUT_ORDINAL = /令[0-9]{1,4}号?$/u;
/** `市政府第12号`, where 令 was lost: governments number nothing else so. */
const ORDER_WITHOUT_WORD = new RegExp(`^(${ISSUER.slice(1, -1)}政府)第${COUNT}号$`, "u");
/** `税务总局公告2016年第12号`, `发展改革委令2017年第2号`, `发展改革委2016年第36号令`. */
const YEARED = new RegExp(`^${ISSUER}(公告|通告|令)([0-9]{4})年第${COUNT}号$`, "u");
const YEARED_BEFORE = new RegExp(`^${ISSUER}([0-9]{4})年第${COUNT}号(公告|通告|令)$`, "u");
/** `农业部公告第168号`, `农业部第168号公告`: announcements counted through all years; only a body makes them, and one with its place: not 省政府公告第3号, 我部公告第3号. */
const ANNOUNCER =
  "((?![省市县区州盟旗我本该])[^0-9令号(),;:《》]{1,30}(?:部|委|委员会|局|署|总署|院|银行|政府|常委会))";
const ANNOUNCED = new RegExp(`^${ANNOUNCER}(?:公告第?([0-9]{1,4})号|第([0-9]{1,4})号公告)$`, "u");
/** `建设部〔2007〕第12号令`: an order's number with its year in brackets. */
const ORDER_IN_BRACKETS = new RegExp(`^${ISSUER}${YEAR}第${COUNT}号令$`, "u");
/** `GB/T 19580—2012`, `DBJ41/T 075-2016`, `DBJ41/062-2017`, `LS/T1211-2008`, `ISO 9001:2015`. */
const STANDARD = new RegExp(
  "^((?:DB[A-Z]?[0-9]{2,4}|[A-Z]{2,5})(?:/[A-Z]{1,3})?)([ /]?)([0-9]{2,6}(?:\\.[0-9]{1,3})?)" +
    "(?: ?[-—–―:]{1,2} ?([0-9]{4}|[0-9]{2}))?$",
  "u",
);

const PRESIDENT = /^(?:中华人民共和国|国家)?主席$/u;
/** `市政府`, `本市人民政府`, `省政府`: a government named by its level alone. */
const LEVEL_GOVERNMENT = /^(?:本|我)?([市省县区州盟旗])(?:人民)?政府$/u;
const PLACE = /[市省县区州盟旗]$/u;

/**
 * Normal form of a printed document, order or standard number; null where the text is none of these.
 * `[2017]`, inner blanks, 第 before the serial number and full-width digits are levelled; an order of the centre keeps its 第
 * or goes without, as printed. An order of the place's own
 * government gets that government's full name: `市政府令第64号`, `第64号令` and `云州市政府令64号` in a document of 云州市 are all
 * `云州市人民政府令第64号`.
 * @param jurisdiction place whose names hold where the number is printed, such as `云州市`; empty where unknown.
 */
export function normaliseNumber(printed: string, jurisdiction: string): string | null {
  if (printed.length > 60) return null;
  const text = printed.normalize("NFKC").replace(/\s+/gu, " ").trim();
  return (
    documentNumber(text) ??
    yearedNumber(text.replaceAll(" ", "")) ??
    orderNumber(text.replaceAll(" ", ""), jurisdiction) ??
    standardNumber(text)
  );
}

function documentNumber(text: string): string | null {
  const match = DOCUMENT_NUMBER.exec(text);
  if (match === null) return null;
  return `${match[1]!.replaceAll(" ", "").replace(ISSUER_OF_NUMBER, "")}〔${match[2]!.replaceAll(" ", "")}〕${Number(match[3])}号`;
}

function orderNumber(text: string, jurisdiction: string): string | null {
  const match = ORDER_AFTER.exec(text) ?? ORDER_BEFORE.exec(text) ?? ORDER_WITHOUT_WORD.exec(text);
  if (match === null) return null;
  const count = /^[0-9]+$/u.test(match[2]!) ? Number(match[2]) : chineseInteger(match[2]!);
  if (count === null) return null;
  const issuer = orderIssuer(match[1]!, jurisdiction);
  // What others ordered is kept as printed: 国务院令427号.
  const ordinal = ORDER_WITHOUT_ORDINAL.test(text) && !issuer.endsWith("政府") ? "" : "第";
  return `${issuer}令${ordinal}${count}号`;
}

function yearedNumber(text: string): string | null {
  const after = YEARED.exec(text);
  if (after !== null) return `${after[1]!}${after[2]!}${after[3]!}年第${after[4]!}号`;
  const order = ORDER_IN_BRACKETS.exec(text);
  if (order !== null) return `${order[1]!}〔${order[2]!.replaceAll(" ", "")}〕第${Number(order[3])}号令`;
  const before = YEARED_BEFORE.exec(text);
  if (before !== null) return `${before[1]!}${before[4]!}${before[2]!}年第${before[3]!}号`;
  const announced = text.includes("公告") ? ANNOUNCED.exec(text) : null;
  return announced === null ? null : `${announced[1]!}公告第${Number(announced[2] ?? announced[3])}号`;
}

function orderIssuer(printed: string, jurisdiction: string): string {
  if (PRESIDENT.test(printed)) return "中华人民共和国主席";
  if (printed === "") return PLACE.test(jurisdiction) ? `${jurisdiction}人民政府` : "";
  const level = LEVEL_GOVERNMENT.exec(printed)?.[1];
  if (level !== undefined) return jurisdiction.endsWith(level) ? `${jurisdiction}人民政府` : printed;
  return printed.replace(/(?<=[市省县区州盟旗])政府$/u, "人民政府");
}

function standardNumber(text: string): string | null {
  const match = STANDARD.exec(text);
  if (match === null) return null;
  const [, code, separator, serial, year] = match;
  return `${code!}${separator === "/" ? "/" : " "}${serial!}${year === undefined ? "" : `-${year}`}`;
}
