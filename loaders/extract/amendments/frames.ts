import { type AmendmentFact } from "../../facts";
import { type Part, type Span } from "../../split/document";
import { isRepealedBehind } from "./repeals";
import { type NamedRule } from "./rules";
import { type RunningText } from "./running";

/** A stretch of text that a sentence such as `决定对下列规章予以修改：` governs. */
export interface Frame extends Span {
  /** `EITHER` where the sentence announces both (`对2部规章予以修改，对1部规章予以废止：`): each rule of the list says which. */
  readonly action: AmendmentFact["action"] | "EITHER";
  /** The one rule which the sentence itself names (`对《…》作如下修改：`); null where the rules follow. */
  readonly target: NamedRule | null;
}

const REPEALED = /废止|宣布失效|予以失效|停止执行|不再执行/u;
const CHANGED = /修改|修订|修正|作(?:出|了)?(?:如下|以下)调整|作部分调整/u;
const DECIDED = /决定|予以|作(?:出|了)?(?:如下|以下)|宣布|如下|下列|以下/u;
/** What keeps a rule in force. */
const KEPT = /继续有效|予以保留|保留/u;
/** A list's own heading: `一、废止的政府规章（3件）`, `附件：决定废止的规范性文件目录`. */
const LIST_TITLE = /(?:目录|清单|名录|一览表|规章|文件|法规)(?:[（(][^（）()]{0,20}[）)])?$/u;
/** With it an order ends. */
const CLOSING =
  /本(?:决定|令|通知)自[^。]{0,40}|根据本(?:决定|令)[^。]{0,40}(?:重新)?公布|此外，对[^。“”]{0,30}(?:序号|顺序|文字)[^。“”]{0,20}(?:调整|修改)/gu;
const ORDINAL = /^[一二三四五六七八九十]+、|^[（(][一二三四五六七八九十]+[）)]/u;
const LONGEST_SENTENCE = 260;
/** `各县（市、区）人民政府，各有关单位：`: whom a document addresses; what stands above it is its head. */
const ADDRESSEE = /(?:政府|部门|单位|机构|机关|企业|委员会|管委会|委|办|局|院校|团体)：$/u;
/** `一、《甲办法》`, `一、甲办法（2005年…公布）`. */
const OPENS_WITH_RULE = /^一、(?:将|对)?(?:《|[^，。：；“《]{2,40}(?:办法|规定|条例|细则|规则|决定|通告|意见|通知)（)/u;
const GOVERNS = /决定|予以|如下|下列|以下|宣布|废止|修改|失效/u;
/** `废止《…》等2件文件，对《…》作如下修改：`: the last clause alone governs what follows. */
const LAST_CLAUSE = /[，；](?:并|同时|决定|现)*(?:对|将)(?=[^，；]*$)/u;

/**
 * Finds the stretches in which rules are modified or repealed one after the other.
 * @param rules the rules named in the text, in printed order.
 */
export function framesOf(
  running: RunningText,
  parts: readonly Part[],
  rules: readonly NamedRule[],
  isOrder: boolean,
): Frame[] {
  const { text } = running.tight;
  const frames: { start: number; end: number; action: Frame["action"]; target: NamedRule | null }[] = [];
  const stops = [...text.matchAll(CLOSING)].map((match) => {
    const from = Math.max(0, match.index - LONGEST_SENTENCE);
    return from + text.slice(from, match.index).lastIndexOf("。") + 1;
  });
  const kept = keptLists(running, parts);
  let part = -1;
  for (const [index, line] of running.lines.entries()) {
    if (line.part !== part) {
      part = line.part;
      const action = actionOfTitle(parts[part]);
      if (action !== null) frames.push({ start: line.start, end: text.length, action, target: null });
    }
    const printed = text.slice(line.start, line.end);
    const colon = printed.endsWith("：") ? line.end : sentenceEnd(printed, line.start);
    if (colon === null) {
      const action = isOrder && printed.length < 60 && ORDINAL.test(printed) ? actionOfHeading(printed) : null;
      if (action !== null) frames.push({ start: line.end, end: text.length, action, target: null });
      continue;
    }
    if (colon === line.end && ADDRESSEE.test(printed) && !GOVERNS.test(printed)) continue;
    let from = sentenceStart(text, running, index, colon);
    let action = actionOfSentence(masking(text.slice(from, colon)));
    const clause = action === "EITHER" ? lastClause(text.slice(from, colon)) : null;
    if (clause !== null) {
      from += clause;
      action = "MODIFY";
    }
    if (action === null) continue;
    const target = onlyRule(rules.filter((rule) => rule.start >= from && rule.end <= colon));
    frames.push({ start: colon, end: text.length, action, target });
  }
  const opening = frames.length === 0 && isOrder ? firstRule(running) : null;
  const said = opening === null ? null : actionOfSentence(`${masking(text.slice(0, opening))}决定`);
  if (opening !== null && said !== null) frames.push({ start: opening, end: text.length, action: said, target: null });
  const closings = [...stops, ...kept].sort((a, b) => a - b);
  const repeals = frames.some(({ target }) => target !== null) ? repealingLines(running, rules) : [];
  for (const [index, frame] of frames.entries()) {
    const next = frames[index + 1]?.start ?? text.length;
    const closed = firstFrom(closings, frame.start) ?? text.length;
    const modifiesOne = frame.action === "MODIFY" && frame.target !== null;
    frame.end = Math.min(next, closed, (modifiesOne ? firstFrom(repeals, frame.start) : undefined) ?? text.length);
  }
  return frames;
}

/** The one rule that is named, once or again (the heading above may name it, too); null where several are. */
function onlyRule(rules: readonly NamedRule[]): NamedRule | null {
  const titled = rules.filter((rule) => rule.name !== null);
  // The head's own number stands above; a number counts only where no title does.
  const named = titled.length > 0 ? titled : rules;
  const last = named.at(-1);
  if (last === undefined || named.some((rule) => rule.name !== last.name)) return null;
  return named.findLast((rule) => rule.number !== null) ?? last;
}

/** Offset behind a colon inside a line after which the first item follows at once: `作如下修改：一、…`. */
function sentenceEnd(printed: string, start: number): number | null {
  const match = /：(?=[一1][、.．]|[（(][一1][）)])/u.exec(printed);
  return match === null ? null : start + match.index + 1;
}

function sentenceStart(text: string, running: RunningText, index: number, end: number): number {
  const floor = Math.max(0, end - LONGEST_SENTENCE);
  const before = text.slice(floor, end - 1);
  const stop = floor + Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"));
  // A heading above ends no sentence with a mark; its ordinal shows where it starts.
  const own = running.lines[index]!.start;
  return Math.max(floor, stop + 1, ORDINAL.test(text.slice(own, own + 8)) ? own : 0);
}

/** Where lists of what stays in force begin, by a heading or an annex: `三、继续有效的文件（3件）`. */
function keptLists({ tight, lines }: RunningText, parts: readonly Part[]): number[] {
  return lines
    .filter((line, index) => {
      const printed = tight.text.slice(line.start, line.end);
      if (printed.length < 60 && ORDINAL.test(printed) && !/[《。，]/u.test(printed) && KEPT.test(printed)) return true;
      const opens = index === 0 || lines[index - 1]!.part !== line.part;
      return opens && KEPT.test(parts[line.part]?.title ?? "");
    })
    .map((line) => line.start);
}

/**
 * An order may go straight from its title to the rules: `一、《甲办法》（市政府令第3号）`, behind it the changes. The first line with an
 * ordinal must begin with a rule.
 */
function firstRule({ tight, lines }: RunningText): number | null {
  const first = lines.find((line) => tight.text.startsWith("一、", line.start));
  return first !== undefined && OPENS_WITH_RULE.test(tight.text.slice(first.start, first.start + 90))
    ? first.start
    : null;
}

/** Where lines begin with a rule and repeal it: no changes of a rule that is being modified. */
function repealingLines({ tight, lines }: RunningText, rules: readonly NamedRule[]): number[] {
  const starts = new Set(lines.map((line) => line.start));
  return rules.filter((rule) => starts.has(rule.start) && isRepealedBehind(tight.text, rule)).map((rule) => rule.start);
}

/** The first of ascending offsets that is not below `from`; undefined where none is. */
function firstFrom(offsets: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return offsets[low];
}

/** Where the last clause of a sentence begins, which names a rule of its own to be modified; null where it does not. */
function lastClause(sentence: string): number | null {
  const masked = sentence.replace(/《[^》]*》/gu, (title) => `《${"　".repeat(title.length - 2)}》`);
  const at = LAST_CLAUSE.exec(masked)?.index;
  if (at === undefined) return null;
  const clause = masked.slice(at);
  return clause.includes("《") && CHANGED.test(clause) && !REPEALED.test(clause) ? at : null;
}

function masking(sentence: string): string {
  return sentence.replace(/《[^》]*》/gu, "《》");
}

function actionOfSentence(sentence: string): Frame["action"] | null {
  if (!DECIDED.test(sentence) || KEPT.test(sentence)) return null;
  if (REPEALED.test(sentence)) return CHANGED.test(sentence) ? "EITHER" : "REPEAL";
  return CHANGED.test(sentence) ? "MODIFY" : null;
}

function actionOfHeading(printed: string): Frame["action"] | null {
  const bare = printed.replace(ORDINAL, "");
  if (KEPT.test(bare) || /[《。，]/u.test(bare)) return null;
  if (REPEALED.test(bare) || bare.startsWith("失效")) return "REPEAL";
  return bare.includes("修改") && LIST_TITLE.test(bare) ? "MODIFY" : null;
}

function actionOfTitle(part: Part | undefined): Frame["action"] | null {
  if (part === undefined || (part.kind !== "annex" && part.kind !== "instrument")) return null;
  if (KEPT.test(part.title) || !LIST_TITLE.test(part.title)) return null;
  if (REPEALED.test(part.title) || part.title.includes("失效")) return "REPEAL";
  return part.title.includes("修改的") ? "MODIFY" : null;
}
