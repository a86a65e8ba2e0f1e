import { type MappedText, originSpan } from "../../clean/text";
import { type Residue } from "../../facts";
import { type GazetteDocument } from "../../split/document";
import { type Draft, type Drafts } from "./drafts";
import { type NamedCommittee } from "./naming";
import { type Region } from "./region";
import { type Columns } from "./tables";

/** Where the reading of a document stands. */
export interface Reading {
  readonly document: GazetteDocument;
  readonly drafts: Drafts;
  readonly residue: Residue[];
  /** Place of the block that is being read among the document's. */
  at: number;
  /** No block in front of this place names a committee that is worth looking for again. */
  unnamedUpTo: number;
  /** True where the document's title sets up or adjusts a committee. */
  readonly titled: boolean;
  /** The columns of the table being read, where its header names people. */
  columns: (Columns & { readonly table: number }) | null;
  /** The committee which rosters, offices and `领导小组` mean now. */
  current: Draft | null;
  /** The committee to which sub-groups with headings of their own belong. */
  above: Draft | null;
  /** The committee that a heading named last, with the form of the heading's ordinal. */
  headed: { readonly draft: Draft; readonly ordinal: string } | null;
  /** A heading that names a body; it becomes a committee when a roster follows. */
  heading: (Place & { readonly committee: NamedCommittee }) | null;
  region: Region | null;
  /** Prose inside a roster's table, torn over its rows: the column and what was read so far. */
  torn: { readonly column: number; readonly text: MappedText } | null;
}

/** The text a committee's name was found in, and its part of the document. */
export interface Place {
  readonly text: MappedText;
  readonly part: number;
}

/** Makes the committee known from here on, by its name, its aliases and the name it had before. */
export function addDraft(reading: Reading, committee: NamedCommittee, place: Place, parent: Draft | null): Draft {
  const { drafts } = reading;
  const span = originSpan(place.text, committee.start, committee.end);
  const renamed = committee.former === null ? null : drafts.find(committee.former);
  if (renamed) drafts.rename(renamed, committee.name);
  const draft = drafts.add(committee.name, committee.established, { ...span, part: place.part }, parent);
  for (const alias of committee.aliases) drafts.alias(draft, alias);
  if (committee.former !== null) drafts.alias(draft, committee.former);
  return draft;
}
