import { type ListField, type ListPage } from "../api/listing";
import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { Printed, Thing, Things } from "../parts/thing";
import { ThingList, ThingPage } from "../parts/thing-page";
import { LINE, type Line, type Named } from "../things";
import { changesOf, rostersOf, type Seat } from "./rosters";
import { DOCUMENT, DocumentRow, type DocumentRowOf } from "./rows";

interface Committee {
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly office: Named | null;
  readonly officeHead: Named | null;
  readonly parent: Named | null;
  readonly subgroups: readonly Named[];
  readonly members: ListPage<Member>;
  readonly documents: ListPage<DocumentRowOf>;
}

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
  const w = useWords();
  return (
    <ThingPage<Committee>
      kind="committee"
      type="Committee"
      own="name jurisdiction office { id name } officeHead { id name } parent { id name } subgroups { id name }"
      lists={LISTS}
      title={({ name }) => name}
    >
      {(committee) => (
        <>
          <Facts
            rows={[
              ["jurisdiction", committee.jurisdiction],
              ["office", committee.office && <Things all={[committee.office]} />],
              ["officeHead", committee.officeHead && <Things all={[committee.officeHead]} />],
              ["parent", committee.parent && <Things all={[committee.parent]} />],
              ["subgroups", committee.subgroups.length > 0 && <Things all={committee.subgroups} />],
            ]}
          />
          <Rosters members={committee.members.nodes} />
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

  function Rosters({ members }: { readonly members: readonly Member[] }) {
    const rosters = rostersOf(members);
    return rosters.map((roster, index) => {
      const changes = changesOf(rosters[index - 1]?.seats, roster.seats);
      return (
        <section key={roster.document.id}>
          <h2>
            {w("roster")} <time>{roster.on ?? w("undated")}</time> <small>{roster.seats.length}</small>
          </h2>
          <p>
            <Thing id={roster.document.id}>{roster.document.title}</Thing>
          </p>
          {changes ? (
            <p className="note">
              {w("changes")}: {w("joined")} <span lang="zh-CN">{changes.joined.join("、") || "—"}</span> · {w("left")}{" "}
              <span lang="zh-CN">{changes.left.join("、") || "—"}</span>
            </p>
          ) : null}
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
