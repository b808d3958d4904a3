const POSTCODE =
  /^(?:GIR0AA|[A-PR-UWYZ](?:[0-9]{1,2}|[A-HK-Y][0-9]|[A-HK-Y][0-9][0-9ABEHMNPRV-Y]|[0-9][A-HJKPS-UW])[0-9][ABD-HJLNP-UW-Z]{2})$/;

/** Upper case with one space before the last three, as stored; null where no UK postcode looks so (BS 7666). */
export function ukPostcode(text: string): string | null {
  const compact = text.toUpperCase().replace(/\s+/g, '');
  return POSTCODE.test(compact) ? `${compact.slice(0, -3)} ${compact.slice(-3)}` : null;
}
