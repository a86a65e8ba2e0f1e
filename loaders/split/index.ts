import { heal } from "../clean";
import { type MappedText, slice } from "../clean/text";
import { lineAt, type Source } from "../source";
import { blocksOf } from "./blocks";
import { type GazetteDocument, type SplitSource } from "./document";
import { gazetteOf } from "./gazette";
import { type Head, headsOf } from "./heads";
import { annexesIn, instrumentsOf, issuedByTitle, issuedIn } from "./instruments";
import { inFull, issuersBefore, lacksPlace, namedBodies, placeInFront, placeOf, withPlaceOfTitle } from "./issuers";
import { type Line, linesOf } from "./lines";
import { openingsOf, partsOf } from "./parts";
import { headResidue } from "./residue";
import { sameTitle } from "./same-title";
import { type Signature, signatureLines, signatureOf } from "./signature";

/** Splits a source into its documents with head, parts, sections and blocks. Pure; linear in the text; never throws. */
export function splitSource(source: Source): SplitSource {
  const healed = heal(source);
  const lines = linesOf(healed.text);
  const heads = headsOf(lines);
  const bodies = heads.some(({ issuers }) => issuers.some(lacksPlace)) ? namedBodies(lines) : [];
  const documents = heads.map((head, index) => {
    const own = lines.slice(head.firstLine, heads[index + 1]?.firstLine ?? lines.length);
    return documentOf(source, healed, own, head, index, bodies);
  });
  return {
    source,
    gazette: gazetteOf(source, documents),
    documents,
    residue: headResidue(source, healed, lines, heads),
  };
}

function documentOf(
  source: Source,
  healed: MappedText,
  own: readonly Line[],
  head: Head,
  index: number,
  bodies: readonly string[],
): GazetteDocument {
  const offset = own[0]!.start;
  const lines = own.map(({ start, end, text, tight }) => ({ start: start - offset, end: end - offset, text, tight }));
  const body = slice(healed, offset, own.at(-1)!.end);
  const headLines = head.bodyLine - head.firstLine;
  const titleSpan = { start: head.titleStart - offset, end: head.titleEnd - offset };

  const named = issuedIn(lines.slice(headLines));
  const said = issuedByTitle(head.title);
  const byTitle = said === null ? null : { title: said, ...titleSpan };
  const annexes = annexesIn(lines.slice(headLines));
  const known = [...named, ...(byTitle ? [byTitle] : []), ...annexes].map((x) => x.title);
  const openings = openingsOf(lines, headLines, known, /转发|批转/u.test(head.title));
  const signed =
    (head.issuedOn === null || head.issuers.length === 0 || head.issuers.some(lacksPlace)) && head.kind !== "任免"
      ? signedIn(lines, headLines, openings[0]?.first)
      : null;
  const signature = head.issuedOn === null ? signed : null;
  const issuers = issuersOf(head, signed?.issuers ?? [], bodies);
  const places = issuers.length > 0 ? issuers.map(placeOf) : [placeInFront(head.title)];
  const place = places.find((known) => known !== "") ?? "";
  // 临江区 in the head is 云州市临江区 in the signature.
  const whole = place === "" ? undefined : signed?.issuers.map(placeOf).find((signed) => signed.endsWith(place));
  const jurisdiction = whole ?? place;
  const opened = openings.map(({ title, kind, first, last }) => ({
    title,
    kind,
    start: lines[first]!.start,
    end: lines[last]!.end,
  }));
  const instruments = instrumentsOf(named, byTitle, annexes, opened).filter(
    ({ title }) => !sameTitle(title.slice(issuersBefore(title).titleAt), head.title) && !sameTitle(title, head.title),
  );
  const parts = partsOf(lines, openings, { title: head.title, jurisdiction, issuer: issuers[0] ?? null });
  const last = own.at(-1)!;
  return {
    source,
    index,
    startLine: lineAt(source, healed.origin[offset] ?? 0),
    endLine: lineAt(source, healed.origin[Math.max(offset, last.end - 1)] ?? 0),
    body,
    number: head.number,
    title: head.title,
    titleSpan,
    kind: head.kind,
    issuedOn: head.issuedOn ?? signature?.issuedOn ?? head.statedOn ?? null,
    issuers,
    jurisdiction,
    instruments,
    parts,
    blocks: blocksOf(body.text, lines, parts, headLines, annexes, signatureLines(lines, headLines, issuers)),
  };
}

/**
 * The issuers of the head, those of the signature where it names none. 县人民政府 has its full name from the signature, else from
 * the source (its masthead), else from the place that the title names.
 */
function issuersOf(
  { issuers, statedBy = [], title }: Head,
  signed: readonly string[],
  bodies: readonly string[],
): readonly string[] {
  if (issuers.length === 0) return signed.length > 0 ? signed : statedBy;
  return issuers.map((issuer) => withPlaceOfTitle(inFull(inFull(issuer, signed), bodies), title));
}

/** The signature of the letter; where it has none, the first one below. */
function signedIn(lines: readonly Line[], from: number, annexesFrom: number | undefined): Signature {
  const letter = signatureOf(lines.slice(from, annexesFrom));
  return letter.issuedOn !== null || annexesFrom === undefined ? letter : signatureOf(lines.slice(from));
}
