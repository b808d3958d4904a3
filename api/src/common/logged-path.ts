const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the addresses of our own routes, of the API and of the pages, are made of. */
const WORDS = new Set(
  [
    'api v1 health live ready docs openapi.json',
    'session acting end issuers sign-in callback sign-out',
    'families mine searches claims claim clients team tick practitioners agencies demo stories',
    'consent consent-preview consent-records consent-recipients withdrawals protection shields allow disallow',
    'involvements joining join lead lead-proposals withdrawal still-involved releases release confirmations unconfirmed confirm bars duty assessments competence',
    'relay relay-messages views desk beyond name answer break-glass notices read looks access oversight accesses enquiries review',
    'concern concerns reply settle',
    'hand-over preview unowned number',
    'admin users off on sessions suspensions reviews growth problems problem settlement',
    'invitations invitation invite reminder acceptance refusal suggestion colleague-searches',
    'inbox own-card confirmation absences contact-checks card vcard mail mail-choice mail-off mail-troubles again',
    'help accessibility privacy favicon.svg _app',
  ].flatMap((line) => line.split(' ')),
);

/**
 * A path as the log may have it. Anybody can type anything into an address, a family's name too, so what
 * is neither one of our own words nor a random id stands there as `:x`.
 */
export function loggedPath(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  return path.split('/').map(loggedSegment).join('/');
}

function loggedSegment(segment: string): string {
  return segment === '' || WORDS.has(segment) || UUID.test(segment) ? segment : ':x';
}
