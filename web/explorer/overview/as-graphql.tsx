import { type Variables } from "../api/ask";
import { useWords } from "../language";
import { playgroundAddress } from "../parts/heading";

/** Opens the question behind a part of the overview. */
export function AsGraphql({ query, variables = {} }: { readonly query: string; readonly variables?: Variables }) {
  const w = useWords();
  return (
    <p className="tools">
      <a href={playgroundAddress(query, variables)}>{w("asGraphql")}</a>
    </p>
  );
}
