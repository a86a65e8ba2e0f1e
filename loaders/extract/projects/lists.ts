import { originSpan } from "../../clean/text";
import { type ProjectFact } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { deadlineOf } from "../deadlines";
import { evidenceAt } from "../extractor";
import { jurisdictionOf, yearOf } from "../tasks/fact";
import { ORDINAL } from "../tasks/headings";
import { unitsOf } from "./builders";
import { investmentsIn } from "./investment";
import { isProjectName, isProper } from "./proper";

/** A project named in a list item; offsets in the block's tight text. */
interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly investment: string | null;
}

/** `专栏3 水利设施建设重点项目`, `（二）重点工程`: the line above a list of projects. */
const LIST_TITLE = /(?:项目|工程)(?:清单|名单|列表|一览表|目录|表)?$/u;
const LONGEST_TITLE = 40;
/** `建设云州智慧物流产业园。`, `加快推进…工程建设。`: an item that says nothing else. */
const ONLY_BUILDS =
  /^(?:继续|加快|全面|大力|积极|确保|全力)*(?:推进|推动|启动|实施|完成|抓好)?(?:开工)?(?:建设|建成|新建|续建|扩建|改造|实施|推进|启动|完成)(?<name>[^，。；、：]{6,50}?)(?:建设|投用|投入使用|主体完工|前期工作)?[。；]?$/u;
/** `赵家寨引水工程2021年完成投资3亿元。` */
const INVESTS =
  /^(?<name>[^，。；、：]{6,50}?)[，,]?(?:(?:20)\d{2}年|年内|全年|年度)?(?:计划|力争|确保|预计)?完成投资(?<sum>(?:约)?\d[\d.]*[亿万]?元)/u;
/** `支持青河县儿童福利院迁建；开展安平市文化馆提升和安平市图书馆建设工作`: the works an item of such a list names. */
const WORK =
  /(?:^|[，。；：、和及]|支持|开展|推进|加快|实施|完成|启动|推动)(?<name>[^，。；：、（）]{2,12}[省市县区][^，。；：、（）和及]{2,30}?(?:搬迁|迁建|建设|改造|改扩建|扩建|新建|提升|工程|项目))(?:工作|任务)?(?=[，。；、和及]|$)/gu;
const VERB_IN_FRONT = /^(?:重点)?(?:支持|开展|推进|加快|实施|完成|启动|推动|抓好|建设|新建)+/u;

/** Named projects in list items: below a line that announces projects, or in items that say nothing but what is built. */
export function listedProjects(document: GazetteDocument): readonly ProjectFact[] {
  const projects: ProjectFact[] = [];
  let announced = false;
  for (const block of document.blocks) {
    if (block.kind === "row") continue;
    const text = block.tight.text;
    const from = ORDINAL.exec(text)?.[0].length ?? 0;
    if (from === 0) {
      announced = text.length <= LONGEST_TITLE && LIST_TITLE.test(text);
      continue;
    }
    const place = jurisdictionOf(document, block);
    const plain = alone(text, from).filter((one) => isProper(one.name, place));
    const named = plain.length > 0 || !announced ? plain : inList(text, from, place);
    for (const one of named) projects.push(projectOf(document, block, one));
  }
  return projects;
}

/** The project of an item that holds nothing else. */
function alone(text: string, from: number): readonly Named[] {
  const item = text.slice(from, from + 120);
  const invests = item.includes("完成投资") ? INVESTS.exec(item)?.groups : undefined;
  const name = invests?.["name"] ?? (text.length - from <= 120 ? ONLY_BUILDS.exec(item)?.groups?.["name"] : undefined);
  if (name === undefined || !isProjectName(name)) return [];
  const start = text.indexOf(name, from);
  return [{ name, start, end: text.length, investment: invests?.["sum"] ?? null }];
}

/** `1. 青河县柳湾镇坡耕地治理工程：主要工作为…`; else the works which the item names one by one. */
function inList(text: string, from: number, place: string): readonly Named[] {
  const head = /^[^：。，；]*/u.exec(text.slice(from))?.[0] ?? "";
  if (
    /^(?:[：。]|$)/u.test(text.slice(from + head.length, from + head.length + 1)) &&
    isHead(head) &&
    isProper(head, place)
  )
    return [{ name: head, start: from, end: text.length, investment: sumIn(text, from) }];
  const works = [...text.slice(from).matchAll(WORK)].map((match) => {
    const name = (match.groups?.["name"] ?? "").replace(VERB_IN_FRONT, "");
    const start = text.indexOf(name, from + match.index);
    return { name, start, end: start + name.length, investment: null };
  });
  return works.filter((one) => isProper(one.name, place));
}

/** The sum invested in the one project that an item tells about. */
function sumIn(text: string, from: number): string | null {
  const sums = investmentsIn(text, from, text.length);
  return sums.length === 1 ? sums[0]!.printed : null;
}

/** A list of places in front of the work may hold 、: `青河县北镇、南镇河堤加固工程`. */
const isHead = (head: string): boolean => isProjectName(head.replaceAll("、", ""));

function projectOf(document: GazetteDocument, block: Block, { name, start, end, investment }: Named): ProjectFact {
  const { tight } = block;
  const span = originSpan(tight, start, end);
  const deadline = deadlineOf(tight.text, start, end, yearOf(document));
  return {
    family: "project",
    name,
    investment,
    units: unitsOf(document, block, start, end),
    deadline: deadline?.printed ?? null,
    dueOn: deadline?.dueOn ?? null,
    jurisdiction: jurisdictionOf(document, block),
    evidence: evidenceAt(document, span.start, span.end),
  };
}
