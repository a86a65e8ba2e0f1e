import { Link, NavLink, Outlet, ScrollRestoration, useNavigation } from "react-router";
import { useSpeech } from "../language";
import { SearchBox } from "./search-box";
import { Switches } from "./switches";

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
