import { originSpan } from "../../clean/text";
import { type ProjectFact } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { evidenceAt } from "../extractor";
import { jurisdictionOf, yearOf } from "../tasks/fact";
import { namedSection, ORDINAL } from "../tasks/headings";
import { isUnitName } from "../units";
import { unitsOf } from "./builders";
import { type Investment, investmentsIn } from "./investment";
import { isProjectName } from "./proper";

/** A name and the text that tells about the project; offsets in the block's tight text. */
interface Entry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The work in front of a sum: `供热改造估算投资…`. */
const WORK_BEFORE = new RegExp(`(?<work>[\\u4e00-\\u9fa5]{2,12}(?:改造|改建|扩建|工程|项目|建设))$`, "u");

/** Projects that paragraphs and list items describe: a name, a sum invested, who builds, by when. */
export function passageProjects(document: GazetteDocument): readonly ProjectFact[] {
  const investing = document.blocks.filter(
    ({ kind, tight }) => kind === "paragraph" && investmentsIn(tight.text, 0, tight.text.length).length > 0,
  );
  return investing.flatMap((block) =>
    entriesOf(block).flatMap((entry) => {
      const investments = investmentsIn(block.tight.text, entry.start, entry.end);
      return investments[0] ? projectOf(document, block, entry, investments[0]) : [];
    }),
  );
}

function projectOf(
  document: GazetteDocument,
  block: Block,
  entry: Entry,
  investment: Investment,
): readonly ProjectFact[] {
  const { tight } = block;
  const units = unitsOf(document, block, entry.start, entry.end);
  const name = entry.name === "" ? nameAbove(block, entry, investment) : entry.name;
  const deadline = deadlineOf(tight.text, entry.start, entry.end, yearOf(document));
  // A sum alone may belong to a policy; somebody who builds, or a limit, makes it a project.
  if (name === null || (units.length === 0 && !deadline)) return [];
  const span = originSpan(tight, entry.start, entry.end);
  return [
    {
      family: "project",
      name,
      investment: investment.printed,
      units,
      deadline: deadline?.printed ?? null,
      dueOn: deadline?.dueOn ?? null,
      jurisdiction: jurisdictionOf(document, block),
      evidence: evidenceAt(document, span.start, span.end),
    },
  ];
}

/** Parts a block at the sentences that are nothing but the name of a project. */
function entriesOf(block: Block): readonly Entry[] {
  const text = block.tight.text;
  const from = ORDINAL.exec(text)?.[0].length ?? 0;
  const names: { readonly name: string; readonly start: number }[] = [];
  for (const match of text.slice(from).matchAll(/[^。；;]+[。；;]?/gu)) {
    const start = from + match.index;
    const name = nameIn(match[0], start === from);
    if (name !== null) names.push({ name, start });
  }
  if (names[0]?.start !== from) names.unshift({ name: "", start: from });
  return names.map((entry, i) => ({ ...entry, end: names[i + 1]?.start ?? text.length }));
}

/** `临江水厂扩建工程。` as a sentence; at the head of an item also before a colon or comma. */
function nameIn(sentence: string, atHead: boolean): string | null {
  const whole = sentence.replace(/[。；;]$/u, "");
  const head = atHead ? (/^[^：:，,]*/u.exec(whole)?.[0] ?? "") : whole;
  const stands = sentence.endsWith("。") || head.length < whole.length;
  return stands && isProjectName(head) ? head : null;
}

/** The heading above names the project; where it names a body, the work before the sum completes it: 某电厂 + 供热改造. */
function nameAbove(block: Block, entry: Entry, investment: Investment): string | null {
  const title = namedSection(block.section)?.title ?? "";
  if (title === "") return null;
  if (isProjectName(title) && !isUnitName(title)) return title;
  const before = block.tight.text.slice(Math.max(entry.start, investment.start - 14), investment.start);
  const work = WORK_BEFORE.exec(before)?.groups?.["work"];
  return isUnitName(title) && work !== undefined ? title + work : null;
}
