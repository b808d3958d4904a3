const outward = '[a-z]{1,2}\\d[a-z\\d]?';

interface Country {
  /** What a postcode is made of, without regard to case; its parts are stored with a space between. */
  postcode: string;
}

/** What addresses look like where Patchwork is used; a profile names one of them. */
export const COUNTRIES = {
  GB: { postcode: `(${outward})\\s*(\\d[a-z]{2})` },
  // Four digits of a longer number, or of a reference, are none.
  AU: { postcode: '(?<![-/]|\\d )(\\d{4})(?![-/]| \\d)' },
} satisfies Record<string, Country>;

export type CountryCode = keyof typeof COUNTRIES;
