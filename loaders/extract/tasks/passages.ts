import { type Block, type GazetteDocument, type Section } from "../../split/document";
import { MAY_CLOSE, type Stretch, stretchesOf } from "./closings";
import { continued } from "./continuations";
import { headingOf, namedSection } from "./headings";
import { type Marker } from "./markers";

/** Text that one piece of work is described in, under one heading. */
export interface Entry {
  readonly section: Section | null;
  readonly part: number;
  readonly texts: readonly Stretch[];
  /** True for the first text under its heading. */
  readonly opensSection: boolean;
  /** False for an item whose number is followed by a sentence at once, without a heading. */
  readonly named: boolean;
}

/** Markers together with what they close: several entries where one block of markers closes several numbered items. */
export interface Passage {
  readonly entries: readonly Entry[];
  readonly markers: readonly Marker[];
  readonly closings: readonly Stretch[];
}

/** The paragraphs of a document, read once in printed order. */
export interface Reading {
  readonly passages: readonly Passage[];
  /** Every stretch of running text, closed by markers or not. */
  readonly texts: readonly Stretch[];
  /** How many passages stand directly under each heading. */
  readonly perHeading: ReadonlyMap<Section | null, number>;
  /** How many passages stand under each heading and the headings below it. */
  readonly below: ReadonlyMap<Section | null, number>;
}

/** Items share a block of markers from this level on (`1.`); above it, what went before is another matter. */
const ITEM_LEVEL = 3;

interface Open {
  section: Section | null;
  part: number;
  texts: Stretch[];
  opensSection: boolean;
  named: boolean;
}

/** Reads a document's paragraphs into passages: text and the markers that close it. Table rows are left to the tables. */
export function readPassages(document: GazetteDocument): Reading {
  const passages: Passage[] = [];
  const texts: Stretch[] = [];
  const perHeading = new Map<Section | null, number>();
  const below = new Map<Section | null, number>();
  let open: Open[] = [];
  let lines: Stretch[] = [];

  const close = (closings: readonly Stretch[]): void => {
    const all = open.length > 0 ? open : [emptyEntry(closings[0]!.block)];
    // A bracket closes its own item only; lines of markers close all items above them.
    const entries = closings[0]!.markers[0]?.start === 0 ? joinUnnamed(all) : all.slice(-1);
    passages.push({ entries, closings, markers: closings.flatMap((closing) => closing.markers) });
    const last = entries.at(-1)!;
    count(perHeading, last.section);
    for (let at = last.section; at; at = at.parent) count(below, at);
    open = [{ ...last, texts: [], opensSection: false }];
  };
  const flush = (): void => {
    if (lines.length > 0 && !(onlyLimits(lines) && addTo(passages, lines, open))) close(lines);
    lines = [];
  };

  const parted = partedBlocks(document);
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === "row") {
      flush();
      continue;
    }
    const more = continued(block, lines.at(-1));
    if (more) {
      if (more.replacesLast) lines.pop();
      lines.push(more.stretch);
      continue;
    }
    for (const stretch of parted[index]!) {
      if (stretch.kind === "closing" && stretch.ownLine) {
        open = enter(open, block, null);
        lines.push(stretch);
        continue;
      }
      flush();
      if (stretch.kind === "closing") close([stretch]);
      else {
        texts.push(stretch);
        open = enter(open, block, stretch);
      }
    }
  }
  flush();
  return { passages, texts, perHeading, below };
}

/**
 * Every block in its stretches. Where brackets without a label say in this document who does what, one with a single unit does
 * so too.
 */
function partedBlocks(document: GazetteDocument): readonly (readonly Stretch[])[] {
  const parted = document.blocks.map((block) => (block.kind === "row" ? [] : stretchesOf(block, false)));
  const single = parted.some((stretches) => stretches.some((x) => x.markers[0]?.hasLabel === false));
  if (!single) return parted;
  return document.blocks.map((block, i) =>
    block.kind !== "row" && MAY_CLOSE.test(block.tight.text) ? stretchesOf(block, true) : parted[i]!,
  );
}

const onlyLimits = (lines: readonly Stretch[]): boolean =>
  lines.every((line) => line.markers.every(({ kind }) => kind === "DEADLINE" || kind === "LEADER"));

/** A limit or leaders on lines below a closing inside the text belong to that, where no text stands between. */
function addTo(passages: Passage[], lines: readonly Stretch[], open: readonly Open[]): boolean {
  const last = passages.at(-1);
  const between = open.some((entry) => entry.texts.length > 0 || entry.opensSection);
  if (!last || between || last.closings.some((closing) => closing.ownLine)) return false;
  const closings = [...last.closings, ...lines];
  passages[passages.length - 1] = { ...last, closings, markers: closings.flatMap((closing) => closing.markers) };
  return true;
}

function count(counts: Map<Section | null, number>, section: Section | null): void {
  counts.set(section, (counts.get(section) ?? 0) + 1);
}

/** Adds a stretch to the entry of its heading, or opens a new entry beside its siblings, or a new row of entries. */
function enter(open: Open[], block: Block, stretch: Stretch | null): Open[] {
  const last = open.at(-1);
  const texts = stretch && block.kind === "paragraph" ? [stretch] : [];
  if (last?.section === block.section && last.part === block.part) {
    last.texts.push(...texts);
    return open;
  }
  // A heading without a section of its own says nothing new.
  const entry: Open = {
    section: block.section,
    part: block.part,
    texts,
    opensSection: true,
    named: headingOf(block) === block.section,
  };
  const beside = last?.opensSection === true && areSiblings(last.section, block.section) && last.part === block.part;
  if (!beside) return [entry];
  open.push(entry);
  return open;
}

/** Items without a heading of their own, such as `（1）…（2）…`, are one piece of work: that of the heading above them. */
function joinUnnamed(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries;
  if (!first || entries.length === 1 || entries.every((entry) => entry.named)) return entries;
  const section = namedSection(first.section?.parent ?? null);
  return [
    { section, part: first.part, texts: entries.flatMap((entry) => entry.texts), opensSection: true, named: true },
  ];
}

function areSiblings(a: Section | null, b: Section | null): boolean {
  return a !== null && b !== null && a.parent === b.parent && a.level === b.level && a.level >= ITEM_LEVEL;
}

function emptyEntry(block: Block): Entry {
  return { section: block.section, part: block.part, texts: [], opensSection: true, named: true };
}
