import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/**
 * E.164, with `;ext=` (RFC 3966) where an extension is given: dropping it would ring the wrong desk.
 * Null where no number can look so. `isPossible` and not `isValid`: number ranges are opened faster
 * than libraries follow, and a number that rings must not be refused.
 */
export function phone(text: string, country: string): string | null {
  const number = parsePhoneNumberFromString(text, country as CountryCode);
  if (!number?.isPossible()) return null;
  return number.ext ? `${number.number};ext=${number.ext}` : number.number;
}
