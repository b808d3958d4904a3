// When somebody first and last signed in stands at their account: going through the events of all would be slow.
MATCH (account:UserAccount)-[:IDENTIFIES]->(person:Practitioner) WHERE account.lastSignedInAt IS NULL
  CALL (account, person) {
    MATCH (event:AccessEvent {practitionerId: person.id}) WHERE event.kind = 'signIn' AND event.outcome = 'allowed'
    WITH account, min(event.at) AS first, max(event.at) AS last WHERE last IS NOT NULL
    SET account.firstSignedInAt = first, account.lastSignedInAt = last
  } IN TRANSACTIONS OF 500 ROWS;
// Which agency runs Patchwork for the partnership. Until now every administrator looked after all of it.
CREATE INDEX agency_host IF NOT EXISTS FOR (n:Agency) ON (n.isHost);
MATCH (agency:Agency {sector: 'countyCouncil', kind: 'organisation'})
  WHERE EXISTS { MATCH (agency)<-[post:WORKS_FOR]-(:Practitioner) WHERE 'administrator' IN post.roles }
  SET agency.isHost = true;
// What administrators did to whom, and why; which agencies were suspended.
CREATE CONSTRAINT user_change_id IF NOT EXISTS FOR (n:UserChange) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT suspension_id IF NOT EXISTS FOR (n:Suspension) REQUIRE n.id IS UNIQUE;
