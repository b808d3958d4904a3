// Records a sign-in that was refused.
// @access write
// @param event :: MAP, now :: STRING?
// @returns id :: STRING
MERGE (event:AccessEvent {id: $event.id})
ON CREATE SET event:Unsealed, event += $event, event.at = coalesce(datetime($now), datetime.realtime())
RETURN event.id AS id
