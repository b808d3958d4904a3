// Entries of an event's map: every involvement that was decided, its row of the rule and what came of
// it (three lists of one length), and the records that the decisions rest on, each as the id of what
// was decided, a colon, and the record's id.
// Takes decided (maps with rulings), reliedOn.
// @access fragment
involvementIds: reduce(all = [], one IN decided | all + [r IN one.rulings | r.involvement.id]),
rowNumbers: reduce(all = [], one IN decided | all + [r IN one.rulings | r.row]),
outcomes: reduce(all = [], one IN decided | all + [r IN one.rulings | r.outcome]),
reliedOn: reliedOn
