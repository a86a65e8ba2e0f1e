import { originSpan } from "../../clean/text";
import { type AssignmentRole, type TaskFact, type UnitRole } from "../../facts";
import { type Block, type GazetteDocument, type Section } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { matchesOf } from "../matches";
import { couldBeName, isUnitName, mayEndUnit, readUnits, type UnitMention } from "../units";
import { type Stretch } from "./closings";
import { dutyLists, type Listed } from "./duty-lists";
import { taskFact, unitRole, yearOf } from "./fact";
import { headingOf, HEADING_OF_DUTIES, ORDINAL, pathTo } from "./headings";
import { labelOf } from "./labels";
import { assignmentsIn } from "./prose";
import { sentencesOf } from "./sentences";

/** Who a duty belongs to, and where its words begin in the block. */
interface Bearer {
  readonly units: readonly UnitMention[];
  /** The block in which the units stand. */
  readonly block: Block;
  readonly bodyAt: number;
  /** Heading above the duty. */
  readonly section: Section | null;
  /** True where the unit stands apart from the duty as its label. */
  readonly labelled: boolean;
}

const LONGEST_HEAD = 120;
const SHORTEST_BODY = 6;
/** `市财政局：负责…`, `市财政局。负责…`: what parts the unit from its duty. */
const AFTER_UNIT = /[：:。]/u;
/** `领导机构`, `有关部门`: kinds of bodies, not bodies. */
const KIND_OF_BODY =
  /^(?:各|有关|相关|其他|其它)?(?:领导|组织|办事|工作|管理|专家|应急|日常|指挥|执行|监督|服务|成员|责任|主管|具体|现场|综合|常设|专门|牵头|办理|配合|市级|县级)*(?:机构|组织|体系|主体|企业|团体)$/u;
const COMMON_NOUN = /(?:企业|单位|机构|学校|院校|医院|社区|乡镇|街道|园区|景区|媒体|业主)$/u;
/** `职责：负责…`, `主要职责：…` below the heading of a working group. */
const DUTY_LINE = /^(?:主要|工作|具体)*(?:职责|任务|职能)(?:任务)?[：:]/u;
/** `各县人民政府：…现印发给你们`: the letter addresses them, and gives no duty. */
const ADDRESSES = /(?:印发|转发|下发|发)给你们|(?:通知|通报|函告|批复|公告|通告|意见)如下/u;
const HAS_COLON = /[：:]/u;
const NEXT_UNIT = /。(?<head>[^。：:；;]{2,60})[：:]/gu;
const ENDS_LIKE_DUTY = /[。；;]$/u;
const DUTY_VERB = /负责|牵头|组织|协调|做好|制定|制订|落实|加强|指导|监督|提供|推进|开展|完成|承担|配合/u;
const BEGINS_LIKE_DUTY =
  /^(?:主要|具体|统一|全面)?(?:负责|牵头|组织|协调|做好|制定|制订|落实|加强|指导|监督|承担|会同)/u;
const WORKING_UNIT = /[组处科室办部队委局会]$/u;

/** Tasks of duty lists: `市国土资源局：组织…`, `（八）市财政局。负责…`, and duties below the heading of a unit. */
export function dutyTasks(document: GazetteDocument, texts: readonly Stretch[]): readonly TaskFact[] {
  const headings = headingBlocks(document);
  const listedUnder = dutyLists();
  const tasks: TaskFact[] = [];
  let inList = false;
  for (const stretch of texts) {
    const listed = listedUnder(stretch);
    if (stretch.start !== 0 || (stretch.block.kind !== "paragraph" && !listed)) continue;
    let labelled = false;
    for (const part of dutiesIn(stretch)) {
      const bearer: Bearer | null =
        unitBefore(part, inList) ?? (part.start === 0 ? (unitAbove(part, headings) ?? itemOf(listed, part)) : null);
      if (bearer) tasks.push(dutyTask(document, part, bearer));
      labelled = bearer?.labelled ?? false;
    }
    inList = labelled;
  }
  return tasks;
}

function itemOf(listed: Listed | null, { block }: Stretch): Bearer | null {
  if (!listed) return null;
  const bodyAt = ORDINAL.exec(block.tight.text)?.[0].length ?? 0;
  return { ...listed, bodyAt, section: headingOf(block), labelled: false };
}

/** Parts a paragraph that holds several duties, each behind its unit: `…环境。市工信局：做好…`. */
function dutiesIn(stretch: Stretch): readonly Stretch[] {
  const text = stretch.block.tight.text;
  if (!HAS_COLON.test(text)) return [stretch];
  const starts = [0];
  for (const match of matchesOf(NEXT_UNIT, text.slice(0, stretch.end))) {
    if (!mayEndUnit(match.groups?.["head"]?.at(-1))) continue;
    const start = match.index + 1;
    if (areBodies(readUnits(text, start, start + (match.groups?.["head"]?.length ?? 0)))) starts.push(start);
  }
  if (starts.length === 1) return [stretch];
  return starts.map((start, i) => ({ ...stretch, start, end: starts[i + 1] ?? stretch.end }));
}

function dutyTask(document: GazetteDocument, stretch: Stretch, bearer: Bearer): TaskFact {
  const { tight } = stretch.block;
  const body = tight.text.slice(bearer.bodyAt, stretch.end);
  const role: AssignmentRole = /^(?:具体)?牵头/u.test(body) ? "LEAD" : "RESPONSIBLE";
  const own = bearer.units.map((unit) => unitRole(document, bearer.block.tight, { role, unit }, bearer.labelled));
  const first = bearer.units[0]!;
  const inBlock = bearer.block === stretch.block;
  return taskFact(
    document,
    stretch.block,
    { label: labelOf(body), path: pathTo(bearer.section) },
    {
      units: [...own, ...partners(document, stretch, bearer.bodyAt)],
      overseers: [],
      deadline: deadlineOf(tight.text, bearer.bodyAt, stretch.end, yearOf(document)),
    },
    originSpan(tight, inBlock ? first.start : bearer.bodyAt, stretch.end),
  );
}

/** Units with which the duty is to be done: `会同有关部门加强监管`. */
function partners(document: GazetteDocument, stretch: Stretch, from: number): readonly UnitRole[] {
  const text = stretch.block.tight.text;
  return sentencesOf({ ...stretch, start: from }).flatMap(([start, end]) => {
    const assigned = assignmentsIn(text, start, end);
    if (assigned.some((x) => x.role !== "COOPERATE")) return [];
    return assigned.map((x) => unitRole(document, stretch.block.tight, x, false));
  });
}

/** The unit in front of the duty: `6.市国土资源局：组织…`. Behind such items a common noun will do: `7.重点用能企业：落实…`. */
function unitBefore(stretch: Stretch, inList: boolean): Bearer | null {
  const { block } = stretch;
  const text = block.tight.text.slice(0, stretch.end);
  const from = stretch.start + (ORDINAL.exec(text.slice(stretch.start))?.[0].length ?? 0);
  const stop = from + text.slice(from, from + LONGEST_HEAD).search(AFTER_UNIT);
  if (stop <= from || !isDuty(text.slice(stop + 1)) || ADDRESSES.test(text.slice(stop + 1))) return null;
  const head = text.slice(from, stop);
  // `分管市财政局。协助…` divides the work of leaders.
  if (!mayNameUnit(head) || /^(?:协助)?(?:分管|协管|联系)/u.test(head)) return null;
  const duties = HEADING_OF_DUTIES.exec(head)?.groups?.["unit"];
  const units = readUnits(text, from, from + (duties ?? head).length);
  // `领导小组主要职责：研究决定…` lists what a committee is for, not what it has to do.
  if (duties !== undefined && !/^.{0,40}(?:负责|承担|牵头)/u.test(text.slice(stop + 1))) return null;
  if (
    !(areBodies(units) || (inList && COMMON_NOUN.test(head) && couldBeName(head))) ||
    units.at(-1)?.end !== from + (duties ?? head).length
  )
    return null;
  return { units, block, bodyAt: stop + 1, section: parentOf(block, head), labelled: duties === undefined };
}

/** The section above a duty whose own heading is the unit. */
function parentOf(block: Block, head: string): Section | null {
  const section = headingOf(block);
  return section?.title === head ? section.parent : section;
}

/** The unit named by the heading above: `（三）市公安局`, `（二）宣传处职责`, or a working group before `职责：…`. */
function unitAbove(stretch: Stretch, headings: ReadonlyMap<Section, Block>): Bearer | null {
  const { block } = stretch;
  const text = block.tight.text.slice(0, stretch.end);
  const section = headingOf(block);
  const heading = section ? headings.get(section) : undefined;
  if (!section || !heading || heading === block || !mayNameUnit(section.title)) return null;
  const line = DUTY_LINE.exec(text);
  const bodyAt = line?.[0].length ?? ORDINAL.exec(text)?.[0].length ?? 0;
  const duties = HEADING_OF_DUTIES.exec(section.title)?.groups?.["unit"];
  const name = duties ?? section.title;
  const at = heading.tight.text.indexOf(name);
  if (at < 0 || !isDuty(text.slice(bodyAt)) || !ENDS_LIKE_DUTY.test(text)) return null;
  const units = readUnits(heading.tight.text, at, at + name.length);
  const named = areBodies(units) || (duties !== undefined && units.length === 1 && WORKING_UNIT.test(duties));
  // Below the name of a body may stand a roster or a report: without a word on duties, only what begins like one is a duty.
  if (!named || (duties === undefined && !line && !BEGINS_LIKE_DUTY.test(text.slice(bodyAt)))) return null;
  return { units, block: heading, bodyAt, section: section.parent, labelled: false };
}

/** A quick look at the last word before a thorough one. */
function mayNameUnit(title: string): boolean {
  return mayEndUnit(title.at(-1)) || /职责(?:分工|任务)?$/u.test(title);
}

function isDuty(body: string): boolean {
  // `综合保障组：由市民政局牵头…` says who makes up the group.
  return (
    !body.startsWith("由") &&
    body.length >= SHORTEST_BODY &&
    (ENDS_LIKE_DUTY.test(body) || DUTY_VERB.test(body.slice(0, 60)))
  );
}

function areBodies(units: readonly UnitMention[]): boolean {
  return units.length > 0 && units.every((unit) => isUnitName(unit.printed) && !KIND_OF_BODY.test(unit.printed));
}

function headingBlocks(document: GazetteDocument): ReadonlyMap<Section, Block> {
  const headings = new Map<Section, Block>();
  for (const block of document.blocks) {
    if (block.section && block.bodyAt > 0 && !headings.has(block.section)) headings.set(block.section, block);
  }
  return headings;
}
