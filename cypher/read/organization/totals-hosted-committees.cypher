// How many committees have their office in each organisation, by the latest document that says where it is?
UNWIND $ids AS id
MATCH (o:Thing {id: id})-[r:HOSTS]->(c:Committee)
WHERE NOT EXISTS {
  MATCH (c)<-[later:HOSTS]-(other:Organization)
  WHERE other.id <> o.id
    AND (
      coalesce(later.on, '') > coalesce(r.on, '')
      OR (coalesce(later.on, '') = coalesce(r.on, '') AND later.sortKey > r.sortKey)
    )
}
RETURN id, count(DISTINCT c.id) AS hostedCommittees
ORDER BY id;
