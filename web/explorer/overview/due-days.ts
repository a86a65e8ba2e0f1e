import { type ListPage } from "../api/listing";
import { useAll, type Whole } from "../api/use-all";
import { type Month } from "./months";

const DUE_DAYS = `query DueDays($after: String) {
  tasks(filter: { dueFrom: "1900-01-01" }, first: 100, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { dueOn }
  }
}`;

interface Due {
  readonly dueOn: string;
}

const tasksIn = (answer: unknown) => (answer as { readonly tasks: ListPage<Due> }).tasks;

/** The last days of all tasks that have one, as they come, page by page. */
export function useDueDays(): Whole<Due> {
  return useAll(DUE_DAYS, {}, tasksIn);
}

/** More questions under names of their own the API does not answer at once. */
const MOST_MONTHS = 48;

/** The calendar as one question: how many tasks end in each month that has any. All days, page by page, where months are too many. */
export function questionOf(months: readonly Month[]): string {
  if (months.length > MOST_MONTHS) return DUE_DAYS;
  const counts = months.map(
    ({ name, first, last }) =>
      `  month_${name.replace("-", "_")}: tasks(filter: { dueFrom: "${first}", dueTo: "${last}" }, first: 0) { totalCount }`,
  );
  return `query DueByMonth {\n${counts.join("\n")}\n}`;
}
