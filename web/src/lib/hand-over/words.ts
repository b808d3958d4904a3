import type { Fate, LineHolder, LineToHandOver, PlannedLine, Whose } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { formatDay } from '#lib/format/dates.ts';
import { m } from '#lib/paraglide/messages.js';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import { fullName } from '#lib/words/names.ts';

export type HandOverFault = 'lines' | 'to' | 'gone' | 'many' | 'changed';

const faults: Record<HandOverFault, () => string> = {
  lines: m.handover_error_lines,
  to: m.handover_error_to,
  gone: m.handover_error_gone,
  many: m.handover_error_many,
  changed: m.handover_error_changed,
};

export const handOverErrors = (found: readonly HandOverFault[]): FieldError[] =>
  found.map((fault) => ({
    field: fault === 'to' || fault === 'gone' ? 'to' : 'lines',
    text: faults[fault](),
  }));

/** Of one line to choose: what it is, and who else holds it, or held it. */
export function lineFacts(line: LineToHandOver, whose: Whose): string[] {
  const role = involvementRoleWord(line.role);
  const what = m.handover_facts({ role, day: formatDay(line.since) });
  if (whose === 'unowned') {
    // More than the last few say nothing new.
    const held = line.holders.slice(0, 3).map(holderWord);
    return [what, ...(held.length > 0 ? held : [m.unowned_nobody()])];
  }
  const others = line.holders.filter(({ standing }) => standing === 'there' || standing === 'away');
  return [
    what,
    ...(line.isLead ? [m.handover_lead()] : []),
    ...(line.isConfirmed ? [] : [m.handover_unconfirmed()]),
    ...(others.length > 0 ? [m.handover_with({ names: others.map(fullName).join(', ') })] : []),
  ];
}

function holderWord(holder: LineHolder): string {
  const name = fullName(holder);
  const day = holder.since ? formatDay(holder.since) : null;
  if (holder.standing === 'off') return m.unowned_off({ name });
  if (holder.standing === 'left') {
    return day ? m.unowned_left({ name, day }) : m.unowned_left_some_day({ name });
  }
  if (!day) return name;
  return holder.standing === 'away'
    ? m.unowned_away({ name, day })
    : m.unowned_ended({ name, day });
}

/** The heading over what has one fate. */
export function fateWord(fate: Fate, whose: Whose, name: string, count: number): string {
  const isOwn = whose === 'own';
  switch (fate) {
    case 'moves':
      return (isOwn ? m.handover_moves : m.handover_moves_unowned)({ name, count });
    case 'isHeld':
      return (isOwn ? m.handover_held : m.handover_held_unowned)({ name, count });
    case 'stays':
      return m.handover_stays({ count });
  }
}

export function plannedWord(line: PlannedLine): string {
  const what = `${fullName(line)}, ${involvementRoleWord(line.role)}`;
  return line.endsLead ? `${what}: ${m.handover_ends_lead()}` : what;
}
