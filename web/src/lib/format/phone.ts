import {
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
} from 'libphonenumber-js/core';
import { place } from '../place/place.ts';
import { asRecorded, type Phone } from './phone-book.ts';
import { phoneMetadata } from './phone-metadata.gen.ts';

/**
 * A number as people here read it, and the link that dials it. What the numbering plan does not know
 * (an extension, a short internal number) is shown as it was recorded.
 */
export function formatPhone(recorded: string, { country } = place): Phone {
  const number = parsePhoneNumberFromString(
    recorded.trim(),
    { defaultCountry: country as CountryCode, extract: false },
    phoneMetadata as unknown as MetadataJson,
  );
  if (!number?.isPossible()) return asRecorded(recorded);
  const isHome = phoneMetadata.country_calling_codes[number.countryCallingCode]?.includes(country);
  return {
    text: isHome ? number.formatNational() : number.formatInternational(),
    href: number.getURI(),
  };
}
