import lexicon from "../../lexicon/law-titles.json";

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");

const GENRE = new RegExp(`(?:${longestFirst(lexicon.genres)})$`, "u");
const FORM = new RegExp(`(?:${longestFirst(lexicon.forms)})$`, "u");
const WORK = new RegExp(`(?:${longestFirst(lexicon.works)})$`, "u");
/** `（试行）`, `（2018—2020年）`, `（GB 3095—2012）` at the end of a title. */
const TAIL = /[（(][^（）()]{0,40}[）)]$/u;
/** `》杂志`, `》一书`, `》等12篇论文`. */
const WORK_FOLLOWS =
  /^(?:杂志|报纸|报社|刊物|期刊|一书|一文|栏目|节目|丛书|图书|书籍|电视|电影|等[0-9一二三四五六七八九十]+(?:篇|部作品|首|幅|项课题|项研究))/u;
const WORK_PRECEDES = /(?:杂志|报纸|刊物|专著|论文|歌曲|电影|图书|纪录片|剧目|话剧|豫剧|作品|课题)$/u;
/** `根据《`, `按照国务院《`, `落实好国家新修订的《`: whatever is named next is cited. */
const CITED =
  /(?:根据|依据|依照|按照|遵照|参照|贯彻|落实|执行|遵守|符合|颁布的?|发布的?|公布的?|印发的?|下发的?|出台的?|达到)[^，。；：、《》]{0,16}$/u;
const CITED_AFTER = /^(?:的)?(?:有关|相关)?(?:要求|规定|精神|部署|明确|确定)/u;

/** What a bracketed title is: a document that can be cited, a form or certificate, a book or newspaper, or `open`. */
export type TitleKind = "citable" | "form" | "work" | "open";

/**
 * Tells documents from other things that stand in 《》, by the end of the title and the words around it.
 * @param before up to some 20 characters in front of the bracket; @param after up to some 20 behind it.
 */
export function kindOfTitle(title: string, before: string, after: string): TitleKind {
  if (WORK_FOLLOWS.test(after) || WORK_PRECEDES.test(before)) return "work";
  const bare = withoutTail(title);
  if (FORM.test(bare)) return "form";
  if (GENRE.test(bare)) return "citable";
  if (CITED.test(before) || CITED_AFTER.test(after)) return WORK.test(bare) && !CITED.test(before) ? "work" : "citable";
  return WORK.test(bare) ? "work" : "open";
}

/** True where a title is nothing but a genre, such as 《规划》 or 《办法》: it points back to a document named before. */
export function isBareGenre(title: string): boolean {
  return title.replace(GENRE, "") === "" || /^(?:总体|专项|暂行|实施|工作)?$/u.test(title.replace(GENRE, ""));
}

/** True where the text ends like the title of an official document. */
export function endsInGenre(text: string): boolean {
  return GENRE.test(withoutTail(text));
}

/** A title without the brackets that close it: `（试行）`, `（2018—2020年）`. */
export function withoutTail(title: string): string {
  let bare = title;
  while (TAIL.test(bare)) bare = bare.replace(TAIL, "");
  return bare;
}
