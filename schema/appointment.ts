import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DateScalar } from "./date";
import { Evidence, evidenceOf, type Place } from "./evidence";
import { made } from "./made";
import { Node } from "./node";
import { Official, officialOf } from "./official";
import { Post, postOf } from "./post";
import { type Relation } from "./relation";

export enum AppointmentAction {
  APPOINT = "APPOINT",
  APPROVE = "APPROVE",
  REMOVE = "REMOVE",
}

registerEnumType(AppointmentAction, {
  name: "AppointmentAction",
  description: "What a decision on a person and a post does.",
  valuesConfig: {
    APPOINT: { description: "Appoints: 决定任命, 任命." },
    APPROVE: { description: "Approves a choice made elsewhere: 同意…为." },
    REMOVE: { description: "Removes: 免去." },
  },
});

@ObjectType({ simpleResolvers: true, implements: Node, description: "One decision on one person and one post (任免)." })
export class Appointment extends Node {
  @Field(() => AppointmentAction, { description: "Appointed, approved or removed." })
  readonly action!: AppointmentAction;

  @Field(() => Official, { description: "The person." })
  readonly official!: Relation<Official>;

  @Field(() => Post, { description: "The post." })
  readonly post!: Relation<Post>;

  @Field(() => DateScalar, { nullable: true, description: "Day of the decision (决定); null where none is printed." })
  readonly decidedOn!: string | null;

  @Field(() => Boolean, { description: "True where the post is held beside another: 兼." })
  readonly concurrent!: boolean;

  @Field(() => Boolean, { description: "True where the appointment is on probation: 试用期." })
  readonly probation!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Length of the probation as printed, such as 一年; null where none is printed.",
  })
  readonly probationPeriod!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "First day after the probation: the day of the decision and the printed length. Null where either is missing. Whether it was passed is another decision's matter.",
  })
  readonly probationEndsOn!: string | null;

  @Field(() => Evidence, { description: "The printed line." })
  readonly evidence!: Relation<Evidence>;
}

export interface AppointmentRow {
  readonly appointment: Place;
  readonly official: object;
  readonly post: object;
}

export const appointmentOf = (row: AppointmentRow): Appointment =>
  made(Appointment, {
    concurrent: false,
    probation: false,
    ...row.appointment,
    official: officialOf(row),
    post: postOf(row),
    evidence: evidenceOf(row.appointment),
  });
