import { type ReactNode } from "react";
import { useWords } from "../language";
import { type Word } from "../words";

/** A description of a thing: word by word, what is known. Rows without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [word: Word, value: ReactNode])[] }) {
  const w = useWords();
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([word, value]) => (
        <div key={word}>
          <dt>{w(word)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
