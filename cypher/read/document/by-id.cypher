// Which documents (without their text, which is long) bear these ids?
UNWIND $ids AS id
MATCH (d:Thing {id: id})
WHERE d:Document
RETURN
  id,
  d{.id, .number, .title, .kind, .issuedOn, .source, .startLine, .endLine, .instruments, .jurisdiction} AS document
ORDER BY id;
