import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { type BatchRow } from "../batches";
import { Committee } from "../committee";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { Document, documentOfId } from "../document";
import { made } from "../made";
import { Membership, membershipOf, type MembershipRow } from "../membership";
import { type Relation } from "../relation";
import { byDocument, differenceOf } from "./successive";

@ObjectType({ description: "How a committee's members changed from one roster to the next (调整)." })
export class CommitteeChange {
  @Field(() => DateScalar, { nullable: true, description: "Date of the document with the new roster." })
  readonly on!: string | null;

  @Field(() => [Membership], { description: "Seats of those whom the new roster lists and the one before does not." })
  readonly joined!: readonly Relation<Membership>[];

  @Field(() => [Membership], { description: "Seats in the roster before of those whom the new one does not list." })
  readonly left!: readonly Relation<Membership>[];

  @Field(() => [Membership], { description: "New seats of those whom both rosters list, with another role." })
  readonly newRole!: readonly Relation<Membership>[];

  @Field(() => [Membership], { description: "Seats of those whom both rosters list in the same role." })
  readonly stayed!: readonly Relation<Membership>[];

  readonly documentId!: string;
  readonly beforeId!: string;
}

type SeatRow = MembershipRow & BatchRow & { readonly member: { readonly id: string } };

const memberOf = ({ member }: SeatRow): string => member.id;
const seatOf = ({ member, fact }: SeatRow): string => `${fact.role} ${member.id}`;

function changeOf(before: readonly SeatRow[], after: readonly SeatRow[]): CommitteeChange {
  const { came, went, stayed } = differenceOf(before, after, memberOf);
  const roles = differenceOf(before, stayed, seatOf);
  return made(CommitteeChange, {
    on: after[0]?.fact.on,
    joined: came.map(membershipOf),
    left: went.map(membershipOf),
    newRole: roles.came.map(membershipOf),
    stayed: roles.stayed.map(membershipOf),
    documentId: after[0]?.fact.document,
    beforeId: before[0]?.fact.document,
  });
}

@Resolver(() => CommitteeChange)
export class CommitteeChangeResolver {
  @FieldResolver(() => Document, { description: "The document with the new roster." })
  async document(@Root() { documentId }: CommitteeChange, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, documentId);
  }

  @FieldResolver(() => Document, { description: "The document with the roster before." })
  async before(@Root() { beforeId }: CommitteeChange, @Ctx() context: Context): Promise<Document> {
    return await documentOfId(context, beforeId);
  }
}

@Resolver(() => Committee)
export class CommitteeChangesResolver {
  @FieldResolver(() => [CommitteeChange], {
    description:
      "How its members changed from each roster to the next, the earliest first; none where only one roster is loaded.",
  })
  async changes(@Root() { id }: Committee, @Ctx() { batches }: Context): Promise<CommitteeChange[]> {
    const rosters = byDocument(await batches.rows<SeatRow>("read/committee/rosters", id), ({ fact }) => fact.document);
    return rosters.slice(1).map((after, i) => changeOf(rosters[i]!, after));
  }
}
