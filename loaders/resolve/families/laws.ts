import { type AmendmentFact, type CitationFact } from "../../facts";
import { type Context } from "../context";
import { issuerOfLaw } from "../law-issuers";
import { lawKey, normaliseNumber } from "../laws";
import { resolveOrganization } from "../organizations";

/** The law a document cites. */
export function citationRows(fact: CitationFact, context: Context): void {
  const { sheet } = context;
  const law = lawOf(fact, context);
  if (law !== null) sheet.state("CITES", sheet.document, law, `${sheet.document}/${law}`, fact.evidence, {});
}

/** The rule a document modifies or repeals, with its single changes. */
export function amendmentRows(fact: AmendmentFact, context: Context): void {
  const { sheet } = context;
  const law = lawOf(fact, context);
  if (law === null) return;
  sheet.state("AMENDS", sheet.document, law, `${sheet.document}/${fact.action}/${law}`, fact.evidence, {
    action: fact.action,
    changes: fact.changes.map((change) => change.text),
    details: JSON.stringify(fact.changes),
  });
}

function lawOf(fact: CitationFact | AmendmentFact, context: Context): string | null {
  const jurisdiction = context.jurisdictionOf(fact);
  const key = lawKey(fact.name, fact.number, jurisdiction);
  if (key === "") return null;
  const { sheet } = context;
  const id = `law:${key}`;
  const number = fact.number === null ? null : (normaliseNumber(fact.number, jurisdiction) ?? fact.number);
  const printed = issuerOfLaw(fact.name, number === null ? null : key);
  const issuer = printed === null ? null : resolveOrganization(printed, context.naming(jurisdiction)).name;
  sheet.entity("Law", id, fact.name ?? key, { name: fact.name, number, issuer });
  for (const form of [fact.name, fact.number]) if (form !== null) sheet.mention(id, form);
  return id;
}
