/**
 * Cuts the numbering plan of the profile's countries out of libphonenumber-js, whose whole world
 * weighs 40 kB on the wire. Run `node phone-metadata.mjs` in web/ after raising that package's version.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const countries = ['GB', 'GG', 'IM', 'JE'];
const world = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json');

const slice = {
  version: world.version,
  country_calling_codes: { 44: world.country_calling_codes['44'] },
  countries: Object.fromEntries(countries.map((code) => [code, world.countries[code]])),
};

writeFileSync(
  new URL('./src/lib/format/phone-metadata.gen.ts', import.meta.url),
  `// Made by web/phone-metadata.mjs; do not edit.\nexport const phoneMetadata = ${JSON.stringify(slice)};\n`,
);
