/** Whether a UTF-16 code is a Chinese character. */
export const isHanCode = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

const MARKS = new Set(Array.from("，。；：？！、“”‘’（）《》〈〉〔〕", (ch) => ch.charCodeAt(0)));

/** Whether a UTF-16 code is a Chinese character or a full-width mark. */
export const isChineseCode = (code: number): boolean => isHanCode(code) || MARKS.has(code);
