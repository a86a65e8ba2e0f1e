import { type ListField, type ListPage } from "../api/listing";
import { Facts } from "../parts/facts";
import { ThingList, ThingPage } from "../parts/thing-page";
import { gazetteTitle } from "../things";
import { DOCUMENT, DocumentRow, type DocumentRowOf } from "./rows";

interface Gazette {
  readonly name: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly source: string;
  readonly documents: ListPage<DocumentRowOf>;
}

const DOCUMENTS: ListField<DocumentRowOf> = { name: "documents", field: "documents", selection: DOCUMENT, first: 50 };
const LISTS = [DOCUMENTS];

/** One number of a gazette: its documents in printed order. */
export function GazettePage() {
  return (
    <ThingPage<Gazette> kind="gazette" type="Gazette" own="name year number source" lists={LISTS} title={gazetteTitle}>
      {(gazette) => (
        <>
          <Facts rows={[["source", gazette.source]]} />
          <ThingList
            id={gazette.id}
            type="Gazette"
            title="documents"
            list={DOCUMENTS}
            page={gazette.documents}
            row={(document) => <DocumentRow document={document} />}
          />
        </>
      )}
    </ThingPage>
  );
}
