import type { ClaimFault } from '#lib/claim/claim-form.ts';
import type { FieldError } from '#lib/components/field.ts';
import { m } from '#lib/paraglide/messages.js';
import type { SearchFault } from '#lib/search/search-form.ts';

const searchWords: Record<string, () => string> = {
  'text empty': m.search_error_empty,
  'dutyReference empty': m.search_error_reference,
};

export const searchErrors = (faults: readonly SearchFault[], findsClients: boolean): FieldError[] =>
  faults.map(({ field, code }) => ({
    field,
    text: findsClients
      ? (searchWords[`${field} ${code}`] ?? m.search_error_reference_form)()
      : m.search_error_empty_directory(),
  }));

const claimWords: Record<string, () => string> = {
  'name empty': m.claim_error_name,
  'birthDate incomplete': m.claim_error_date_incomplete,
  'birthDate impossible': m.claim_error_date_impossible,
  'postcode impossible': m.claim_error_postcode,
  'reason empty': m.claim_error_reason,
  'reason tooShort': m.claim_error_reason_short,
};

export const claimErrors = (faults: readonly ClaimFault[]): FieldError[] =>
  faults.map(({ field, code }) => ({
    field,
    text: (claimWords[`${field} ${code}`] ?? m.claim_error_too_few)(),
  }));
