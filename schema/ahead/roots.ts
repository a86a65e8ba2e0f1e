/** Statements with which the fields of Query read their rows; what goes on from these can be read with them. */
export const ROOTS: Readonly<Record<string, readonly string[]>> = {
  appointments: lists("appointment", "all", "by-official", "by-organization"),
  committee: ["read/committee/by-id"],
  committees: lists("committee", "all", "by-member", "by-office"),
  document: ["read/document/by-id"],
  documents: lists("document", "all", "by-issuer", "by-law"),
  law: ["read/law/by-id"],
  laws: lists("law", "all"),
  official: ["read/official/by-id"],
  officials: lists("official", "all"),
  organization: ["read/organization/by-id"],
  organizations: lists("organization", "all"),
  project: ["read/project/by-id"],
  projects: lists("project", "all", "by-unit"),
  task: ["read/task/by-id"],
  tasks: lists("task", "all", "by-unit", "by-overseer", "by-document"),
};

function lists(kind: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `read/${kind}/${name}`);
}
