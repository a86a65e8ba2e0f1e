import { normaliseNumber } from "./numbers";

const DATE = "(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}[日号])?";
/** Around the number: `（2019年5月6日…公布）`, `…2019年5月6日`. */
const AROUND = new RegExp(`^[（(]?(?:${DATE})?|(?:公布|发布|印发|颁布)?[）)]?(?:${DATE})?$`, "gu");

/** True for a number alone on its line, with at most a date: the head of a document, or of one that it forwards, cites nothing. */
export function isHeadLine(text: string): boolean {
  return text.length < 60 && text.includes("号") && normaliseNumber(text.replace(AROUND, ""), "") !== null;
}
