import { randomBytes } from 'node:crypto';
import { buildCounty, DEMO_SEED } from '#api/demo/county.ts';
import { makeIdentifierVault } from '#api/people/identifiers.ts';

export interface Details {
  name: string;
  day: string;
  month: string;
  year: string;
  postcode: string;
}

let built: ReturnType<typeof buildCounty> | undefined;

/** What somebody who works with a person of the demo knows: the same seed and day, the same county. */
export function detailsOf(fullName: string): Details {
  const anchor = new Date();
  anchor.setUTCHours(0, 0, 0, 0);
  const vault = makeIdentifierVault(randomBytes(32).toString('hex'));
  built ??= buildCounty({ seed: DEMO_SEED, anchor, vault });
  const client = built.clients.find(({ given, family }) => `${given} ${family}` === fullName)!;
  const lived = built.livesIn.find(({ clientId, until }) => clientId === client.id && !until)!;
  const { postcode } = built.households.find(({ id }) => id === lived.householdId)!;
  const [year, month, day] = String(client.birthDate).split('-') as [string, string, string];
  return { name: fullName, day, month, year, postcode };
}
