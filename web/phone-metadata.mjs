/**
 * Cuts the numbering plans of the profile's countries out of libphonenumber-js, whose whole world
 * weighs 40 kB on the wire. Run `node phone-metadata.mjs` in web/ after raising that package's version.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const codes = ['44', '61'];
const world = createRequire(import.meta.url)('libphonenumber-js/metadata.min.json');

const callingCodes = Object.fromEntries(
  codes.map((code) => [code, world.country_calling_codes[code]]),
);
const countries = Object.values(callingCodes).flat();

const slice = {
  version: world.version,
  country_calling_codes: callingCodes,
  countries: Object.fromEntries(countries.map((code) => [code, world.countries[code]])),
};

writeFileSync(
  new URL('./src/lib/format/phone-metadata.gen.ts', import.meta.url),
  `// Made by web/phone-metadata.mjs; do not edit.\nconst callingCodes: Record<string, string[]> = ${JSON.stringify(callingCodes)};\nexport const phoneMetadata = { ...${JSON.stringify(slice)}, country_calling_codes: callingCodes };\n`,
);
