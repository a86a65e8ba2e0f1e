import { Fragment } from "react";
import { useWords } from "../language";
import { type Chain, type Chains } from "./chains";
import { Relationship } from "./relationship";

interface Listed {
  readonly found: Chains;
  /** How many steps were asked for. */
  readonly steps: number;
}

/** Everything that connects two things, the shortest first, each step with its printed lines; and whether that is all. */
export function ChainList({ found, steps }: Listed) {
  const w = useWords();
  return (
    <section className="chains" aria-labelledby="chains">
      <h2 id="chains">{w("connections")}</h2>
      <p className="note" role="status">
        <Extent found={found} steps={steps} />
      </p>
      <ol>
        {found.chains.map((chain, index) => (
          <li key={index}>
            <ChainSteps chain={chain} isOpen={index === 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Says in words how many chains there are and up to which length these are all. */
function Extent({ found: { chains, completeTo }, steps }: Listed) {
  const w = useWords();
  const isWhole = completeTo >= steps;
  if (chains.length === 0) return `${w(isWhole ? "noPath" : "notLookedFurther")} ${completeTo}`;
  return `${chains.length} ${w("pathsListed")} ${w(isWhole ? "allPaths" : "notAllPaths")} ${completeTo}`;
}

/** The things of a chain in a row; opened, what joins each to the next. */
function ChainSteps({ chain: { length, steps }, isOpen }: { readonly chain: Chain; readonly isOpen: boolean }) {
  const w = useWords();
  const nodes = new Map(steps.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  return (
    <details open={isOpen}>
      <summary>
        {[...nodes.values()].map(({ id, label }, index) => (
          <Fragment key={id}>
            {index > 0 ? " → " : null}
            <span lang="zh-CN">{label}</span>
          </Fragment>
        ))}{" "}
        <small>
          {length} {w("steps")}
        </small>
      </summary>
      <ol className="rows">
        {steps.map(({ from, edges }) => (
          <li key={from.id}>
            {edges.map((edge, index) => (
              <Relationship key={index} edge={edge} nodes={nodes} />
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
