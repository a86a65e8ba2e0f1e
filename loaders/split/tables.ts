import { type Line } from "./lines";

/** Lines that are no rows and yet may stand between the halves of one table: notes of a page break. */
const MOST_BETWEEN = 2;

/** For each line the number of the table whose row it is, -1 for other lines. A table whose header repeats after a break goes on. */
export function tablesOf(lines: readonly Line[]): Int32Array {
  const tables = new Int32Array(lines.length).fill(-1);
  let table = -1;
  let header = "";
  let lastRow = -1;
  lines.forEach((line, i) => {
    if (!line.text.includes("\t")) return;
    const goesOn = lastRow >= 0 && (i === lastRow + 1 || (i - lastRow - 1 <= MOST_BETWEEN && line.tight === header));
    if (!goesOn) {
      table++;
      header = line.tight;
    }
    tables[i] = table;
    lastRow = i;
  });
  return tables;
}
