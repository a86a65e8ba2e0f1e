/** Blanks, brackets and quotation marks, in which people and printers differ: `郑政〔2017〕31号`, `郑政[2017] 31号`, `郑政2017 31号`. */
const IGNORED = /[\s()[\]{}<>〔〕【】〖〗《》〈〉「」『』“”‘’"']/gu;

/**
 * The form under which a name is looked up: full-width forms as ASCII, blanks, brackets and quotation marks removed, lower case.
 * `name:<form>` is the id of the `Name` node. Who asks must use the same function as who writes.
 */
export function nameKey(text: string): string {
  return text.normalize("NFKC").replaceAll(IGNORED, "").toLowerCase();
}

/** Id of the `Name` node of a text. */
export function nameId(text: string): string {
  return `name:${nameKey(text)}`;
}
