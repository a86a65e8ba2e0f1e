import { useSpeech } from "../language";
import { Printed, Thing } from "../parts/thing";
import { type DrawnEdge, type DrawnNode } from "./drawing";
import { relationship } from "./relationships";

interface Joined {
  readonly edge: DrawnEdge;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
}

/** What joins two things, with its days and its printed line, or how it is known where there is none. */
export function Relationship({ edge, nodes }: Joined) {
  const { w, language } = useSpeech();
  const label = (id: string) => nodes.get(id)?.label ?? id;
  const days = [...new Set([edge.from, edge.to])].filter((day) => day !== null).join(" – ");
  return (
    <div className="relationship">
      <Thing id={edge.source}>{label(edge.source)}</Thing> →{" "}
      <span className="badge">
        {relationship(edge.kind, language)}
        {edge.label && edge.label !== relationship(edge.kind, "zh") ? <span lang="zh-CN"> {edge.label}</span> : null}
      </span>{" "}
      → <Thing id={edge.target}>{label(edge.target)}</Thing> <time>{days}</time>
      {edge.evidence ? (
        <Printed line={edge.evidence} />
      ) : (
        <p className="note">
          {w("noSingleLine")} {edge.rule === null ? null : <span lang="zh-CN">{edge.rule}</span>}
        </p>
      )}
    </div>
  );
}
