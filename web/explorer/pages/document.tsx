import { useState } from "react";
import { useSearchParams } from "react-router";
import { type ListPage } from "../api/listing";
import { useWords } from "../language";
import { Facts } from "../parts/facts";
import { type DocumentOf, Thing, Things } from "../parts/thing";
import { ThingList, ThingPage } from "../parts/thing-page";
import { type Named } from "../things";
import { FACT_LISTS, FAMILIES, type Family, type Mark } from "./document-facts";
import { DOCUMENT, DocumentRow, type DocumentRowOf } from "./rows";
import { FactList } from "./fact-list";
import { Text } from "./text";
import { type FactPages, useMarks } from "./use-marks";

interface Document extends DocumentOf {
  readonly kind: string;
  readonly issuedOn: string | null;
  readonly jurisdiction: string | null;
  readonly issuers: readonly Named[];
  readonly instruments: readonly string[];
  readonly gazette: Named | null;
  readonly source: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly text: string;
  readonly citedBy: ListPage<DocumentRowOf>;
}

const CITED_BY = { name: "citedBy", field: "citedBy", selection: DOCUMENT, first: 20 };
const LISTS = [...FACT_LISTS.map(({ field }) => field), CITED_BY];

/** A document as a reader sees it: its text with every fact marked in place, and the facts beside it. */
export function DocumentPage() {
  return (
    <ThingPage<Document>
      kind="document"
      type="Document"
      own="number title kind issuedOn jurisdiction instruments source startLine endLine text issuers { id name } gazette { id name }"
      lists={LISTS}
      title={({ title }) => title}
    >
      {(document) => <Read document={document} />}
    </ThingPage>
  );
}

function Read({ document }: { readonly document: Document }) {
  const w = useWords();
  const [hidden, setHidden] = useState<ReadonlySet<Family>>(new Set());
  const [parameters] = useSearchParams();
  const { marks, complete } = useMarks(document.id, document as unknown as FactPages);
  const shown = marks.filter(({ family }) => !hidden.has(family));
  const toggle = (family: Family) => {
    const next = new Set(hidden);
    if (!next.delete(family)) next.add(family);
    setHidden(next);
  };
  return (
    <>
      <Facts
        rows={[
          ["number", document.number],
          ["issuers", document.issuers.length > 0 && <Things all={document.issuers} />],
          ["issuedOn", document.issuedOn],
          ["genre", <span lang="zh-CN">{document.kind}</span>],
          [
            "instruments",
            document.instruments.length > 0 && <span lang="zh-CN">{document.instruments.join("、")}</span>,
          ],
          ["printedIn", document.gazette && <Thing id={document.gazette.id}>{document.gazette.name}</Thing>],
          [
            "source",
            <span lang="zh-CN">
              {document.source} · {w("lines")} {document.startLine}–{document.endLine}
            </span>,
          ],
        ]}
      />
      <Legend marks={marks} hidden={hidden} onToggle={toggle} complete={complete} />
      <div className="reading">
        <Text text={document.text} marks={shown} at={rangeOf(parameters.get("at"))} />
        <FactList document={document.id} marks={shown} />
      </div>
      <ThingList
        id={document.id}
        type="Document"
        title="citedBy"
        list={CITED_BY}
        page={document.citedBy}
        row={(other: DocumentRowOf) => <DocumentRow document={other} />}
      />
    </>
  );
}

/** `150-153` as offsets into the text; null for anything else. */
function rangeOf(at: string | null): { readonly start: number; readonly end: number } | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/u.exec(at ?? "") ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}

interface Legended {
  readonly marks: readonly Mark[];
  readonly hidden: ReadonlySet<Family>;
  readonly onToggle: (family: Family) => void;
  readonly complete: boolean;
}

function Legend({ marks, hidden, onToggle, complete }: Legended) {
  const w = useWords();
  const families = (Object.keys(FAMILIES) as Family[]).filter((family) => marks.some((mark) => mark.family === family));
  if (families.length === 0) return null;
  return (
    <ul className="legend" aria-label={w("families")}>
      {families.map((family) => (
        <li key={family}>
          <button
            type="button"
            className={`family-${family}`}
            aria-pressed={!hidden.has(family)}
            onClick={() => {
              onToggle(family);
            }}
          >
            {w(FAMILIES[family])} <small>{marks.filter((mark) => mark.family === family).length}</small>
          </button>
        </li>
      ))}
      {complete ? null : <li role="status">{w("loading")}</li>}
    </ul>
  );
}
