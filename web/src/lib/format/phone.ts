import {
  parsePhoneNumberFromString,
  type CountryCode,
  type MetadataJson,
} from 'libphonenumber-js/core';
import { place } from '../place/place.ts';
import { phoneMetadata } from './phone-metadata.gen.ts';

export type Phone = { text: string; href: string };

/**
 * A number as people here read it, and the link that dials it. What the numbering plan does not know
 * (an extension, a short internal number) is shown as it was recorded; a wrong guess would ring a stranger.
 */
export function formatPhone(recorded: string, { country } = place): Phone {
  const text = recorded.trim();
  const number = parsePhoneNumberFromString(
    text,
    { defaultCountry: country as CountryCode, extract: false },
    phoneMetadata as unknown as MetadataJson,
  );
  if (!number?.isPossible()) return { text, href: `tel:${text.replace(/[^\d+]/g, '')}` };
  const isHome = phoneMetadata.country_calling_codes[number.countryCallingCode]?.includes(country);
  return {
    text: isHome ? number.formatNational() : number.formatInternational(),
    href: number.getURI(),
  };
}
