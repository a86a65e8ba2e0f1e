import { memo, useEffect, useMemo, useRef } from "react";
import { Link } from "react-router";
import { useWords } from "../language";
import { addressOf } from "../things";
import { type Mark } from "./document-facts";
import { type Segment, segmentsOf } from "./segments";

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Shown {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What the address points to. */
  readonly at: Range | null;
}

type Layer = Mark | (Range & { readonly family: "at" });

/** The text with its marks; the place that the address names is highlighted and brought into view. */
export const Text = memo(function Text({ text, marks, at }: Shown) {
  const w = useWords();
  const section = useRef<HTMLElement>(null);
  const start = at?.start;
  const end = at?.end;
  const lines = useMemo(() => {
    const pointed: readonly Layer[] = start === undefined || end === undefined ? [] : [{ family: "at", start, end }];
    return segmentsOf<Layer>(text, [...marks, ...pointed]);
  }, [text, marks, start, end]);
  useEffect(() => {
    if (start !== undefined) section.current?.querySelector(".at")?.scrollIntoView({ block: "center" });
  }, [start, end, text]);
  const begun = new Set<Mark>();
  return (
    <section ref={section} className="text" lang="zh-CN" aria-label={w("text")}>
      {lines.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <Piece key={segment.start} segment={segment} begun={begun} />
          ))}
        </p>
      ))}
    </section>
  );
});

/** One segment: a link to the thing of its narrowest mark. A mark that others cut is reached by keyboard once. */
function Piece({ segment, begun }: { readonly segment: Segment<Layer>; readonly begun: Set<Mark> }) {
  const marks = segment.marks.filter((layer): layer is Mark => layer.family !== "at");
  const pointed = marks.length < segment.marks.length;
  const [mark] = marks;
  if (mark === undefined) return pointed ? <span className="at">{segment.text}</span> : segment.text;
  const first = !begun.has(mark);
  begun.add(mark);
  return (
    <Link
      to={addressOf(mark.id)}
      className={`mark family-${mark.family}${pointed ? " at" : ""}`}
      title={marks.map(({ label }) => label).join("\n")}
      tabIndex={first ? undefined : -1}
    >
      {segment.text}
    </Link>
  );
}
