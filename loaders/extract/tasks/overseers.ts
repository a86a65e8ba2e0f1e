import { type Marker } from "./markers";

/** A responsible leader in a printed list. Offsets count in the marker's tight text. */
export interface NamedLeader {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly title: string;
}

/** `副市长`, `市委常委`, `管委会主任`, `同志`. */
const BODY =
  "(?:省|市|县|区|州|镇|乡)?(?:委|政府|人民政府|人大常委会|人大|政协|党组|党委|党工委|工委|管委会|纪委|公安局|办公厅|办公室)";
const POST = `(?:(?:${BODY})*(?:常务副|第一副|常委|副|代|党组|党委)*(?:市长|省长|县长|区长|州长|镇长|乡长|主席|主任委员|主任|局长|厅长|书记|秘书长|部长|常委|委员|司令员|司令|政委|处长|科长|院长|校长|总经理|董事长|巡视员|调研员|同志|组长|指挥长))`;
/** `张明副市长`, `李文（常务副市长）`, `王强`. */
const NAME_FIRST = new RegExp(`^(?<name>[\\u4e00-\\u9fa5·]{2,4}?)[（(]?(?<title>${POST}+)?[）)]?$`, "u");
/** `副市长张明`. */
const POST_FIRST = new RegExp(`^(?<title>${POST}+)(?<name>[\\u4e00-\\u9fa5]{2,4})$`, "u");
/** A post without anybody's name. */
const POST_ONLY = new RegExp(`^(?:[各相有]|分管|主管|常务|主要|${POST})`, "u");
const PIECE = /[^、，,；;。\s]+/gu;

/** The leaders named behind a label such as 责任领导; pieces that name nobody are left out. */
export function readLeaders(marker: Marker): readonly NamedLeader[] {
  const leaders: NamedLeader[] = [];
  for (const match of marker.tight.text.slice(marker.valueStart, marker.end).matchAll(PIECE)) {
    const piece = match[0].slice(0, 40);
    const groups = (POST_ONLY.test(piece) ? POST_FIRST : NAME_FIRST).exec(piece)?.groups;
    const name = groups?.["name"];
    if (name === undefined) continue;
    const start = marker.valueStart + match.index;
    leaders.push({ start, end: start + match[0].length, name, title: (groups?.["title"] ?? "").replace(/同志$/u, "") });
  }
  return leaders;
}
