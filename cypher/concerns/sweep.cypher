// Removes concerns that are kept no longer: three months after they were settled, or a year after they
// were raised.
// @access write
// @param now :: STRING?
// @returns removed :: INTEGER
WITH coalesce(datetime($now), datetime.realtime()) AS at
MATCH (concern:Concern) WHERE concern.until <= at
WITH concern LIMIT 1000
OPTIONAL MATCH (concern)<-[:TELLS_OF]-(told:ConcernMessage)
WITH concern, collect(told) AS messages
FOREACH (one IN messages | DETACH DELETE one)
DETACH DELETE concern
RETURN count(*) AS removed
