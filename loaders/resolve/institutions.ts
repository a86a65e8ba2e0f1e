import lexicon from "../lexicon/institution-endings.json";
import { type Naming } from "./body";

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

const HAN = "[\\u4e00-\\u9fff]";
/** No word of a name: what holds one of these is a sentence. */
const NOT_IN_NAMES = /[的和与及或在对将为是由等向从各有个并按以把被了]|建设|加强|推进|负责|组织|国家|全国|区域性/u;
const ASSOCIATION = new RegExp(`(?:${oneOf(lexicon.associations)})$`, "u");
/** In 城市燃气协会 and 全市各协会 the 市 is no place of the document's. */
const NO_LEVEL_BEFORE = /[城全各两外超都股上本该辖他跨邻地省]$/u;
/** `市六院` for 云州市第六人民医院. */
const HOSPITAL = /[市县区州盟旗]([一二三四五六七八九十]{1,2})院/gu;
/** Characters between the place and the ending: 市结核病防治所. */
const LONGEST_MIDDLE = 9;

const patterns = new Map<string, RegExp>();

/**
 * Institutions and associations of the home place which a text names: 云州市结核病防治所, 市企业家协会. The short form of an
 * institution counts only where the source prints the full one as well. May hold a name several times.
 * @param text without white space.
 */
export function institutionsIn(text: string, { home, printed }: Naming): readonly string[] {
  if (home === null || !/[市县区州盟旗]$/u.test(home.name)) return [];
  const level = home.name.slice(-1);
  const found: string[] = [];
  for (const match of text.matchAll(patternAt(home.name, level))) {
    const [name, place, middle] = match;
    if (NOT_IN_NAMES.test(middle!) || (middle!.length < 2 && ASSOCIATION.test(name))) continue;
    if (place === level) {
      if (NO_LEVEL_BEFORE.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
      if (!ASSOCIATION.test(name) && !printed(home.name + name.slice(1))) continue;
    }
    found.push(name);
  }
  for (const [name, ordinal] of text.matchAll(HOSPITAL)) {
    if (name.startsWith(level) && printed(`${home.name}第${ordinal!}人民医院`)) found.push(name);
  }
  return found;
}

function patternAt(home: string, level: string): RegExp {
  const known = patterns.get(home);
  if (known) return known;
  const endings = oneOf([...lexicon.associations, ...lexicon.institutions]);
  const pattern = new RegExp(
    `(${home}|${level})(${HAN}{0,${String(LONGEST_MIDDLE)}}?)(?:${endings})(?!${HAN}?[长员])`,
    "gu",
  );
  patterns.set(home, pattern);
  return pattern;
}
