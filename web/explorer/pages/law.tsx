import { type ListField, type ListPage } from "../api/listing";
import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { DocumentLink, Printed } from "../parts/thing";
import { ThingList, ThingPage } from "../parts/thing-page";
import { LINE, type Line } from "../things";
import { CitationsOverTime } from "./citations-over-time";
import { DOCUMENT, DocumentRow, type DocumentRowOf } from "./rows";

interface Citation {
  readonly document: DocumentRowOf;
  readonly evidence: Line;
}

interface Amendment extends Citation {
  readonly action: "MODIFY" | "REPEAL";
  readonly changes: readonly string[];
}

interface Law {
  readonly name: string | null;
  readonly number: string | null;
  readonly document: DocumentRowOf | null;
  readonly citedBy: ListPage<Citation>;
  readonly amendedBy: readonly Amendment[];
}

const CITED_BY: ListField<Citation> = {
  name: "citedBy",
  field: "citedBy",
  selection: `document { ${DOCUMENT} } ${LINE}`,
  first: 100,
};
const LISTS = [CITED_BY];

/** A law: who cites, amends and repeals it, over time. */
export function LawPage() {
  const w = useWords();
  return (
    <ThingPage<Law>
      kind="law"
      type="Law"
      own={`name number document { ${DOCUMENT} } amendedBy { action changes document { ${DOCUMENT} } ${LINE} }`}
      lists={LISTS}
      title={({ name, number }) => name ?? number ?? ""}
    >
      {(law) => (
        <>
          <Facts
            rows={[
              ["number", law.number],
              ["publishedAs", law.document && <DocumentLink document={law.document} />],
            ]}
          />
          <CitationsOverTime law={law.id} first={law.citedBy} />
          {law.amendedBy.length > 0 ? (
            <section>
              <h2>
                {w("amendedBy")} <small>{law.amendedBy.length}</small>
              </h2>
              <ul className="rows">
                {law.amendedBy.map(({ action, changes, document, evidence }) => (
                  <li key={document.id}>
                    <span className={`badge ${action}`}>{w(action)}</span> <DocumentRow document={document} />
                    <Printed line={evidence} />
                    {changes.length > 0 ? (
                      <ul className="changes" lang="zh-CN">
                        {changes.map((change, index) => (
                          <li key={index}>{change}</li>
                        ))}
                      </ul>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <ThingList
            id={law.id}
            type="Law"
            title="citedBy"
            list={CITED_BY}
            page={law.citedBy}
            row={({ document, evidence }) => (
              <>
                <DocumentRow document={document} />
                <Printed line={evidence} />
              </>
            )}
          />
        </>
      )}
    </ThingPage>
  );
}
