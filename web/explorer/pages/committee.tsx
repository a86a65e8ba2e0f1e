import { Fragment } from "react";
import { type ListField, type ListPage } from "../api/listing";
import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { Printed, Thing, Things } from "../parts/thing";
import { ThingList, ThingPage } from "../parts/thing-page";
import { LINE, type Line, type Named } from "../things";
import { type Around, aroundOf, officeEdges } from "./offices";
import { rostersOf, type Seat } from "./rosters";
import { DOCUMENT, DocumentRow, type DocumentRowOf } from "./rows";

interface Committee {
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly office: Named | null;
  readonly officeHead: Named | null;
  readonly parent: Named | null;
  readonly subgroups: readonly Named[];
  readonly changes: readonly Change[];
  readonly members: ListPage<Member>;
  readonly documents: ListPage<DocumentRowOf>;
}

/** How a document changed who sits on the committee. */
interface Change {
  readonly document: { readonly id: string };
  readonly partial: boolean;
  readonly joined: readonly Holder[];
  readonly left: readonly Holder[];
  readonly newRole: readonly (Holder & { readonly role: string })[];
}

interface Holder {
  readonly title: string;
  readonly official: Named | null;
  readonly organization: Named | null;
}

const HOLDER = "title official { id name } organization { id name }";
const CHANGES = `changes { document { id } partial joined { ${HOLDER} } left { ${HOLDER} } newRole { role ${HOLDER} } }`;

interface Member extends Seat {
  readonly evidence: Line;
}

const MEMBERS: ListField<Member> = {
  name: "members",
  field: "members",
  selection: `role title on official { id name } organization { id name } ${LINE}`,
  first: 100,
};
const DOCUMENTS: ListField<DocumentRowOf> = { name: "documents", field: "documents", selection: DOCUMENT, first: 20 };
const LISTS = [MEMBERS, DOCUMENTS];

/** A committee: its rosters by document and role, what changed from one to the next, its office and sub-groups. */
export function CommitteePage() {
  return (
    <ThingPage<Committee, { readonly around: Around }>
      kind="committee"
      type="Committee"
      own={`name jurisdiction office { id name } officeHead { id name } parent { id name } subgroups { id name }
    ${CHANGES}`}
      lists={LISTS}
      beside={`around: ${aroundOf("id: $id")}`}
      title={({ name }) => name}
    >
      {(committee, { around }) => (
        <>
          <Facts
            rows={[
              ["jurisdiction", committee.jurisdiction],
              ["office", committee.office && <Stated thing={committee.office} around={around} />],
              ["officeHead", committee.officeHead && <Stated thing={committee.officeHead} around={around} />],
              ["parent", committee.parent && <Things all={[committee.parent]} />],
              ["subgroups", committee.subgroups.length > 0 && <Things all={committee.subgroups} />],
            ]}
          />
          <Rosters members={committee.members.nodes} changes={committee.changes} />
          {committee.members.pageInfo.hasNextPage ? (
            <ThingList
              id={committee.id}
              type="Committee"
              title="members"
              list={MEMBERS}
              page={committee.members}
              row={(member) => <MemberRow member={member} />}
            />
          ) : null}
          <ThingList
            id={committee.id}
            type="Committee"
            title="formedBy"
            list={DOCUMENTS}
            page={committee.documents}
            row={(document) => <DocumentRow document={document} />}
          />
        </>
      )}
    </ThingPage>
  );
}

/** The rosters one after the other, each with what it changed. */
function Rosters({ members, changes }: { readonly members: readonly Member[]; readonly changes: readonly Change[] }) {
  const w = useWords();
  return rostersOf(members).map((roster) => {
    const change = changes.find(({ document }) => document.id === roster.document.id);
    return (
      <section key={roster.document.id}>
        <h2>
          {w("roster")} <time>{roster.on ?? w("undated")}</time> <small>{roster.seats.length}</small>
        </h2>
        <p>
          <Thing id={roster.document.id}>{roster.document.title}</Thing>
        </p>
        {change ? <Changed change={change} /> : null}
        {roster.roles.map(({ role, seats }) => (
          <div key={role} className="role">
            <h3 lang="zh-CN">{role}</h3>
            <ul className="rows">
              {seats.map((member, place) => (
                <li key={place}>
                  <MemberRow member={member} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    );
  });
}

/** Who came, went and changed the role. */
function Changed({ change }: { readonly change: Change }) {
  const w = useWords();
  const parts = [
    ["joined", change.joined],
    ["left", change.left],
    ["newRole", change.newRole],
  ] as const;
  return (
    <dl className="facts changed">
      <div className="long">
        <dt>{w("changes")}</dt>
        <dd>{change.partial ? w("partial") : w("wholeRoster")}</dd>
      </div>
      {parts.map(([word, holders]) =>
        holders.length === 0 ? null : (
          <div key={word} className="long">
            <dt>
              {w(word)} <small>{holders.length}</small>
            </dt>
            <dd lang="zh-CN">
              {holders.map((holder, index) => (
                <Fragment key={index}>
                  {index > 0 ? "、" : null}
                  <HolderName holder={holder} />
                </Fragment>
              ))}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}

function HolderName({ holder: { official, organization, title } }: { readonly holder: Holder }) {
  const named = official ?? organization;
  return named ? <Thing id={named.id}>{named.name}</Thing> : title;
}

/** The host or the director of the office, with the lines that say so. */
function Stated({ thing, around }: { readonly thing: Named; readonly around: Around }) {
  const lines = officeEdges(around).filter(({ source }) => source === thing.id);
  return (
    <>
      <Thing id={thing.id}>{thing.name}</Thing>
      {lines.map(({ evidence }, index) => (
        <Printed key={index} line={evidence} />
      ))}
    </>
  );
}

function MemberRow({ member: { official, organization, title, evidence } }: { readonly member: Member }) {
  return (
    <>
      {official ? <Thing id={official.id}>{official.name}</Thing> : null}{" "}
      {organization ? (
        <Thing id={organization.id}>{title || organization.name}</Thing>
      ) : (
        <span lang="zh-CN">{title}</span>
      )}
      <Printed line={evidence} />
    </>
  );
}
