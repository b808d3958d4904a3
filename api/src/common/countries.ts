const outward = '[a-z]{1,2}\\d[a-z\\d]?';

interface Country {
  /** What a postcode is made of, without regard to case; its parts are stored with a space between. */
  postcode: string;
}

/** What addresses look like where Patchwork is used; a profile names one of them. */
export const COUNTRIES = {
  GB: { postcode: `(${outward})\\s*(\\d[a-z]{2})` },
  AU: { postcode: '(\\d{4})' },
} satisfies Record<string, Country>;

export type CountryCode = keyof typeof COUNTRIES;
