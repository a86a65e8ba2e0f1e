import { type Variables } from "../api/ask";
import { AsGraphql } from "../parts/heading";

/** Opens the question behind a part of the overview. */
export function PartAsGraphql(question: { readonly query: string; readonly variables?: Variables }) {
  return (
    <p className="tools">
      <AsGraphql {...question} />
    </p>
  );
}
