import { originSpan } from "../../clean/text";
import { type ProjectFact, type UnitRole } from "../../facts";
import words from "../../lexicon/project-words.json";
import { type Block, type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { evidenceAt } from "../extractor";
import { stretchesOf } from "../tasks/closings";
import { jurisdictionOf, readResponsibility, unitRole, yearOf } from "../tasks/fact";
import { namedSection, ORDINAL } from "../tasks/labels";
import { isUnitName, readUnits } from "../units";
import { type Investment, investmentsIn } from "./investment";

/** A name and the text that tells about the project; offsets in the block's tight text. */
interface Entry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 50;
const ENDINGS = [...words.endings].sort((a, b) => b.length - a.length).join("|");
/** `临江水厂扩建工程`, `青河至安平供热管线（二期）`. */
const PROJECT_NAME = new RegExp(`(?:${ENDINGS})(?:（[^（）]{1,20}）|\\([^()]{1,20}\\))?$`, "u");
/** `由安平市政府负责建设`, `由云州热力公司投资建设`: who builds. */
const BUILDER =
  /由(?<units>[^，。；由]{2,60}?)(?:共同|联合|具体|统一|根据[^，。；]{0,16}?|适时)*(?:(?:负责|投资|筹资|出资|承担|组织|牵头)+(?:建设|实施|承建|改造)?|建设|实施|承建)(?!单位|方案|主体)/gu;
/** The work in front of a sum: `供热改造估算投资…`. */
const WORK_BEFORE = new RegExp(`(?<work>[\\u4e00-\\u9fa5]{2,12}(?:改造|改建|扩建|工程|项目|建设))$`, "u");

/** Projects that paragraphs and list items describe: a name, a sum invested, who builds, by when. */
export function passageProjects(document: GazetteDocument): readonly ProjectFact[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== "paragraph" || investmentsIn(block.tight.text, 0, block.tight.text.length).length === 0)
      return [];
    return entriesOf(block).flatMap((entry) => {
      const investments = investmentsIn(block.tight.text, entry.start, entry.end);
      return investments[0] ? projectOf(document, block, entry, investments[0]) : [];
    });
  });
}

function projectOf(
  document: GazetteDocument,
  block: Block,
  entry: Entry,
  investment: Investment,
): readonly ProjectFact[] {
  const { tight } = block;
  const units = [...builders(document, block, entry), ...labelledUnits(document, block, entry)];
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
  return stands &&
    head.length >= 4 &&
    head.length <= LONGEST_NAME &&
    PROJECT_NAME.test(head) &&
    !/[、，,：:]/u.test(head)
    ? head
    : null;
}

/** The heading above names the project; where it names a body, the work before the sum completes it: 某电厂 + 供热改造. */
function nameAbove(block: Block, entry: Entry, investment: Investment): string | null {
  const title = namedSection(block.section)?.title ?? "";
  if (title === "" || title.length > LONGEST_NAME) return null;
  if (PROJECT_NAME.test(title) && !isUnitName(title)) return title;
  const before = block.tight.text.slice(Math.max(entry.start, investment.start - 14), investment.start);
  const work = WORK_BEFORE.exec(before)?.groups?.["work"];
  return isUnitName(title) && work !== undefined ? title + work : null;
}

function builders(document: GazetteDocument, block: Block, entry: Entry): readonly UnitRole[] {
  const text = block.tight.text;
  const roles: UnitRole[] = [];
  for (const match of text.slice(entry.start, entry.end).matchAll(BUILDER)) {
    const start = entry.start + match.index + 1;
    const units = readUnits(text, start, start + (match.groups?.["units"]?.length ?? 0));
    if (!units.some((unit) => isUnitName(unit.printed))) continue;
    roles.push(...units.map((unit) => unitRole(document, block.tight, { role: "RESPONSIBLE", unit }, false)));
  }
  return roles;
}

function labelledUnits(document: GazetteDocument, block: Block, entry: Entry): readonly UnitRole[] {
  const markers = stretchesOf(block)
    .filter((stretch) => stretch.kind === "closing" && stretch.start >= entry.start && stretch.end <= entry.end)
    .flatMap((stretch) => stretch.markers);
  return readResponsibility(document, markers, null).units;
}
