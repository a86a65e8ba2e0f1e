import { Link, NavLink, Outlet, ScrollRestoration, useNavigation } from "react-router";
import { useSpeech } from "../language";
import { useTheme } from "../theme";
import { SearchBox } from "./search-box";

/** What stands around every page: name, search, navigation, language and colours. */
export function Shell() {
  const { w } = useSpeech();
  const navigation = useNavigation();
  return (
    <>
      <a className="skip" href="#content">
        {w("skip")}
      </a>
      <header className="top">
        <Link className="site" to="/">
          {w("siteName")}
        </Link>
        <SearchBox />
        <nav aria-label={w("navigation")}>
          <NavLink to="/overview">{w("overview")}</NavLink>
          <NavLink to="/graph">{w("graph")}</NavLink>
          <a href="/playground">{w("playground")}</a>
        </nav>
        <Switches />
      </header>
      <main id="content" tabIndex={-1} aria-busy={navigation.state === "loading"}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}

function Switches() {
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
