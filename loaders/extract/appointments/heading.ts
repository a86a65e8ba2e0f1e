import { type AppointmentAction } from "../../facts";

/** Which decision governs the entries below a heading, and since when. */
export interface Heading {
  readonly action: AppointmentAction | null;
  /** ISO; null where the heading prints none. */
  readonly decidedOn: string | null;
}

// 2018年4月10日
const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})[日号]/u;
// 免去： · 免： · 免职：
const REMOVING = /免去|免除|解聘|撤销|不再担任|(?<!任)免职|(?<!任)免[：:]$/u;
const APPOINTING = /任命|聘任|续聘|^聘|任职|^任[：:]$/u;
const CLOSED = /[：:]$/u;
const LONGEST = 120;

/** ISO date of a printed one, `2018年4月10日` → `2018-04-10`; null where none or no day of the calendar. */
export function dateIn(text: string): string | null {
  const found = DATE.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** What a line decides by its words: removing wins over appointing (`任免` apart), `同意` alone approves. */
export function actionIn(text: string): AppointmentAction | null {
  if (REMOVING.test(text)) return "REMOVE";
  if (APPOINTING.test(text)) return "APPOINT";
  return text.includes("同意") ? "APPROVE" : null;
}

/**
 * Reads a heading that governs the lines below it: `2018年4月10日决定，任命：`, `免去：`, `经市政府研究决定：`.
 * Null where the line is none.
 */
export function readHeading(line: string): Heading | null {
  if (line.length > LONGEST || !CLOSED.test(line)) return null;
  const action = actionIn(line);
  if (action === null && !/决定|研究|通知如下|任免/u.test(line)) return null;
  return { action, decidedOn: dateIn(line) };
}
