// One's own latest look at one page: each family page asks for it.
CREATE INDEX access_event_visit IF NOT EXISTS FOR (n:AccessEvent) ON (n.practitionerId, n.pageOf, n.at);
