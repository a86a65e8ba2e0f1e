import { exchanging, replacing, type Step } from "./edits";

/**
 * Blanks of every kind but tab and line end: no-break, ideographic, zero-width, soft hyphen, control characters;
 * and halves of surrogate pairs that lost the other one.
 */
const ODD =
  /[\ud800-\udfff\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/gu; // eslint-disable-line no-control-regex
const LINE_END = /[ \t\r\f\v]+(?=\n|$)/gu;

/** Every odd blank becomes a plain one; broken characters become the replacement character. */
export const plainBlanks: Step = exchanging(ODD, (ch) => (ch >= "\ud800" && ch <= "\udfff" ? "\ufffd" : " "));

/** Blanks at the end of lines go. */
export const bareLineEnds: Step = replacing(LINE_END, () => "");
