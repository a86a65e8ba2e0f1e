import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef } from "react";

/** A query that another page of ours opens here: `/playground#query=…&variables=…`. */
function queryOfTheAddress(): { readonly query: string; readonly variables: string } | null {
  const given = new URLSearchParams(location.hash.slice(1));
  const query = given.get("query");
  return query === null ? null : { query, variables: given.get("variables") ?? "" };
}

/** Opens the query of the address in a tab of its own, once the editors are there. */
export function OpenedQuery() {
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !queryEditor || !variableEditor) return;
    const opened = queryOfTheAddress();
    if (opened === null) return;
    done.current = true;
    actions.addTab();
    queryEditor.setValue(opened.query);
    variableEditor.setValue(opened.variables);
    // a tab of the browser that is loaded again keeps its tabs here and needs no second one
    history.replaceState(null, "", location.pathname);
  }, [actions, queryEditor, variableEditor]);
  return null;
}
