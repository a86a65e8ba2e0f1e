import { type ListPage } from "../api/listing";
import { useAnswer } from "../api/use-answer";
import { Listing } from "../parts/listing";
import { Awaited } from "../parts/state";
import { Thing } from "../parts/thing";
import { type Named } from "../things";

interface Seats {
  readonly committees: ListPage<Named>;
}

const SEATS = `query Seats($member: String!, $after: String) {
  committees(filter: { member: $member }, first: 20, after: $after) {
    totalCount
    pageInfo { endCursor hasNextPage }
    nodes { id name }
  }
}`;

/** Committees on which a unit has a seat. */
export function Seated({ organization }: { readonly organization: string }) {
  const answer = useAnswer<Seats>(SEATS, { member: organization });
  return (
    <Awaited answer={answer}>
      {({ committees }) => (
        <Listing
          title="seatedOn"
          first={committees}
          query={SEATS}
          variables={{ member: organization }}
          pageIn={(next) => (next as Seats).committees}
          row={({ id, name }) => <Thing id={id}>{name}</Thing>}
        />
      )}
    </Awaited>
  );
}
