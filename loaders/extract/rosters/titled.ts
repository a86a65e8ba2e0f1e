import { type MappedText } from "../../clean/text";
import { matchesOf } from "../matches";
import { endsInPost, partOffice, splitOutside } from "../officials/office";
import { isUnitName, readUnits, type UnitMention } from "../units";
import { cleanTitle, type Holder, holderAt } from "./holder";
import { personIn, type Piece } from "./person";

const MARKS = "。；;，,、：: ";
// 负责同志, 主要负责人, 分管领导, 各1人: what stands behind the units of a seat
const SPEAKERS =
  /(?:(?:的)?(?:抽调的?)?(?:主要|分管|有关|相关|主管)*(?:负责同志|负责人|负责|领导同志|领导|人员|同志|代表)|各(?:\d+|一)[人名]|各(?:派|明确)?一名.{0,8})+(?:为成员|参加|组成|担任)?$/u;
/** 等部门主要领导 behind fields of work makes even the last field look like a post. */
const FIELDS = /等(?:有关|相关)?(?:部门|单位)/u;
const UNNAMED = /(?:有关|相关)(?:部门|单位|方面)$/u;
const OTHERS = /等(?:\d{1,3}个)?(?:[^、，等]{0,8}(?:部门|单位|机构|企业))?(?:及[^、，]{0,12})?$/u;
/** Ranks in the Party that stand in front of another office of the same person. */
const PARTY_RANK =
  /(?:常委|委员|党组书记|党组副书记|党委书记|党委副书记|党工委书记|党组成员|党委委员|市委副书记|市委书记|区委书记|县委书记)$/u;

/** Nobody is two of them: 常务副市长、分管副市长. */
const MAYOR = /^(?:常务|第一|执行|分管|主管|协管)?副?[省市县区]长$/u;

/**
 * Holders as prose names them, `[start, end)` of the tight text: `市委宣传部部长王青和副市长李小河、赵安`, `王青同志、李小河同志`,
 * `柴安副秘书长`; where nobody is named, the offices or units: `市规划局局长、市财政局局长`, `市教育局、各县（市、区）政府等单位负责同志`.
 */
export function readTitled(mapped: MappedText, from: number, to: number): readonly Holder[] {
  const start = from;
  let end = to;
  while (end > start && MARKS.includes(mapped.text[end - 1]!)) end--;
  const named = readNamed(mapped, start, end);
  return named.length > 0 ? named : listsOf(mapped, start, end).flatMap((list) => readUnnamed(mapped, ...list));
}

/** People with their offices in front or behind; empty unless every piece leads to a name. */
export function readNamed(mapped: MappedText, start: number, end: number): readonly Holder[] {
  const holders: Holder[] = [];
  let title = "";
  let shared = "";
  for (const piece of piecesOf(mapped.text, start, end)) {
    const person = personIn(piece);
    if (person === null) {
      // 区委常委、常务副区长张三: the first piece belongs to the name that follows.
      if (title !== "" && !endsInPost(title)) return [];
      title += title === "" ? piece.text : `、${piece.text}`;
      continue;
    }
    const own = title === "" ? person.title : person.title === "" ? title : `${title}、${person.title}`;
    if (own !== "") shared = own;
    const inherits = own === "" && !person.comrade;
    holders.push(holderAt(mapped, person.start, person.end, person.name, cleanTitle(inherits ? shared : own)));
    title = "";
  }
  return title === "" ? holders : [];
}

const CONJUNCTION = /[和及与]|以及/gu;

function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  return splitOutside(text.slice(start, end), "、，,；;").flatMap((piece) => {
    const at = start + piece.start;
    // 部长王青和副市长李小河: a conjunction counts only between two people
    for (const conjunction of matchesOf(CONJUNCTION, piece.text)) {
      const left = { text: piece.text.slice(0, conjunction.index), start: at, end: at + conjunction.index };
      const from = conjunction.index + conjunction[0].length;
      const right = { text: piece.text.slice(from), start: at + from, end: at + piece.text.length };
      if (personIn(left) && (personIn(right) || endsInPost(right.text))) return [left, right];
    }
    return [{ text: piece.text, start: at, end: at + piece.text.length }];
  });
}

/** `市财政局、市公安局分管负责同志，各乡镇乡镇长`: a comma behind an office, or behind those who speak for units, parts two lists. */
function listsOf(mapped: MappedText, start: number, end: number): readonly (readonly [number, number])[] {
  const lists: [number, number][] = [];
  let from = start;
  const text = mapped.text.slice(start, end);
  for (const piece of splitOutside(text, "，,；;")) {
    const to = start + piece.start + piece.text.length;
    const closes = SPEAKERS.test(piece.text) || (text.includes("、") && endsInPost(piece.text));
    if (!closes || to >= end) continue;
    lists.push([from, to]);
    from = to + 1;
  }
  if (from < end) lists.push([from, end]);
  return lists;
}

/** 市委、市政府有关副秘书长: the secretaries of both, so that 市委 has no seat of its own. */
const BOTH_POWERS = /(?:^|[、，,；;])(?<both>(?<level>[省市县区州盟旗])委、\k<level>政府[^、，,；;]+)/gu;

/** The pieces of a list; an office of Party and government together is one. */
function listed(text: string): ReturnType<typeof splitOutside> {
  const pieces = splitOutside(text, "、，,；;");
  if (!text.includes("委、")) return pieces;
  const both = matchesOf(BOTH_POWERS, text).flatMap(({ index, 0: words, groups }) => {
    const office = groups!["both"]!;
    return endsInPost(office) ? [{ start: index + words.length - office.length, text: office }] : [];
  });
  const isInside = (at: number): boolean => both.some((one) => at >= one.start && at < one.start + one.text.length);
  return [...pieces.filter((piece) => !isInside(piece.start)), ...both].sort((a, b) => a.start - b.start);
}

function readUnnamed(mapped: MappedText, start: number, end: number): readonly Holder[] {
  const text = mapped.text.slice(start, end);
  const pieces = listed(text);
  const firstUnit = pieces.findIndex((piece, i) => !endsInPost(piece.text) || (i > 0 && FIELDS.test(text)));
  if (firstUnit < 0) return offices(mapped, start, pieces);
  const rest = start + pieces[firstUnit]!.start;
  const speakers = SPEAKERS.exec(mapped.text.slice(rest, end));
  const to = speakers && speakers.index > 0 ? rest + speakers.index : end;
  return [...offices(mapped, start, pieces.slice(0, firstUnit)), ...units(mapped, rest, to, end)];
}

/** One seat per office; a bare post or the office behind a rank in the Party is the same person's. */
function offices(
  mapped: MappedText,
  base: number,
  pieces: readonly { readonly start: number; readonly text: string }[],
): readonly Holder[] {
  const seats: { start: number; end: number }[] = [];
  pieces.forEach((piece, i) => {
    const previous = pieces[i - 1]?.text ?? "";
    const own =
      (partOffice(cleanTitle(piece.text)).organization !== "" && !PARTY_RANK.test(previous)) ||
      (MAYOR.test(piece.text) && MAYOR.test(previous));
    const seat = seats.at(-1);
    if (seat && !own) seat.end = piece.start + piece.text.length;
    else seats.push({ start: piece.start, end: piece.start + piece.text.length });
  });
  return seats.map((seat) => {
    const from = base + seat.start;
    const to = base + seat.end;
    return holderAt(mapped, from, to, null, cleanTitle(mapped.text.slice(from, to)));
  });
}

/**
 * One seat per unit. Fields that stand for departments (`发展改革、财政、统计等部门主要领导`) name no unit by themselves and stay together
 * as printed, up to `whole`.
 */
function units(mapped: MappedText, start: number, end: number, whole: number): readonly Holder[] {
  const list = OTHERS.exec(mapped.text.slice(start, end));
  const to = list && list.index > 0 ? start + list.index : end;
  const found = readUnits(mapped.text, start, to).flatMap((unit) => atConjunction(unit));
  const isField = (unit: UnitMention): boolean => !isUnitName(unit.printed);
  const fields = found.findIndex(
    (unit, i) => isField(unit) && found.slice(i).filter(isField).length * 2 > found.length - i,
  );
  const seatOf = (unit: UnitMention): Holder =>
    holderAt(
      mapped,
      unit.start,
      unit.end,
      null,
      unit.printed,
      endsInPost(unit.printed) && isField(unit) ? null : { full: unit.full },
    );
  // 市直有关部门主要负责同志: nobody's name, so that the words stay as they are
  if (found.length === 1 && UNNAMED.test(found[0]!.printed) && end < whole) {
    return [holderAt(mapped, found[0]!.start, whole, null, cleanTitle(mapped.text.slice(found[0]!.start, whole)))];
  }
  if (fields < 0 || found.length - fields < 2 || to === whole) return found.map(seatOf);
  const own = found.slice(0, fields).map(seatOf);
  const from = found[fields]!.start;
  return [...own, holderAt(mapped, from, whole, null, cleanTitle(mapped.text.slice(from, whole)))];
}

/** `督查室及水务`, `市市场监管局主要负责人及各街道办事处主任`: a unit and what stands behind it. */
function atConjunction(unit: UnitMention): readonly UnitMention[] {
  const at = unit.printed.search(/及|以及/u);
  const speakers = at > 0 ? SPEAKERS.exec(unit.printed.slice(0, at)) : null;
  const left = unit.printed.slice(0, speakers && speakers.index > 0 ? speakers.index : at);
  if (at <= 0 || unit.printed.length !== unit.end - unit.start || !isUnitName(left)) return [unit];
  const mark = unit.printed.startsWith("以及", at) ? 2 : 1;
  const right = unit.printed.slice(at + mark);
  return [
    { start: unit.start, end: unit.start + left.length, printed: left, full: left },
    { start: unit.start + at + mark, end: unit.end, printed: right, full: right },
  ];
}
