import { type CommitteeFact, type Extraction, type Seat } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { evidenceAt } from "../extractor";
import { changesPart } from "./additions";
import { type Draft, type DraftSeat } from "./drafts";
import { isForOneWork } from "./naming";
import { readCommittees } from "./reading";

/** Committees a document sets up, adjusts or lists: their seats, sub-groups and offices. */
export function committees(document: GazetteDocument): Extraction<CommitteeFact> {
  const { drafts, residue } = readCommittees(document);
  for (const draft of drafts.all) takeOfficeHead(document, draft);
  const partial = changesPart(document);
  return { facts: drafts.all.filter(isCommittee).map((draft) => factOf(document, draft, partial)), residue };
}

/** A body that is only named is no fact, nor is a department (委员会) that is only set up. */
function isCommittee(draft: Draft): boolean {
  return (
    (draft.established && isForOneWork(draft.name)) ||
    draft.announced ||
    draft.seats.length > 0 ||
    draft.officeUnit !== null ||
    draft.officeHead !== null
  );
}

/** 综合联络办公室 is the committee's office by its own name: its first director is the head of the office. */
function takeOfficeHead(document: GazetteDocument, draft: Draft): void {
  if (draft.seats.some((seat) => seat.role === "办公室主任")) {
    const head = draft.seats.find((seat) => seat.role === "办公室主任" && seat.person !== null);
    if (head) draft.officeHead ??= headOf(document, head);
    const others = draft.seats.filter((seat) => seat.role !== "办公室主任");
    draft.seats.length = 0;
    for (const seat of others) draft.seats.push(seat);
  }
  if (!draft.parent || !draft.name.endsWith("办公室")) return;
  const head = draft.seats.find((seat) => seat.role === "主任" && seat.person !== null);
  if (head) draft.parent.officeHead ??= headOf(document, head);
}

function headOf(document: GazetteDocument, seat: DraftSeat): Draft["officeHead"] {
  return { person: seat.person!, evidence: evidenceAt(document, seat.start, seat.end) };
}

function factOf(document: GazetteDocument, draft: Draft, partial: boolean): CommitteeFact {
  return {
    family: "committee",
    evidence: evidenceAt(document, draft.start, draft.end),
    jurisdiction: document.parts[draft.part]?.jurisdiction ?? document.jurisdiction,
    name: draft.name,
    parent: draft.parent?.name ?? null,
    seats: seatsOf(draft).map((seat) => seatOf(document, seat)),
    ...(partial ? { partial } : {}),
    officeUnit: draft.officeUnit?.printed ?? null,
    officeUnitEvidence: draft.officeUnit?.evidence ?? null,
    officeHead: draft.officeHead?.person ?? null,
    officeHeadEvidence: draft.officeHead?.evidence ?? null,
  };
}

/** Each seat once: where a roster lists people, a sentence that tells the same role only repeats them or stands for them. */
function seatsOf(draft: Draft): readonly DraftSeat[] {
  const listed = draft.seats.filter((seat) => seat.listed && seat.person !== null);
  const listedRoles = new Set(listed.map((seat) => seat.role));
  const listedPeople = new Set(listed.map((seat) => `${seat.role} ${seat.person!}`));
  const seen = new Set<string>();
  return [...draft.seats]
    .filter((seat) => seat.listed || seat.person === null || !listedPeople.has(`${seat.role} ${seat.person}`))
    .filter((seat) => seat.listed || seat.person !== null || !listedRoles.has(seat.role))
    .sort((a, b) => a.start - b.start)
    .filter((seat) => {
      const key = `${seat.role} ${seat.person ?? ""} ${seat.person === null ? seat.title : ""}`;
      return !seen.has(key) && seen.add(key);
    });
}

function seatOf(document: GazetteDocument, seat: DraftSeat): Seat {
  return {
    role: seat.role,
    person: seat.person,
    title: seat.title,
    isUnit: seat.isUnit,
    ...(seat.full !== null && seat.full !== seat.title ? { full: seat.full } : {}),
    evidence: evidenceAt(document, seat.start, seat.end),
  };
}
