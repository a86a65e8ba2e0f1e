// Which things are joined to each of these by one relationship? Bookkeeping relationships do not count.
UNWIND $ids AS id
MATCH (a:Thing {id: id})-[:PRINTED_IN|ISSUED|PART_OF|SUCCEEDED_BY|`IN`|OF|TO|DECIDED_BY|HELD|MEMBER_OF|HOSTS|HEADS_OFFICE|SUBGROUP_OF|SET_UP_BY|ASSIGNED|OVERSEES|IN_CHARGE_OF|SET_BY|LISTED_IN|CITES|AMENDS|PUBLISHED_AS]-(n:Thing)
WITH DISTINCT id, n.id AS other
RETURN id, other
ORDER BY id, other
LIMIT $limit;
