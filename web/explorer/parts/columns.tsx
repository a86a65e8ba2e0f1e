interface Column {
  readonly name: string;
  readonly count: number;
}

/** Counts as columns, with the number over each. */
export function Columns({ label, columns }: { readonly label: string; readonly columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <ol className="columns" aria-label={label}>
      {columns.map(({ name, count }) => (
        <li key={name}>
          <span className="count">{count}</span>
          <span className="column" style={{ height: `calc((100% - 3rem) * ${count / most})` }} />
          <span className="name">{name}</span>
        </li>
      ))}
    </ol>
  );
}
