import { type BatchRow } from "./batches";
import { type Appointment, appointmentOf } from "./appointment";
import { type Committee, committeeOf } from "./committee";
import { type Context } from "./context";
import { type Document, documentOf } from "./document";
import { notFound } from "./errors";
import { Gazette } from "./gazette";
import { type Law, lawOf } from "./law";
import { made } from "./made";
import { type Official, officialOf } from "./official";
import { type Organization, organizationOf } from "./organization";
import { type Post, postOf } from "./post";
import { type Project, projectOf } from "./project";
import { type Task, taskOf } from "./task";

export type Entity =
  Gazette | Document | Organization | Official | Post | Appointment | Committee | Task | Project | Law;

/** Loads a thing of one kind, together with the others of its kind and level. */
const loading =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the statement decides the shape of its rows; its caller names it
  <R extends object, T extends Entity>(statement: string, thingOf: (row: R) => T) =>
    async ({ batches }: Context, id: string): Promise<T | null> => {
      const row = await batches.row<R & BatchRow>(statement, id);
      return row && thingOf(row);
    };

/** How a thing of each kind is loaded by its id. Kinds are the labels of the graph and the names of the GraphQL types. */
export const LOADS = {
  Gazette: loading("read/gazette/by-id", ({ gazette }: { gazette: object }) => made(Gazette, gazette)),
  Document: loading("read/document/by-id", documentOf),
  Organization: loading("read/organization/by-id", organizationOf),
  Official: loading("read/official/by-id", officialOf),
  Post: loading("read/post/by-id", postOf),
  Appointment: loading("read/appointment/by-id", appointmentOf),
  Committee: loading("read/committee/by-id", committeeOf),
  Task: loading("read/task/by-id", taskOf),
  Project: loading("read/project/by-id", projectOf),
  Law: loading("read/law/by-id", lawOf),
} as const;

export type Kind = keyof typeof LOADS;

/** The kind among a node's labels; null for bookkeeping. */
export function kindOf(labels: readonly string[]): Kind | null {
  return labels.find((label): label is Kind => Object.hasOwn(LOADS, label)) ?? null;
}

/** The kind of the thing that bears an id; null where nothing does. */
export async function kindOfId({ batches }: Context, id: string): Promise<Kind | null> {
  const row = await batches.row<BatchRow & { labels: readonly string[] }>("read/thing/labels", id);
  return row && kindOf(row.labels);
}

/** Throws NOT_FOUND where no thing of the API bears the id. */
export async function requireThing(context: Context, id: string): Promise<void> {
  if ((await kindOfId(context, id)) === null) throw notFound(id);
}

/** The thing of a kind that bears an id; null where none does, or where there is no id. */
export async function entityOf<K extends Kind>(
  context: Context,
  kind: K,
  id: string | null | undefined,
): Promise<Awaited<ReturnType<(typeof LOADS)[K]>>> {
  const thing = id === null || id === undefined ? null : await LOADS[kind](context, id);
  return thing as Awaited<ReturnType<(typeof LOADS)[K]>>;
}
