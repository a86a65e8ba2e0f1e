import { type ReactNode } from "react";
import { useWords } from "../language";
import { type Word } from "../words";

/** What may need the whole width of the page. */
const LONG: ReadonlySet<Word> = new Set([
  "office",
  "officeHead",
  "setBy",
  "instruments",
  "printedNames",
  "headings",
  "printedLine",
  "subgroups",
]);

/** A description of a thing: word by word, what is known. Rows without a value are left out. */
export function Facts({ rows }: { readonly rows: readonly (readonly [word: Word, value: ReactNode])[] }) {
  const w = useWords();
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([word, value]) => (
        <div key={word} className={LONG.has(word) ? "long" : undefined}>
          <dt>{w(word)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
