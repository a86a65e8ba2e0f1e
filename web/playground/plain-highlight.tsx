import { useMonaco } from "@graphiql/react";
import { useEffect } from "react";
import { EDITOR_COLOURS } from "./editor-colours";

/** Gives the editors our colours. Chinese punctuation such as （） is no typing error: the editors must not frame it as confusable with ASCII. */
export function PlainHighlight() {
  const monaco = useMonaco(({ monaco: loaded }) => loaded);
  useEffect(() => {
    if (monaco === undefined) return;
    for (const [name, colours] of Object.entries(EDITOR_COLOURS)) monaco.editor.defineTheme(name, colours);
    const allow = (editor: { updateOptions(options: object): void }) => {
      editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false } });
    };
    monaco.editor.getEditors().forEach(allow);
    const listener = monaco.editor.onDidCreateEditor(allow);
    return () => {
      listener.dispose();
    };
  }, [monaco]);
  return null;
}
