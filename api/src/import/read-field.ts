import type { Fault, Reason } from './faults.ts';
import { valueClass } from './faults.ts';
import type { FieldSpec } from './profile.ts';
import { transform, type TransformContext } from './transforms/index.ts';

export type FieldRead = { value: string | null } | { fault: Fault };

// Controls (also the C1 ones that a wrong encoding leaves behind) and marks that turn the writing direction.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const WIDTHLESS = /[\u200b\ufeff]/g;

/** One field of one row: its columns cleaned, checked, transformed and decoded. Null where it is empty. */
export function readField(
  name: string,
  spec: FieldSpec,
  cells: string[],
  line: number,
  context: TransformContext,
): FieldRead {
  const fail = (reason: Reason, column: number, raw: string, detail?: string): FieldRead => ({
    fault: {
      line,
      column,
      field: name,
      valueClass: valueClass(raw),
      reason,
      ...(detail === undefined ? {} : { detail }),
      effect: spec.onFault === 'leaveOut' ? 'valueLeftOut' : 'rowRejected',
    },
  });
  const values: string[] = [];
  for (const column of spec.columns) {
    const raw = cells[column - 1] ?? '';
    const reason = unreadable(raw, spec.maxLength);
    if (reason)
      return fail(
        reason,
        column,
        raw,
        reason === 'tooLong' ? `at most ${spec.maxLength}` : undefined,
      );
    values.push(clean(raw));
  }
  const first = spec.columns[0] as number;
  const joined = values.join(' ').trim();
  if (!joined) return spec.isRequired ? fail('missing', first, '') : { value: null };
  const result = transform(spec.transform, values, context);
  if ('reason' in result) return fail(result.reason, first, joined);
  if (spec.pattern && !new RegExp(spec.pattern, 'u').test(result.value)) {
    return fail('pattern', first, joined, spec.form);
  }
  if (!spec.codes) return { value: result.value };
  const meaning = spec.codes[result.value];
  return meaning === undefined ? fail('unknownCode', first, joined) : { value: meaning };
}

function unreadable(raw: string, maxLength: number): Reason | null {
  if (UNSEEN.test(raw)) return 'controlCharacter';
  if (raw.includes('\ufffd')) return 'damagedText';
  return raw.length > maxLength ? 'tooLong' : null;
}

/** One spelling of accents, one kind of space, none at the ends. */
function clean(raw: string): string {
  return raw.normalize('NFC').replace(WIDTHLESS, '').replace(/\s+/g, ' ').trim();
}
