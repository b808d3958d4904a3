import type { ProtectivePurpose } from '#lib/api/types.ts';

export type BreakGlassValues = { purpose: ProtectivePurpose | null; reason: string };
export type BreakGlassFault = {
  field: 'purpose' | 'reason';
  code: 'empty' | 'tooShort' | 'tooLong';
};

export const emptyBreakGlass: BreakGlassValues = { purpose: null, reason: '' };

/** What the API asks of a reason: less could not be reviewed. */
const shortestReason = 20;
const longestReason = 500;

export function readBreakGlass(form: FormData) {
  const purpose = form.get('purpose');
  const reason = String(form.get('reason') ?? '').trim();
  const values: BreakGlassValues = {
    purpose: purpose === 'safeguarding' || purpose === 'emergency' ? purpose : null,
    reason,
  };
  const faults: BreakGlassFault[] = [];
  if (!values.purpose) faults.push({ field: 'purpose', code: 'empty' });
  // Counted as the API counts: a browser sends line ends as two characters.
  if (reason.length < shortestReason) faults.push({ field: 'reason', code: 'tooShort' });
  if (reason.length > longestReason) faults.push({ field: 'reason', code: 'tooLong' });
  return { values, faults };
}
