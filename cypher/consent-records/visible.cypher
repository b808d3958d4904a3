// The records about a client that tell this viewer nothing new: about everything, or about a line that
// they see; or recorded through their own agency. Who decided and for whom must be known to them too.
// Takes decided, client, lines, isAlone, viewer, at; gives visible (list of maps, newest first).
// @access fragment
CALL (decided, client, lines, isAlone, viewer, at) {
  MATCH (record:ConsentRecord)-[:ABOUT]->(client)
  OPTIONAL MATCH (record)-[:RECORDED_BY]->(recorder:Practitioner)
  OPTIONAL MATCH (source:Agency {id: record.sourceId})
  OPTIONAL MATCH (agency:Agency {id: record.recipientId})
  OPTIONAL MATCH (person:Practitioner {id: record.recipientId})
  WITH *, head([one IN decided WHERE one.closedBy IS NULL AND one.client.id = record.authority | one])
      AS by, viewer.agencyId AS actingAgencyId, coalesce(record.agencyId = viewer.agencyId, false) AS isOurs,
    reduce(all = [], l IN lines | all + l.practitioners) AS seen
  WHERE by IS NOT NULL AND (isAlone OR NOT by.isSubject)
    AND (isAlone AND isOurs OR record.sourceScope = 'all' OR any(l IN lines WHERE
      record.sourceId IN l.agencies OR record.sourceId = l.id
      OR coalesce(record.sourceId = l.category, false)))
    AND CASE record.recipientScope
      WHEN 'agency' THEN (isAlone OR agency.category IS NULL) AND
      // @use directory/is-listed
      WHEN 'practitioner' THEN person = viewer.practitioner OR any(s IN seen WHERE s.id = person.id)
      WHEN 'sector' THEN isAlone OR NOT record.recipientId IN
        ['drugAndAlcohol', 'mentalHealth', 'sexualHealth', 'domesticAbuse']
      ELSE record.recipientScope = 'all'
    END
  WITH * ORDER BY record.seq DESC
  RETURN collect({
    // @use consent-records/record-columns
  }) AS visible
}
