import { type AliasFact, type PortfolioFact, type SuccessionFact } from "../../facts";
import { type Context } from "../context";

/** A leader's charge over a unit. */
export function portfolioRows(fact: PortfolioFact, context: Context): void {
  const { sheet } = context;
  const jurisdiction = context.jurisdictionOf(fact);
  const official = context.person(fact.person, jurisdiction);
  const unit = context.unit(fact.printed, fact.full, jurisdiction).id;
  const key = [sheet.document, official, fact.kind, unit].join("/");
  const { kind, printed } = fact;
  sheet.state("IN_CHARGE_OF", official, unit, key, fact.evidence, { kind, printed, on: context.issuedOn });
}

/** A body that took over from another. */
export function successionRows(fact: SuccessionFact, context: Context): void {
  const { sheet } = context;
  const jurisdiction = context.jurisdictionOf(fact);
  const former = context.unit(fact.former, fact.former, jurisdiction).id;
  const later = context.unit(fact.later, fact.later, jurisdiction).id;
  if (former !== later)
    sheet.state("SUCCEEDED_BY", former, later, `${sheet.document}/${former}/${later}`, fact.evidence, {});
}

/** A full name and the short one which the document introduces for it: two printed forms of one body. */
export function aliasRows(fact: AliasFact, context: Context): void {
  context.unit(fact.short, fact.full, context.jurisdictionOf(fact));
}
