import surnames from "../lexicon/surnames.json";
import { edited, type Edit, type Step } from "./edits";
import { isChineseCode } from "./marks";

const SURNAMES: ReadonlySet<string> = new Set(Array.from(surnames.single));
/** Gaps that follow each other so closely before they are taken for letter-spacing: `管 理 部 门` has three. */
const FEWEST_GAPS = 3;
const FARTHEST = 6;
/** What may stand between two gaps of one run: one character, or two around a mark (`门”修`); no label (`员：王`). */
const BETWEEN = /^[，。、；（）《》〈〉“”〔〕]*\p{Script=Han}(?:[，。、；（）《》〈〉“”〔〕]+\p{Script=Han}?)?$/u;

/** `闫 凯 赵 阳 鲁 鑫`: names of two characters set wide, one after the other. */
function areNames(tokens: readonly string[]): boolean {
  const surnamesFrom = (first: number) => tokens.slice(first).every((token, i) => i % 2 === 1 || SURNAMES.has(token));
  return tokens.length > 0 && (surnamesFrom(0) || surnamesFrom(1));
}

/** Whether a run of gaps is letter-spacing. */
function isSpaced(text: string, run: readonly number[]): boolean {
  if (run.length < FEWEST_GAPS) return false;
  const lineStart = text.lastIndexOf("\n", run[0]) + 1;
  if (text.slice(lineStart, run[0]).includes("\t")) return false;
  const tokens = run.slice(1).map((gap, i) => text.slice(run[i]! + 1, gap));
  return !areNames(tokens) && !areNames([text[run[0]! - 1]!, ...tokens, text[run.at(-1)! + 1]!]);
}

/** Closes lines that were set wide letter by letter (`管 理 部 门`); rosters and table rows keep their blanks. */
export const closedSpacing: Step = (mapped) => {
  const { text } = mapped;
  const edits: Edit[] = [];
  let run: number[] = [];
  const close = () => {
    if (isSpaced(text, run)) for (const gap of run) edits.push({ start: gap, end: gap + 1, by: "" });
    run = [];
  };
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (!isChineseCode(text.charCodeAt(at - 1)) || !isChineseCode(text.charCodeAt(at + 1))) continue;
    const last = run.at(-1);
    if (last !== undefined && (at - last > FARTHEST || !BETWEEN.test(text.slice(last + 1, at)))) close();
    run.push(at);
  }
  close();
  return edited(mapped, edits);
};
