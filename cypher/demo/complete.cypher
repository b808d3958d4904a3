// Marks the demo county as wholly loaded.
// @access write
// @param seed :: INTEGER
// @returns completed :: INTEGER
MATCH (county:DemoCounty {id: 'demo', seed: toInteger($seed)})
SET county.isComplete = true
RETURN count(*) AS completed
