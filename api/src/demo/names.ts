import { namePools, type Culture, type NamePool } from './name-pools.ts';
import type { Random, Weighted } from './random.ts';

export type Generation = 'adult' | 'child';
export type Gender = 'female' | 'male';

const cultures: Weighted<Culture> = (Object.entries(namePools) as [Culture, NamePool][]).map(
  ([culture, { weight }]) => [culture, weight],
);
const SECOND_GIVEN = 0.08;

export function pickCulture(random: Random): Culture {
  return random.weighted(cultures);
}

export function pickGender(random: Random): Gender {
  return random.chance(0.5) ? 'female' : 'male';
}

export function givenName(
  random: Random,
  culture: Culture,
  gender: Gender,
  generation: Generation,
): string {
  const pool: NamePool = namePools[culture];
  const young = gender === 'female' ? pool.girls : pool.boys;
  const grown = gender === 'female' ? pool.women : pool.men;
  const names = generation === 'child' ? (young ?? grown) : grown;
  const first = random.pick(names);
  if (!random.chance(SECOND_GIVEN)) return first;
  const second = random.pick(names);
  return second === first ? first : `${first} ${second}`;
}

/** A family name in both its forms, `male|female` where they differ. */
export function familyName(random: Random, culture: Culture): string {
  const pool: NamePool = namePools[culture];
  const name = random.pick(pool.families);
  if (!random.chance(pool.hyphened) || /[|-]/.test(name)) return name;
  const other = random.pick(pool.families.filter((each) => each !== name && !/[|-]/.test(each)));
  return `${name}-${other}`;
}

/** The form that a man or a woman of that family bears. */
export function bornBy(family: string, gender: Gender): string {
  const [male = family, female = male] = family.split('|');
  return gender === 'male' ? male : female;
}
