import { Link } from "react-router";
import { useAnswer } from "../api/use-answer";
import { useWords } from "../language";
import { AsGraphql } from "../parts/heading";
import { Awaited } from "../parts/state";
import { graphAddress, type Named } from "../things";

const QUERY = `{
  assignmentCounts(by: [UNIT], first: 6) { tasks unit { id name } }
  membershipCounts(by: [OFFICIAL], first: 6) { committees official { id name } }
  citationCounts(by: [LAW], first: 6) { citations law { id name number } }
}`;

interface Answer {
  readonly assignmentCounts: readonly { readonly unit: Named | null }[];
  readonly membershipCounts: readonly { readonly official: Named | null }[];
  readonly citationCounts: readonly {
    readonly law: { readonly id: string; readonly name: string | null; readonly number: string | null } | null;
  }[];
}

/** Where nothing is drawn yet: what has most to do with others, to begin with. */
export function StartingPoints() {
  const w = useWords();
  const answer = useAnswer<Answer>(QUERY);
  return (
    <>
      <p className="note">{w("startNote")}</p>
      <Awaited answer={answer}>
        {({ assignmentCounts, membershipCounts, citationCounts }) => (
          <>
            <Offers title={w("organizations")} things={assignmentCounts.map(({ unit }) => unit)} />
            <Offers title={w("officials")} things={membershipCounts.map(({ official }) => official)} />
            <Offers
              title={w("laws")}
              things={citationCounts.map(({ law }) => law && { ...law, name: law.name ?? law.number ?? law.id })}
            />
            <p className="tools">
              <AsGraphql query={QUERY} />
            </p>
          </>
        )}
      </Awaited>
    </>
  );
}

function Offers({ title, things }: { readonly title: string; readonly things: readonly (Named | null)[] }) {
  const known = things.filter((thing) => thing !== null);
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="choices" lang="zh-CN">
        {known.map(({ id, name }) => (
          <li key={id}>
            <Link to={graphAddress(id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
