// No two things bear one id. Must come before the index of the next file: the other order is refused by one engine.
CREATE CONSTRAINT thing_id_unique IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE
