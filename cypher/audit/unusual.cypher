// What is unusual about a look: no relation at the time; the looker's own family name; more people's pages
// in an hour than one has clients; a broken glass.
// Takes look, looker (practitioner or null), mostAnHour; gives unusual (list of words).
// @access fragment
CALL (look, looker, mostAnHour) {
  WITH *, EXISTS {
      MATCH (subject:Client) WHERE look.kind IN ['team', 'claim', 'looks', 'breakGlass']
        AND subject.id IN look.subjectIds AND toLower(subject.family) = toLower(looker.family)
    } AS isOwnName,
    CASE WHEN look.kind = 'team' THEN COUNT {
      MATCH (other:AccessEvent {practitionerId: look.practitionerId})
      WHERE look.at - duration({hours: 1}) < other.at <= look.at AND other.kind = 'team'
      RETURN DISTINCT other.pageOf
    } ELSE 0 END > mostAnHour AS isBurst
  RETURN [word IN [
      CASE WHEN look.closedBy = 5 THEN 'noRelation' END,
      CASE WHEN isOwnName THEN 'ownName' END,
      CASE WHEN isBurst THEN 'burst' END,
      CASE WHEN look.kind = 'breakGlass' OR 7 IN look.rowNumbers THEN 'breakGlass' END
    ] WHERE word IS NOT NULL] AS unusual
}
