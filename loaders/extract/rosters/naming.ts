import words from "../../lexicon/roles.json";
import { additionIn, ADDS } from "./additions";

const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

const GENRE = `(?:${longestFirst([...words.strong, ...words.weak])})`;
const STRONG = new RegExp(`(?:${longestFirst(words.strong)})$`, "u");
const GENRE_END = new RegExp(`${GENRE}$`, "u");
const GENERIC = new RegExp(`^(?:${longestFirst(words.generic)})`, "u");

/** A committee as a sentence, heading or title names it; offsets count in the text it was read from. */
export interface NamedCommittee {
  readonly name: string;
  /** Names it had or goes by in this document. */
  readonly aliases: readonly string[];
  /** True where the words set it up, adjust or list it; false where they only name it. */
  readonly established: boolean;
  /** The name it had until this document renamed it; else null. */
  readonly former: string | null;
  readonly start: number;
  readonly end: number;
}

/** Whether the name ends in a word that only bodies set up for one piece of work have (领导小组, 指挥部), not 委员会 or 工作组. */
export function isStrong(name: string): boolean {
  return STRONG.test(name);
}

// 专家咨询委员会 · 水源保护协作小组, but not 卫生健康委员会
const FOR_ONE_WORK =
  /^.{4,}(?:(?:专家|顾问|咨询|评审|评定|评选|评估|审查|鉴定|协调|指导|推进|组织|执行|议事)委员会|(?:协作|协调|推进)小组)$/u;

/** Whether only a body for one piece of work has such a name, so that it counts wherever it is set up, with or without seats. */
export function isForOneWork(name: string): boolean {
  return isStrong(name) || FOR_ONE_WORK.test(name);
}

/** 鼓励成立…, 可成立…, 市卫生健康委要成立…: nothing is set up here. */
const MAY_BE = /(?:(?:可以?|鼓励|支持|引导|探索|视情况?|适时|推动|指导|督促)[^，。；]{0,12}|[要应须需当])$/u;

// 成立 · 建立 · 组建: the words between verb and genre are the name
const VERB = "成立|建立|组建|设立|设置|恢复|重新组建|充实调整|调整充实|调整和充实|调整|增补";
// 由市长任组长、…为成员的
const BY = String.raw`(?:以?由?[^。；]{2,300}?(?:任|担任|为|负责|参加|组成|牵头)[^。；，,]{0,60}?的)`;
const BODY = String.raw`[^，。；：,;:]{1,70}?${GENRE}`;
const ALIAS = String.raw`(?:\s*[（(](?:以下)?简称[：:]?[“"]?(?<alias>[^”"）)]{2,20})[”"]?[）)])?`;
const VERBS = new RegExp(`${VERB}|${ADDS}|更名|改为|充实`, "u");
const GENRES = new RegExp(GENRE, "u");
const SET_UP = new RegExp(
  String.raw`(?:${VERB})(?:了)?(?:${BY})?(?<name>${BODY})(?<rest>办公室)?(?:制度)?${ALIAS}`,
  "gu",
);
// 对X领导小组组成人员进行调整
const ADJUSTED = new RegExp(
  String.raw`对(?<name>${BODY})(?:[^，。；]{0,12})(?:进行|予以|作)(?:了)?(?:相应)?(?:的)?(?:调整|充实)`,
  "gu",
);
// 将X领导小组更名为Y领导小组
const RENAMED = new RegExp(String.raw`将(?<former>${BODY})(?:更名|调整|改组|改)为(?<name>${BODY})`, "gu");
/** Others who are told to set up their own: 各县（市、区）也要成立… */
const OTHERS =
  /^(?:同时|此外|另外)?[，,]?(?:各(?:县|市|区|地|级|乡|镇|部门|单位|有关|相关|街道|开发区|管委会|成员|高校|学校|企业|辖区|(?:专项)?(?:工作)?小?组)|(?:有关)?(?:县|区)[（(](?:市|区)|区县|县区(?!工作组)|乡镇|村[（(]组|当地|参照|必要时|视情)/u;
const QUOTED = /“[^”]{0,60}”/gu;
// 抢险、宣传等工作组: groups that are only announced
const SEVERAL = /组、|等(?:\d+|[一二三四五六七八九十]+)?个?\p{Script=Han}{0,4}$|^[\d一二三四五六七八九十若干多]+个/u;
const LONGEST_NAME = 70;

/** Committees which a sentence sets up, adjusts or renames: `决定成立云州市河道治理工作领导小组（以下简称领导小组）`. */
export function establishedIn(sentence: string): readonly NamedCommittee[] {
  const found: NamedCommittee[] = [];
  if (!VERBS.test(sentence) || !GENRES.test(sentence)) return found;
  const addition = additionIn(sentence);
  if (addition) {
    const { start, end } = addition.name;
    const name = properName(sentence.slice(start, end));
    return isSpecific(name) && !isForOthers(sentence)
      ? [{ name, aliases: [], established: true, former: null, start, end }]
      : [];
  }
  for (const match of sentence.matchAll(RENAMED)) {
    const { former, name } = match.groups as { former: string; name: string };
    const at = match.index + match[0].lastIndexOf(name);
    found.push({
      name: properName(name),
      aliases: [],
      established: true,
      former: properName(former),
      start: at,
      end: at + name.length,
    });
  }
  if (found.length > 0) return found;
  for (const pattern of [SET_UP, ADJUSTED]) {
    for (const match of sentence.matchAll(pattern)) {
      const { name, rest, alias } = match.groups as { name: string; rest?: string; alias?: string };
      const before = sentence.slice(0, match.index).replace(QUOTED, "").split(/[，,]/u);
      if (before.some(isForOthers) || isForOthers(name) || SEVERAL.test(name)) continue;
      const proper = properName(name);
      if (rest !== undefined || !isSpecific(proper) || proper.length > LONGEST_NAME) continue;
      if (!isStrong(proper) && MAY_BE.test(sentence.slice(0, match.index))) continue;
      const at = match.index + match[0].indexOf(name);
      found.push({
        name: proper,
        aliases: alias ? [alias] : [],
        established: true,
        former: null,
        start: at,
        end: at + name.length,
      });
    }
  }
  return found;
}

// 关于成立X领导小组的通知 · 关于调整充实X领导小组成员的通知 · 关于X领导小组更名并调整负责同志的通知
const TITLE = new RegExp(
  String.raw`关于(?:同意)?(?:(?<verb>${VERB}|${ADDS}|公布|明确)(?:部分)?)?(?:[^关]{2,60}?同志为)?(?<name>.+?${GENRE})(?<rest>[^的]*)(?:的.{0,20})?$`,
  "u",
);
const TITLE_TELLS = /^(?:制度|成员|组成|领导|负责|部分|名单|人员|更名|调整|$)/u;

/** The committee that a document's title sets up or adjusts; null where it is about something else. */
export function establishedByTitle(title: string): NamedCommittee | null {
  const found = TITLE.exec(title);
  if (!found) return null;
  const { verb, name, rest } = found.groups as { verb?: string; name: string; rest: string };
  if (!TITLE_TELLS.test(rest) || (verb === undefined && !/更名|调整|名单|成员/u.test(rest))) return null;
  const proper = properName(name);
  const start = title.indexOf(name);
  return isSpecific(proper)
    ? { name: proper, aliases: [], established: true, former: null, start, end: start + name.length }
    : null;
}

const ORDINAL =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}(?:[.．]\d{1,2}){1,3}[.．、]?|\d+[.．、]|附件?\d*[：:.]?|第[一二三四五六七八九十]+[章节条])+/u;
const HEADED = new RegExp(
  String.raw`^(?<verb>成立|建立|组建|设立|调整)?(?<name>.+?(?:${GENRE}|组|办公室|专班))(?<rest>(?:领导|组织|工作)?(?:机构)?(?:主要)?(?:成员单位|组成单位|组成人员|领导成员|成员|负责同志|人员)?(?:及其?职责|职责)?(?:名单|制度|组成|构成)?(?:[（(][^（()）]{1,8}[）)])?)$`,
  "u",
);
const LONGEST_HEADING = 60;
/** Needs no word for its work below the heading of a body. */
const EXPERTS = "专家组";

/** The committee a heading consists of: `一、X领导小组`, `（二）新闻组`, `X指挥部成员名单`, `X联席会议制度（试行）`; null where none. */
export function namedByHeading(heading: string): NamedCommittee | null {
  if (heading.length > LONGEST_HEADING) return null;
  const ordinal = ORDINAL.exec(heading)?.[0].length ?? 0;
  const words = heading.slice(ordinal).replace(/[：:。]$/u, "");
  if (
    /[。；，,：:]|根据|按照|下列|以下|如下|[下内分]设|设立.*工作组|.(?:成立|组建)|^(?:.{2})?[由以].{4,}的|[\d两三四五六七八九十]个/u.test(
      words,
    )
  )
    return null;
  const found = HEADED.exec(words);
  if (!found) return null;
  const { verb, name, rest } = found.groups as { verb?: string; name: string; rest: string };
  const proper = properName(name);
  if ((!isSpecific(proper) && proper !== EXPERTS) || isForOthers(name)) return null;
  const start = ordinal + found[0].indexOf(name);
  const established = (verb !== undefined && isStrong(proper)) || rest.includes("名单");
  return { name: proper, aliases: [], established, former: null, start, end: start + name.length };
}

// 对《关于成立X领导小组的通知》（云政文〔2019〕35号）中X领导小组成员进行调整
const CITED = /^.{0,200}》(?:（[^（）]{0,40}）)?(?:中|所列|确定)?的?/u;

/** The name without the document that it is cited from, without quotation marks that only enclose it and without an unbalanced one. */
function properName(printed: string): string {
  const name = printed
    .replace(/\s+/gu, "")
    .replaceAll("(", "（")
    .replaceAll(")", "）")
    .replace(CITED, "")
    .replace(/^(?:了|的|相应)+/u, "");
  const opened = name.split("“").length;
  const closed = name.split("”").length;
  return opened > closed ? name.replace(/“/u, "") : name;
}

/** Whether the words before the genre say what the committee is for: 多方联席会议 and 领导小组 do not. */
export function isSpecific(name: string): boolean {
  let topic = name.replace(GENRE_END, "");
  for (let next = topic.replace(GENERIC, ""); next !== topic; next = topic.replace(GENERIC, "")) topic = next;
  return topic.length >= 2 || (topic.length >= 1 && name.length <= 6 && !GENRE_END.test(name));
}

const SUBJECT = new RegExp(String.raw`^[“"]?(?<name>[^，。；：,;:的由向对将会按据]{1,60}?${GENRE})`, "u");

/** A committee that opens a sentence as its subject: `市河道治理工作领导小组办公室设在…`; null where none with a strong name does. */
export function subjectOf(sentence: string): string | null {
  const found = SUBJECT.exec(sentence);
  return found ? properName(found.groups!["name"]!) : null;
}

// 充分发挥市河道治理工作领导小组作用
const MENTIONED = new RegExp(
  String.raw`(?<=^|[，。；：,;:、由]|发挥|依托|报|经|通过|根据|按照)(?<name>(?:\p{Script=Han}{2,5}[市省县区]|[市省县区])[^，。；：,;:]{2,40}?(?:${longestFirst(words.strong)}))`,
  "gu",
);

const VERBS_IN_FRONT = /^.*(?:发挥|依托|通过|根据|按照|由|经|报|在)(?=[^，。]{6})/u;

/** The committee with a strong name that the text names last; null where it names none. */
export function lastStrongIn(text: string): NamedCommittee | null {
  const found = [...text.matchAll(MENTIONED)].findLast((match) => isNamed(match.groups!["name"]!));
  if (!found) return null;
  const printed = found.groups!["name"]!.replace(VERBS_IN_FRONT, "");
  const end = found.index + found[0].length;
  return { name: properName(printed), aliases: [], established: false, former: null, start: end - printed.length, end };
}

/** 市应急指挥部 names one body, 若干个专项指挥部 and 市领导小组 do not. */
function isNamed(printed: string): boolean {
  const name = properName(printed.replace(VERBS_IN_FRONT, ""));
  const topic = name.replace(GENRE_END, "");
  return (isSpecific(name) || topic.length >= 3) && !isForOthers(name) && !/若干|[\d两三四五六七八九十]个/u.test(name);
}

/** Whether a clause speaks of what others than the issuer are to do: `各县（市、区）要成立相应机构`. */
export function isForOthers(clause: string): boolean {
  return OTHERS.test(clause);
}
