/** One mistake in a form, in words, at the field that mends it. */
export type FieldError = { field: string; text: string };

export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.text;

/** What a field's `aria-describedby` points at; undefined leaves the attribute out. */
export function describedBy(id: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
