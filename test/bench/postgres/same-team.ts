type Row = Record<string, unknown>;

const TIME = /^\d{4}-\d\d-\d\dT/;

/** A team and its access event in one form, whichever database they come from. */
export function sameTeam(team: Row | null, event: Row) {
  const kept = team && {
    members: plain(team['members']),
    households: byId(team['households']),
    relationships: plain(team['relationships']),
    lines: plain(team['lines']),
    breakGlassUntil: plain(team['breakGlassUntil']),
    mediatedFor: [...(team['mediatedFor'] as string[])].sort(),
  };
  return { team: kept, event: sameEvent(event) };
}

/** Each line with its row of the rule and what came of it; lists may stand in any order. */
function sameEvent(event: Row) {
  const read = (name: string) =>
    event[name] ?? event[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] ?? null;
  const list = (name: string) => (read(name) as unknown[] | null) ?? [];
  const [rows, outcomes] = [list('rowNumbers'), list('outcomes')];
  const lines = list('involvementIds').map((id, i) => `${id} ${rows[i]} ${outcomes[i]}`);
  return {
    relation: read('relation'),
    closedBy: read('closedBy'),
    outcome: read('outcome'),
    lines: lines.sort(),
    reliedOn: [...list('reliedOn')].sort(),
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
