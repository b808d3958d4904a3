// Condition: the viewer may confirm a link that is only its maker's word. Never its maker; of the own
// agency its team lead, of another whoever works with the client there and sees the line whole.
// Takes viewer, link, worker, line, holder, closedBy, ownLines, confirmedLines, rulings, at.
// @access fragment
(NOT coalesce(link.isConfirmed, false) AND link.since <= at
  AND (link.until IS NULL OR at < link.until)
  AND worker <> viewer.practitioner AND coalesce(link.recordedBy <> viewer.practitionerId, true)
  AND CASE WHEN holder = viewer.agency
    THEN viewer.role = 'teamLead' AND coalesce(closedBy, 5) = 5 AND worker IN viewer.colleagues
    ELSE closedBy IS NULL AND any(mine IN ownLines WHERE mine IN confirmedLines)
      AND any(r IN rulings WHERE r.involvement = line AND r.outcome = 'FULL')
  END)
