// Gives a kept view another name.
// @access write
// @param id :: STRING, name :: STRING
// @returns id :: STRING
MATCH (view:SavedView {id: $id})
SET view.name = $name
RETURN view.id AS id
