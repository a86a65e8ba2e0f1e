import "./graph.css";
import { useMemo, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { useSpeech } from "../language";
import { Heading } from "../parts/heading";
import { Unable } from "../parts/state";
import { ThingPicker } from "../shell/thing-picker";
import { ChainList } from "./chain-list";
import { CHAINS, chosen, MOST_STEPS, STEPS } from "./chains";
import { Canvas, type CanvasHandle } from "./canvas";
import { EVERYTHING, type Filters, seen } from "./filters";
import { FilterPanel } from "./filter-panel";
import { graphml } from "./graphml";
import { Kinds } from "./kinds";
import { NodeList } from "./node-list";
import { wholeQuestion } from "./questions";
import { save } from "./save";
import { Selection } from "./selection";
import { StartingPoints } from "./starting-points";
import { useDrawing } from "./use-drawing";

const DEPTHS = [1, 2, 3];
const SIZES = [60, 300, 2000];
const STEPS_TO = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);

/** The graph: started from any thing, grown by clicking, filtered, searched for what connects two things, saved. The address holds what was asked. */
export function GraphPage() {
  const { w } = useSpeech();
  const [address, setAddress] = useSearchParams();
  const ids = address.getAll("id");
  const to = address.get("to");
  const depth = Number(address.get("depth") ?? 1);
  const limit = Number(address.get("limit") ?? 60);
  const steps = chosen(address.get("steps"), STEPS_TO, STEPS);
  const most = chosen(address.get("chains"), CHAINS, CHAINS[0]);
  const asked = { ids, to, depth, limit, steps, most };
  const grown = useDrawing(asked);
  const [filters, setFilters] = useState<Filters>(EVERYTHING);
  const [selected, setSelected] = useState<string | null>(null);
  const canvas = useRef<CanvasHandle>(null);
  const started = useMemo(() => [...address.getAll("id"), ...address.getAll("to")], [address]);
  const shown = useMemo(() => seen(grown.drawing, filters, started), [grown.drawing, filters, started]);

  const change = (edit: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(address);
    edit(next);
    setAddress(next, { preventScrollReset: true });
  };
  const setting = (name: string) => (value: string) => {
    change((next) => {
      next.set(name, value);
    });
  };
  const add = (id: string) => {
    change((next) => {
      next.append("id", id);
    });
  };
  const grow = (id: string) => {
    if (!ids.includes(id)) add(id);
    setSelected(id);
  };
  const [first] = ids;
  return (
    <article className="page graph">
      <Heading title={w("graph")} {...(first === undefined ? {} : wholeQuestion(asked))} />
      <div className="starting">
        <ThingPicker
          label={w("startFrom")}
          placeholder={w("startFrom")}
          onPick={({ id }) => {
            setSelected(id);
            add(id);
          }}
        />
        {first === undefined ? null : (
          <ThingPicker
            label={w("pathTo")}
            placeholder={w("pathTo")}
            onPick={({ id }) => {
              change((next) => {
                next.set("to", id);
              });
            }}
          />
        )}
      </div>
      {first === undefined ? (
        <StartingPoints />
      ) : (
        <>
          <div className="controls">
            {to === null ? (
              <Choice label={w("depth")} value={depth} options={DEPTHS} onChoice={setting("depth")} />
            ) : (
              <>
                <Choice label={w("mostSteps")} value={steps} options={STEPS_TO} onChoice={setting("steps")} />
                <Choice label={w("mostChains")} value={most} options={CHAINS} onChoice={setting("chains")} />
              </>
            )}
            {to === null || ids.length > 1 ? (
              <Choice label={w("mostNodes")} value={limit} options={SIZES} onChoice={setting("limit")} />
            ) : null}
            <button type="button" onClick={() => canvas.current?.fit()}>
              {w("fit")}
            </button>
            <button
              type="button"
              onClick={() => {
                const png = canvas.current?.png();
                if (png) save("graph.png", png);
              }}
            >
              {w("savePng")}
            </button>
            <button
              type="button"
              onClick={() => {
                save("graph.graphml", new Blob([graphml(shown)], { type: "application/xml" }));
              }}
            >
              {w("saveGraphml")}
            </button>
            <button
              type="button"
              onClick={() => {
                setSelected(null);
                setFilters(EVERYTHING);
                setAddress({});
              }}
            >
              {w("startOver")}
            </button>
          </div>
          <p role="status" className="note counts">
            {shown.nodes.size} {w("nodes")} · {shown.edges.size} {w("edges")}
            {grown.busy ? ` · ${w("loading")}` : null}
            {grown.truncated ? ` · ${w("truncated")}` : null}
          </p>
          {grown.why ? <Unable why={grown.why} again={grown.again} /> : null}
          <Kinds drawing={shown} />
          <div className="drawing">
            <Canvas
              ref={canvas}
              drawing={shown}
              started={started}
              path={grown.path}
              selected={selected}
              label={w("drawing")}
              onNode={grow}
              onEdge={setSelected}
            />
            <div className="beside">
              <section aria-live="polite" aria-label={w("selected")}>
                <Selection drawing={shown} selected={selected} isGrown={(id) => ids.includes(id)} onGrow={grow} />
              </section>
              <details>
                <summary>{w("filters")}</summary>
                <FilterPanel drawing={grown.drawing} filters={filters} onChange={setFilters} />
              </details>
              <NodeList drawing={shown} title={w("listOfNodes")} onSelect={setSelected} />
            </div>
          </div>
          {grown.chains ? <ChainList found={grown.chains} steps={steps} /> : null}
        </>
      )}
    </article>
  );
}

interface Chosen {
  readonly label: string;
  readonly value: number;
  readonly options: readonly number[];
  readonly onChoice: (value: string) => void;
}

function Choice({ label, value, options, onChoice }: Chosen) {
  return (
    <label>
      {label}{" "}
      <select
        value={value}
        onChange={(event) => {
          onChoice(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}
