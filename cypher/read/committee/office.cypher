// Where does the office of each committee sit, by the latest document that says so, up to a day where one is given?
UNWIND $ids AS id
MATCH (c:Thing {id: id})
CALL (c) {
  MATCH (c)<-[r:HOSTS]-(o:Organization)
  WHERE $on IS NULL OR r.on <= $on
  RETURN
    o{.id, .name, .printedNames, .isGroup, .jurisdiction} AS organization,
    coalesce(r.on, '') AS on,
    r.sortKey AS position
  ORDER BY on DESC, position DESC
  LIMIT 1
}
RETURN id, organization
ORDER BY id;
