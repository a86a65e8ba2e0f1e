import { type AppointmentFact } from "../../facts";
import { governmentOf } from "../body";
import { type Context } from "../context";
import { appointmentId } from "../ids";
import { readOffices } from "../offices";
import { probationEnd } from "../probation";
import { evidenceProperties } from "../sheet";

/** An appointment, its official and its post. An office that cannot be parted is a post of the place's government. */
export function appointmentRows(fact: AppointmentFact, context: Context): void {
  const { sheet } = context;
  const jurisdiction = context.jurisdictionOf(fact);
  const naming = context.naming(jurisdiction);
  const readings = readOffices(fact.office, naming);
  const official = context.person(fact.person, jurisdiction);
  const offices =
    readings.length > 0 || naming.home === null
      ? readings
      : [{ organization: governmentOf(naming.home), printed: "", title: fact.office }];
  for (const { organization, printed, title } of offices) {
    const post = sheet.post(organization, title);
    const body = sheet.organization(organization);
    sheet.mention(body, printed);
    sheet.mention(post, title);
    const id = appointmentId(sheet.document, fact.action, official, post);
    sheet.node("Appointment", id, {
      action: fact.action,
      decidedOn: fact.decidedOn,
      concurrent: fact.concurrent,
      probation: fact.probation,
      probationPeriod: fact.probationPeriod,
      probationEndsOn: probationEnd(fact.decidedOn, fact.probationPeriod),
      ...evidenceProperties(sheet.document, fact.evidence),
      sortKey: sheet.sortKey(fact.evidence),
    });
    sheet.relate("OF", id, official, `${id}|${official}`);
    sheet.relate("TO", id, post, `${id}|${post}`);
    sheet.relate("DECIDED_BY", id, sheet.document, `${id}|${sheet.document}`);
  }
}
