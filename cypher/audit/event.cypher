// The event of one statement, waiting to be sealed. A statement that is sent again (its commit reply was
// lost) finds its own event and says it anew; if the sealer was quicker, what is sealed stays as it is
// and the second reading gets an event of its own. Setting the id takes the lock that the sealer takes.
// Takes eventId; gives event.
// @access fragment
MERGE (first:AccessEvent {id: eventId})
ON CREATE SET first:Unsealed
SET first.id = eventId
WITH *, CASE WHEN first.sealedIn IS NULL THEN eventId ELSE randomUUID() END AS freeId
MERGE (event:AccessEvent {id: freeId})
ON CREATE SET event:Unsealed
