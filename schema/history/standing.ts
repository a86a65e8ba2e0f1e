import { type BatchRow } from "../batches";
import { type MembershipRow } from "../membership";
import { byDocument } from "./successive";

/** A seat as a roster lists it. */
export interface SeatRow extends MembershipRow, BatchRow {
  readonly fact: MembershipRow["fact"] & { readonly key: string };
  readonly member: { readonly id: string };
}

/** What one document made of a committee. */
export interface Roster {
  readonly document: string;
  readonly on: string | null;
  /** True where the document only adds members or changes part of those before. */
  readonly partial: boolean;
  /** The seats that the document lists. */
  readonly listed: readonly SeatRow[];
  /** Everybody who sits after it: those listed and, where it is partial, those before whom nobody listed replaces. */
  readonly standing: readonly SeatRow[];
}

/** Roles that one person has at a time: a new 组长 takes the place of the one before, a new 副组长 may sit beside him. */
const ONE_AT_A_TIME = /^(?:组长|总?指挥长?|总?召集人|主任|主任委员|会长|理事长|主席)$/u;

/** The rosters of a committee, one after the other, from all its seats with the earliest first. */
export function rostersOf(seats: readonly SeatRow[]): readonly Roster[] {
  const rosters: Roster[] = [];
  for (const listed of byDocument(seats, ({ fact }) => fact.document)) {
    const before = rosters.at(-1);
    const on = listed[0]?.fact.on ?? null;
    const partial = listed.some(({ fact }) => fact.partial === true);
    // two lists of one day stand beside each other
    const goesOn = partial || before?.on === on;
    const stay =
      goesOn && before ? before.standing.filter((seat) => !listed.some((other) => replaces(other, seat))) : [];
    rosters.push({ document: listed[0]?.fact.document ?? "", on, partial, listed, standing: [...stay, ...listed] });
  }
  return rosters;
}

/** The seats of those who sat on a day, in printed order: the last roster dated that day or earlier, with all that it leaves standing. */
export function seatsOn(seats: readonly SeatRow[], on: string): readonly SeatRow[] {
  const roster = rostersOf(seats.filter(({ fact }) => fact.on && fact.on <= on)).at(-1);
  return roster?.standing ?? [];
}

/** Whether a seat takes the place of one before: it is the same member's, or that of a role which only one has. */
function replaces(seat: SeatRow, before: SeatRow): boolean {
  if (seat.member.id === before.member.id) return true;
  return seat.fact.role === before.fact.role && ONE_AT_A_TIME.test(seat.fact.role);
}
