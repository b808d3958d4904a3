// A shield found by its id, under the lock of all whom it touches, and whether the viewer may change it:
// it is in force, they may shield the client, and they are on its allow-list.
// Takes found (the shield or null), subject (its client), viewerInput, now; gives client, shield, viewer,
// at, relation, closedBy, mayChange and allOfIt (the shield with those of the home set with it).
// @access fragment
// @use protection/lock-near
WITH *, subject AS client, found AS shield, coalesce(datetime(now), datetime.realtime()) AS at
// @use consent/viewer
// @use protection/opened-client
// @use protection/may-shield
WITH *, viewer.practitioner AS me
WITH *, coalesce(mayShield AND shield.since <= at AND (shield.until IS NULL OR at < shield.until), false)
    AND EXISTS { MATCH (shield)-[:ALLOWS]->(me) } AS mayChange,
  COLLECT { MATCH (each:Shield)-[:WITH*0..1]->(shield) RETURN each } AS allOfIt
