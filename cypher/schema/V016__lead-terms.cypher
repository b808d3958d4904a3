// Who was proposed to lead a client's team, and who led it from when to when.
CREATE CONSTRAINT lead_term_id IF NOT EXISTS FOR (n:LeadTerm) REQUIRE n.id IS UNIQUE;
