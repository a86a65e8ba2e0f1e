import { useEffect, useState } from "react";
import { remembered } from "./remembered";

export type Theme = "light" | "dark";

function preferred(): Theme {
  const chosen = remembered("theme").read();
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The colours of the page: those of the reader's system until another choice is made. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(preferred);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return [
    theme,
    (next) => {
      remembered("theme").write(next);
      setTheme(next);
    },
  ];
}
