import { type MappedText } from "./text";

/** Replaces `text[start, end)` by `by`. Edits of one list do not overlap and stand in order. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** One healing step: a text in, the healed text out. Steps know nothing of each other. */
export type Step = (mapped: MappedText) => MappedText;

/** Up to this length copying one by one is quicker than making a view to copy from. */
const SHORT = 100;

/**
 * Carries out a list of edits. The characters of a replacement take the origins of the characters they replace, one by
 * one (of those that stay, where the replacement is a piece of what it replaces); what is longer than the replaced piece takes its last origin.
 */
export function edited(mapped: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return mapped;
  let length = mapped.text.length;
  for (const { start, end, by } of edits) length += by.length - (end - start);
  const origin = new Uint32Array(length);
  let text = "";
  let from = 0;
  let to = 0;
  const keep = (end: number) => {
    if (end - from > SHORT) {
      origin.set(mapped.origin.subarray(from, end), to);
      to += end - from;
    } else for (let i = from; i < end; i++) origin[to++] = mapped.origin[i]!;
  };
  for (const { start, end, by } of edits) {
    text += mapped.text.slice(from, start) + by;
    keep(start);
    const last = Math.max(start, end - 1);
    const within = by !== "" && by.length < end - start ? Math.max(0, mapped.text.slice(start, end).indexOf(by)) : 0;
    for (let i = 0; i < by.length; i++) origin[to++] = mapped.origin[Math.min(start + within + i, last)] ?? 0;
    from = end;
  }
  text += mapped.text.slice(from);
  keep(mapped.text.length);
  return { text, origin };
}

/** A step that replaces every match of a pattern (with the flag `g`); null keeps the match as it is. */
export function replacing(pattern: RegExp, by: (match: RegExpExecArray, text: string) => string | null): Step {
  return (mapped) => {
    const edits: Edit[] = [];
    for (const match of mapped.text.matchAll(pattern)) {
      const replacement = by(match, mapped.text);
      if (replacement !== null && replacement !== match[0]) {
        edits.push({ start: match.index, end: match.index + match[0].length, by: replacement });
      }
    }
    return edited(mapped, edits);
  };
}

/** A step that exchanges characters one for one, so that no origin moves. */
export function exchanging(pattern: RegExp, by: (match: string, at: number, text: string) => string): Step {
  return (mapped) => {
    const text = mapped.text.replace(pattern, by);
    return text.length === mapped.text.length ? { text, origin: mapped.origin } : mapped;
  };
}
