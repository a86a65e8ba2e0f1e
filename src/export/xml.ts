/** What XML 1.0 cannot hold in any form: control characters, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands in an element or between double quotes. */
export function xml(text: string | number): string {
  return String(text)
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign)
    .replace(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
