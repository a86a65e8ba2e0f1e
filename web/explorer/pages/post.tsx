import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { Nothing } from "../parts/state";
import { Timeline } from "../parts/timeline";
import { type PostOf, Thing } from "../parts/thing";
import { ThingPage } from "../parts/thing-page";
import { TENURE, type Tenure, TenureRow } from "./rows";

interface PostWithHolders extends PostOf {
  readonly tenures: readonly Tenure[];
}

/** A post: its holders in order. */
export function PostPage() {
  const w = useWords();
  return (
    <ThingPage<PostWithHolders>
      kind="post"
      type="Post"
      own={`title organization { id name } tenures { ${TENURE} }`}
      lists={[]}
      title={({ title, organization }) => `${organization.name}${title}`}
    >
      {({ organization, tenures }) => (
        <>
          <Facts rows={[["organization", <Thing id={organization.id}>{organization.name}</Thing>]]} />
          <Timeline
            title={w("holders")}
            held={tenures.map((tenure) => ({
              kind: "post",
              label: <Thing id={tenure.official.id}>{tenure.official.name}</Thing>,
              ...tenure,
              line: tenure.evidence[0] ?? null,
            }))}
          />
          <section>
            <h2>
              {w("holder")} <small>{tenures.length}</small>
            </h2>
            {tenures.length === 0 ? <Nothing /> : null}
            <ol className="rows">
              {tenures.map((tenure, index) => (
                <li key={index}>
                  <TenureRow tenure={tenure} by="official" />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </ThingPage>
  );
}
