const outward = '[A-Z]{1,2}\\d[A-Z\\d]?';
const postcodePattern = new RegExp(`^(${outward})(\\d[A-Z]{2})$`);

/** `sw1a1aa` → `SW1A 1AA`; null where it is not the shape of a postcode. */
export function formatPostcode(typed: string): string | null {
  const match = postcodePattern.exec(typed.toUpperCase().replace(/[^A-Z\d]/g, ''));
  return match ? `${match[1]} ${match[2]}` : null;
}
