import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { type Hit } from "../api/hits";
import { useWords } from "../language";
import { useSuggestions } from "./suggestions";

interface Asked {
  readonly label: string;
  readonly placeholder: string;
  readonly onPick: (hit: Hit) => void;
  /** What Enter does without a chosen suggestion; without it the first suggestion is taken. */
  readonly onText?: (text: string) => void;
  readonly input?: Ref<HTMLInputElement>;
}

/** A box in which a thing is found by typing: arrows choose, Enter takes, Escape closes. */
export function ThingPicker({ label, placeholder, onPick, onText, input }: Asked) {
  const w = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const { answer, hits } = useSuggestions(open ? text : "");
  const shown = open && text.trim() !== "" && answer !== null;

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const pick = (hit: Hit) => {
    close();
    setText("");
    onPick(hit);
  };
  const enter = () => {
    const hit = hits[chosen] ?? (onText ? undefined : hits[0]);
    if (hit) pick(hit);
    else if (onText && text.trim() !== "") {
      close();
      onText(text.trim());
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // while an input method composes, its keys are its own
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter") enter();
    else if (event.key === "ArrowDown" && hits.length > 0) setChosen((chosen + 1) % hits.length);
    else if (event.key === "ArrowUp" && hits.length > 0) setChosen((chosen <= 0 ? hits.length : chosen) - 1);
    else return;
    event.preventDefault();
  };

  return (
    <div className="picker">
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 && shown ? `${id}-${chosen}` : undefined}
        placeholder={placeholder}
        value={text}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setOpen(true);
        }}
        onBlur={close}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setChosen(-1);
        }}
      />
      <div className="suggestions" hidden={!shown}>
        <ul id={`${id}-list`} role="listbox" aria-label={w("suggestions")}>
          {hits.map((hit, index) => (
            <li
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={`kind-${hit.kind}`}
              // the box would lose the focus, and with it the list, before the click
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                pick(hit);
              }}
            >
              <span className="badge">{w(hit.kind)}</span>
              <span lang="zh-CN" className="name">
                {hit.label}
              </span>
              <span lang="zh-CN" className="detail">
                {[hit.matched?.map(({ text: piece }) => piece).join(""), hit.detail].filter(Boolean).join(" · ")}
              </span>
            </li>
          ))}
        </ul>
        {shown && hits.length === 0 ? <p role="status">{stateWord(answer.state, w)}</p> : null}
      </div>
    </div>
  );
}

function stateWord(state: "loading" | "failed" | "there", w: ReturnType<typeof useWords>): string {
  return w(state === "loading" ? "loading" : state === "failed" ? "away" : "noneFound");
}
