import { useSpeech } from "../language";
import { useTheme } from "../theme";

/** Chooses the language and the colours of the page. */
export function Switches() {
  const { language, speak, w } = useSpeech();
  const [theme, setTheme] = useTheme();
  return (
    <div className="switches">
      <button
        type="button"
        lang={language === "zh" ? "en" : "zh-CN"}
        onClick={() => {
          speak(language === "zh" ? "en" : "zh");
        }}
      >
        {w("language")}
      </button>
      <button
        type="button"
        onClick={() => {
          setTheme(theme === "dark" ? "light" : "dark");
        }}
      >
        {w(theme === "dark" ? "light" : "dark")}
      </button>
    </div>
  );
}
