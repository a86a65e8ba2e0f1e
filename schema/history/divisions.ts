import { type BatchRow } from "../batches";
import { type PortfolioRow } from "../portfolio";

/** A charge over a unit, as one division of work gives it. */
export type ChargeRow = PortfolioRow & BatchRow & { readonly official: { readonly id: string } };

/** A division of work (工作分工) of a leadership. */
export interface Division {
  readonly document: string;
  readonly title: string;
  readonly on: string | null;
  /** Ids of the leaders to whom it gives any charge. */
  readonly leaders: readonly string[];
}

/** What one division of work made of the charges over a unit. */
export interface Redivision {
  readonly division: Division;
  /** The division before it. */
  readonly before: Division;
  /** False where the division does not name the unit. */
  readonly named: boolean;
  readonly chargesBefore: readonly ChargeRow[];
  readonly charges: readonly ChargeRow[];
}

/** 关于调整部分市政府领导同志工作分工的通知: says nothing of the leaders whom it does not name */
const IN_PART = /部分|个别|补充/u;

/**
 * How the charges over a unit went from one division to the next, from the first that names it on. A division that leaves the unit out ends
 * the charges over it; one that is adjusted only in part ends those of the leaders whom it names.
 */
export function redivisionsOf(divisions: readonly Division[], charges: readonly ChargeRow[]): readonly Redivision[] {
  const redivisions: Redivision[] = [];
  let before: Division | null = null;
  let standing: readonly ChargeRow[] = [];
  for (const division of divisions) {
    const listed = charges.filter(({ fact }) => fact.document === division.document);
    const named = listed.length > 0;
    if (before === null && !named) continue;
    const stays = (charge: ChargeRow): boolean =>
      IN_PART.test(division.title) && !division.leaders.includes(charge.official.id);
    const next = named ? listed : standing.filter(stays);
    if (before !== null && (named || next.length < standing.length)) {
      redivisions.push({ division, before, named, chargesBefore: standing, charges: next });
    }
    [before, standing] = [division, next];
  }
  return redivisions;
}
