import surnames from "../lexicon/surnames.json";
import { edited, type Edit, type Step } from "./edits";

const SURNAMES: ReadonlySet<string> = new Set(Array.from(surnames.single));
/** Gaps that follow each other so closely before they are taken for letter-spacing: `管 理 部 门` has three. */
const FEWEST_GAPS = 3;
/** A line end, or a single blank between two Chinese characters or marks. */
const GAP = /\n|(?<=[\p{Script=Han}，。、；）》〉”〕]) (?=[\p{Script=Han}（《〈“〔”，。、；])/gu;
/** What may stand between two gaps of one run: one character, or two around a mark (`门”修`); no label (`员：王`). */
const BETWEEN = /^[，。、；（）《》〈〉“”〔〕]*\p{Script=Han}(?:[，。、；（）《》〈〉“”〔〕]+\p{Script=Han}?)?$/u;

/** `闫 凯 赵 阳 鲁 鑫`: names of two characters set wide, one after the other. */
function areNames(tokens: readonly string[]): boolean {
  const surnamesFrom = (first: number) => tokens.slice(first).every((token, i) => i % 2 === 1 || SURNAMES.has(token));
  return tokens.length > 0 && (surnamesFrom(0) || surnamesFrom(1));
}

/** Closes lines that were set wide letter by letter (`管 理 部 门`); rosters and table rows keep their blanks. */
export const closedSpacing: Step = (mapped) => {
  const { text } = mapped;
  const edits: Edit[] = [];
  let run: number[] = [];
  let row = false;
  const close = () => {
    if (run.length >= FEWEST_GAPS && !row) {
      const tokens = run.slice(1).map((gap, i) => text.slice(run[i]! + 1, gap));
      const all = [text[run[0]! - 1]!, ...tokens, text[run.at(-1)! + 1]!];
      if (!areNames(all) && !areNames(tokens)) edits.push(...run.map((gap) => ({ start: gap, end: gap + 1, by: "" })));
    }
    run = [];
  };
  let lineStart = 0;
  for (const { index } of text.matchAll(GAP)) {
    if (text[index] === "\n") {
      close();
      lineStart = index + 1;
      row = false;
      continue;
    }
    if (run.length > 0 && (index - run.at(-1)! > 6 || !BETWEEN.test(text.slice(run.at(-1)! + 1, index)))) close();
    if (run.length === 0) {
      const tab = text.lastIndexOf("\t", index);
      row = tab >= lineStart;
    }
    run.push(index);
  }
  close();
  return edited(mapped, edits);
};
