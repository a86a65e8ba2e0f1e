import { type MappedText, originSpan } from "../../clean/text";
import { evidenceAt } from "../extractor";
import { type Draft } from "./drafts";
import { readBracketedOffice, readOfficeSeat } from "./office";
import { type Reading } from "./state";

/** Notes the director of the committee's office; the first one printed stays. */
export function setHead(
  reading: Reading,
  draft: Draft,
  holder: { readonly person: string | null; readonly start: number; readonly end: number },
): void {
  if (holder.person === null) return;
  draft.officeHead ??= { person: holder.person, evidence: evidenceAt(reading.document, holder.start, holder.end) };
}

/** Notes the unit in which the office of the committee in force sits, where the sentence tells it. */
export function takeOffice(reading: Reading, tight: MappedText, start: number, end: number): void {
  const seat = readOfficeSeat(tight, start, end);
  if (!seat) return;
  const span = originSpan(tight, seat.start, seat.end);
  reading.current!.officeUnit ??= {
    printed: seat.printed,
    evidence: evidenceAt(reading.document, span.start, span.end),
  };
}

/** Notes the unit in the bracket behind the office of a known committee: 报领导小组办公室（市水务局）. */
export function takeBracketedOffice(reading: Reading, tight: MappedText, start: number, end: number): void {
  const seat = readBracketedOffice(tight, start, end);
  const draft = seat ? (reading.drafts.closing(seat.before) ?? reading.drafts.find(withoutVerb(seat.before))) : null;
  if (!seat || !draft) return;
  const span = originSpan(tight, seat.start, seat.end);
  draft.officeUnit ??= { printed: seat.printed, evidence: evidenceAt(reading.document, span.start, span.end) };
}

/** 并按月报送市河道治理工作领导小组: the words from the place's character on. */
function withoutVerb(words: string): string {
  return words.replace(/^.*(?:报送?|送|交|由|向|至|给|经)(?=[市省县区全])/u, "");
}
