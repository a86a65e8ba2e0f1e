import { type AppointmentAction, type AppointmentFact, type Extraction, type Residue } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { evidenceIn, residueAt } from "../extractor";
import { splitOutside } from "../officials/office";
import { type Entry, readEntry } from "./entry";
import { dateIn, readHeading } from "./heading";
import { PROBATION, readOffices } from "./offices";
import { nameApart } from "./plain";
import { type Probation, readProbation } from "./probation";
import { type Columns, readColumns, readDecisions } from "./tables";

type Draft = { -readonly [K in keyof AppointmentFact]: AppointmentFact[K] };

/** Titles under which bare entries stand even without a heading: 关于张三等同志职务任免的通知. */
const APPOINTING_TITLE = /任免|任职|免职|职务|任命|免去|聘任|辞去|辞职|代理.{0,20}长/u;
/** Without one of these words nothing is decided on anybody. */
const DECIDES = /任命|聘任|免去|免除|解聘|撤销|辞去|同意[：:]/u;
/** What an entry would look like: a name, 同志, and an office. */
const LOOKS_LIKE_ENTRY = /^(?:任命|聘任|免去)?[\p{Script=Han}、·，]{2,40}(?:同志(?:的|为|任)|职务)/u;

// 云州市人民政府关于张小河等同志职务任免的通知: a title only looks like an entry
const TITLE = /关于.{2,80}的?(?:通知|决定|公告|通报|批复|函|名单)$/u;

/** Where the reading of a document stands. */
interface Reading {
  readonly document: GazetteDocument;
  readonly facts: Draft[];
  readonly residue: Residue[];
  /** True where the title alone makes bare lines entries. */
  readonly titled: boolean;
  /** What the heading in force decides, and when. */
  action: AppointmentAction | null;
  decidedOn: string | null;
  /** True where bare lines are entries. */
  open: boolean;
  /** Index of the first fact below the heading in force. */
  listStart: number;
  /** Whom 其 means. */
  previous: string | null;
  columns: (Columns & { readonly table: number }) | null;
}

/** Appointments, approvals and removals, in lists under headings, in tables and in running text. */
export function appointments(document: GazetteDocument): Extraction<AppointmentFact> {
  const titled = document.kind === "任免" || APPOINTING_TITLE.test(document.title);
  const reading: Reading = {
    document,
    facts: [],
    residue: [],
    titled,
    action: null,
    decidedOn: null,
    open: titled,
    listStart: 0,
    previous: null,
    columns: null,
  };
  for (const block of document.blocks) {
    if (!reading.open && !DECIDES.test(block.tight.text)) continue;
    if (block.kind === "row" && readTable(reading, block)) continue;
    for (const { start, text } of statements(block)) readStatement(reading, block, start, text);
  }
  return { facts: reading.facts, residue: reading.residue };
}

/** A row of a table whose header tells what people become or cease to be; false where it is none. */
function readTable(reading: Reading, block: Block): boolean {
  const columns = reading.open ? readColumns(block.cells) : null;
  if (columns) reading.columns = { ...columns, table: block.table };
  if (reading.columns?.table !== block.table) return false;
  if (columns) return true;
  const period = PROBATION.exec(block.tight.text)?.[1] ?? null;
  for (const { person, action, cell } of readDecisions(block.cells, reading.columns)) {
    for (const office of readOffices(cell.tight.text)) {
      const entry = {
        ...office,
        person,
        probationPeriod: action === "APPOINT" ? period : null,
        start: 0,
        end: cell.tight.text.length,
      };
      reading.facts.push(factOf(reading, cell.tight, block.part, 0, entry, action));
    }
  }
  return true;
}

function readStatement(reading: Reading, block: Block, start: number, text: string): void {
  const { facts, document } = reading;
  const heading = readHeading(text);
  if (heading) {
    if (!reading.open && heading.action === null && heading.decidedOn === null) return;
    reading.action = heading.action;
    reading.decidedOn = heading.decidedOn ?? reading.decidedOn;
    reading.open ||= heading.action !== null;
    reading.listStart = facts.length;
    return;
  }
  const probation = reading.open ? readProbation(text) : null;
  if (probation && !/[为任]/u.test(text.slice(0, text.indexOf("试用期")).replace(/职务委任|任职|任命|所任/gu, ""))) {
    applyProbation(facts, reading.listStart, probation);
    return;
  }
  const entries = readEntry(text, reading.open, reading.previous, start === 0 ? nameApart(block.text) : null);
  for (const entry of entries) {
    reading.decidedOn = entry.decidedOn ?? reading.decidedOn;
    facts.push(factOf(reading, block.tight, block.part, start, entry, entry.action ?? reading.action ?? entry.likely));
    reading.previous = entry.person;
  }
  if (entries.length > 0) return;
  if (reading.open && LOOKS_LIKE_ENTRY.test(text) && !TITLE.test(text)) {
    reading.residue.push(residueOf(document, block, "an entry that was not understood", start, start + text.length));
  }
  if (reading.titled) reading.decidedOn = dateOfDecision(text, facts.length === 0) ?? reading.decidedOn;
}

const DAY_ALONE = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[）)]?$/u;

/** A longer stretch is no entry but damage. */
const LONGEST_STATEMENT = 2000;

/** Statements of a block, parted at `；`, `。` and behind the colon of a heading inside the line. */
function statements(block: Block): readonly { readonly start: number; readonly text: string }[] {
  return splitOutside(block.tight.text, "；;。").flatMap(({ start, text }) => {
    if (text.length > LONGEST_STATEMENT) return [];
    const colon = Math.max(text.lastIndexOf("："), text.lastIndexOf(":"));
    if (colon < 0 || colon === text.length - 1 || readHeading(text.slice(0, colon + 1)) === null)
      return [{ start, text }];
    return [
      { start, text: text.slice(0, colon + 1) },
      { start: start + colon + 1, text: text.slice(colon + 1) },
    ];
  });
}

// 2018年3月5日市政府第3次常务会议研究决定; a day alone only in front of the first entry
function dateOfDecision(text: string, inFront: boolean): string | null {
  return /研究|决定|会议/u.test(text) || (inFront && DAY_ALONE.test(text)) ? dateIn(text) : null;
}

/** A fact whose entry stands `at` in the tight text of a block or cell. */
function factOf(
  { document, decidedOn }: Reading,
  tight: Block["tight"],
  part: number,
  at: number,
  entry: Pick<Entry, "person" | "office" | "concurrent" | "probationPeriod" | "start" | "end">,
  action: AppointmentAction,
): Draft {
  return {
    family: "appointment",
    evidence: evidenceIn(document, tight, at + entry.start, at + entry.end),
    jurisdiction: document.parts[part]?.jurisdiction ?? document.jurisdiction,
    action,
    person: entry.person,
    office: entry.office,
    decidedOn: decidedOn ?? document.issuedOn,
    concurrent: entry.concurrent,
    probation: entry.probationPeriod !== null,
    probationPeriod: entry.probationPeriod,
  };
}

/** Marks the people above the sentence: those it names, the last ones it counts, or the whole list. */
function applyProbation(facts: readonly Draft[], listStart: number, probation: Probation): void {
  const eligible = facts.filter((fact) => fact.action !== "REMOVE");
  const people = [...new Set(eligible.map((fact) => fact.person))];
  const list = facts.slice(listStart).filter((fact) => fact.action !== "REMOVE");
  const meant = new Set(
    probation.names.length > 0
      ? probation.names
      : probation.count !== null
        ? people.slice(-probation.count)
        : (list.length > 0 ? list : eligible).map((fact) => fact.person),
  );
  for (const fact of eligible) {
    if (!meant.has(fact.person)) continue;
    fact.probation = true;
    fact.probationPeriod = probation.period;
  }
}

function residueOf(document: GazetteDocument, block: Block, reason: string, start: number, end: number): Residue {
  const { origin } = block.tight;
  return residueAt(
    document,
    "appointment",
    reason,
    origin[start] ?? block.start,
    (origin[end - 1] ?? block.end - 1) + 1,
  );
}
