import { useWords } from "../language";
import { Thing } from "../parts/thing";
import { type Drawing } from "./drawing";
import { Relationship } from "./relationship";

interface Chosen {
  readonly drawing: Drawing;
  /** Id of a node or key of an edge. */
  readonly selected: string | null;
  readonly isGrown: (id: string) => boolean;
  readonly onGrow: (id: string) => void;
}

/** What is chosen in the drawing: a thing with its relationships, or one relationship, with the printed lines. */
export function Selection({ drawing, selected, isGrown, onGrow }: Chosen) {
  const w = useWords();
  const node = drawing.nodes.get(selected ?? "");
  const edge = drawing.edges.get(selected ?? "");
  if (edge) return <Relationship edge={edge} nodes={drawing.nodes} />;
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
            <Relationship edge={one} nodes={drawing.nodes} />
          </li>
        ))}
      </ul>
    </>
  );
}
