import roles from "../../lexicon/roles.json";
import { type MappedText, originSpan, slice, tighten } from "../../clean/text";
import { type Block, type GazetteDocument } from "../../split/document";
import { issuersAlone } from "../../split/issuers";
import { residueAt } from "../extractor";
import { regionFor, takeHeading } from "./current";
import { Drafts } from "./drafts";
import { establishedByTitle, namedByHeading } from "./naming";
import { readSentences } from "./prose";
import { isHolderLine, isNumberedPerson, openRole, type Outcome, takeLine } from "./region";
import { findLabels, type Label, ROLE, roleAlone, subgroupOf } from "./roles";
import { withoutRemarks } from "./remarks";
import { closeTorn, readHeadedRow, rowLine } from "./rows";
import { spaced } from "./spacing";
import { withStack } from "./stacked";
import { type Reading } from "./state";

/** What a line must have to open a roster: a colon behind a role, or a role in front. */
const LABELLED = /[长人员任位委挥问席监事]\s*[：:]/u;
const ROLE_IN_FRONT = new RegExp(String.raw`^\s*(?:${ROLE}|\p{Script=Han})\s`, "u");
const isRosterLike = (text: string): boolean => LABELLED.test(text) || ROLE_IN_FRONT.test(text);
/** Tasks bear these labels too; they are roles only below the heading of a sub-group. */
const OF_TASKS = new Set(roles.taskLabels);
/** A longer line is no roster: the longest has some hundred people. It is read sentence by sentence only. */
const LONGEST_LINE = 20_000;

/** A role or an office on a line of its own is no longer than this. */
const LONGEST_ALONE = 50;

/** Reads every committee of a document, block by block. */
export function readCommittees(document: GazetteDocument): Reading {
  const titled = establishedByTitle(document.title);
  const reading: Reading = {
    document,
    titled: titled !== null,
    columns: null,
    drafts: new Drafts(),
    residue: [],
    at: 0,
    unnamedUpTo: 0,
    current: null,
    above: null,
    headed: null,
    heading: null,
    region: null,
    torn: null,
  };
  if (titled) {
    reading.current = reading.drafts.add(titled.name, true, { ...document.titleSpan, part: 0 });
    reading.above = reading.current;
  }
  document.blocks.forEach((block, index) => {
    reading.at = index;
    readBlock(reading, block, index);
  });
  closeTorn(reading);
  return reading;
}

function readBlock(reading: Reading, block: Block, index: number): void {
  const { document } = reading;
  if (block.text.length > LONGEST_LINE) {
    reading.region = null;
    readSentences(reading, block, block.tight);
    return;
  }
  if (isSignature(document, block)) {
    reading.region = null;
    return;
  }
  if (block.tight.text.length === 1 || readHeadedRow(reading, block)) return;
  if (block.tight.text.length <= LONGEST_ALONE && (takeRoleAlone(reading, block) || takeOfficeAlone(reading, block)))
    return;
  if (!reading.region && !isRosterLike(block.text)) {
    readUnlabelled(reading, block, block.tight);
    return;
  }
  const line = withoutRemarks(
    block.kind === "row" ? rowLine(reading, block) : spaced(document, block.start, block.end),
  );
  const whole = withStack(document, index, line, LONGEST_LINE);
  const labels = findLabels(whole.text)
    .filter((label) => !OF_TASKS.has(label.role) || ofSubgroup(reading))
    .map((label, i, all) => ofOffice(label, all.slice(0, i), reading.region?.inOffice ?? false));
  if (labels.length > 0 && block.kind !== "heading") {
    const first = labels[0]!;
    if (first.start > 0) readUnlabelled(reading, block, slice(whole, 0, first.start));
    labels.forEach((label, i) => {
      const end = labels[i + 1]?.start ?? whole.text.length;
      const subgroup = subgroupOf(label.role);
      if (subgroup) {
        const committee = {
          name: subgroup.body,
          aliases: [],
          established: true,
          former: null,
          start: label.start,
          end: label.end,
        };
        reading.heading = { committee, text: whole, part: block.part };
      }
      const region = regionFor(reading);
      if (!region) {
        note(reading, "a roster without a committee", whole, label.start, end);
        return;
      }
      const stop = proseBehind(whole, label.end, end, document.jurisdiction);
      report(
        reading,
        openRole(region, subgroup ? { ...label, role: subgroup.role } : label, slice(whole, label.end, stop)),
        whole,
      );
      if (stop < end) readUnlabelled(reading, block, slice(whole, stop, end));
    });
    return;
  }
  readUnlabelled(reading, block, whole);
}

/** Whether a line names who issues the document and nothing else: the signature below a roster is no part of its last title. */
function isSignature({ issuers }: GazetteDocument, block: Block): boolean {
  if (block.kind === "row") return false;
  const names = issuersAlone(block.text).map((name) => name.replace(/委员会$/u, "委"));
  if (names.length === 0) return false;
  const signers = issuers.map((name) => name.replace(/委员会$/u, "委"));
  return names.every((name) => signers.some((own) => own.endsWith(name) || name.endsWith(own)));
}

/** 成员单位：市水务局、市财政局。主要职责：…: where the holders end and a sentence about something else begins; `end` where none does. */
function proseBehind(line: MappedText, start: number, end: number, jurisdiction: string): number {
  const stop = line.text.indexOf("。", start) + 1;
  if (stop === 0 || stop >= end || line.text.slice(stop, end).trim() === "") return end;
  return isHolderLine("", slice(line, stop, end), jurisdiction) ? end : stop;
}

/** 组长 on a line of its own, with the holders on the lines below. */
function takeRoleAlone(reading: Reading, block: Block): boolean {
  const role = block.kind === "row" ? null : roleAlone(block.tight.text);
  const below = role === null ? undefined : reading.document.blocks[reading.at + 1];
  if (role === null || !below || below.text.length > LONGEST_LINE || (OF_TASKS.has(role) && !ofSubgroup(reading)))
    return false;
  const { document } = reading;
  const line = withoutRemarks(spaced(document, below.start, below.end));
  if (!isHolderLine(role, line, document.jurisdiction)) return false;
  const region = regionFor(reading);
  if (region) openRole(region, { role, start: 0, end: 0 }, slice(line, 0, 0));
  return region !== null;
}

// 办公室 · 二、领导小组办公室组成人员：
const OFFICE_ALONE =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])?(?:\p{Script=Han}{0,30}(?:领导小组|指挥部|联席会议|委员会|组委会|专班))?办公室(?:组成人员|成员|人员)?(?:名单)?[：:]?$/u;
const OF_OFFICE = /^(?:常务|专职|执行|第一)?副?主任$|^成员(?:单位)?$|^(?:牵头|组成|责任|配合)单位$/u;

/** 办公室 on a line of its own in front of its directors. */
function takeOfficeAlone(reading: Reading, block: Block): boolean {
  const below = reading.document.blocks[reading.at + 1];
  if (block.kind === "row" || !below || !block.tight.text.includes("办公室") || !OFFICE_ALONE.test(block.tight.text))
    return false;
  if (below.text.length > LONGEST_LINE) return false;
  const first = findLabels(spaced(reading.document, below.start, below.end).text)[0];
  if (first?.start !== 0 || !OF_OFFICE.test(first.role)) return false;
  const region = regionFor(reading);
  if (region) region.inOffice = true;
  return region !== null;
}

/** 办公室主任：…，副主任：…: behind the office's director stands the office's deputy. */
function ofOffice(label: Label, before: readonly Label[], inOffice: boolean): Label {
  const behind = before.some((above) => above.role === "办公室主任") && label.role.endsWith("主任");
  return (behind || inOffice) && OF_OFFICE.test(label.role) ? { ...label, role: `办公室${label.role}` } : label;
}

function ofSubgroup({ above, heading, region }: Reading): boolean {
  return (heading !== null && above !== null) || (region?.draft.parent ?? null) !== null;
}

function readUnlabelled(reading: Reading, block: Block, line: MappedText): void {
  if (line.text.trim() === "") return;
  if (reading.region && (block.kind !== "heading" || isNumberedPerson(line, reading.region.jurisdiction))) {
    const outcome = takeLine(reading.region, line);
    if (outcome !== "prose") {
      report(reading, outcome, line);
      return;
    }
  }
  closeTorn(reading);
  reading.region = null;
  const text = tighten(line);
  const named = block.kind === "row" ? null : namedByHeading(text.text);
  if (named) takeHeading(reading, { text, part: block.part }, named);
  else if (block.kind === "heading") reading.heading = null;
  readSentences(reading, block, text, named !== null);
}

function report(reading: Reading, outcome: Outcome, line: MappedText): void {
  if (outcome === "unclear") note(reading, "a line of a roster that was not understood", line, 0, line.text.length);
}

function note(reading: Reading, reason: string, line: MappedText, start: number, end: number): void {
  const span = originSpan(line, start, end);
  reading.residue.push(residueAt(reading.document, "roster", reason, span.start, span.end));
}
