const MARKS = /[\s《》〈〉“”"（）()—–\-·、，]/gu;

/** A title without the marks in which two prints of it may differ. */
export function titleKey(title: string): string {
  return title.normalize("NFKC").replace(MARKS, "");
}

/** Whether two printed titles are the same but for marks and blanks. */
export function sameTitle(a: string, b: string): boolean {
  return titleKey(a) === titleKey(b);
}
