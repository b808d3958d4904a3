import { baseLocale, isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { place } from './place.ts';

/** Has every word said in the place's language, or in the first one where there is no translation. */
export function speakAsHere(): void {
  const locale = isLocale(place.locale) ? place.locale : baseLocale;
  overwriteGetLocale(() => locale);
}
