import type { Joining } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { m } from '#lib/paraglide/messages.js';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import type { JoinFault } from './join-form.ts';

export const roleItems = ({ roles }: Pick<Joining, 'roles'>) =>
  roles.map((value) => ({ value, text: involvementRoleWord(value) }));

export const basisItems = ({ bases }: Pick<Joining, 'bases'>) =>
  bases.map((value) => ({ value, text: m[`join_basis_${value}`]() }));

const faultWords: Record<JoinFault, (name: string) => string> = {
  role: () => m.join_error_role(),
  basis: () => m.join_error_basis(),
  firstDay: () => m.join_error_day(),
  already: (name) => m.join_error_already({ name }),
  agreement: () => m.join_error_agreement(),
};
const fields: Partial<Record<JoinFault, string>> = { already: 'role', agreement: 'role' };

export const joinErrors = (faults: readonly JoinFault[], name: string): FieldError[] =>
  faults.map((fault) => ({ field: fields[fault] ?? fault, text: faultWords[fault](name) }));
