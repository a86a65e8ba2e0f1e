import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { remembered } from "./remembered";
import { type Word, WORDS } from "./words";

export type Language = "zh" | "en";

interface Speech {
  readonly language: Language;
  readonly speak: (language: Language) => void;
  /** A word of the page in the chosen language. */
  readonly w: (word: Word) => string;
}

const SpeechContext = createContext<Speech | null>(null);

/** Chinese unless the reader chose English or reads in another language. */
function preferred(): Language {
  const chosen = remembered("language").read();
  if (chosen === "zh" || chosen === "en") return chosen;
  return navigator.language.startsWith("zh") ? "zh" : "en";
}

/** Gives the words of the chosen language to what is inside. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(preferred);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      speak(next) {
        remembered("language").write(next);
        setLanguage(next);
      },
      w: (word) => WORDS[word][language === "zh" ? 0 : 1],
    }),
    [language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of the page and how to change it. */
export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error("Nothing speaks here");
  return speech;
}

/** The words of the page in the chosen language. */
export function useWords(): Speech["w"] {
  return useSpeech().w;
}
