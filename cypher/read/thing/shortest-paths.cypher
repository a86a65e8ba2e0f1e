// What are the shortest chains of relationships between two things? Bookkeeping relationships do not count.
// $from and $to must differ. It searches no further than ten steps.
MATCH (a:Thing {id: $from}), (b:Thing {id: $to})
MATCH p = allShortestPaths((a)-[:PRINTED_IN|ISSUED|PART_OF|SUCCEEDED_BY|`IN`|OF|TO|DECIDED_BY|HELD|MEMBER_OF|HOSTS|HEADS_OFFICE|SUBGROUP_OF|SET_UP_BY|ASSIGNED|OVERSEES|IN_CHARGE_OF|SET_BY|LISTED_IN|CITES|AMENDS|PUBLISHED_AS*..10]-(b))
WHERE length(p) <= $maxHops
WITH [n IN nodes(p) | n.id] AS chain
WITH DISTINCT chain, reduce(text = '', id IN chain | text + id + ' ') AS words
RETURN chain
ORDER BY words
LIMIT $limit;
