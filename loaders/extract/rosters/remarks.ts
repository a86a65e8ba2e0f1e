import { type MappedText, slice } from "../../clean/text";
import { joined } from "./region";

// （按姓氏笔画排序） · （排名不分先后） · （女，回族）
const REMARK =
  /[（(](?:(?:按|以)?(?:姓氏)?(?:笔[画划]|姓氏)(?:多少|顺序)?(?:为序|排[序列名]|排名)?|(?:以下)?(?:按)?排名不分先后|[男女]|(?:[男女][，、])?\p{Script=Han}{1,4}族)[）)]/gu;

/** A line of a roster without the remarks that tell nothing of the seats: how the names are ordered, who is a woman. */
export function withoutRemarks(line: MappedText): MappedText {
  if (!/[（(]/u.test(line.text)) return line;
  let kept: MappedText | null = null;
  let from = 0;
  for (const remark of line.text.matchAll(REMARK)) {
    const before = slice(line, from, remark.index);
    kept = kept ? joined(kept, before) : before;
    from = remark.index + remark[0].length;
  }
  const rest = slice(line, from, line.text.length);
  return kept ? joined(kept, rest) : line;
}
