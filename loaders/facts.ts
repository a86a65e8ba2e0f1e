import { type Residue } from "./split/document";

export { type Residue } from "./split/document";

/** The place that proves a fact. */
export interface Evidence {
  /** Name of the source. */
  readonly source: string;
  /** 1-based line of the source in which the quote starts. */
  readonly line: number;
  /** The source's own words, unhealed, white space removed. */
  readonly quote: string;
  /** Span in the document's healed text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What every fact carries. Names are as printed; `loaders/resolve` turns them into entities. */
interface FactBase {
  readonly evidence: Evidence;
  /** Place whose names hold where the fact stands (a forwarded county document uses the county's). */
  readonly jurisdiction: string;
}

export type AppointmentAction = "APPOINT" | "APPROVE" | "REMOVE";
export type AssignmentRole = "LEAD" | "COOPERATE" | "RESPONSIBLE";
export type PortfolioKind = "HEADS" | "IN_CHARGE" | "LIAISON" | "ASSISTS";

/** One decision on one person and one post. */
export interface AppointmentFact extends FactBase {
  readonly family: "appointment";
  readonly action: AppointmentAction;
  readonly person: string;
  /** Organisation and post as printed, an elided organisation restored: `郑州市教育局监察室主任`. */
  readonly office: string;
  readonly decidedOn: string | null;
  readonly concurrent: boolean;
  readonly probation: boolean;
  /** Length of the probation (试用期) as printed, such as `一年`; null where none. */
  readonly probationPeriod: string | null;
}

/** One seat on a committee, held by a person, an office or a unit. */
export interface Seat {
  /** 组长, 副组长, 成员 …, as printed. */
  readonly role: string;
  /** Null where the seat belongs to an office or a unit. */
  readonly person: string | null;
  /** The member's own office as printed, or the unit's printed name; empty where none is printed. */
  readonly title: string;
  /** True where the seat is a unit's (成员单位): `title` is then the unit. */
  readonly isUnit: boolean;
  /** Name from which a unit is resolved where its print elides something: after `市发展改革委、` a bare `财政局` is 市财政局. */
  readonly full?: string;
  readonly evidence: Evidence;
}

/** A committee which a document sets up, adjusts or lists. */
export interface CommitteeFact extends FactBase {
  readonly family: "committee";
  /** As printed where it is set up or its roster stands. */
  readonly name: string;
  /** Name of the committee of which this is a sub-group; null where it is none. */
  readonly parent: string | null;
  readonly seats: readonly Seat[];
  /** True where the document only adds to the seats there are or changes part of them (增补, 调整部分成员); absent elsewhere. */
  readonly partial?: true;
  /** Unit in which the office (办公室) sits, as printed. */
  readonly officeUnit: string | null;
  readonly officeUnitEvidence: Evidence | null;
  /** Director of that office: the person's name. */
  readonly officeHead: string | null;
  readonly officeHeadEvidence: Evidence | null;
}

/** A unit's part in a task or project. */
export interface UnitRole {
  readonly role: AssignmentRole;
  /** The unit as printed, elided parts not restored: after `市工信委、` it is `公安局`. */
  readonly printed: string;
  /** Name from which the organisation is resolved where it differs from `printed`: `市公安局`, `郑东新区管委会`. */
  readonly full: string;
  /** True where a label, a table column or a closing bracket names the unit. */
  readonly labelled: boolean;
  readonly evidence: Evidence;
}

/** A responsible leader (责任领导). */
export interface Overseer {
  readonly name: string;
  /** Office as printed beside the name, such as 副市长; empty where none. */
  readonly title: string;
  readonly evidence: Evidence;
}

/** A piece of work which a document gives to units. */
export interface TaskFact extends FactBase {
  readonly family: "task";
  readonly label: string;
  /** Headings above the task, outermost first, ordinals kept as printed. */
  readonly path: readonly string[];
  readonly units: readonly UnitRole[];
  readonly overseers: readonly Overseer[];
  /** As printed, such as `2017年10月底前`. */
  readonly deadline: string | null;
  /** Last day of the printed deadline, ISO; null where it recurs or has no end. */
  readonly dueOn: string | null;
}

/** A leader's charge over a unit under a division of work (工作分工). */
export interface PortfolioFact extends FactBase {
  readonly family: "portfolio";
  readonly person: string;
  readonly kind: PortfolioKind;
  /** The unit as printed. */
  readonly printed: string;
  /** Name from which the organisation is resolved where it differs from `printed`. */
  readonly full: string;
}

/** A named construction or investment project. */
export interface ProjectFact extends FactBase {
  readonly family: "project";
  readonly name: string;
  /** As printed, with its unit. */
  readonly investment: string | null;
  readonly units: readonly UnitRole[];
  readonly deadline: string | null;
  readonly dueOn: string | null;
}

/** A law, rule, standard or official document that is cited. */
export interface CitationFact extends FactBase {
  readonly family: "citation";
  /** Title without 《》; null where only a number is cited. */
  readonly name: string | null;
  /** Normalised number; null where only a title is cited. */
  readonly number: string | null;
}

/** One printed change of a modifying order. */
export interface Change {
  /** The printed words, white space removed, such as `删除第二十四条`. */
  readonly text: string;
  /** Articles it touches as printed, such as `第四条第一款`; empty where none is named. */
  readonly articles: readonly string[];
  readonly kind: "REPLACE" | "DELETE" | "ADD" | "REWRITE" | "OTHER";
  /** The words that are replaced or deleted; null where none are quoted. */
  readonly from: string | null;
  /** The words that are put in their place or added; null where none are quoted. */
  readonly to: string | null;
  readonly evidence: Evidence;
}

/** A rule which the document modifies or repeals. */
export interface AmendmentFact extends FactBase {
  readonly family: "amendment";
  readonly action: "MODIFY" | "REPEAL";
  readonly name: string | null;
  readonly number: string | null;
  readonly changes: readonly Change[];
}

/** A full name which the document introduces for a short one: …（以下简称…）. Organisations and committees only. */
export interface AliasFact extends FactBase {
  readonly family: "alias";
  readonly full: string;
  readonly short: string;
}

/** A body that took over from another (更名为, 机构改革). */
export interface SuccessionFact extends FactBase {
  readonly family: "succession";
  readonly former: string;
  readonly later: string;
}

export type Fact =
  | AppointmentFact
  | CommitteeFact
  | TaskFact
  | PortfolioFact
  | ProjectFact
  | CitationFact
  | AmendmentFact
  | AliasFact
  | SuccessionFact;

export type Family = Fact["family"];

/** What an extractor returns. */
export interface Extraction<F extends Fact = Fact> {
  readonly facts: readonly F[];
  readonly residue: readonly Residue[];
}

/** A document's own data as plain facts. */
export interface DocumentFact {
  readonly number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly issuedOn: string | null;
  readonly issuers: readonly string[];
  readonly jurisdiction: string;
  readonly instruments: readonly string[];
  readonly source: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
  /** Where the title stands. */
  readonly evidence: Evidence;
}

/** Everything one document says. */
export interface DocumentFacts {
  readonly document: DocumentFact;
  readonly facts: readonly Fact[];
}

/** Everything one source says: the result of the left side of the house, plain data without any database. */
export interface Facts {
  readonly source: string;
  readonly gazette: { readonly name: string; readonly year: number | null; readonly number: number | null } | null;
  readonly documents: readonly DocumentFacts[];
  readonly residue: readonly Residue[];
}
