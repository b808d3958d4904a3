import { nhsCheckDigit } from '../people/identifiers.ts';
import type { CountyContext } from './county-context.ts';
import { bornBy, familyName } from './names.ts';
import { addAlias, isChild, isPresent, type Person } from './person.ts';
import type { Random } from './random.ts';

/** What people are called at home, by how official registers write them. */
const NICKNAMES: Record<string, string> = {
  Charlotte: 'Lottie',
  Christopher: 'Chris',
  Chukwuemeka: 'Emeka',
  Harrison: 'Harry',
  Isabella: 'Bella',
  Katherine: 'Kate',
  Matilda: 'Tilly',
  Michael: 'Mick',
  Mohammed: 'Mo',
  Oliver: 'Ollie',
  Oliwia: 'Livvy',
  Oluwaseun: 'Seun',
  Patrick: 'Paddy',
  Rebecca: 'Becky',
  Robert: 'Bob',
  Samantha: 'Sam',
  Stephen: 'Steve',
  Temitope: 'Temi',
  Theodore: 'Theo',
  Victoria: 'Vicky',
};

/** Other names: maiden names, nicknames, names given up, names used to hide. */
export function addAliases(context: CountyContext, person: Person): void {
  const { random } = context;
  if (!isPresent(person)) return;
  const { given, family } = person.client;
  const nickname = NICKNAMES[given.split(' ')[0]!];
  if (nickname && random.chance(0.6))
    addAlias(context, person, { given: nickname, family, use: 'nickname' });
  if (isChild(person)) {
    const other = person.parents.find((parent) => parent.client.family !== family)?.client.family;
    if (other && random.chance(0.08))
      addAlias(context, person, { given, family: other, use: 'former' });
    return;
  }
  const other = bornBy(familyName(random, person.culture), person.gender);
  if (other === family) return;
  if (person.gender === 'female' && random.chance(0.12)) {
    addAlias(context, person, { given, family: other, use: 'maiden' });
  } else if (random.chance(0.02)) {
    addAlias(context, person, { given, family: other, use: 'alias' });
  }
}

/** Numbers begin with 999: the NHS never gives those out, they are for synthetic data. */
export class NumberBook {
  private readonly context: CountyContext;
  private readonly taken = new Set<string>();

  constructor(context: CountyContext) {
    this.context = context;
  }

  addNhs(person: Person): void {
    if (isPresent(person)) this.add(person, 'nhs', this.fresh(nhsNumber));
  }

  addCase(person: Person): void {
    this.add(
      person,
      'case',
      this.fresh((random) => `LCC-${random.int(100_000, 999_999)}`),
    );
  }

  private fresh(make: (random: Random) => string): string {
    for (;;) {
      const number = make(this.context.random);
      if (this.taken.has(number)) continue;
      this.taken.add(number);
      return number;
    }
  }

  private add({ client }: Person, system: 'nhs' | 'case', value: string): void {
    const { context } = this;
    context.add('identifiers', {
      id: context.id(),
      clientId: client.id,
      system,
      keyedHash: context.vault.hash(system, value),
      ciphertext: context.vault.seal(value),
    });
  }
}

function nhsNumber(random: Random): string {
  for (;;) {
    const nine = `999${String(random.int(0, 999_999)).padStart(6, '0')}`;
    const check = nhsCheckDigit(nine);
    if (check < 10) return `${nine}${check}`;
  }
}
