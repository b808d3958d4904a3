// What a colleague is worried about, and for whom it waits. Neither holds a word of the case.
CREATE CONSTRAINT concern_id IF NOT EXISTS FOR (n:Concern) REQUIRE n.id IS UNIQUE;
CREATE INDEX concern_sender IF NOT EXISTS FOR (n:Concern) ON (n.senderId, n.senderAgencyId);
CREATE INDEX concern_subject IF NOT EXISTS FOR (n:Concern) ON (n.subjectId, n.senderAgencyId);
CREATE INDEX concern_until IF NOT EXISTS FOR (n:Concern) ON (n.until);
CREATE CONSTRAINT concern_message_id IF NOT EXISTS FOR (n:ConcernMessage) REQUIRE n.id IS UNIQUE;
CREATE INDEX concern_message_recipient IF NOT EXISTS FOR (n:ConcernMessage) ON (n.toPractitionerId, n.toAgencyId);
CREATE INDEX concern_message_line IF NOT EXISTS FOR (n:ConcernMessage) ON (n.involvementId);
