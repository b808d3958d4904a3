// Condition: a look was a search of the county, or the opening of somebody's page, on duty.
// Takes look.
// @access fragment
(look.kind = 'dutySearch' OR look.kind = 'team' AND look.relation = 'duty')
