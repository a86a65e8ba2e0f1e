import { type Change } from "../../facts";
import { articlesOf } from "./articles";
import { masked, quotations, quoted } from "./quotes";

/** A change read out of a text, with its place there. */
export interface ReadChange extends Omit<Change, "evidence"> {
  readonly start: number;
  readonly end: number;
}

type ChangeWords = Omit<Change, "evidence">;

const REPLACE = /(?:修改|更改|改)(?:为|成)|(?:调整|变更|替换)为/u;
const DELETE = /删除|删去|删掉/u;
const ADD = /增加|增列|增设|新增|补充/u;
const OTHER = /合并|移至|移到|顺序|序号|顺延/u;
const OPERATION = new RegExp([REPLACE, DELETE, ADD, OTHER].map((x) => x.source).join("|"), "u");
/** `第八条`, `第三款`: a renumbering has no words of its own. */
const PLACE = /^第[一二三四五六七八九十百零0-9]+[条款项]$/u;
const STOP = "；;。，,";

/**
 * Reads the single changes of one item of a modifying order:
 * `将第五条第一款中的“甲部门”修改为“乙部门”；第二款中的“丙”修改为“丁”。删除第八条。`
 * @param above article that the item before named last; it completes an item that begins with 第二款.
 */
export function changesOf(text: string, above: string | null = null): ReadChange[] {
  const inside = quoted(text);
  const changes: ReadChange[] = [];
  let inherited: string | null = null;
  for (const { start, end } of clauses(text, inside)) {
    const clause = text.slice(start, end);
    const {
      text: words,
      articles,
      kind,
      from,
      to,
    } = changeOf(clause, inside.subarray(start, end), inherited, inherited ?? above);
    inherited = articles.at(-1) ?? inherited;
    changes.push({ text: words, articles, kind, from, to, start, end });
  }
  return changes;
}

/** Parts a text at commas, semicolons and full stops outside quotations into clauses with one operation each. */
function clauses(text: string, inside: Uint8Array): { start: number; end: number }[] {
  const outside = masked(text, inside);
  const found: { start: number; end: number }[] = [];
  let start = 0;
  let from = 0;
  let end = -1;
  for (let at = 0; at <= text.length; at++) {
    const worded = endsWording(text, inside, at) && (end >= 0 || OPERATION.test(outside.slice(from, at)));
    if (at < text.length && !worded && (inside[at] === 1 || !STOP.includes(text[at]!))) continue;
    const stop = worded ? at + 1 : at;
    const piece = outside.slice(from, at);
    if (OPERATION.test(piece)) {
      if (end >= 0) {
        found.push({ start, end });
        start = from;
      }
      end = stop;
    } else if (end >= 0 && piece !== "" && "，,；;".includes(text[from - 1] ?? "x")) end = stop;
    if (worded || text[at] === "。") {
      if (end >= 0) found.push({ start, end });
      end = -1;
      start = at + 1;
    }
    from = at + 1;
  }
  if (end >= 0) found.push({ start, end });
  return found.map((clause) => trimmed(text, clause));
}

/** True at a closing mark behind a full stop: such wording ends the sentence around it, as in `修改为：“…。”将第九条…`. */
function endsWording(text: string, inside: Uint8Array, at: number): boolean {
  return (
    (text[at] === "”" || text[at] === '"') && text[at - 1] === "。" && inside[at - 1] === 1 && inside[at + 1] !== 1
  );
}

/** The clause without an ordinal or closing mark at its ends. */
function trimmed(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const lead = /^(?:[”"]|并|同时|[：:])*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

/**
 * @param inherited article of the clause before, which holds where this one names none; @param outer article whose outer
 * levels hold where this one begins with an inner level.
 */
function changeOf(clause: string, inside: Uint8Array, inherited: string | null, outer: string | null): ChangeWords {
  const outside = masked(clause, inside);
  const words = quotations(clause, inside);
  const operation = OPERATION.exec(outside);
  const at = operation?.index ?? 0;
  const behind = at + (operation?.[0].length ?? 0);
  const before = words.filter((word) => word.end <= at).map((word) => word.text);
  const after = words.filter((word) => word.start >= behind).map((word) => word.text);
  const isReplacement = operation !== null && REPLACE.test(operation[0]);
  // What stands behind 修改为 is new wording: its articles are not the ones that change.
  const named = articlesOf(isReplacement ? outside.slice(0, at) : outside, outer);
  // `第五条增加一款，作为第二款`: the new place is the one that counts.
  const placed = outside.indexOf("作为第");
  const added = placed < 0 ? [] : articlesOf(outside.slice(placed), named[0] ?? outer);
  const articles = added.length > 0 ? added : named.length > 0 || inherited === null ? named : [inherited];
  const said = (kind: Change["kind"], from: string | null, to: string | null): ChangeWords => ({
    text: clause,
    articles,
    kind,
    from,
    to,
  });
  if (operation === null) return said("OTHER", null, null);
  if (DELETE.test(operation[0])) return said("DELETE", joined([...before, ...after]), null);
  if (ADD.test(operation[0])) return said("ADD", null, after.at(-1) ?? null);
  if (!isReplacement) return said("OTHER", null, null);
  const to = after.length > 0 ? after.join("") : outside.slice(behind).replace(/^：/u, "");
  if (after.length === 0 && PLACE.test(to)) return said("OTHER", null, to);
  const from = joined(before.map(withoutStop));
  return from === null ? said("REWRITE", from, to) : said("REPLACE", from, withoutStop(to));
}

function joined(words: readonly string[]): string | null {
  return words.length === 0 ? null : [...new Set(words)].join("、");
}

function withoutStop(words: string): string {
  return words.replace(/。$/u, "");
}
