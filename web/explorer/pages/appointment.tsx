import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { DocumentLink, Post, Printed, Thing } from "../parts/thing";
import { ThingPage } from "../parts/thing-page";
import { DECISION, type Decision } from "./rows";

/** One decision on one person and one post. */
export function AppointmentPage() {
  const w = useWords();
  return (
    <ThingPage<Decision>
      kind="appointment"
      type="Appointment"
      own={DECISION}
      lists={[]}
      title={({ action, official, post }) => `${w(action)} ${official.name} ${post.organization.name}${post.title}`}
    >
      {({ official, post, decidedOn, concurrent, probation, probationPeriod, evidence }) => (
        <Facts
          rows={[
            ["official", <Thing id={official.id}>{official.name}</Thing>],
            ["post", <Post post={post} />],
            ["decidedOn", decidedOn],
            ["setBy", <DocumentLink document={evidence.document} />],
            ["concurrent", concurrent ? "✓" : null],
            ["probation", probation ? (probationPeriod ?? "✓") : null],
            ["printedLine", <Printed line={evidence} />],
          ]}
        />
      )}
    </ThingPage>
  );
}
