import { registerEnumType } from "type-graphql";

export enum AssignmentRole {
  LEAD = "LEAD",
  COOPERATE = "COOPERATE",
  RESPONSIBLE = "RESPONSIBLE",
}

registerEnumType(AssignmentRole, {
  name: "AssignmentRole",
  description: "A unit's part in a task or project.",
  valuesConfig: {
    LEAD: { description: "Leads: 牵头单位, 牵头部门, 主办." },
    COOPERATE: { description: "Cooperates: 配合单位, 协办, 支撑单位." },
    RESPONSIBLE: { description: "Is responsible: 责任单位, 承办, 执行单位." },
  },
});
