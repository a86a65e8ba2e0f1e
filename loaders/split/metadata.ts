import labels from "../lexicon/page-labels.json";

/** What the table that web sites print above a document says. */
export interface Metadata {
  readonly key: "title" | "number" | "issuer" | "date" | "other";
  /** Empty where the value stands on the next line. */
  readonly value: string;
}

const { title, number, issuer, date, other } = labels;
const KEYS = new Map(
  Object.entries({ title, number, issuer, date, other }).flatMap(([key, words]) =>
    words.map((word) => [word, key as Metadata["key"]] as const),
  ),
);
const WORDS = [...KEYS.keys()].sort((a, b) => b.length - a.length);
const ANY_LABEL = WORDS.join("|");
/** Shorter labels are ordinary words, too: they need a colon. */
const SHORTEST_ALONE = 3;
const PLAIN_LABEL = [...WORDS.filter((word) => word.length >= SHORTEST_ALONE), "文号"].join("|");
const MARKS = "[\\s•·●▪\\-【\\[]";

/** `索 引 号`, `文    号`: short labels set as wide as long ones. */
const SET_WIDE = new RegExp(
  `(?<=^|${MARKS})(?:${WORDS.filter((word) => word.length <= 3)
    .map((word) => Array.from(word).join("\\s{1,8}"))
    .join("|")})(?=$|[\\s：:】\\]])`,
  "gu",
);
/** `• 发文字号：云政〔2018〕5号 发文日期：2018-01-23`: one or more labels on a line, the first one at its start. */
const LINE = new RegExp(`^${MARKS}{0,6}(?:${ANY_LABEL})(?:[】\\]]|\\s{0,4}[：:])`, "u");
const ENTRY = new RegExp(`(?<=^|${MARKS})(${ANY_LABEL})(?:[】\\]][：:]?|\\s{0,4}[：:])`, "gu");
/** `索引号 0031/2018-01 发文日期 2018-02-10`, `文号` alone: the cells of a table, parted by blanks. */
const PLAIN_LINE = new RegExp(`^${MARKS}{0,6}(?:${PLAIN_LABEL})(?:\\s|$)`, "u");
const PLAIN_ENTRY = new RegExp(`(?<=^|${MARKS})(${ANY_LABEL})(?:\\s{0,4}[：:]|(?=\\s|$))`, "gu");
const LONGEST = 300;
/** What the first character may be: a quick look before the patterns. */
const FIRST = new Set([" ", "\t", "•", "·", "●", "▪", "-", "【", "[", ...WORDS.map((word) => word[0]!)]);

/** The entries of a line of such a table; empty for other lines. */
export function metadataOf(text: string): readonly Metadata[] {
  if (text.length > LONGEST || !FIRST.has(text[0] ?? "")) return [];
  const line = text.replace(SET_WIDE, (label) => label.replace(/\s+/gu, ""));
  const entry = LINE.test(line) ? ENTRY : PLAIN_LINE.test(line) ? PLAIN_ENTRY : null;
  if (entry === null) return [];
  const found = [...line.matchAll(entry)];
  return found.map((match, i) => ({
    key: KEYS.get(match[1]!)!,
    value: line.slice(match.index + match[0].length, found[i + 1]?.index).trim(),
  }));
}
