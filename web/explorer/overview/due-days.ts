import { useEffect, useState } from "react";
import { ask } from "../api/ask";
import { type ListPage } from "../api/listing";

const DUE_DAYS = `query DueDays($after: String) {
  tasks(filter: { dueFrom: "1900-01-01" }, first: 100, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { dueOn }
  }
}`;

type Page = ListPage<{ readonly dueOn: string }>;

/** The last days of all tasks that have one, as they come, page by page. */
export function useDueDays(): { readonly days: readonly string[]; readonly busy: boolean } {
  const [days, setDays] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const found: string[] = [];
      let after: string | null = null;
      do {
        const { tasks }: { readonly tasks: Page } = await ask(DUE_DAYS, { after }, stop.signal);
        found.push(...tasks.nodes.map(({ dueOn }) => dueOn));
        setDays([...found]);
        after = tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null;
      } while (after !== null);
    };
    read()
      // the other parts of the page say what is wrong with the server
      .catch(() => undefined)
      .finally(() => {
        if (!stop.signal.aborted) setBusy(false);
      });
    return () => {
      stop.abort();
    };
  }, []);
  return { days, busy };
}
