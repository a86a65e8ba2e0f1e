import { numberOf } from "../calendar";
import { splitOutside } from "../officials/office";
import { addDraft, type Place, type Reading } from "./state";

/** A working group that a sentence names; `start` counts in the sentence. */
export interface Announced {
  readonly name: string;
  readonly start: number;
}

const NUMBER = "[\\d一二两三四五六七八九十]{1,3}";
// 指挥部下设三个工作组：综合协调组、宣传组和医疗组
const OPENS = new RegExp(
  String.raw`(?:下设|内设|设立|设置|分设|成立|组建)(?:了)?(?:${NUMBER}个(?:专项)?(?:工作)?(?:小?组|专班)[，,]?(?:即|包括|为|分别[为是])?[：:（(—]*|包括)?(?<list>\p{Script=Han}[^，,。；;：:（(）)]{4,200})`,
  "gu",
);
// 综合协调、宣传等五个工作组
const COUNTED = new RegExp(
  String.raw`(?<others>等)?(?<count>${NUMBER})个(?:专项|专门|专业)?(?:工作)?(?<kind>小组|组|专班)$`,
  "u",
);
const CONJUNCTION = /以及|[和及与]/gu;
const GROUP = /(?:组|专班)$/u;
const NO_NAME = /^(?:各|等|若干|多个|有关|相关|相应)|领导小?组$/u;
const NAME = /^\p{Script=Han}{2,14}$/u;
const FEWEST = 2;

/**
 * The working groups which a sentence sets up by name, before it says who is in them: each with 组 in its name, or all of them with
 * one word and their number behind (`综合协调、宣传两个工作组`). An office that is named with them is none.
 */
export function announcedIn(sentence: string): readonly Announced[] {
  if (!/组|专班/u.test(sentence)) return [];
  for (const found of sentence.matchAll(OPENS)) {
    const list = found.groups!["list"]!;
    const start = found.index + found[0].length - list.length;
    const groups = (counted(list) ?? named(list)).map(({ name, start: at }) => ({ name, start: start + at }));
    if (groups.length >= FEWEST) return groups;
  }
  return [];
}

/** Names that all end in 组; what stands behind the last of them (三个工作组) only counts them. */
function named(list: string): readonly Announced[] {
  const names = list.replace(COUNTED, "");
  const pieces = splitOutside(names, "、").flatMap((piece) =>
    parted(piece, (left) => /(?:组|专班|办公室)$/u.test(left)),
  );
  const groups = withoutOffice(pieces);
  return groups.every(({ name }) => GROUP.test(name) && isName(name)) ? groups : [];
}

/** Names that share the word and the number behind them; null where no number stands there or it is not theirs. */
function counted(list: string): readonly Announced[] | null {
  const tail = COUNTED.exec(list)?.groups;
  if (!tail) return null;
  const whole = splitOutside(list.replace(COUNTED, ""), "、");
  const last = whole.at(-1);
  const split = last ? [...whole.slice(0, -1), ...parted(last, () => true)] : whole;
  const count = numberOf(tail["count"]!.replace("两", "二"));
  const ending = tail["kind"] === "专班" ? "专班" : "组";
  for (const pieces of [whole.flatMap((piece) => parted(piece, (left) => left.endsWith("办公室"))), split]) {
    const names = withoutOffice(pieces.map(({ text, start }) => ({ text, start })));
    if (!names.every(({ name }) => isName(name))) continue;
    if (names.length === count || (tail["others"] !== undefined && names.length < count))
      return names.map(({ name, start }) => ({ name: GROUP.test(name) ? name : name + ending, start }));
  }
  return [];
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Parts a piece at its first conjunction whose left side fits. */
function parted(piece: Piece, fits: (left: string) => boolean): readonly Piece[] {
  for (const conjunction of piece.text.matchAll(CONJUNCTION)) {
    const left = piece.text.slice(0, conjunction.index);
    const from = conjunction.index + conjunction[0].length;
    if (left.length < 2 || !fits(left)) continue;
    return [
      { text: left, start: piece.start },
      ...parted({ text: piece.text.slice(from), start: piece.start + from }, fits),
    ];
  }
  return [piece];
}

function withoutOffice(pieces: readonly Piece[]): readonly Announced[] {
  return pieces.filter(({ text }) => !text.endsWith("办公室")).map(({ text, start }) => ({ name: text, start }));
}

function isName(name: string): boolean {
  return NAME.test(name) && !NO_NAME.test(name) && !(GROUP.test(name) && name.length < 3);
}

/** Makes the working groups known which a sentence sets up below the committee in force. */
export function takeAnnounced(reading: Reading, place: Place, sentence: string, start: number): void {
  const parent = reading.current;
  if (!parent) return;
  for (const group of announcedIn(sentence)) {
    const at = start + group.start;
    const committee = { name: group.name, aliases: otherName(group.name), established: true, former: null };
    addDraft(reading, { ...committee, start: at, end: at + group.name.length }, place, parent).announced = true;
  }
}

/** 宣传组 may be headed 宣传工作组 below. */
function otherName(name: string): readonly string[] {
  if (name.endsWith("专班")) return [];
  return name.endsWith("工作组") ? [name.replace(/工作组$/u, "组")] : [name.replace(/组$/u, "工作组")];
}
