const DIGITS = "零一二三四五六七八九";
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/** Value of a Chinese numeral below 1000, spelt (`二十八`, `一百零二`) or digit by digit (`一〇二`); null where it is none. */
export function chineseInteger(numeral: string): number | null {
  const text = numeral.replace(/[〇○]/gu, "零");
  if (/^[零一二三四五六七八九]+$/u.test(text)) {
    return Number(text.replace(/./gu, (ch) => String(DIGITS.indexOf(ch))));
  }
  let value = 0;
  let digit: number | null = null;
  for (const ch of text) {
    const power = POWERS[ch];
    if (power !== undefined) {
      value += (digit ?? 1) * power;
      digit = null;
    } else if (DIGITS.includes(ch)) digit = DIGITS.indexOf(ch);
    else return null;
  }
  return text === "" ? null : value + (digit ?? 0);
}
