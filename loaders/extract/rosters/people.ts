import { type MappedText } from "../../clean/text";
import { endsInPost } from "../officials/office";
import { isPersonName, mayBePersonName } from "../officials/person";
import { isPlaceName } from "../officials/places";
import { cleanTitle, type Holder, holderAt } from "./holder";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const HAN = /^\p{Script=Han}$/u;
const OFFICE_START = /^(?:市|省|县|区|国|中国|中共|原|驻|各|全)/u;
// 张小河（市水务局局长）
const NAME_IN_FRONT = /^([\p{Script=Han}·]{2,12})[（(]([^（()）]{1,40})[）)]$/u;
const LAST_CHARACTER = /^\p{Script=Han}[（(]/u;
const BRACKETED = /^[（(][^（()）]*[）)]$/u;

/** What a line of people holds. */
export interface People {
  readonly holders: readonly Holder[];
  /** Text in front of the first name (all of it where there is none): it goes on with the line above, or is no roster. */
  readonly before: string;
}

/**
 * Names and offices in turn, parted by blanks: `王 青 市水务局局长 李小河 市林业局局长`; `before` is what no name precedes.
 * The `jurisdiction` tells what 县 in front of an office means.
 */
export function readPeople(mapped: MappedText, jurisdiction = ""): People {
  const words = wordsOf(mapped.text);
  const behind = namesBehind(mapped, words);
  if (behind.length > 0) return { holders: behind, before: "" };
  const starts = words.flatMap((_, i) => (opensHolder(words, i) ? [i] : []));
  const first = starts[0];
  if (first === undefined) {
    return gluedLine(mapped, jurisdiction);
  }
  const holders = starts.map((at, n) => {
    const name = words[at]!;
    const rest = words.slice(at + 1, starts[n + 1] ?? words.length);
    const bracketed = NAME_IN_FRONT.exec(name.text.replace(CLOSING_MARKS, ""));
    const person = (bracketed?.[1] ?? name.text).replace(CLOSING_MARKS, "").replace(/同志$/u, "");
    const title = cleanTitle((bracketed?.[2] ?? "").replace(/^兼$/u, "") + rest.map((word) => word.text).join(""));
    const end = bracketed ? name.start + person.length : name.end;
    const open = /[、，]$/u.test(rest.at(-1)?.text ?? "");
    return holderAt(mapped, name.start, end, person, withoutBrackets(title), null, open);
  });
  return { holders, before: first > 0 ? mapped.text.slice(0, words[first]!.start) : "" };
}

/** `副市长 王青`, `市水务局局长 李小河 市林业局局长 赵安`: every office in front of its name; empty where the line is built otherwise. */
function namesBehind(mapped: MappedText, words: readonly Word[]): readonly Holder[] {
  if (words.length < 2 || words.length % 2 === 1) return [];
  const fits = words.every((word, i) => (i % 2 === 0 ? endsInPost(word.text) : isPersonName(bareName(word.text))));
  if (!fits) return [];
  return words.flatMap((word, i) =>
    i % 2 === 1 ? [holderAt(mapped, word.start, word.end, bareName(word.text), cleanTitle(words[i - 1]!.text))] : [],
  );
}

function bareName(word: string): string {
  return word.replace(CLOSING_MARKS, "").replace(/同志$/u, "");
}

const CLOSING_MARKS = /[，,、；;。.]+$/u;

/** Words of a spaced line; a name whose characters stand apart (王 青, 李 小 明, 欧阳 海) is one word. */
function wordsOf(text: string): readonly Word[] {
  const raw = [...text.matchAll(/[^\s；;]+/gu)].flatMap((m) => partNames(m[0], m.index));
  const words: Word[] = [];
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i]!;
    const length = spacedName(raw, i);
    if (length === 1) {
      words.push(word);
      continue;
    }
    const last = raw[i + length - 1]!;
    words.push({
      text: raw
        .slice(i, i + length)
        .map((w) => w.text)
        .join(""),
      start: word.start,
      end: last.end,
    });
    i += length - 1;
  }
  return words;
}

/** `张小河，市长` or `张小河，市长，李青，副市长`: names and offices in turn; null where the pieces are built otherwise. */
function inTurn(pieces: readonly RegExpMatchArray[], text: string): readonly Word[] | null {
  if (pieces.length % 2 === 1 || text.includes("、，")) return null;
  const fits = pieces.every((p, i) => (i % 2 === 0 ? isPersonName(bareName(p[0])) : endsInPost(bareName(p[0]))));
  return fits ? pieces.map((p) => ({ text: p[0], start: p.index!, end: p.index! + p[0].length })) : null;
}

/** `张小河、李青、王路` or `张小河（市长）、李青（副市长）` without blanks: one word per person; anything else stays whole. */
function partNames(text: string, at: number): readonly Word[] {
  // 王 青（市长）: the bracket is glued to the last character of a spaced name
  if (LAST_CHARACTER.test(text))
    return [{ text: text[0]!, start: at, end: at + 1 }, ...partNames(text.slice(1), at + 1)];
  const pieces = [...text.matchAll(/[^、，,（(]+(?:[（(][^（()）]*[）)])?/gu)];
  const names =
    pieces.length > 1 && pieces.every((p) => isPersonName(p[0].replace(/[（(].*$/u, "").replace(CLOSING_MARKS, "")));
  if (names) return pieces.map((p) => ({ text: p[0], start: at + p.index, end: at + p.index + p[0].length }));
  const turns = inTurn([...text.matchAll(/[^，,]+/gu)], text);
  if (turns) return turns.map((word) => ({ ...word, start: at + word.start, end: at + word.end }));
  return [{ text, start: at, end: at + text.length }];
}

function spacedName(words: readonly Word[], at: number): number {
  const single = (i: number): boolean => HAN.test(words[i]?.text ?? "");
  if (single(at) && single(at + 1)) {
    const two = words[at]!.text + words[at + 1]!.text;
    if (single(at + 2) && isPersonName(two + words[at + 2]!.text)) return 3;
    if (mayBePersonName(two)) return 2;
  }
  const compound = (words[at]?.text ?? "") + (words[at + 1]?.text ?? "");
  return words[at]?.text.length === 2 &&
    single(at + 1) &&
    compound.length === 3 &&
    /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|慕容|令狐)/u.test(compound)
    ? 2
    : 1;
}

/** Whether a holder's name stands at the word: by surname, or by its place before an office. */
function opensHolder(words: readonly Word[], at: number): boolean {
  const word = words[at]!.text;
  const bracketed = NAME_IN_FRONT.exec(word.replace(CLOSING_MARKS, ""));
  if (bracketed) return mayBePersonName(bracketed[1]!);
  const name = word.replace(CLOSING_MARKS, "").replace(/同志$/u, "");
  const next = words[at + 1]?.text;
  const office =
    next !== undefined && (endsInPost(next) || OFFICE_START.test(next) || next.length > 4 || BRACKETED.test(next));
  if (isPersonName(name)) return next === undefined || office || isPersonName(bareName(next));
  return office && mayBePersonName(name);
}

// 王青市水务局局长: the blank between name and office is lost
const GLUED = /^(?<name>\p{Script=Han}{2,3}?)(?<title>(?:市|省|县|区|国|中)\p{Script=Han}.{2,40})$/u;

function gluedLine(mapped: MappedText, jurisdiction: string): People {
  const text = mapped.text.trim();
  if (GLUED.test(text)) {
    for (const length of [3, 2]) {
      const name = text.slice(0, length);
      const title = cleanTitle(text.slice(length));
      if (!isPersonName(name) || !OFFICE_START.test(title) || !endsInPost(title)) continue;
      if (isPlaceName(name + title[0]!) || (/^[县区]/u.test(title) && !/[县区]$/u.test(jurisdiction))) continue;
      const at = mapped.text.indexOf(name);
      return { holders: [holderAt(mapped, at, at + length, name, title)], before: "" };
    }
  }
  return { holders: [], before: mapped.text };
}

/** `王青 （副市长）` has its office in brackets; `王青 （兼）` has none. */
function withoutBrackets(title: string): string {
  if (!BRACKETED.test(title)) return title;
  return title === "（兼）" ? "" : title.slice(1, -1);
}
