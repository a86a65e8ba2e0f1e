import { type ProjectFact, type TaskFact, type UnitRole } from "../../facts";
import { type Context } from "../context";
import { projectId, taskId } from "../ids";
import { evidenceProperties } from "../sheet";

/** A task with its units and responsible leaders. Tasks are never merged: `unique` gives equals an ordinal. */
export function taskRows(fact: TaskFact, context: Context, unique: (id: string) => string): void {
  const { sheet } = context;
  const jurisdiction = context.jurisdictionOf(fact);
  const id = unique(taskId(sheet.document, fact.label, fact.path));
  sheet.node("Task", id, {
    label: fact.label,
    path: fact.path,
    deadline: fact.deadline,
    dueOn: fact.dueOn,
    ...evidenceProperties(sheet.document, fact.evidence),
    sortKey: sheet.sortKey(fact.evidence),
  });
  sheet.relate("SET_BY", id, sheet.document, `${id}|${sheet.document}`);
  assigned(fact.units, id, jurisdiction, context);
  for (const overseer of fact.overseers) {
    const official = context.person(overseer.name, jurisdiction);
    sheet.state("OVERSEES", official, id, `${id}/${official}`, overseer.evidence, { title: overseer.title });
  }
}

/** A project with its units and the document that lists it. */
export function projectRows(fact: ProjectFact, context: Context): void {
  const { sheet } = context;
  const jurisdiction = context.jurisdictionOf(fact);
  const id = projectId(jurisdiction, fact.name);
  const { name, investment, deadline, dueOn } = fact;
  sheet.entity("Project", id, name, { name, investment, deadline, dueOn, jurisdiction });
  sheet.mention(id, name);
  sheet.state("LISTED_IN", id, sheet.document, `${id}/${sheet.document}`, fact.evidence, {});
  assigned(fact.units, id, jurisdiction, context);
}

function assigned(units: readonly UnitRole[], to: string, jurisdiction: string, context: Context): void {
  const { sheet } = context;
  for (const { role, printed, full, labelled, evidence } of units) {
    const unit = context.unit(printed, full, jurisdiction).id;
    sheet.state("ASSIGNED", unit, to, `${sheet.document}/${to}/${unit}/${role}`, evidence, { role, printed, labelled });
  }
}
