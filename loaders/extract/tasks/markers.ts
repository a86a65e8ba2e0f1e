import { endsInOneOf } from "../../clean/endings";
import { type MappedText } from "../../clean/text";
import { type AssignmentRole } from "../../facts";
import words from "../../lexicon/responsibility-words.json";
import { matchesOf } from "../matches";

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

const LABEL = [...KIND_OF.keys()].sort((a, b) => b.length - a.length).join("|");
/** `责任单位`, `牵头单位（部门）` before a colon. */
const LABEL_BEFORE_COLON = new RegExp(`(?:${LABEL})(?:[（(][^（()）：:]{1,12}[）)])?$`, "u");
const COLON = /[：:]/gu;
const LONGEST_LABEL = 24;
/** What may stand before the first label of a row of labels. */
const BOUNDARY = /^[。；;，,、！？!?）)”》】（(〔[\d.．]$/u;

const endsInMark = endsInOneOf("）)：:");
const NO_MARKERS: readonly Marker[] = [];

/** The kind a label or column head stands for; null for other words: `责任单位` → RESPONSIBLE. */
export function kindOfLabel(text: string): MarkerKind | null {
  return KIND_OF.get(endsInMark(text) ? text.replace(/[（(][^（()）]*[）)]$|[：:]$/gu, "") : text) ?? null;
}

/**
 * The labels in `tight.text[from, to)`, each with its value up to the next label or the end of the sentence. A label in the
 * middle of a sentence (明确责任单位：…) is none, unless it follows another one.
 */
export function findMarkers(tight: MappedText, from: number, to: number): readonly Marker[] {
  const { text } = tight;
  if (!text.includes("：") && !text.includes(":")) return NO_MARKERS;
  const labels: { readonly start: number; readonly colon: number; readonly label: string }[] = [];
  for (const match of matchesOf(COLON, text.slice(from, to))) {
    const colon = from + match.index;
    const before = text.slice(Math.max(from, colon - LONGEST_LABEL), colon);
    const label = LABEL_BEFORE_COLON.exec(before);
    if (!label) continue;
    const start = colon - label[0].length;
    const follows = labels.length > 0 && !text.startsWith("明确", start - 2);
    if (start === from || BOUNDARY.test(text[start - 1] ?? "") || follows)
      labels.push({ start, colon, label: label[0] });
  }
  if (labels.length === 0) return NO_MARKERS;
  return labels.map(({ start, colon, label }, i) => {
    const limit = labels[i + 1]?.start ?? to;
    const stop = text.indexOf("。", colon);
    return {
      kind: kindOfLabel(label) ?? "RESPONSIBLE",
      tight,
      start,
      valueStart: colon + 1,
      end: stop >= 0 && stop < limit ? stop : limit,
      hasLabel: true,
    };
  });
}
