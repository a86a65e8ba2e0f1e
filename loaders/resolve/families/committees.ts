import { type CommitteeFact, type Seat } from "../../facts";
import { type Context } from "../context";
import { committeeId } from "../ids";
import { readOffices } from "../offices";

/** Ids of the committees of a document by their printed name, so that sub-groups find what they belong to. */
export type CommitteeIds = Map<string, { readonly id: string; readonly parents: readonly string[] }>;

/** A committee with its seats, office and document. */
export function committeeRows(fact: CommitteeFact, context: Context, ids: CommitteeIds): void {
  const { sheet, issuedOn } = context;
  const jurisdiction = context.jurisdictionOf(fact);
  const parents = parentsOf(fact, ids);
  const id = committee(fact.name, parents, jurisdiction, context);
  const isFirst = ![...ids.values()].some((known) => known.id === id);
  if (!ids.has(fact.name)) ids.set(fact.name, { id, parents });
  // A committee of which the document speaks again keeps its first place.
  if (isFirst) sheet.state("SET_UP_BY", id, sheet.document, `${id}|${sheet.document}`, fact.evidence, { on: issuedOn });
  if (parents.length > 0) {
    const parent = committee(parents.at(-1)!, parents.slice(0, -1), jurisdiction, context);
    sheet.relate("SUBGROUP_OF", id, parent, `${id}|${parent}`);
  }
  for (const seat of fact.seats) seatRows(seat, fact.partial ?? null, id, jurisdiction, context);
  if (fact.officeUnit !== null && fact.officeUnitEvidence !== null) {
    const unit = context.unit(fact.officeUnit, fact.officeUnit, jurisdiction).id;
    sheet.state("HOSTS", unit, id, `${sheet.document}/${unit}/${id}`, fact.officeUnitEvidence, { on: issuedOn });
  }
  if (fact.officeHead !== null && fact.officeHeadEvidence !== null) {
    const head = context.person(fact.officeHead, jurisdiction);
    sheet.state("HEADS_OFFICE", head, id, `${sheet.document}/${head}/${id}`, fact.officeHeadEvidence, { on: issuedOn });
  }
}

function parentsOf(fact: CommitteeFact, ids: CommitteeIds): readonly string[] {
  if (fact.parent === null || fact.parent === fact.name) return [];
  return [...(ids.get(fact.parent)?.parents ?? []), fact.parent];
}

function committee(name: string, parents: readonly string[], jurisdiction: string, { sheet }: Context): string {
  const id = committeeId(jurisdiction, parents, name);
  sheet.entity("Committee", id, name, { name, jurisdiction });
  sheet.mention(id, name);
  return id;
}

function seatRows(
  seat: Seat,
  partial: boolean | null,
  committee: string,
  jurisdiction: string,
  context: Context,
): void {
  const { sheet } = context;
  const holder = holderOf(seat, jurisdiction, context);
  sheet.state(
    "MEMBER_OF",
    holder.id,
    committee,
    [sheet.document, committee, seat.role, holder.id].join("/"),
    seat.evidence,
    {
      role: seat.role,
      title: seat.title,
      on: context.issuedOn,
      post: holder.post,
      unit: seat.isUnit,
      partial,
    },
  );
}

/** Who holds the seat: a person, else the post of an office, else the unit itself. */
function holderOf(
  seat: Seat,
  jurisdiction: string,
  context: Context,
): { readonly id: string; readonly post: string | null } {
  const { sheet } = context;
  if (seat.person === null && seat.isUnit)
    return { id: context.unit(seat.title, seat.full ?? seat.title, jurisdiction).id, post: null };
  const readings = readOffices(seat.title, context.naming(jurisdiction));
  for (const { organization, printed } of readings)
    if (printed !== "") sheet.mention(sheet.organization(organization), printed);
  const [first] = readings;
  const isOne = readings.length === 1 && first !== undefined;
  if (seat.person !== null) {
    const post = isOne && first.certain ? sheet.post(first.organization, first.title) : null;
    if (post !== null) sheet.mention(post, seat.title);
    return { id: context.person(seat.person, jurisdiction), post };
  }
  if (first === undefined) return { id: context.unit(seat.title, seat.title, jurisdiction).id, post: null };
  const post = sheet.post(first.organization, first.title);
  sheet.mention(post, seat.title);
  return { id: post, post: isOne ? post : null };
}
