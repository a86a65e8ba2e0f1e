import { type Counts } from "../loading/counts";

/** `820 ms`, `12.4 s`, `3 min 05 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, "0")} s`;
}

/** `3 documents`, `1 document`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

const PLURALS: Readonly<Record<string, string>> = { portfolio: "portfolios", alias: "aliases" };

function plural(family: string): string {
  return PLURALS[family] ?? (family.endsWith("y") ? `${family.slice(0, -1)}ies` : `${family}s`);
}

/** `12 documents; 40 tasks, 1 committee; residue 2`. */
export function factsLine({ documents, facts, residue }: Counts): string {
  const found = Object.entries(facts).map(([family, number]) => count(number, family, plural(family)));
  return [count(documents, "document"), found.length === 0 ? "no facts" : found.join(", "), `residue ${residue}`].join(
    "; ",
  );
}

/** Width of a text on a terminal, where a Chinese character takes two columns. */
export function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u1100-\u115f\u2e80-\uffdc\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1;
  return columns;
}

/** The text filled up with blanks to so many columns. */
export function pad(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)));
}

/** A table with aligned columns, numbers to the right; the first row is its header. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(String(cell)))));
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          typeof cell === "number"
            ? " ".repeat(widths[i]! - width(String(cell))) + String(cell)
            : pad(cell, widths[i]!),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
