// Marks that a load of the demo county has begun and is not whole yet.
// @access write
// @param seed :: INTEGER, anchor :: STRING
// @returns begun :: INTEGER
MERGE (county:DemoCounty {id: 'demo'})
SET county += {seed: toInteger($seed), anchor: datetime($anchor), isComplete: false}
RETURN count(*) AS begun
