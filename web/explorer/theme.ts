import { useEffect, useSyncExternalStore } from "react";
import { remembered } from "./remembered";

export type Theme = "light" | "dark";

const kept = remembered("theme");
const listeners = new Set<() => void>();
let now: Theme | null = null;

function preferred(): Theme {
  const chosen = kept.read();
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function theme(): Theme {
  now ??= preferred();
  return now;
}

function choose(next: Theme): void {
  kept.write(next);
  now = next;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** The colours of the page: those of the reader's system until another choice is made. All who ask see the same. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const shown = useSyncExternalStore(listen, theme);
  useEffect(() => {
    document.documentElement.dataset["theme"] = shown;
  }, [shown]);
  return [shown, choose];
}
