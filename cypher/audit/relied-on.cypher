// The records that decisions rest on: those of consent (rows 12 to 14); the claim or duty enquiry that opened the person,
// the full shield of row 4, the override of row 7, the location shields of row 8 (of anybody who lives
// there), the releases of row 11. One pattern for all, because each costs the planner time.
// Takes decided (maps with client, rulings), subject, closedBy and relation (of the subject), viewer,
// at; gives reliedOn.
// @access fragment
CALL (decided, subject, closedBy, relation, viewer, at) {
  UNWIND [{id: subject.id, row: closedBy, from: subject}, {id: subject.id, row: relation,
    from: viewer.practitioner}] + reduce(all = [], one IN decided | all +
    [r IN one.rulings WHERE r.row IN [7, 8, 11] | {id: r.involvement.id, row: r.row,
      from: CASE r.row WHEN 11 THEN r.involvement ELSE one.client END}]) AS item
  WITH item.id AS id, item.from AS from, item.row AS row, subject, viewer, at
  WHERE row IN [4, 7, 8, 11, 'claimed', 'duty']
  MATCH (from)-[stays:LIVES_IN*0..2]-(near)-[:SHIELDS|OPENS|RELEASES|MADE]-(record)
  WHERE coalesce(record.since <= at, true) AND (record.until IS NULL OR at < record.until)
    AND (stays = [] OR row = 8)
    AND CASE row
      WHEN 4 THEN record.kind = 'full'
      WHEN 7 THEN EXISTS {
        MATCH (record:BreakGlass)<-[:BROKE_GLASS {agencyId: viewer.agencyId}]-
              (:Practitioner {id: viewer.practitionerId})
      }
      WHEN 8 THEN record.kind = 'location'
        AND all(stay IN stays WHERE stay.since <= at AND (stay.until IS NULL OR at < stay.until))
      WHEN 'claimed' THEN record.agencyId = viewer.agencyId
        AND EXISTS { MATCH (record:Claim)-[:CONCERNS]->(subject) }
      WHEN 'duty' THEN record:DutyEnquiry AND record.agencyId = viewer.agencyId
      ELSE record:Release
    END
  RETURN collect(DISTINCT id + ':' + record.id) AS otherRecords
}
WITH *, otherRecords + reduce(all = [], one IN decided | all + reduce(
    some = [], r IN [r IN one.rulings WHERE r.row IN [12, 13, 14]] |
    some + [id IN r.decidedBy | r.involvement.id + ':' + id])) AS reliedOn
