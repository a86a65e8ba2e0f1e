import { type Parameters } from "../../src/graph/graph";
import { AssignmentRole } from "../assignment-role";
import { type Arguments, found, OWN, pages, type Part, type Way } from "./way";

const EVIDENCE: Part = { column: OWN };
const COMMITTEE: Part = { column: "committee" };
const LAW: Part = { column: "law" };
const OFFICIAL: Part = { column: "official" };
const POST: Part = { column: "post" };

/** Fields whose objects stand in the row of the object around them. */
export const PARTS: Readonly<Record<string, Part>> = {
  "Amendment.evidence": EVIDENCE,
  "Amendment.law": LAW,
  "Appointment.evidence": EVIDENCE,
  "Appointment.official": OFFICIAL,
  "Appointment.post": POST,
  "Assignment.evidence": EVIDENCE,
  "Assignment.project": { column: "work" },
  "Assignment.task": { column: "work" },
  "Assignment.unit": { column: "unit" },
  "Citation.evidence": EVIDENCE,
  "Citation.law": LAW,
  "Membership.committee": COMMITTEE,
  "Membership.evidence": EVIDENCE,
  "Membership.official": { column: "member" },
  "Membership.organization": { column: "member" },
  "Portfolio.evidence": EVIDENCE,
  "Portfolio.official": OFFICIAL,
  "Portfolio.organization": { column: "organization" },
  "Task.evidence": EVIDENCE,
  "TaskAssignment.evidence": EVIDENCE,
  "TaskAssignment.unit": { column: "unit" },
  "Tenure.official": OFFICIAL,
  "Tenure.post": POST,
};

/** What a field needs of its own row besides what its name says. */
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "Membership.organization": ["fact.unit"],
  "Membership.post": ["fact.post", "member.id"],
  "Tenure.evidence": ["documents", "sources", "lines", "quotes", "starts", "ends"].map((name) => `fact.${name}`),
  "Tenure.inferred": [],
  "Amendment.details": ["fact.details", "fact.document"],
};

/** What makes objects of a kind whole, whatever is selected: their fields are worked out from it. */
export const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  Tenure: ["from", "to", "firstSeen", "lastSeen", "predecessor", "successor", "key"].map((name) => `fact.${name}`),
};

/** Fields of the row which are read elsewhere where the row does not tell them. */
export const ELSEWHERE: ReadonlySet<string> = new Set(["Organization.printedNames"]);

const DOCUMENT = found("read/document/by-id", "Document", { from: [`${OWN}.document`] });
const NEIGHBOUR = found("read/post/tenures", "Tenure", { from: ["post.id"] });
const units = (role: AssignmentRole): Way =>
  found("read/task/assignments", "Organization", {
    column: "unit",
    needs: ["fact.role", "unit.id"],
    only: { roles: [role] },
  });
const on = ({ on: day = null }: Arguments): Parameters => ({ on: day as string | null });

/** Fields that a statement answers for many objects at once. A field that is missing here is read when its turn comes. */
export const WAYS: Readonly<Record<string, Way>> = {
  "Amendment.document": DOCUMENT,
  "Citation.document": DOCUMENT,
  "Committee.documents": pages("read/committee/documents", "Document", "read/committee/totals"),
  "Committee.members": pages(
    // who sat on a day is made out of all rosters
    ({ on: day }) => (day ? null : "read/committee/members"),
    "Membership",
    "read/committee/totals",
  ),
  "Committee.office": found("read/committee/office", "Organization", { parameters: on }),
  "Committee.officeHead": found("read/committee/office-head", "Official", { parameters: on }),
  "Committee.parent": found("read/committee/parent", "Committee"),
  "Committee.subgroups": found("read/committee/subgroups", "Committee"),
  "Document.amendments": pages("read/document/amendments", "Amendment", "read/document/totals"),
  "Document.appointments": pages("read/document/appointments", "Appointment", "read/document/totals"),
  "Document.citations": pages("read/document/citations", "Citation", "read/document/totals"),
  "Document.citedBy": pages("read/document/cited-by", "Document", "read/document/totals-cited-by"),
  "Document.committees": pages("read/document/committees", "Committee", "read/document/totals"),
  "Document.gazette": found("read/document/gazette", "Gazette"),
  "Document.issuers": found("read/document/issuers", "Organization"),
  "Document.portfolios": pages("read/document/portfolios", "Portfolio", "read/document/totals-portfolios"),
  "Document.projects": pages("read/document/projects", "Project", "read/document/totals"),
  "Document.tasks": pages("read/document/tasks", "Task", "read/document/totals"),
  "Document.text": found("read/document/text", "Text"),
  "Evidence.document": DOCUMENT,
  "Gazette.documents": pages("read/gazette/documents", "Document", "read/gazette/totals"),
  "Law.amendedBy": found("read/law/amended-by", "Amendment"),
  "Law.citedBy": pages("read/law/cited-by", "Citation", "read/law/totals"),
  "Law.document": found("read/law/document", "Document"),
  "Membership.post": found("read/post/by-id", "Post", { from: ["fact.post", "member.id"] }),
  "Official.appointments": pages("read/official/appointments", "Appointment", "read/official/totals"),
  "Official.memberships": pages("read/official/memberships", "Membership", "read/official/totals"),
  "Official.oversees": pages("read/official/oversees", "Task", "read/official/totals-oversees"),
  "Official.portfolios": pages("read/official/portfolios", "Portfolio", "read/official/totals"),
  "Official.tenures": found("read/official/tenures", "Tenure"),
  "Organization.assignments": pages(
    "read/organization/assignments",
    "Assignment",
    "read/organization/totals",
    ({ role = null }) => ({ role: role as string | null }),
  ),
  "Organization.children": pages("read/organization/children", "Organization", "read/organization/totals"),
  "Organization.hostedCommittees": pages(
    "read/organization/hosted-committees",
    "Committee",
    "read/organization/totals-hosted-committees",
  ),
  "Organization.issued": pages("read/organization/issued", "Document", "read/organization/totals"),
  "Organization.parent": found("read/organization/parent", "Organization"),
  "Organization.portfolios": pages("read/organization/portfolios", "Portfolio", "read/organization/totals"),
  "Organization.posts": pages("read/organization/posts", "Post", "read/organization/totals"),
  "Organization.predecessors": found("read/organization/predecessors", "Organization"),
  "Organization.seats": pages("read/organization/seats", "Membership", "read/organization/totals-seats"),
  "Organization.successors": found("read/organization/successors", "Organization"),
  "Post.organization": found("read/post/organization", "Organization"),
  "Post.tenures": found("read/post/tenures", "Tenure"),
  "Project.assignments": found("read/project/assignments", "Assignment"),
  "Project.documents": found("read/project/listings", "Document", { needs: ["document.id"] }),
  "Project.evidence": found("read/project/listings", "Evidence"),
  "Task.assignments": found("read/task/assignments", "TaskAssignment"),
  "Task.cooperators": units(AssignmentRole.COOPERATE),
  "Task.document": DOCUMENT,
  "Task.leads": units(AssignmentRole.LEAD),
  "Task.overseers": found("read/task/overseers", "Official"),
  "Task.responsible": units(AssignmentRole.RESPONSIBLE),
  "Tenure.predecessor": NEIGHBOUR,
  "Tenure.successor": NEIGHBOUR,
};
