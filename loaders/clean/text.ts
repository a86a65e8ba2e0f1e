/**
 * A text that was changed on its way from the source, of which every character still knows where it stands there.
 * `origin[i]` is the offset in the parent text of the character `text[i]`; it never decreases.
 */
export interface MappedText {
  readonly text: string;
  readonly origin: Uint32Array;
}

/** A text that is its own origin. */
export function identity(text: string): MappedText {
  return { text, origin: Uint32Array.from({ length: text.length }, (_, i) => i) };
}

/** The piece of a mapped text from `start` to `end` (exclusive), with its origins. */
export function slice(mapped: MappedText, start: number, end: number): MappedText {
  return { text: mapped.text.slice(start, end), origin: mapped.origin.subarray(start, end) };
}

/** Span in the parent text that `text[start, end)` came from, `end` exclusive. An empty span yields an empty one. */
export function originSpan(mapped: MappedText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = mapped.origin[start] ?? (mapped.origin.length > 0 ? mapped.origin[mapped.origin.length - 1]! + 1 : 0);
    return { start: at, end: at };
  }
  return { start: mapped.origin[start]!, end: mapped.origin[end - 1]! + 1 };
}

/** Builds a mapped text piece by piece; lengths may differ from the parent's as long as each character names its origin. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  private readonly origins: number[] = [];

  /** Appends `text`; its characters all come from `origin`, or from `origin`, `origin + 1`, … when `advance` is true. */
  push(text: string, origin: number, advance = false): this {
    this.parts.push(text);
    for (let i = 0; i < text.length; i++) this.origins.push(advance ? origin + i : origin);
    return this;
  }

  get length(): number {
    return this.origins.length;
  }

  build(): MappedText {
    return { text: this.parts.join(""), origin: Uint32Array.from(this.origins) };
  }
}

const SPACE = /\s/u;
const LATIN = /[0-9A-Za-z]/u;

/**
 * The text without white space, except one blank between two Latin words or numbers (`BIM 2.0`).
 * Chinese prose carries no meaning in blanks; rosters and tables do, so they read the spaced text instead.
 */
export function tighten(mapped: MappedText): MappedText {
  const out = new MappedTextBuilder();
  const { text, origin } = mapped;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i]!;
    if (!SPACE.test(ch)) out.push(ch, origin[i]!);
    else if (LATIN.test(text[i - 1] ?? "")) {
      let next = i + 1;
      while (next < text.length && SPACE.test(text[next]!)) next++;
      if (LATIN.test(text[next] ?? "")) out.push(" ", origin[i]!);
      i = next - 1;
    }
  }
  return out.build();
}
