import type { ExpectedRole } from '../team/chairs/chairs.ts';

/** Where the service is used, from its profile: what people there read and write, and when it is there. */
export interface Place {
  locale: string;
  /** Two letters. */
  country: string;
  timeZone: string;
  /** Whom the partnership expects beside somebody. The pages that tell of it are handed it. */
  expectedRoles?: ExpectedRole[];
}

export const ENGLAND: Place = { locale: 'en-GB', country: 'GB', timeZone: 'Europe/London' };

/** The service hands it to the server's side in the environment, and each page to its scripts. */
export const place: Place = typeof document === 'undefined' ? ofService() : ofPage();

function ofService(): Place {
  const given = process.env['PATCHWORK_PLACE'];
  return given ? (JSON.parse(given) as Place) : ENGLAND;
}

function ofPage(): Place {
  const { lang: locale, dataset } = document.documentElement;
  const { country = ENGLAND.country, timeZone = ENGLAND.timeZone } = dataset;
  return { locale, country, timeZone };
}
