import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { useWords } from "../language";
import { addressOf } from "../things";
import { ThingPicker } from "./thing-picker";

/** The search over everything; `/` brings the reader here from anywhere. */
export function SearchBox() {
  const w = useWords();
  const navigate = useNavigate();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || isTyping(event.target)) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener("keydown", listen);
    return () => {
      removeEventListener("keydown", listen);
    };
  }, []);
  return (
    <search className="search">
      <ThingPicker
        input={box}
        label={w("search")}
        placeholder={w("searchFor")}
        onPick={({ id }) => void navigate(addressOf(id))}
        onText={(text) => void navigate(`/search?q=${encodeURIComponent(text)}`)}
      />
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}
