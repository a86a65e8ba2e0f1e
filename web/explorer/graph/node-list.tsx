import { type Drawing } from "./drawing";
import { KindMark } from "./kinds";

interface Listed {
  readonly drawing: Drawing;
  readonly title: string;
  readonly onSelect: (id: string) => void;
}

/** The drawn things as a list, for keyboard and screen reader. */
export function NodeList({ drawing, title, onSelect }: Listed) {
  return (
    <details>
      <summary>{title}</summary>
      <ul className="nodes">
        {[...drawing.nodes.values()].map(({ id, kind, label }) => (
          <li key={id}>
            <button
              type="button"
              lang="zh-CN"
              onClick={() => {
                onSelect(id);
              }}
            >
              <KindMark kind={kind} /> {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
