import { type Source, sourceOf } from "../loaders/source";

/** A text made to hurt, and what it is. */
export interface HostileText {
  readonly what: string;
  readonly source: Source;
}

const LINE_BYTES = 10 * 1024 * 1024;
const HEAD = "云州市人民政府\n关于节约用水的意见\n云政〔2019〕9号 2019年5月7日\n\n";
/** What one line of 10 MB repeats. */
const IN_ONE_LINE = [
  "、",
  "《",
  "《甲》",
  "（",
  "“",
  "〔",
  "市",
  "1.",
  " ",
  "7",
  "会同",
  "负责",
  "某某领导小组",
  "\ud800",
];
/** What stands alone on each of very many lines. */
const LINE_BY_LINE = ["1.", "云政〔2019〕9号", "组长：", "责任单位：市财政局", "附件"];
const LINES = 100_000;
const SEATS = 150_000;

/** A line of a roster with a name that no other line has. */
const holder = (_: unknown, i: number): string =>
  `李${String.fromCodePoint(0x5000 + (i % 1000), 0x6000 + Math.floor(i / 1000))} 市水务局处长\n`;

const named = (what: string, body: string): HostileText => ({ what, source: sourceOf("hostile.txt", HEAD + body) });

/** The texts, one after the other; each is made when it is asked for. */
export function* hostileTexts(): Generator<HostileText> {
  for (const piece of IN_ONE_LINE) {
    const line = piece.repeat(Math.ceil(LINE_BYTES / Buffer.byteLength(piece)));
    yield named(`10 MB line of ${JSON.stringify(piece)}`, `${line}\n`);
  }
  for (const piece of LINE_BY_LINE) yield named(`${LINES} lines of ${piece}`, `${piece}\n`.repeat(LINES));
  yield named(`${SEATS} seats in one roster`, `成员：\n${Array.from({ length: SEATS }, holder).join("")}`);
  yield named("500000 lines of 方案", "方案\n".repeat(500_000));
  yield named("brackets 1000000 deep", `${"（".repeat(1_000_000)}${"）".repeat(1_000_000)}\n`);
  yield named("a row of 1000000 cells", `${"财政\t".repeat(1_000_000)}\n`);
  yield named("a row of 1000000 cells between pipes", `|${" 财政 |".repeat(1_000_000)}\n`);
}
