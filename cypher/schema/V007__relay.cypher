// A request to be contacted, waiting for the relay's next tick, and what is told of it to whoever holds a
// line that the asker does not see whole: once for each request and line.
CREATE CONSTRAINT relay_request_id IF NOT EXISTS FOR (n:RelayRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX relay_request_asker IF NOT EXISTS FOR (n:RelayRequest) ON (n.practitionerId, n.subjectId);
CREATE CONSTRAINT relay_message_id IF NOT EXISTS FOR (n:RelayMessage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relay_message_key IF NOT EXISTS FOR (n:RelayMessage) REQUIRE n.key IS UNIQUE;
CREATE INDEX relay_message_agency IF NOT EXISTS FOR (n:RelayMessage) ON (n.toAgencyId);
CREATE CONSTRAINT relay_lease_key IF NOT EXISTS FOR (n:RelayLease) REQUIRE n.key IS UNIQUE;
