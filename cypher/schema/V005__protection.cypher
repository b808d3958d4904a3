// What tells people of an act that concerns them: found by whom it is for, those unread first of all.
CREATE CONSTRAINT notice_id IF NOT EXISTS FOR (n:Notice) REQUIRE n.id IS UNIQUE;
CREATE INDEX notice_agency IF NOT EXISTS FOR (n:Notice) ON (n.toAgencyId);
