import { ApiError } from '#lib/api/api.ts';
import type { FieldError } from '#lib/components/field.ts';
import { m } from '#lib/paraglide/messages.js';

const words: Record<string, () => string> = {
  notYourself: m.user_error_yourself,
  lastAdministrator: m.user_error_last,
  hasChanged: m.user_error_changed,
  notFound: m.user_error_gone,
};

/** Why an account was not changed, at the field that was sent; undefined: for another page to say. */
export function userError(cause: unknown): FieldError[] | undefined {
  const word = cause instanceof ApiError ? words[cause.code] : undefined;
  return word && [{ field: 'reason', text: word() }];
}

export const noReason = (): FieldError[] => [{ field: 'reason', text: m.user_error_reason() }];
