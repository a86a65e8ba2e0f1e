import { partOffice, splitOutside, endsInPost } from "../officials/office";

/** One post out of an entry, its organisation restored. */
export interface PrintedOffice {
  /** Organisation and post: `云州市教育局监察室主任`. */
  readonly office: string;
  readonly concurrent: boolean;
  /** `一年`; null where the entry itself states none. */
  readonly probationPeriod: string | null;
  readonly action: "REMOVE" | null;
}

// 试用期一年, 试用期为1年, 试用期均为6个月
export const PROBATION = /试用期(?:均?为|均|限)?([一二两三四五六七八九十\d]{1,3}(?:年|个月))?/u;
const CONCURRENT = /^(?:同时)?兼(?:任)?/u;
const DROPPED = /^(?:并|同时)?(?:免去|免除|不再担任|不再兼任)其?(?:的)?/u;
/** A section inside the organisation named before: 市人民政府副秘书长、办公室主任. */
const INNER =
  /^(?:办公室|办公厅|研究室|监察室|机关|机关党委|工会|政治部|审判委员会|检察委员会|执行局|(?!.*法院)\p{Script=Han}{1,12}庭|第?[一二三四五六七八九十]{1,3}检察部)$/u;
/** Behind one seat inside a court the next stands beside it: …人民法院审判委员会委员、审判员. */
const INSIDE_COURT = /(?<=法院|检察院).+$/u;
// 原任的县林业局局长 · 套转为县林业局四级调研员
const TURNED =
  /^(?:原(?:担)?任的?|所任的?|现任|(?:套转|晋升|转任|改任|调任|续任|确定)(?:为|到)?)(?=\p{Script=Han}{4})/u;
/** Clauses that follow the offices of an entry and name none. */
const TERM = /^(?:任期|聘期|任职时间|列|排名|按|保留|提名|享受|试用期)/u;
// （兼）, （正县级）, （试用期一年）, （挂职）
const REMARK = /[（(]([^（()）]{1,20})[）)]/gu;
const REMARK_WORDS = /兼|级|列|之[前后]|试用|挂职|任期|聘期|^[正副]|享受|女|族/u;

/**
 * Reads the offices of one entry: `云州市城市管理局副局长，市综合执法局副局长` gives two, `云州市财政局党组书记、局长` gives two
 * whose second takes the organisation of the first.
 */
export function readOffices(printed: string): readonly PrintedOffice[] {
  const found: PrintedOffice[] = [];
  let carried = "";
  let organization = "";
  // 免去其市水务局副局长、督察专员职务: the verb holds for all posts up to the word that closes them
  let dropping = false;
  for (const piece of splitOutside(printed.replace(/职[务级][，,；;。.]*$/u, ""), "，,、")) {
    let text = carried + piece.text;
    carried = "";
    const period = PROBATION.exec(text)?.[1] ?? null;
    let concurrent = false;
    text = text.replace(REMARK, (whole: string, remark: string) => {
      if (!REMARK_WORDS.test(remark)) return whole;
      if (remark.includes("兼")) concurrent = true;
      return "";
    });
    const dropped: boolean = dropping || DROPPED.test(text);
    dropping = dropped && !/职[务级]$/u.test(text);
    text = text.replace(DROPPED, "");
    if (CONCURRENT.test(text)) concurrent = true;
    text = text
      .replace(CONCURRENT, "")
      .replace(/(?:的?职[务级]|(?:提名)?人选)$/u, "")
      .replace(TURNED, "")
      .replace(/^[的其]+/u, "");
    if (TERM.test(text)) {
      if (period !== null && found.length > 0) found.push({ ...found.pop()!, probationPeriod: period });
      continue;
    }
    if (!endsInPost(text)) {
      carried = text === "" ? "" : `${text}、`;
      continue;
    }
    const parted = partOffice(text);
    if (INNER.test(parted.organization) && organization !== "") text = organization + text;
    else if (parted.organization !== "") organization = parted.organization.replace(INSIDE_COURT, "");
    found.push({
      office: parted.organization === "" ? organization + text : text,
      concurrent,
      probationPeriod: period,
      action: dropped ? "REMOVE" : null,
    });
  }
  // A post no list knows still is the office of the entry.
  const rest = carried.replace(/、$/u, "");
  if (found.length === 0 && rest !== "") {
    found.push({ office: rest, concurrent: false, probationPeriod: null, action: null });
  }
  return found;
}
