type Row = Record<string, unknown>;

const TIME = /^\d{4}-\d\d-\d\dT/;

/** A team and its access event in one form, whichever database they come from. */
export function sameTeam(team: Row | null, event: Row) {
  const kept = team && {
    members: plain(team['members']),
    households: byId(team['households']),
    relationships: plain(team['relationships']),
    lines: plain(team['lines']),
    mediatedFor: [...(team['mediatedFor'] as string[])].sort(),
  };
  const { relation, outcome, closed } = event;
  return {
    team: kept,
    event: { relation, outcome, closed, rows: [...(event['rows'] as string[])].sort() },
  };
}

function byId(rows: unknown): unknown {
  const sorted = [...(rows as Row[])].sort((a, b) =>
    String(a['id']).localeCompare(String(b['id'])),
  );
  return plain(sorted);
}

/** Times as numbers: one writes Z, the other +00:00. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return TIME.test(value) ? Date.parse(value) : value;
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}
