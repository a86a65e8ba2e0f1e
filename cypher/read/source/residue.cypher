// What looked like a fact in each source and was not understood? As JSON.
UNWIND $ids AS id
MATCH (s:Thing {id: id})
WHERE s:Source
RETURN id, s.residue AS residue
ORDER BY id;
