import { heal } from "../clean";
import { type MappedText, slice } from "../clean/text";
import { lineAt, type Source } from "../source";
import { blocksOf } from "./blocks";
import { dayAlone, dayIn } from "./dates";
import { type GazetteDocument, type SplitSource } from "./document";
import { gazetteOf } from "./gazette";
import { type Head, headsOf } from "./heads";
import { annexesIn, distinct, issuedByTitle, issuedIn, type NamedTitle } from "./instruments";
import { isIssuer, issuersAlone, placeOf } from "./issuers";
import { type Line, linesOf } from "./lines";
import { openingsOf, partsOf } from "./parts";
import { sameTitle } from "./same-title";

/** Splits a source into its documents with head, parts, sections and blocks. Pure; linear in the text; never throws. */
export function splitSource(source: Source): SplitSource {
  const healed = heal(source);
  const lines = linesOf(healed.text);
  const heads = headsOf(lines);
  const documents = heads.map((head, index) =>
    documentOf(source, healed, lines.slice(head.firstLine, heads[index + 1]?.firstLine ?? lines.length), head, index),
  );
  return { source, gazette: gazetteOf(source, documents), documents, residue: [] };
}

/** Issuer and date at the end of a letter. */
function signatureOf(lines: readonly Line[]): { issuers: readonly string[]; issuedOn: string | null } {
  for (let i = lines.length - 1; i >= 0; i--) {
    const day = dayAlone(lines[i]!.tight);
    if (!day) continue;
    const above = i > 0 ? issuersAlone(lines[i - 1]!.text) : [];
    return { issuers: above, issuedOn: day.iso };
  }
  return { issuers: [], issuedOn: null };
}

function documentOf(
  source: Source,
  healed: MappedText,
  own: readonly Line[],
  head: Head,
  index: number,
): GazetteDocument {
  const offset = own[0]!.start;
  const lines = own.map((line) => ({ ...line, start: line.start - offset, end: line.end - offset }));
  const body = slice(healed, offset, own.at(-1)!.end);
  const headLines = head.bodyLine - head.firstLine;
  const signature =
    head.issuedOn === null && head.kind !== "任免"
      ? signatureOf(lines.slice(headLines))
      : { issuers: [], issuedOn: null };
  const issuers = head.issuers.length > 0 ? head.issuers : signature.issuers.filter(isIssuer);
  const jurisdiction = issuers.map(placeOf).find((place) => place !== "") ?? "";
  const titleSpan = { start: head.titleStart - offset, end: head.titleEnd - offset };

  const named = issuedIn(lines.slice(headLines, headLines + 12));
  const byTitle = issuedByTitle(head.title);
  const fromTitle: NamedTitle[] = byTitle !== null && named.length === 0 ? [{ title: byTitle, ...titleSpan }] : [];
  const annexes = annexesIn(lines.slice(headLines));
  const known = [...named, ...fromTitle, ...annexes];
  const openings = openingsOf(
    lines,
    headLines,
    known.map((x) => x.title),
    /转发|批转/u.test(head.title),
  );
  const opened = openings.map((opening) => ({
    title: opening.title,
    start: lines[opening.first]!.start,
    end: lines[opening.last]!.end,
  }));
  const instruments = distinct([...known, ...opened]).filter((x) => !sameTitle(x.title, head.title));
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
    issuedOn:
      head.issuedOn ??
      signature.issuedOn ??
      (head.kind === "令" ? (dayIn(body.text.slice(0, 400))?.iso ?? null) : null),
    issuers,
    jurisdiction,
    instruments,
    parts,
    blocks: blocksOf(lines, parts, headLines),
  };
}
