// Has the server count again what a load has added, and forget the plans made for an empty graph: else
// it finds them stale one by one, while people wait.
// @access read
CALL db.prepareForReplanning(20)
