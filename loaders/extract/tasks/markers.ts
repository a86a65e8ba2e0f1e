import { endsInOneOf } from "../../clean/endings";
import { type MappedText } from "../../clean/text";
import { type AssignmentRole } from "../../facts";
import words from "../../lexicon/responsibility-words.json";
import { matchesOf } from "../matches";
import { isTerritory, isUnitName } from "../units";
import { readRoles } from "./roles";

/** What a label announces: units in a role, responsible leaders, or a time limit. */
export type MarkerKind = AssignmentRole | "LEADER" | "DEADLINE";

/** A printed label with the text behind it: `牵头单位：市农委`. Offsets count in `tight.text`. */
export interface Marker {
  readonly kind: MarkerKind;
  readonly tight: MappedText;
  /** Start of the label; for a list without one, start of the list. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
  /** False where no label names the role, so that verbs inside must: `（市教育局牵头，市财政局配合）`. */
  readonly hasLabel: boolean;
}

const KIND_OF = new Map<string, MarkerKind>([
  ...words.labels.LEAD.map((label) => [label, "LEAD"] as const),
  ...words.labels.COOPERATE.map((label) => [label, "COOPERATE"] as const),
  ...words.labels.RESPONSIBLE.map((label) => [label, "RESPONSIBLE"] as const),
  ...words.leaders.map((label) => [label, "LEADER"] as const),
  ...words.deadlines.map((label) => [label, "DEADLINE"] as const),
]);

const longestFirst = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");
/** A loose label names units only where nothing else stands behind it. */
const LABEL = longestFirst([...KIND_OF.keys(), ...words.looseLabels]);
/** `市级责任单位`, `第一责任人`: whose, before the label. */
const WHOSE = longestFirst(words.labelPrefixes);
/** `责任单位`, `市级牵头单位（部门）` before a colon. */
const LABEL_BEFORE_COLON = new RegExp(`(?:${WHOSE})?(?<label>${LABEL})(?:[（(][^（()）：:]{1,12}[）)])?$`, "u");
const COLON = /[：:∶︰]/gu;
const HAS_COLON = /[：:∶︰]/u;
const LONG_LABEL = longestFirst([...KIND_OF.keys()].filter((label) => label.length >= 4 && !label.startsWith("相关")));
/** `牵头单位为市农委`, `【责任单位】市农委`: labels with another mark than a colon. */
const OTHER_MARK = new RegExp(`(?<open>【)?(?:${WHOSE})?(?<label>${LONG_LABEL})(?<mark>(?:分别)?[为是]|】)`, "gu");
const MAY_HAVE_OTHER_MARK = /[位门领导时限间体][分为是】]/u;
/** `牵头单位 市农委` on a line of its own: a blank in place of the colon. */
const ON_ITS_LINE = new RegExp(`^(?:${WHOSE})?(?<label>${LONG_LABEL})`, "u");
/** `责任分工：市农委负责选址，…` is a sentence. */
const LOOSE = "分工";
/** `*责任单位：…`, `● 责任单位：…`. */
const ORNAMENTS = /^[*＊●◆■▲★☆·•○◎※>—–-]+$/u;
const LONGEST_LABEL = 24;
/** What may stand before the first label of a row of labels. */
const BOUNDARY = /^[。；;，,、！？!?）)”》】（(〔[\d.．]$/u;

const endsInMark = endsInOneOf("）)：:");
const NO_MARKERS: readonly Marker[] = [];
const NO_LABELS: readonly Label[] = [];
const LONGEST_LINE = 400;
const LONGEST_NAME = 40;

/** The kind a label or column head stands for; null for other words: `责任单位` → RESPONSIBLE. */
export function kindOfLabel(text: string): MarkerKind | null {
  return KIND_OF.get(endsInMark(text) ? text.replace(/[（(][^（()）]*[）)]$|[：:]$/gu, "") : text) ?? null;
}

/** A label found in a text: where it begins, and where what it announces begins and at the latest ends. */
interface Label {
  readonly start: number;
  readonly valueStart: number;
  readonly last: number;
  readonly label: string;
}

/**
 * The labels in `tight.text[from, to)`, each with its value up to the next label or the end of the sentence. A label in the
 * middle of a sentence (明确责任单位：…) is none, unless it follows another one.
 */
export function findMarkers(tight: MappedText, from: number, to: number): readonly Marker[] {
  const { text } = tight;
  const labels = [...withColon(text, from, to), ...withOtherMark(text, from, to)].sort((a, b) => a.start - b.start);
  if (labels.length === 0) return from === 0 && to === text.length ? onItsLine(tight) : NO_MARKERS;
  return labels.flatMap(({ start, valueStart, last, label }, i) => {
    const limit = Math.min(labels[i + 1]?.start ?? to, last);
    const stop = text.slice(valueStart, limit).indexOf("。");
    const end = stop >= 0 ? valueStart + stop : limit;
    if (label.endsWith(LOOSE) && !listsBodies(text, valueStart, end)) return [];
    return [{ kind: kindOfLabel(label) ?? "RESPONSIBLE", tight, start, valueStart, end, hasLabel: true }];
  });
}

function withColon(text: string, from: number, to: number): readonly Label[] {
  const part = text.slice(from, to);
  if (!HAS_COLON.test(part)) return NO_LABELS;
  const labels: Label[] = [];
  for (const match of matchesOf(COLON, part)) {
    const colon = from + match.index;
    const before = text.slice(Math.max(from, colon - LONGEST_LABEL), colon);
    const label = LABEL_BEFORE_COLON.exec(before);
    if (!label) continue;
    const at = colon - label[0].length;
    const start = ORNAMENTS.test(text.slice(from, at)) ? from : at;
    const follows = labels.length > 0 && !text.startsWith("明确", start - 2);
    if (start === from || BOUNDARY.test(text[start - 1] ?? "") || follows)
      labels.push({ start, valueStart: colon + 1, last: to, label: label.groups?.["label"] ?? "" });
  }
  return labels;
}

/** `…，牵头单位为市农委，配合单位为市财政局`: each value is as long as units go on. A limit counts behind another label only. */
function withOtherMark(text: string, from: number, to: number): readonly Label[] {
  const part = text.slice(from, to);
  if (!MAY_HAVE_OTHER_MARK.test(part)) return NO_LABELS;
  const labels: Label[] = [];
  for (const match of matchesOf(OTHER_MARK, part)) {
    const { open, label = "", mark } = match.groups ?? {};
    if ((open === undefined) === (mark === "】")) continue;
    const start = from + match.index;
    const valueStart = start + match[0].length;
    if (open === undefined && start > from && !BOUNDARY.test(text[start - 1] ?? "")) continue;
    const isUnits = kindOfLabel(label) !== "DEADLINE" && kindOfLabel(label) !== "LEADER";
    const last = isUnits ? endOfBodies(text, valueStart, to) : to;
    if (isUnits ? last > valueStart : open !== undefined || labels.length > 0)
      labels.push({ start, valueStart, last, label });
  }
  return labels;
}

function onItsLine(tight: MappedText): readonly Marker[] {
  const { text } = tight;
  const found = text.length <= LONGEST_LINE ? ON_ITS_LINE.exec(text) : null;
  const kind = found ? kindOfLabel(found.groups?.["label"] ?? "") : null;
  if (!found || kind === null || kind === "DEADLINE" || kind === "LEADER") return NO_MARKERS;
  const valueStart = found[0].length;
  const isList = text.length > valueStart && listsBodies(text, valueStart, text.length);
  return isList ? [{ kind, tight, start: 0, valueStart, end: text.length, hasLabel: true }] : NO_MARKERS;
}

/** Whether nothing but bodies, with their verbs or without, stands in `text[from, to)`. */
function listsBodies(text: string, from: number, to: number): boolean {
  const assigned = readRoles(text, from, to, "RESPONSIBLE");
  return assigned.length > 0 && assigned.every(({ unit }) => isBody(unit.full));
}

const isBody = (name: string): boolean => (isUnitName(name) && !name.includes("由")) || isTerritory(name);

/** Where the bodies end with which `text[from, to)` begins, in whole pieces between commas. */
function endOfBodies(text: string, from: number, to: number): number {
  const first = text.slice(from, Math.min(to, from + LONGEST_NAME)).replace(/[、，,；;。等].*$/su, "");
  if (!isBody(first)) return from;
  let end = from;
  for (let at = from; at < to && at - from < LONGEST_LINE;) {
    const near = Math.min(to, at + LONGEST_LINE);
    const mark = text.slice(at, near).search(/[，,；;。]/u);
    const stop = mark < 0 ? near : at + mark;
    if (!listsBodies(text, at, stop)) break;
    end = stop;
    at = stop + 1;
  }
  return end;
}
