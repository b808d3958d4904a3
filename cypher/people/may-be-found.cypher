// Keeps the clients that the viewer may open: the gate is open, or a line of theirs passes it (row 3).
// Takes viewer, client, subjectCloseness, familyCloseness, hasTeamLine, at; gives closedBy.
// @access fragment
// @use consent/relation-word
// @use consent/gate
WITH * WHERE closedBy IS NULL OR closedBy <> 1 AND hasTeamLine
