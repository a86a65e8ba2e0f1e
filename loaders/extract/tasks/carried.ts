import { isUnitName, type UnitMention } from "../units";
import { type Assigned } from "./roles";
import { LEAD_IN, unitsAtStart } from "./subjects";

/** `牵头做好…`, `会同市财政局制定…`, `并配合市公安局…` without anybody in front: a duty of whom the sentence before begins with. */
const OPENS =
  /^(?:并|同时|要|应|须|积极|主动|协调)*(?<verb>牵头|会同|配合)(?!(?:责任)?(?:单位|部门|领导|人)|工作|力度|好|，)/u;
/** Somebody else comes in. */
const BY = "由";
/** `在部门网站公布…` begins with a place, not with a body. */
const PLACE = /^[在对向按将]/u;
/** So many sentences back a subject may stand; the bound keeps reading linear. */
const FARTHEST = 12;

type Span = readonly [number, number];

/**
 * Tells who does what in one of the sentences where its subject stands in a sentence before it, parted by `；`, or by any mark in
 * the item of a duty list (`市财政局：…。配合市审计局…`). Nobody where that is not so. In a duty list 会同 is left to the item's own
 * task.
 */
export function carrier(text: string, sentences: readonly Span[]): (at: number) => readonly Assigned[] {
  const heads: (Head | undefined)[] = [];
  const headOf = (i: number): Head => (heads[i] ??= readHead(text, sentences[i]!));
  return (at) => {
    const [start, end] = sentences[at]!;
    const opens = OPENS.exec(text.slice(start, Math.min(end, start + 24)));
    const verb = opens?.groups?.["verb"];
    if (!opens || verb === undefined) return [];
    const bearer = bearerBefore(text, sentences, at, headOf);
    if (!bearer) return [];
    const own = (role: Assigned["role"]): readonly Assigned[] => bearer.units.map((unit) => ({ role, unit }));
    if (verb === "牵头") return own("LEAD");
    const others = unitsAtStart(text, start + opens[0].length, end);
    if (others.length === 0) return [];
    const as = (role: Assigned["role"]): readonly Assigned[] => others.map((unit) => ({ role, unit }));
    if (verb === "配合") return [...own("COOPERATE"), ...as("LEAD")];
    return bearer.isLabel ? [] : [...own("LEAD"), ...as("COOPERATE")];
  };
}

/** The units with which a sentence begins. */
interface Head {
  readonly units: readonly UnitMention[];
  /** True for the label of a duty list. */
  readonly isLabel: boolean;
}

function readHead(text: string, [start, end]: Span): Head {
  const from = start + (LEAD_IN.exec(text.slice(start, end))?.[0].length ?? 0);
  const units = text.startsWith(BY, from) ? [] : unitsAtStart(text, from, end);
  const last = units.at(-1);
  if (!last || PLACE.test(last.printed)) return { units: [], isLabel: false };
  return { units, isLabel: /[：:]/u.test(text[last.end] ?? "") };
}

/** The head of a sentence before; null where another subject or a full stop stands between. */
function bearerBefore(text: string, sentences: readonly Span[], at: number, headOf: (i: number) => Head): Head | null {
  let closed = false;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const [start, end] = sentences[i]!;
    closed ||= !/[；;]/u.test(text[end] ?? "");
    const head = headOf(i);
    if (head.units.length > 0) {
      return (head.isLabel || !closed) && head.units.every((unit) => isUnitName(unit.full)) ? head : null;
    }
    if (text.slice(start, end).includes(BY)) return null;
  }
  return null;
}
