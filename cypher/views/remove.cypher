// Removes a kept view.
// @access write
// @param id :: STRING
// @returns id :: STRING
MATCH (view:SavedView {id: $id})
WITH view, view.id AS id
DETACH DELETE view
RETURN id
