/** A file as it was read: its name and its text, before anything is healed. */
export interface Source {
  /** Path relative to the folder that was named, else the base name, always with `/`. */
  readonly name: string;
  /** The decoded text, byte order mark removed; nothing else changed. */
  readonly raw: string;
  /** Offset in `raw` at which each line starts; lines end at `\n` or `\r\n` only. Line n (1-based) starts at `lineStarts[n - 1]`. */
  readonly lineStarts: Uint32Array;
}

/** Makes a source of a decoded text. */
export function sourceOf(name: string, raw: string): Source {
  const starts = [0];
  for (let at = raw.indexOf("\n"); at >= 0; at = raw.indexOf("\n", at + 1)) starts.push(at + 1);
  return { name, raw, lineStarts: Uint32Array.from(starts) };
}

/** 1-based line of the source in which the offset lies. */
export function lineAt(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (source.lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
