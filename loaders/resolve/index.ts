import { type DocumentFacts, type Fact, type Facts } from "../facts";
import { aliasesOf, aliasesOfSource } from "./aliases";
import { type Context, contextOf } from "./context";
import { appointmentRows } from "./families/appointments";
import { aliasRows, portfolioRows, successionRows } from "./families/charges";
import { type CommitteeIds, committeeRows } from "./families/committees";
import { amendmentRows, citationRows } from "./families/laws";
import { projectRows, taskRows } from "./families/tasks";
import { documentId, ordinals } from "./ids";
import { countNames } from "./names-in-text";
import { resolveOrganization, tidyName } from "./organizations";
import { jurisdictionInFull, placeOf } from "./places";
import { provinceNamed } from "./province";
import { type DocumentRows } from "./rows";
import { padded, sheetOf } from "./sheet";

/**
 * The graph's rows for everything that a source says, document by document, ids and names resolved as docs/graph.md has them.
 * Pure: equal facts give equal rows.
 */
export function resolve(facts: Facts): readonly DocumentRows[] {
  const printed = printedIn(facts);
  const elsewhere = aliasesOfSource(facts);
  const unique = ordinals();
  return facts.documents.map((document) => rowsOf(document, facts, printed, elsewhere, unique));
}

function rowsOf(
  stated: DocumentFacts,
  { gazette, source }: Facts,
  printed: (name: string) => boolean,
  elsewhere: (jurisdiction: string) => ReadonlyMap<string, string>,
  unique: (id: string) => string,
): DocumentRows {
  const { document } = stated;
  const tidy = tidyName(document.text);
  const jurisdiction = jurisdictionInFull(document.jurisdiction);
  const setting = {
    issuedOn: document.issuedOn ?? decidedOn(stated),
    jurisdiction,
    province: provinceNamed(document.text),
    aliases: aliasesOf(stated),
    elsewhere,
    printed,
    printedHere: (name: string) => tidy.includes(name),
  };
  const home = { home: placeOf(jurisdiction), on: setting.issuedOn, aliases: setting.aliases, printed };
  const issuer = document.issuers[0] === undefined ? "" : resolveOrganization(document.issuers[0], home).name;
  const id = unique(documentId(stated, issuer));
  const sheet = sheetOf(id, source);
  const { number, title, kind, issuedOn, startLine, endLine, instruments, text, evidence } = document;
  sheet.node("Document", id, {
    number,
    title,
    kind,
    issuedOn,
    source,
    startLine,
    endLine,
    instruments,
    text,
    line: evidence.line,
    quote: evidence.quote,
    start: evidence.start,
    end: evidence.end,
    jurisdiction: jurisdiction === "" ? null : jurisdiction,
    gazette: gazette === null ? null : gazette.name,
    sortKey: `${source}\t${padded(startLine)}`,
  });
  if (gazette !== null) {
    const gazetteId = `gazette:${source}`;
    sheet.entity("Gazette", gazetteId, source, { ...gazette, source });
    sheet.relate("PRINTED_IN", id, gazetteId, `${id}|${gazetteId}`);
  }
  const context = contextOf(sheet, { ...setting });
  document.issuers.forEach((name, position) => {
    const unit = context.unit(name, name, jurisdiction).id;
    sheet.relate("ISSUED", unit, id, `${id}/${unit}/${String(position)}`, { printed: tidyName(name), position });
  });
  factRows(stated.facts, context);
  countNames(tidy, context.naming(jurisdiction), sheet);
  return sheet.rows();
}

function factRows(facts: readonly Fact[], context: Context): void {
  const committees: CommitteeIds = new Map();
  const uniqueTask = ordinals();
  for (const fact of facts) {
    switch (fact.family) {
      case "appointment":
        appointmentRows(fact, context);
        break;
      case "committee":
        committeeRows(fact, context, committees);
        break;
      case "task":
        taskRows(fact, context, uniqueTask);
        break;
      case "project":
        projectRows(fact, context);
        break;
      case "portfolio":
        portfolioRows(fact, context);
        break;
      case "citation":
        citationRows(fact, context);
        break;
      case "amendment":
        amendmentRows(fact, context);
        break;
      case "succession":
        successionRows(fact, context);
        break;
      case "alias":
        aliasRows(fact, context);
        break;
    }
  }
}

/** A list of appointments bears no date of its own: its first decision's counts. */
function decidedOn({ facts }: DocumentFacts): string | null {
  for (const fact of facts) if (fact.family === "appointment" && fact.decidedOn !== null) return fact.decidedOn;
  return null;
}

/**
 * Whether any document of the source prints a name, white space aside. Companies are looked for under many names, so theirs are
 * gathered once.
 */
function printedIn(facts: Facts): (name: string) => boolean {
  let text: string | null = null;
  let companies: ReadonlySet<string> | null = null;
  const answers = new Map<string, boolean>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    text ??= facts.documents.map(({ document }) => tidyName(document.text)).join("\n");
    if (name.endsWith(COMPANY) && name.length <= LONGEST_COMPANY) return (companies ??= companiesIn(text)).has(name);
    const answer = text.includes(name);
    answers.set(name, answer);
    return answer;
  };
}

const COMPANY = "公司";
const LONGEST_COMPANY = 24;

/** Every end of a text up to one of its 公司, from four characters on. */
function companiesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(COMPANY); at >= 0; at = text.indexOf(COMPANY, at + 1)) {
    const end = at + COMPANY.length;
    for (let length = 4; length <= Math.min(LONGEST_COMPANY, end); length++) found.add(text.slice(end - length, end));
  }
  return found;
}
