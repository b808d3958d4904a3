// The same lines as consent/own-lines, of everybody at once: a list asks here from the viewer's side
// what a page asks from the client's.
// Takes viewer, at; gives one row for each line and link: person, line, isTeamLine, closeness.
// @access fragment
UNWIND viewer.colleagues + [cover IN viewer.covers | cover.absent] AS colleague
MATCH (colleague)-[link:INVOLVED_IN]->(line:Involvement)-[:PROVIDED_BY]->(lineHolder:Agency)
WHERE line.since <= at AND (line.until IS NULL OR at < line.until)
  AND (line.retainUntil IS NULL OR at < line.retainUntil) AND
// @use consent/team-link
// @use consent/link-closeness
MATCH (line)-[:SUPPORTS]->(person:Client)
