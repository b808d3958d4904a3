// Strict in form and in the last two letters (never C I K M O V), free in the area's letters: new areas
// are made, and the NHS writes ZZ99 for people without an address.
const POSTCODE = /^(?:GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][ABD-HJLNP-UW-Z]{2})$/;

/** Upper case with one space before the last three, as stored; null where no UK postcode looks so. */
export function ukPostcode(text: string): string | null {
  const compact = text.toUpperCase().replace(/\s+/g, '');
  return POSTCODE.test(compact) ? `${compact.slice(0, -3)} ${compact.slice(-3)}` : null;
}
