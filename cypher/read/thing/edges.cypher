// Which relationships run between these things? Bookkeeping relationships do not count.
UNWIND $ids AS id
MATCH (a:Thing {id: id})-[r:PRINTED_IN|ISSUED|PART_OF|SUCCEEDED_BY|`IN`|OF|TO|DECIDED_BY|HELD|MEMBER_OF|HOSTS|HEADS_OFFICE|SUBGROUP_OF|SET_UP_BY|ASSIGNED|OVERSEES|IN_CHARGE_OF|SET_BY|LISTED_IN|CITES|AMENDS|PUBLISHED_AS]->(b:Thing)
WHERE b.id IN $ids
RETURN type(r) AS kind, a.id AS source, b.id AS target, properties(r) AS fact, r.key AS key
ORDER BY source, target, kind, key;
