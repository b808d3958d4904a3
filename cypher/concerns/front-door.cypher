// Where a referral goes: the one front door that covers where a client lives. Null where there is none or
// more than one, and where their whereabouts are shielded: the name of a council tells the area.
// Takes client, isLocationShielded, at; gives frontDoor (map or null).
// @access fragment
CALL (client, isLocationShielded, at) {
  MATCH (client)-[home:LIVES_IN]->(:Household)-[:LOCATED_IN]->(:Area)-[:PART_OF*0..3]->(area:Area)
  WHERE NOT isLocationShielded AND home.since <= at AND (home.until IS NULL OR at < home.until)
  MATCH (area)<-[:COVERS]-(agency:Agency {isOpen: true})
  WHERE NOT coalesce(agency.isConfidential, false)
    AND coalesce(agency.dutyLine, agency.phone) IS NOT NULL AND EXISTS {
      MATCH (agency)<-[post:WORKS_FOR]-(:Practitioner {isActive: true})
      WHERE 'frontDoor' IN post.roles AND post.since <= at AND (post.until IS NULL OR at < post.until)
    }
  WITH DISTINCT agency
  RETURN collect({name: agency.name, phone: coalesce(agency.dutyLine, agency.phone)}) AS doors
}
WITH *, CASE WHEN size(doors) = 1 THEN head(doors) END AS frontDoor
