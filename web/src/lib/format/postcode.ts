import { place } from '../place/place.ts';

const outward = '[A-Z]{1,2}\\d[A-Z\\d]?';
const inEngland = `(${outward})[ -]*(\\d[A-Z]{2})`;
/** What a postcode is made of, by country; its parts are written with a space between. */
const SHAPES: Record<string, string> = { GB: inEngland, AU: '(?<![-/]|\\d )(\\d{4})(?![-/]| \\d)' };

const shapeIn = (country: string): string => SHAPES[country] ?? inEngland;

/** `sw1a1aa` → `SW1A 1AA`, in Australia `3056`; null where it is not the shape of a postcode. */
export function formatPostcode(typed: string, { country } = place): string | null {
  const match = new RegExp(`^${shapeIn(country)}$`).exec(
    typed.toUpperCase().replace(/[^A-Z\d]/g, ''),
  );
  return match ? match.slice(1).join(' ') : null;
}

/** Somewhere in what was typed: the postcode as it stands there. */
export function findPostcode(text: string, { country } = place): string | undefined {
  return new RegExp(`\\b${shapeIn(country)}\\b`, 'i').exec(text)?.[0];
}
