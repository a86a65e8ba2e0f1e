import { originSpan } from "../../clean/text";
import { type AssignmentRole, type Overseer, type Residue, type TaskFact, type UnitRole } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { dueOnOf } from "../deadlines";
import { evidenceAt, evidenceIn, residueAt } from "../extractor";
import { type Convention, firstLeads } from "./conventions";
import { isUnitName, restoreAcross } from "../units";
import { type Caption } from "./labels";
import { type Marker } from "./markers";
import { readLeaders } from "./overseers";
import { type Assigned, readRoles } from "./roles";

/** What a set of markers says: units in their roles, leaders, and a time limit of its own. */
export interface Responsibility {
  readonly units: readonly UnitRole[];
  readonly overseers: readonly Overseer[];
  readonly deadline: { readonly printed: string; readonly dueOn: string | null } | null;
  readonly residue: readonly Residue[];
}

const EDGES = /^[\s，,。；;：:]+|[\s，,。；;：:）)]+$/gu;

/** 完成 in `（市教育局负责，年底前完成）` is no part of the limit. */
const DONE = /(?<=[前底末])(?:基本|全部|全面)?(?:完成|落实|实施|到位|建成)$/u;

/** `责任单位：市教育局，2021年6月底前完成`: a limit at the end of a list of units. */
const LIMIT_IN_LIST =
  /^(?:[到至于]?(?:(?:19|20)\d{2}年|\d{1,2}月)[^，、]{0,16}|(?:年底|长期|持续|常年|立即)[^，、局委办]{0,8})$/u;

const isLimit = (piece: string): boolean => LIMIT_IN_LIST.test(piece) && !isUnitName(piece);

/** Year in which limits without a year end: that of the document's date, else of its number. */
export function yearOf(document: GazetteDocument): number | null {
  const printed = document.issuedOn?.slice(0, 4) ?? /〔(\d{4})〕/u.exec(document.number ?? "")?.[1];
  return printed === undefined ? null : Number(printed);
}

/** Place whose names hold in the part a block belongs to. */
export function jurisdictionOf(document: GazetteDocument, block: Block): string {
  return document.parts[block.part]?.jurisdiction ?? document.jurisdiction;
}

/** Reads markers into what they say. A convention (列第一位的为牵头单位) applies where only responsible units are listed. */
export function readResponsibility(
  document: GazetteDocument,
  markers: readonly Marker[],
  convention: Convention | null,
): Responsibility {
  const named: { readonly marker: Marker; readonly assigned: Assigned }[] = [];
  const overseers: Overseer[] = [];
  const residue: Residue[] = [];
  let deadline: Responsibility["deadline"] = null;
  const onlyResponsible = markers.every((marker) => marker.kind !== "LEAD" && marker.kind !== "COOPERATE");
  for (const marker of markers) {
    if (marker.kind === "DEADLINE") {
      deadline ??= deadlineUnder(marker, yearOf(document));
    } else if (marker.kind === "LEADER") {
      for (const leader of leadersUnder(document, marker)) overseers.push(leader);
    } else {
      const pieces = unitsUnder(marker, onlyResponsible ? convention : null);
      const assigned = pieces.filter(({ unit }) => !isLimit(unit.printed));
      const limit = pieces.find(({ unit }) => isLimit(unit.printed))?.unit.printed.replace(DONE, "");
      if (limit !== undefined) deadline ??= { printed: limit, dueOn: dueOnOf(limit, yearOf(document)) };
      if (assigned.length === 0) {
        const { start, end } = originSpan(marker.tight, marker.start, marker.end);
        residue.push(residueAt(document, "task", "responsibility marker without a unit", start, end));
      }
      for (const one of assigned) named.push({ marker, assigned: one });
    }
  }
  const full = restoreAcross(named.map((x) => x.assigned.unit));
  const units = named.map(({ marker, assigned }, i) =>
    unitRole(document, marker.tight, { role: assigned.role, unit: full[i]! }, true),
  );
  return { units, overseers, deadline, residue };
}

function unitsUnder(marker: Marker, convention: Convention | null): readonly Assigned[] {
  const { tight, valueStart, end } = marker;
  const assigned = readRoles(tight.text, valueStart, end, marker.kind as AssignmentRole);
  const plain = assigned.every((unit) => unit.role === "RESPONSIBLE");
  const holds = convention !== null && originSpan(tight, valueStart, end).start >= convention.from;
  return holds && plain ? firstLeads(assigned, convention) : assigned;
}

function leadersUnder(document: GazetteDocument, marker: Marker): readonly Overseer[] {
  return readLeaders(marker).map(({ start, end, name, title }) => ({
    name,
    title,
    evidence: evidenceIn(document, marker.tight, start, end),
  }));
}

function deadlineUnder(marker: Marker, year: number | null): Responsibility["deadline"] {
  const said = marker.tight.text.slice(marker.valueStart, marker.end).replace(EDGES, "");
  const printed = marker.hasLabel ? said : said.replace(DONE, "");
  return printed === "" ? null : { printed, dueOn: dueOnOf(printed, year) };
}

/** A unit of a printed list as part of a fact. */
export function unitRole(
  document: GazetteDocument,
  tight: Marker["tight"],
  { role, unit }: Assigned | { readonly role: AssignmentRole; readonly unit: Assigned["unit"] },
  labelled: boolean,
): UnitRole {
  const { printed, full, start, end } = unit;
  return { role, printed, full, labelled, evidence: evidenceIn(document, tight, start, end) };
}

/** A task whose evidence is the span `[start, end)` of the document's text. */
export function taskFact(
  document: GazetteDocument,
  block: Block,
  caption: Caption,
  said: Pick<Responsibility, "units" | "overseers" | "deadline">,
  span: { readonly start: number; readonly end: number },
): TaskFact {
  return {
    family: "task",
    label: caption.label,
    path: caption.path,
    units: said.units,
    overseers: said.overseers,
    deadline: said.deadline?.printed ?? null,
    dueOn: said.deadline?.dueOn ?? null,
    jurisdiction: jurisdictionOf(document, block),
    evidence: evidenceAt(document, span.start, span.end),
  };
}
