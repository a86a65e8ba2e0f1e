import { Amendment } from "./amendment";
import { Appointment } from "./appointment";
import { Assignment } from "./assignment";
import { Citation } from "./citation";
import { Committee } from "./committee";
import { Document } from "./document";
import { Law } from "./law";
import { Membership } from "./membership";
import { Official } from "./official";
import { Organization } from "./organization";
import { type Connection, connectionOf } from "./paging/connection";
import { Portfolio } from "./portfolio";
import { Post } from "./post";
import { Project } from "./project";
import { Task } from "./task";

export type AmendmentConnection = Connection<Amendment>;
export const AmendmentConnection = connectionOf<Amendment>("Amendment", () => Amendment);

export type AppointmentConnection = Connection<Appointment>;
export const AppointmentConnection = connectionOf<Appointment>("Appointment", () => Appointment);

export type AssignmentConnection = Connection<Assignment>;
export const AssignmentConnection = connectionOf<Assignment>("Assignment", () => Assignment);

export type CitationConnection = Connection<Citation>;
export const CitationConnection = connectionOf<Citation>("Citation", () => Citation);

export type CommitteeConnection = Connection<Committee>;
export const CommitteeConnection = connectionOf<Committee>("Committee", () => Committee);

export type DocumentConnection = Connection<Document>;
export const DocumentConnection = connectionOf<Document>("Document", () => Document);

export type LawConnection = Connection<Law>;
export const LawConnection = connectionOf<Law>("Law", () => Law);

export type MembershipConnection = Connection<Membership>;
export const MembershipConnection = connectionOf<Membership>("Membership", () => Membership);

export type OfficialConnection = Connection<Official>;
export const OfficialConnection = connectionOf<Official>("Official", () => Official);

export type OrganizationConnection = Connection<Organization>;
export const OrganizationConnection = connectionOf<Organization>("Organization", () => Organization);

export type PortfolioConnection = Connection<Portfolio>;
export const PortfolioConnection = connectionOf<Portfolio>("Portfolio", () => Portfolio);

export type PostConnection = Connection<Post>;
export const PostConnection = connectionOf<Post>("Post", () => Post);

export type ProjectConnection = Connection<Project>;
export const ProjectConnection = connectionOf<Project>("Project", () => Project);

export type TaskConnection = Connection<Task>;
export const TaskConnection = connectionOf<Task>("Task", () => Task);
