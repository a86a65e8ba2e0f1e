/** The family of facts to which each type of relationship belongs: what a drawing colours or filters by. */
const FAMILIES: Readonly<Record<string, string>> = {
  PRINTED_IN: "document",
  ISSUED: "document",
  PART_OF: "organization",
  SUCCEEDED_BY: "organization",
  IN: "organization",
  OF: "office",
  TO: "office",
  DECIDED_BY: "office",
  HELD: "office",
  MEMBER_OF: "committee",
  HOSTS: "committee",
  HEADS_OFFICE: "committee",
  SUBGROUP_OF: "committee",
  SET_UP_BY: "committee",
  ASSIGNED: "task",
  OVERSEES: "task",
  SET_BY: "task",
  IN_CHARGE_OF: "portfolio",
  LISTED_IN: "project",
  CITES: "law",
  AMENDS: "law",
  PUBLISHED_AS: "law",
};

export function familyOf(kind: string): string {
  return FAMILIES[kind] ?? "other";
}
