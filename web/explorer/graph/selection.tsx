import { useSpeech } from "../language";
import { Printed, Thing } from "../parts/thing";
import { type Drawing, type DrawnEdge } from "./drawing";
import { relationship } from "./relationships";

interface Chosen {
  readonly drawing: Drawing;
  /** Id of a node or key of an edge. */
  readonly selected: string | null;
  readonly isGrown: (id: string) => boolean;
  readonly onGrow: (id: string) => void;
}

/** What is chosen in the drawing: a thing with its relationships, or one relationship, with the printed lines. */
export function Selection({ drawing, selected, isGrown, onGrow }: Chosen) {
  const { w } = useSpeech();
  const node = drawing.nodes.get(selected ?? "");
  const edge = drawing.edges.get(selected ?? "");
  if (edge) return <Relationship edge={edge} drawing={drawing} />;
  if (!node) return <p className="note">{w("nothingSelected")}</p>;
  const own = [...drawing.edges.values()].filter(({ source, target }) => source === node.id || target === node.id);
  return (
    <>
      <p>
        <Thing id={node.id}>{node.label}</Thing>{" "}
        {isGrown(node.id) ? null : (
          <button
            type="button"
            onClick={() => {
              onGrow(node.id);
            }}
          >
            {w("grow")}
          </button>
        )}
      </p>
      <ul className="rows">
        {own.map((one, index) => (
          <li key={index}>
            <Relationship edge={one} drawing={drawing} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Relationship({ edge, drawing }: { readonly edge: DrawnEdge; readonly drawing: Drawing }) {
  const { w, language } = useSpeech();
  const label = (id: string) => drawing.nodes.get(id)?.label ?? id;
  const days = [...new Set([edge.from, edge.to])].filter((day) => day !== null).join(" – ");
  return (
    <div className="relationship">
      <Thing id={edge.source}>{label(edge.source)}</Thing> →{" "}
      <span className="badge">
        {relationship(edge.kind, language)}
        {edge.label && edge.label !== relationship(edge.kind, "zh") ? <span lang="zh-CN"> {edge.label}</span> : null}
      </span>{" "}
      → <Thing id={edge.target}>{label(edge.target)}</Thing> <time>{days}</time>
      {edge.evidence ? <Printed line={edge.evidence} /> : <p className="note">{w("noSingleLine")}</p>}
    </div>
  );
}
