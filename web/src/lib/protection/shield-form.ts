import type { ShieldKind, ShieldReason } from '#lib/api/types.ts';
import { readDate, type DateParts } from '#lib/format/typed-date.ts';

export const shieldKinds: readonly ShieldKind[] = ['location', 'full'];
export const shieldReasons: readonly ShieldReason[] = [
  'domesticAbuse',
  'threat',
  'courtOrder',
  'adoption',
  'colleague',
  'other',
];

export type ShieldValues = {
  kind: ShieldKind | null;
  reason: ShieldReason | null;
  allows: string[];
  withHousehold: boolean;
  until: DateParts;
};
export type ShieldFault = 'kind' | 'reason' | 'until';

export const emptyShield: ShieldValues = {
  kind: null,
  reason: null,
  allows: [],
  withHousehold: true,
  until: { day: '', month: '', year: '' },
};

export function readShield(form: FormData) {
  const read = (name: string) => String(form.get(name) ?? '').trim();
  const values: ShieldValues = {
    kind: shieldKinds.find((kind) => kind === read('kind')) ?? null,
    reason: shieldReasons.find((reason) => reason === read('reason')) ?? null,
    allows: form.getAll('allows').map(String),
    withHousehold: form.get('withHousehold') === 'yes',
    until: { day: read('until-day'), month: read('until-month'), year: read('until-year') },
  };
  const until = readDate(values.until);
  const faults: ShieldFault[] = [];
  if (!values.kind) faults.push('kind');
  if (!values.reason) faults.push('reason');
  if (until.kind !== 'empty' && until.kind !== 'date') faults.push('until');
  return { values, faults, lastDay: until.kind === 'date' ? until.iso : undefined };
}
