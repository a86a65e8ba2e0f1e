import { type editor } from "monaco-editor";

const CLEAR = "#ffffff00";

function theme(
  base: "vs" | "vs-dark",
  colours: Readonly<Record<"panel" | "link" | "hover" | "comment" | "argument" | "number", string>>,
): editor.IStandaloneThemeData {
  const { panel, link, hover, comment, argument, number } = colours;
  return {
    base,
    inherit: true,
    colors: {
      "editor.background": CLEAR,
      "scrollbar.shadow": CLEAR,
      "editorHoverWidget.background": panel,
      "editorSuggestWidget.background": panel,
      "editorSuggestWidget.selectedBackground": hover,
      "editorSuggestWidget.selectedForeground": link,
      "editorWidget.background": panel,
      "menu.background": panel,
      "menu.selectionBackground": hover,
      "menu.selectionForeground": link,
      "quickInput.background": panel,
      "list.hoverBackground": hover,
      "list.highlightForeground": link,
      "textLink.foreground": link,
      focusBorder: link,
    },
    rules: [
      { token: "comment", foreground: comment },
      { token: "argument.identifier.gql", foreground: argument },
      { token: "number", foreground: number },
    ],
  };
}

/**
 * The editors' colours under the names by which GraphiQL sets them: those of the explorer, and words with a contrast of 4.5 or more,
 * which GraphiQL's own comments, arguments and numbers do not have.
 */
export const EDITOR_COLOURS: Readonly<Record<string, editor.IStandaloneThemeData>> = {
  "graphiql-LIGHT": theme("vs", {
    panel: "#ffffff",
    link: "#0b559e",
    hover: "#f1eee6",
    comment: "#2f6b1f",
    argument: "#4a45b5",
    number: "#0a6a50",
  }),
  "graphiql-DARK": theme("vs-dark", {
    panel: "#1f2229",
    link: "#86b9ff",
    hover: "#2a2e37",
    comment: "#93c47d",
    argument: "#b3aeff",
    number: "#b5cea8",
  }),
};
