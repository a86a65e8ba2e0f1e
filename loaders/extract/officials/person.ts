import surnames from "../../lexicon/surnames.json";
import { endsInPost } from "./office";

const SINGLE = new Set(surnames.single);
const COMPOUND = new Set(surnames.compound);
const NOT_NAMES = new Set(surnames.notNames);

const SURNAME_FIRST = new Set(Array.from(surnames.single).concat(surnames.compound.map((name) => name.slice(0, 1))));

const HAS_DOT = /[·•・]/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
// 买买提·吐尔逊
const DOTTED_NAME = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,8}){1,3}$/u;
// Ends of words that a body or a line of prose has, never a given name's usual end beside a listed surname: 常务局, 金融办.
const BODY_END =
  /(?:局|委|办|部|厅|处|室|组|队|院|所|站|中心|公司|银行|政府|单位|部门|小组|会议|同志|区|县|市|省|乡|镇|街道|学校|大学|集团)$/u;

// 公厅 out of 办公厅: what no given name of one character is
const OFFICE_END = /[厅室局委办部处队站]$/u;

/**
 * Whether the text, without white space, reads as a person's name by its surname and length:
 * 王青, 李小河, 欧阳海, 司马长青, 买买提·吐尔逊. Posts (董事长) and bodies (金融办) that begin like a name are none.
 */
export function isPersonName(text: string): boolean {
  if (HAS_DOT.test(text) && DOTTED_NAME.test(text)) return true;
  if (
    !SURNAME_FIRST.has(text.slice(0, 1)) ||
    !HAN_NAME.test(text) ||
    NOT_NAMES.has(text) ||
    endsInPost(text) ||
    (text.length > 2 ? BODY_END : OFFICE_END).test(text)
  )
    return false;
  if (COMPOUND.has(text.slice(0, 2))) return text.length >= 3 || SINGLE.has(text.slice(0, 1));
  // Two surnames in front of a given name make four characters: 张王小河.
  if (text.length === 4)
    return SINGLE.has(text.slice(0, 1)) && SINGLE.has(text.slice(1, 2)) && !NOT_NAMES.has(text.slice(0, 2));
  return SINGLE.has(text.slice(0, 1));
}

/**
 * Whether the text can be a name where the line's build says that a name stands here: the surname need not be a listed one.
 * `海清 市规划局局长` is read by its place before an office.
 */
export function mayBePersonName(text: string): boolean {
  return (
    DOTTED_NAME.test(text) ||
    isPersonName(text) ||
    (/^\p{Script=Han}{2,3}$/u.test(text) && !NOT_NAMES.has(text) && !endsInPost(text) && !BODY_END.test(text))
  );
}
