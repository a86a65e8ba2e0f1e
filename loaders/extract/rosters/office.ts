import { type MappedText } from "../../clean/text";
import { isUnitName } from "../units";

/** The unit in which a committee's office sits; offsets count in the tight text. */
export interface OfficeSeat {
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

// 办公室设在市农委 · 下设办公室，设在市规划局 · 秘书处设在 · 办公地点设在 · 办公室挂靠
const SEATED =
  /(?:办公室|秘书处|办公地点|办事机构|办公场所)(?:[，,]|[（(])?(?:地点)?(?:暂|常)?(?:(?:设立|设置|设)(?:在|于)|挂靠(?:在|于)?)(?<unit>[^，。；：,;:]{2,40}?)(?=[，。；：,;:）]|$|（(?!市|省|县|区)|，)/u;
const ELSEWHERE = /^(?:主任|副主任|综合|在各|若干|\d|[一二三四五六七八九十]个)/u;

/** Reads where the office of a committee sits: `领导小组办公室设在市农委，负责日常工作`; null where the sentence does not say. */
export function readOfficeSeat(mapped: MappedText, start: number, end: number): OfficeSeat | null {
  const found = SEATED.exec(mapped.text.slice(start, end));
  const unit = found?.groups!["unit"];
  if (found === null || unit === undefined || ELSEWHERE.test(unit)) return null;
  const at = start + found.index + found[0].lastIndexOf(unit);
  return { printed: unit.replaceAll("(", "（").replaceAll(")", "）"), start: at, end: at + unit.length };
}

// 报送市河道治理工作领导小组办公室（市水务局）
const IN_BRACKETS = /(?<before>[^，。；：,;:（）()]{2,80})办公室[（(](?:设在)?(?<unit>\p{Script=Han}{3,30})[）)]/u;

/** The unit in brackets behind the name of a committee's office, with the words in front of 办公室; null where there is none. */
export function readBracketedOffice(
  mapped: MappedText,
  start: number,
  end: number,
): (OfficeSeat & { readonly before: string }) | null {
  const found = IN_BRACKETS.exec(mapped.text.slice(start, end));
  const { before, unit } = (found?.groups ?? {}) as { before?: string; unit?: string };
  if (!found || before === undefined || unit === undefined || !isUnitName(unit)) return null;
  const at = start + found.index + found[0].lastIndexOf(unit);
  return { before, printed: unit, start: at, end: at + unit.length };
}
