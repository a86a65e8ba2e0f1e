import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Committee } from "../committee";
import { type Context } from "../context";
import { DateScalar } from "../date";
import { Document, documentOfId } from "../document";
import { made } from "../made";
import { Membership, membershipOf } from "../membership";
import { type Relation } from "../relation";
import { type Roster, rostersOf, type SeatRow } from "./standing";
import { differenceOf } from "./successive";

@ObjectType({ description: "How a committee's members changed from one roster to the next (调整)." })
export class CommitteeChange {
  @Field(() => DateScalar, { nullable: true, description: "Date of the document with the new roster." })
  readonly on!: string | null;

  @Field(() => Boolean, {
    description:
      "True where the document only adds members or changes part of the roster (增补, 调整部分成员): those whom it does not replace stay.",
  })
  readonly partial!: boolean;

  @Field(() => [Membership], { description: "Seats of those who sit by the new roster and did not before." })
  readonly joined!: readonly Relation<Membership>[];

  @Field(() => [Membership], { description: "Seats before of those who sit no more by the new roster." })
  readonly left!: readonly Relation<Membership>[];

  @Field(() => [Membership], { description: "New seats of those who sat before in another role." })
  readonly newRole!: readonly Relation<Membership>[];

  @Field(() => [Membership], { description: "Seats of those who sat before in the same role." })
  readonly stayed!: readonly Relation<Membership>[];

  readonly documentId!: string;
  readonly beforeId!: string;
}

const memberOf = ({ member }: SeatRow): string => member.id;
const seatOf = ({ member, fact }: SeatRow): string => `${fact.role} ${member.id}`;

function changeOf(before: Roster, after: Roster): CommitteeChange {
  const { came, went, stayed } = differenceOf(before.standing, after.standing, memberOf);
  const roles = differenceOf(before.standing, stayed, seatOf);
  return made(CommitteeChange, {
    on: after.on,
    partial: after.partial,
    joined: came.map(membershipOf),
    left: went.map(membershipOf),
    newRole: roles.came.map(membershipOf),
    stayed: roles.stayed.map(membershipOf),
    documentId: after.document,
    beforeId: before.document,
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
    const rosters = rostersOf(await batches.rows<SeatRow>("read/committee/rosters", id));
    return rosters.slice(1).map((after, i) => changeOf(rosters[i]!, after));
  }
}
