import { type CSSProperties, type ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../language";
import { type Line, lineAddress } from "../things";
import { coverageOf, type DatedSpan, dayOf, shownDays } from "./days";

/** Something held over time, or seen on a day. */
export interface Held extends DatedSpan {
  readonly kind: "post" | "seat" | "portfolio";
  readonly label: ReactNode;
  readonly line: Line | null;
}

interface Axis {
  readonly start: number;
  readonly end: number;
}

/** Spans under each other on one axis of years; with `coverage`, gaps and overlaps of the posts in a row of their own. */
export function Timeline({
  title,
  held,
  coverage = false,
}: {
  readonly title: string;
  readonly held: readonly Held[];
  readonly coverage?: boolean;
}) {
  const w = useWords();
  const dated = held.flatMap((one) => {
    const days = shownDays(one);
    return days ? [{ one, days }] : [];
  });
  if (dated.length === 0) return null;
  dated.sort((a, b) => ORDER.indexOf(a.one.kind) - ORDER.indexOf(b.one.kind) || inTime(a.days, b.days));
  const axis = axisOf(dated.map(({ days }) => days));
  const posts = dated.filter(({ one }) => one.kind === "post").map(({ days }) => days);
  return (
    <section>
      <h2>{title}</h2>
      <p className="note">{w("careerNote")}</p>
      <div className="timeline" style={{ "--years": yearsOf(axis) } as CSSProperties}>
        <Years axis={axis} />
        {coverage && new Set(posts.flat()).size > 1 && posts.length > 1 ? <Coverage axis={axis} posts={posts} /> : null}
        {dated.map(({ one, days }, index) => (
          <div className="track" key={index}>
            <div className="what">{one.label}</div>
            <div className="bars">
              <Bar one={one} days={days} axis={axis} />
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

const ORDER: readonly Held["kind"][] = ["post", "seat", "portfolio"];

function inTime(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Whole years around all days. */
function axisOf(days: readonly (readonly [number, number])[]): Axis {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  const first = year(Math.min(...days.map(([start]) => start)));
  const last = year(Math.max(...days.map(([, end]) => end)));
  return { start: dayOf(`${first}-01-01`), end: dayOf(`${last + 1}-01-01`) };
}

function yearsOf({ start, end }: Axis): number {
  return Math.round((end - start) / 365.25);
}

function place(axis: Axis, start: number, end = start): { readonly left: string; readonly width: string } {
  const share = (days: number) => `${(100 * days) / (axis.end - axis.start)}%`;
  return { left: share(start - axis.start), width: share(end - start) };
}

function Years({ axis }: { readonly axis: Axis }) {
  const first = new Date(axis.start * 86_400_000).getUTCFullYear();
  const last = new Date(axis.end * 86_400_000).getUTCFullYear();
  const step = Math.max(1, Math.ceil((last - first) / 8));
  const years = Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
  return (
    <div className="track years" aria-hidden="true">
      <div className="what" />
      <div className="bars">
        {years.map((year) => (
          <span key={year} style={{ left: place(axis, dayOf(`${year}-01-01`)).left }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function Bar({
  one,
  days: [start, end],
  axis,
}: {
  readonly one: Held;
  readonly days: readonly [number, number];
  readonly axis: Axis;
}) {
  const w = useWords();
  const told = [
    `${w("from")} ${one.from ?? w("unknown")}`,
    `${w("to")} ${one.to ?? w("unknown")}`,
    one.firstSeen &&
      `${w("seen")} ${one.firstSeen}${one.lastSeen && one.lastSeen !== one.firstSeen ? ` – ${one.lastSeen}` : ""}`,
  ]
    .filter(Boolean)
    .join(" · ");
  const name = ["bar", one.kind, one.from === null && "open-start", one.to === null && "open-end"]
    .filter(Boolean)
    .join(" ");
  const style = place(axis, start, end);
  if (one.line === null) return <span className={name} style={style} title={told} />;
  return (
    <Link className={name} style={style} title={told} to={lineAddress(one.line)}>
      <span className="hidden">{told}</span>
    </Link>
  );
}

function Coverage({ axis, posts }: { readonly axis: Axis; readonly posts: readonly (readonly [number, number])[] }) {
  const w = useWords();
  const day = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
  return (
    <div className="track coverage">
      <div className="what">{w("coverage")}</div>
      <ul className="bars">
        {coverageOf(posts).map(({ start, end, count }) => {
          const word = count === 0 ? w("gap") : count > 1 ? `${count} ${w("overlap")}` : w("coverage");
          const told = `${day(start)} – ${day(end)}: ${word}`;
          return (
            <li
              key={start}
              className={count === 0 ? "gap" : count > 1 ? "overlap" : "held"}
              style={place(axis, start, end)}
              title={told}
            >
              <span className="hidden">{told}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
