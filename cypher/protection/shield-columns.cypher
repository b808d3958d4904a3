// The shields of one client on whose allow-list the viewer is, those in force first. Of the list those
// of the viewer's own team, and whom that team put there: another's choice may name a hidden service.
// Takes client, viewer, at; gives shields (list of maps).
// @access fragment
CALL (client, viewer, at) {
  WITH *, viewer.practitioner AS me
  MATCH (client)<-[:SHIELDS]-(shield:Shield)
  WHERE shield.since <= at AND EXISTS { MATCH (shield)-[:ALLOWS]->(me) }
  WITH *, shield.until IS NULL OR at < shield.until AS isInForce
  ORDER BY isInForce DESC, shield.since DESC, shield.id
  RETURN collect({
    id: shield.id, kind: shield.kind, reason: shield.reason, since: toString(shield.since),
    until: toString(shield.until), isInForce: isInForce,
    allowed: COLLECT {
      MATCH (shield)-[on:ALLOWS]->(one:Practitioner)
      WHERE on.agencyId = viewer.agencyId OR one IN viewer.colleagues
      RETURN one {.id, .given, .family, .jobTitle, isViewer: one = me}
        ORDER BY one <> me, one.family, one.given, one.id
    }
  }) AS shields
}
