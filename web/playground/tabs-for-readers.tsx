import { useEffect } from "react";

/**
 * GraphiQL makes each tab of buttons, and what lies inside a tab is silent for a screen reader. Told as a list of buttons, of which
 * one is current, nothing is lost.
 */
export function TabsForReaders() {
  useEffect(() => {
    const tell = () => {
      for (const list of document.querySelectorAll(".graphiql-tabs[role=tablist]")) list.setAttribute("role", "list");
      for (const tab of document.querySelectorAll(".graphiql-tab")) tellTab(tab);
      const session = document.querySelector("#graphiql-session[role=tabpanel]");
      session?.setAttribute("role", "region");
    };
    tell();
    const changes = new MutationObserver(tell);
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["role", "aria-selected"],
    });
    return () => {
      changes.disconnect();
    };
  }, []);
  return null;
}

function tellTab(tab: Element): void {
  const current = tab.getAttribute("aria-selected");
  if (current !== null) {
    tab.querySelector("button")?.setAttribute("aria-current", current);
    tab.removeAttribute("aria-selected");
  }
  if (tab.getAttribute("role") === "tab") tab.setAttribute("role", "listitem");
}
