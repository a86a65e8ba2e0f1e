import { useWords } from "../language";
import { type Word } from "../words";
import { type Drawing } from "./drawing";

/** Kinds of nodes as the API names them, and their words. */
const KINDS: Readonly<Record<string, Word>> = {
  Official: "official",
  Organization: "organization",
  Post: "post",
  Committee: "committee",
  Task: "task",
  Project: "project",
  Law: "law",
  Document: "document",
  Gazette: "gazette",
  Appointment: "appointment",
};

/** How many things of each kind are drawn, with the mark by which each is known. */
export function Kinds({ drawing }: { readonly drawing: Drawing }) {
  const w = useWords();
  const counts = new Map<string, number>();
  for (const { kind } of drawing.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <ul className="kinds">
      {Object.entries(KINDS).map(([kind, word]) =>
        counts.has(kind) ? (
          <li key={kind}>
            <KindMark kind={kind} /> {w(word)} <small>{counts.get(kind)}</small>
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Shape and colour of a kind, as in the drawing. */
export function KindMark({ kind }: { readonly kind: string }) {
  return <span className={`kind-mark ${kind}`} aria-hidden="true" />;
}
