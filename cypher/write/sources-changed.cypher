// A source goes: what is derived from all of them is to be derived again.
MATCH (s:Source)
REMOVE s.derived
