import { type AppointmentAction, type AppointmentFact, type Extraction, type Residue } from "../../facts";
import { type Block, type GazetteDocument } from "../../split/document";
import { evidenceIn, residueAt } from "../extractor";
import { splitOutside } from "../officials/office";
import { type Entry, readEntry } from "./entry";
import { dateIn, readHeading } from "./heading";
import { type Probation, readProbation } from "./probation";

type Draft = { -readonly [K in keyof AppointmentFact]: AppointmentFact[K] };

/** Titles under which bare entries stand even without a heading: 关于张三等同志职务任免的通知. */
const APPOINTING_TITLE = /任免|任职|免职|职务|任命|免去|聘任/u;
/** Without one of these words nothing is decided on anybody. */
const DECIDES = /任命|聘任|免去|免除|解聘|撤销|同意[：:]/u;
/** What an entry would look like: a name, 同志, and an office. */
const LOOKS_LIKE_ENTRY = /^(?:任命|聘任|免去)?[\p{Script=Han}、·，]{2,40}(?:同志(?:的|为|任)|职务)/u;

/** Appointments, approvals and removals, in lists under headings and in running text. */
export function appointments(document: GazetteDocument): Extraction<AppointmentFact> {
  const facts: Draft[] = [];
  const residue: Residue[] = [];
  const titled = document.kind === "任免" || APPOINTING_TITLE.test(document.title);
  let action: AppointmentAction | null = null;
  let decidedOn: string | null = null;
  let open = titled;
  let listStart = 0;
  let previous: string | null = null;

  for (const block of document.blocks) {
    if (!open && !DECIDES.test(block.tight.text)) continue;
    for (const statement of statements(block)) {
      const { text, start } = statement;
      const heading = readHeading(text);
      if (heading) {
        if (heading.action !== null || heading.decidedOn !== null) {
          action = heading.action ?? action;
          decidedOn = heading.decidedOn ?? decidedOn;
          open = open || heading.action !== null;
          listStart = facts.length;
        }
        continue;
      }
      const probation = open ? readProbation(text) : null;
      if (
        probation &&
        !/[为任]/u.test(text.slice(0, text.indexOf("试用期")).replace(/职务委任|任职|任命|所任/gu, ""))
      ) {
        applyProbation(facts, listStart, probation);
        continue;
      }
      const entries = readEntry(text, open, previous);
      for (const entry of entries) {
        const decided = entry.action ?? action ?? entry.likely;
        decidedOn = entry.decidedOn ?? decidedOn;
        facts.push(factOf(document, block, statement.start, entry, decided, decidedOn));
        previous = entry.person;
      }
      if (entries.length === 0 && open && LOOKS_LIKE_ENTRY.test(text)) {
        residue.push(residueOf(document, block, "an entry that was not understood", start, start + text.length));
      }
      if (entries.length === 0 && titled) decidedOn = dateOfDecision(text) ?? decidedOn;
    }
  }
  return { facts, residue };
}

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

// 2018年3月5日市政府第3次常务会议研究决定
function dateOfDecision(text: string): string | null {
  return /研究|决定|会议/u.test(text) ? dateIn(text) : null;
}

function factOf(
  document: GazetteDocument,
  block: Block,
  at: number,
  entry: Entry,
  action: AppointmentAction,
  decidedOn: string | null,
): Draft {
  return {
    family: "appointment",
    evidence: evidenceIn(document, block.tight, at + entry.start, at + entry.end),
    jurisdiction: document.parts[block.part]?.jurisdiction ?? document.jurisdiction,
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
  const meant = new Set(
    probation.names.length > 0
      ? probation.names
      : probation.count !== null
        ? people.slice(-probation.count)
        : facts.slice(listStart).map((fact) => fact.person),
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
