import words from "../../lexicon/body-words.json";

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

const LONGEST_NAME = 50;
const ENDS_AS_BODY = new RegExp(`(?:${oneOf(words.endings)})$`, "u");
/** 民革云州市委员会, 江北省云州市人民医院. */
const ENDS_BEFORE_PLACE = new RegExp(`(?:${oneOf(words.beforePlace)})$`, "u");
const ENDS_GENERIC = new RegExp(`(?:${oneOf(words.generic)})$`, "u");
/** `各县（市、区）政府`, `有关部门`: bodies named together. */
const GROUP = /^(?:各|有关|相关|所属|其他|全市|多个)/u;
const SENTENCE = /[，。；：！？、“”"《》\s]/u;
/** `第三条`, `（一）`, `2.` in front of the sentence. */
const ORDINAL = /^(?:第[一二三四五六七八九十百零]+条|[（(][一二三四五六七八九十]+[）)]|[0-9]+[.．])/u;
const BRACKETS = /[（(][^（）()]*[）)]/gu;
/** Words in front of a name, of which the last one counts: `市政府决定成立云州市…领导小组`. */
const BEFORE = new RegExp(`^.*(?:${oneOf(words.before)})(?=.{3})`, "u");

/** Whether a text is the name of one body: `市水务局`, `云州市节水工作领导小组`; 水行政主管部门 is none. */
export function isBody(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST_NAME || SENTENCE.test(name) || GROUP.test(name)) return false;
  if (/[（）()]/u.test(name.replace(BRACKETS, ""))) return false;
  return ENDS_AS_BODY.test(name) && !ENDS_GENERIC.test(name);
}

/**
 * The name of the body that ends at `end`, with its place; null where what stands there is none.
 * @param jurisdiction place whose names hold, such as `云州市`: its name begins a body's name.
 */
export function bodyBefore(text: string, end: number, jurisdiction: string): { start: number; name: string } | null {
  const from = Math.max(0, end - LONGEST_NAME - 20);
  let run = text.slice(from, end);
  for (let at = run.length - 1; at >= 0; at--) {
    if (!SENTENCE.test(run[at]!)) continue;
    run = run.slice(at + 1);
    break;
  }
  run = run
    .replace(ORDINAL, "")
    .replace(BEFORE, "")
    .replace(leadOf(jurisdiction), "")
    .replace(/^(?:原|新|了|的)/u, "");
  run = fromPlace(run, jurisdiction);
  return isBody(run) ? { start: end - run.length, name: run } : null;
}

/** The name of the body that starts at `start`; null where what stands there is none. */
export function bodyAfter(text: string, start: number): { end: number; name: string } | null {
  const run = /^[^，。；：！？、“”"《》\s]{3,50}/u.exec(text.slice(start, start + LONGEST_NAME))?.[0] ?? "";
  for (let length = run.length; length >= 3; length--) {
    const name = run.slice(0, length);
    if (isBody(name)) return { end: start + length, name };
  }
  return null;
}

/** The bodies of an enumeration: `市甲局、市乙局和市丙办公室`. */
export function bodiesOf(enumeration: string): string[] {
  return enumeration
    .split(/[、，]/u)
    .flatMap((piece) => splitAtAnd(piece))
    .map((piece) => piece.replace(/^(?:原|单设的)/u, ""))
    .filter(isBody);
}

/** `市甲局和市乙局` are two, 市住房和城乡建设局 is one: both sides must be bodies. */
function splitAtAnd(piece: string): string[] {
  for (const match of piece.matchAll(/[和与及]/gu)) {
    const left = piece.slice(0, match.index);
    const right = piece.slice(match.index + 1);
    if (isBody(left) && isBody(right)) return [left, ...splitAtAnd(right)];
  }
  return [piece];
}

/** 结合云州市水务局: the name begins at its place, unless a name begins in front of it: 国家税务总局云州市税务局. */
function fromPlace(run: string, jurisdiction: string): string {
  const at = jurisdiction === "" ? -1 : run.lastIndexOf(jurisdiction);
  if (/^(?:中共|共青团)/u.test(run)) return run;
  if (at <= 0) return run;
  const before = run.slice(0, at);
  return ENDS_AS_BODY.test(before) || ENDS_BEFORE_PLACE.test(before) ? run : run.slice(at);
}

/** Single words in front of a name count only where a name clearly begins behind them: `由市水务局`, but 市经济局. */
function leadOf(jurisdiction: string): RegExp {
  const place = jurisdiction === "" ? "" : `${jurisdiction}|`;
  return new RegExp(
    `^.*(?:${oneOf(words.beforeName)})(?=(?:${place}(?!市场)[市省县区州][^（）]|国家|全国|中共|中国|共青团|我市|本市))`,
    "u",
  );
}
