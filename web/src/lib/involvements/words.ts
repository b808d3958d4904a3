import type { EndReason, HeldLine } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { m } from '#lib/paraglide/messages.js';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import { fullName } from '#lib/words/names.ts';
import { endReasons, partOf, type EndFault } from './end-form.ts';

export const lineWord = ({ agencyName, role }: HeldLine): string =>
  m.held_line({ agency: agencyName, role: involvementRoleWord(role) });

/** Each line as a whole, then, where several work there, each one's part. */
export const endItems = (lines: readonly HeldLine[]) =>
  lines.flatMap((held) => {
    const { id, people } = held;
    const line = lineWord(held);
    const parts = people.length > 1 ? people : [];
    return [
      { value: id, text: m.held_end_all({ line }), hint: m.held_end_all_hint() },
      ...parts.map((one) => ({
        value: partOf(id, one.id),
        text: m.held_end_part({ line, name: fullName(one) }),
      })),
    ];
  });

const hints: Partial<Record<EndReason, () => string>> = { mistake: m.held_reason_mistake_hint };

export const reasonItems = () =>
  endReasons.map((value) => ({ value, text: m[`held_reason_${value}`](), hint: hints[value]?.() }));

const faultWords: Record<EndFault, () => string> = {
  what: m.held_error_what,
  reason: m.held_error_reason,
  lastDay: m.held_error_day,
  last: m.held_error_last,
};

export const endErrors = (faults: readonly EndFault[]): FieldError[] =>
  faults.map((fault) => ({ field: fault === 'last' ? 'what' : fault, text: faultWords[fault]() }));
