// Which printed line states each of these things, or shows it? A decision and a task stand in a line of their own, a document in that of its
// title; a post is shown by its holders and its seats, a committee by the documents that speak of it. In printed order, those of a post by time.
CALL {
  UNWIND $ids AS id
  MATCH (n:Thing {id: id})
  WHERE n.quote IS NOT NULL
  RETURN id, coalesce(n.document, id) AS document, n.source AS source, n.line AS line, n.quote AS quote, n.start AS start, n.end AS end,
    n.sortKey AS position
  UNION ALL
  UNWIND $ids AS id
  MATCH (p:Thing {id: id})
  MATCH (p)<-[h:HELD]-(:Official)
  RETURN id, head(h.documents) AS document, head(h.sources) AS source, head(h.lines) AS line, head(h.quotes) AS quote,
    head(h.starts) AS start, head(h.ends) AS end, h.sortKey AS position
  UNION ALL
  UNWIND $ids AS id
  MATCH (n:Thing {id: id})
  MATCH (n)-[r:MEMBER_OF|SET_UP_BY]->(:Thing)
  WHERE n:Post OR n:Committee
  RETURN id, r.document AS document, r.source AS source, r.line AS line, r.quote AS quote, r.start AS start, r.end AS end,
    r.sortKey AS position
}
RETURN id, document, source, line, quote, start, end, position
ORDER BY id, position;
