import { useId } from "react";
import { useSpeech } from "../language";
import { type Drawing } from "./drawing";
import { type Filters } from "./filters";
import { relationship } from "./relationships";

interface Filtered {
  readonly drawing: Drawing;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Which kinds of relationships are seen, and of which time. */
export function FilterPanel({ drawing, filters, onChange }: Filtered) {
  const { w, language } = useSpeech();
  const id = useId();
  const counts = new Map<string, number>();
  for (const { kind } of drawing.edges.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const toggle = (kind: string) => {
    const hiddenKinds = new Set(filters.hiddenKinds);
    if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
    onChange({ ...filters, hiddenKinds });
  };
  return (
    <div className="filters">
      <fieldset>
        <legend>{w("filterKinds")}</legend>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([kind, count]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!filters.hiddenKinds.has(kind)}
                onChange={() => {
                  toggle(kind);
                }}
              />{" "}
              {relationship(kind, language)} <small>{count}</small>
            </label>
          ))}
      </fieldset>
      <fieldset>
        <legend>{w("filterTime")}</legend>
        {(["from", "to"] as const).map((end) => (
          <span key={end}>
            <label htmlFor={`${id}-${end}`}>{w(end)}</label>{" "}
            <input
              id={`${id}-${end}`}
              type="date"
              value={filters[end]}
              onChange={(event) => {
                onChange({ ...filters, [end]: event.target.value });
              }}
            />
          </span>
        ))}
        <label>
          <input
            type="checkbox"
            checked={filters.undated}
            onChange={() => {
              onChange({ ...filters, undated: !filters.undated });
            }}
          />{" "}
          {w("showUndated")}
        </label>
      </fieldset>
    </div>
  );
}
