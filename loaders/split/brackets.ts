/** A title in 《》 and its span in the text that was searched, brackets included. */
export interface Bracketed {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 200;

/** The outermost titles in 《》 of a text. A title that never closes is left out. Linear in the text. */
export function bracketedIn(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  for (let open = text.indexOf("《"); open >= 0;) {
    let depth = 0;
    let close = -1;
    for (let i = open; i < text.length && i - open <= LONGEST; i++) {
      if (text[i] === "《") depth++;
      else if (text[i] === "》" && --depth === 0) {
        close = i;
        break;
      }
    }
    if (close > open) found.push({ title: text.slice(open + 1, close), start: open, end: close + 1 });
    open = text.indexOf("《", close > open ? close + 1 : open + 1);
  }
  return found;
}
