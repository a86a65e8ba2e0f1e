/** Kinds of relationships in words. */
const RELATIONSHIPS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  PRINTED_IN: ["刊于", "printed in"],
  ISSUED: ["发文", "issued"],
  PART_OF: ["隶属", "part of"],
  SUCCEEDED_BY: ["由其承接", "succeeded by"],
  IN: ["设于", "post in"],
  OF: ["任免对象", "decision on"],
  TO: ["任免职务", "decision for"],
  DECIDED_BY: ["任免依据", "decided by"],
  HELD: ["任职", "held"],
  MEMBER_OF: ["席位", "seat on"],
  HOSTS: ["办公室设在", "hosts the office"],
  HEADS_OFFICE: ["办公室主任", "heads the office"],
  SUBGROUP_OF: ["下设", "sub-group of"],
  SET_UP_BY: ["成立依据", "set up by"],
  ASSIGNED: ["承担", "has a part in"],
  OVERSEES: ["责任领导", "oversees"],
  IN_CHARGE_OF: ["分工", "in charge of"],
  SET_BY: ["任务出自", "task set by"],
  LISTED_IN: ["项目列于", "listed in"],
  CITES: ["引用", "cites"],
  AMENDS: ["修改废止", "amends or repeals"],
  PUBLISHED_AS: ["全文", "published as"],
};

/** The words for a kind of relationship; the kind itself where there are none. */
export function relationship(kind: string, language: "zh" | "en"): string {
  return RELATIONSHIPS[kind]?.[language === "zh" ? 0 : 1] ?? kind;
}
