/** Whether a UTF-16 code belongs to a set; NaN, the code beyond the end of a text, does not. */
export type HasCode = (code: number) => boolean;

/** A set of characters that is asked for their UTF-16 codes: far quicker than a pattern for every character of a text. */
export function characterSet(characters: string): HasCode {
  const bits = new Uint32Array(0x10000 >> 5);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    bits[code >> 5]! |= 1 << (code & 31);
  }
  return (code) => ((bits[code >> 5]! >>> (code & 31)) & 1) === 1;
}

/** White space as patterns know it (`\s`). */
export const isSpace = characterSet(
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);
