import { Random } from '#api/demo/random.ts';
import { emptyWorld, type InvolvementRecord, type World } from '#api/demo/world.ts';
import {
  CATEGORIES,
  CLASSES,
  PURPOSES,
  SECTORS,
  type Purpose,
  type Role,
} from '#api/consent/vocabulary.ts';
import type { Asker } from '../consent/oracle.ts';
import type { ConsentRecipient, ConsentSource } from './builder-options.ts';
import { world } from './world-builder.ts';

export interface RandomWorld {
  world: World;
  askers: Asker[];
}

const ROLES: Role[] = ['practitioner', 'statutory', 'frontDoor', 'teamLead'];
const LIKELY: Purpose[] = ['directSupport', 'safeguarding', 'safeguarding', 'emergency'];
/** No world uses more consent records than this, so that worlds can share a database. */
const RECORDS_A_WORLD = 1_000;

/**
 * A small world in which everything the rule reads occurs, often at once: nested agencies, covers,
 * unconfirmed links, ended and future lines, records of several authorities, shields with lists.
 */
export function randomWorld(seed: number, now: string): RandomWorld {
  const random = new Random(seed);
  const w = world(now, { seed, firstSeq: seed * RECORDS_A_WORLD });
  const chance = (share: number) => random.next() < share;
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random.next() * from.length)] as T;
  const some = <T>(from: readonly T[], share: number) => from.filter(() => chance(share));

  /** Usually current; sometimes ended, not begun, or ending this very moment. */
  const dates = (share = 0.25) => {
    if (!chance(share)) return { since: w.ago({ days: 400 }) };
    return pick([
      { since: w.ago({ days: 400 }), until: w.ago({ days: 5 }) },
      { since: w.ago({ days: 300 }), until: w.ago({ seconds: 1 }) },
      { since: w.ahead({ days: 2 }) },
      { since: w.ago({ days: 20 }), until: w.now },
      { since: w.now, until: w.ahead({ days: 10 }) },
    ]);
  };

  const sectors = some(SECTORS, 0.25).concat(['socialCare', 'drugAndAlcohol', 'police']);
  const tops = sectors.map((sector) =>
    w.agency(`${sector} ${seed}`, {
      sector,
      class: pick(CLASSES),
      category: pick(CATEGORIES),
      isSignedUp: !chance(0.1),
      hasSignedRow: !chance(0.2),
    }),
  );
  const teams = some(tops, 0.6).map((top) =>
    w.agency(`${top.name} team`, { ...facts(top), partOf: top }),
  );
  const agencies = [...tops, ...teams];

  const practitioners = Array.from({ length: 7 }, (_unused, number) =>
    w.practitioner(`Person Number${number}`, {
      worksFor: pick(agencies),
      roles: some(ROLES, 0.5).concat(pick(ROLES)),
      isActive: !chance(0.08),
      ...dates(0.12),
    }),
  );
  practitioners.forEach((who) => {
    if (chance(0.3)) w.employment(who, pick(agencies), { roles: [pick(ROLES)], ...dates(0.2) });
  });

  /** Young, grown, unborn, of unknown age, and at the very edges of sixteen (British time). */
  const age = () =>
    pick([
      ...Array.from({ length: 6 }, () => ({ birthDate: yearsAgo(9) })),
      { birthDate: yearsAgo(16) },
      { birthDate: yearsAgo(16, 1) },
      { birthDate: yearsAgo(40) },
      { dueDate: yearsAgo(0, 60) },
      {},
    ]);
  const yearsAgo = (years: number, daysLater = 0) => {
    const day = new Date(Date.parse(w.now) + daysLater * 86_400_000);
    day.setUTCFullYear(day.getUTCFullYear() - years);
    return day.toISOString().slice(0, 10);
  };

  const clients = Array.from({ length: 6 }, (_unused, number) =>
    w.client(`Child Number${number}`, age()),
  );
  const homes = [w.household('1 Low Street', 'ZZ1 1AA'), w.household('2 High Street', 'ZZ1 1AB')];
  clients.forEach((who) => some(homes, 0.5).forEach((home) => w.livesIn(who, home, dates(0.2))));
  for (const members of [clients.slice(0, 3), clients.slice(2, 5)]) {
    w.family(
      ...members.map(
        (who) => [who, 'child', { isConfirmed: !chance(0.15), ...dates(0.15) }] as never,
      ),
    );
  }

  const lines: InvolvementRecord[] = [];
  const worksAt = (agencyId: string) =>
    practitioners.filter((who) =>
      w
        .build()
        .employments.some((job) => job.practitionerId === who.id && job.agencyId === agencyId),
    );
  for (const client of clients) {
    for (const agency of some(agencies, 0.45)) {
      const line = w.involvement(client, agency, {
        class: chance(0.8) ? agency.class : pick(CLASSES),
        ...dates(0.3),
        ...(chance(0.08)
          ? { retainUntil: pick([w.now, w.ago({ days: 1 }), w.ahead({ days: 1 })]) }
          : {}),
      });
      lines.push(line);
      some(worksAt(agency.id), 0.5).forEach((who) =>
        w.link(line, { who, isConfirmed: !chance(0.2), ...linkDates() }),
      );
      if (chance(0.25)) w.release(line, dates(0.3));
    }
  }

  function linkDates() {
    return chance(0.3) ? { since: w.ago({ hours: pick([2, 23, 24, 25]) }) } : dates(0.2);
  }

  for (const who of practitioners) {
    const absent = pick(practitioners);
    const job = w.build().employments.find((each) => each.practitionerId === who.id);
    const acting = agencies.find((agency) => agency.id === job?.agencyId);
    const theirJob = w.build().employments.find((each) => each.practitionerId === absent.id);
    const held = agencies.find((agency) => agency.id === theirJob?.agencyId);
    if (chance(0.4) && acting && held && absent !== who) {
      w.cover(who, absent, chance(0.8) ? held : pick(agencies), {
        actingFor: acting,
        ...dates(0.2),
      });
    }
    const act = { agency: acting };
    some(clients, 0.15).forEach((client) => w.claim(who, client, { ...act, ...actDates() }));
    some(clients, 0.25).forEach((client) => w.breakGlass(who, client, { ...act, ...actDates() }));
    if (chance(0.4)) w.dutyEnquiry(who, `REF-${seed}`, { ...act, ...actDates() });
  }

  function actDates() {
    return chance(0.2) ? { since: w.ago({ hours: 24 }), until: w.now } : {};
  }

  for (const client of clients) {
    const authorities = [client, client, ...some(clients, 0.2)];
    const own = lines.filter((line) => line.clientId === client.id);
    for (let count = Math.floor(random.next() * 9); count > 0; count--) {
      w.consent(client, {
        authority: pick(authorities),
        decision: pick(['deny', 'flag', 'flag', 'share', 'share', 'share', 'clear'] as const),
        source: source(own),
        recipient: recipient(),
        ...recordDates(),
      });
    }
    if (chance(0.3)) {
      w.assess(client, {
        categories: chance(0.3) ? ['all'] : some(CATEGORIES, 0.5),
        agencyId: agencies[clients.indexOf(client) % agencies.length]!.id,
        ...dates(0.4),
      });
    }
    if (chance(0.15)) w.bar(client, pick(authorities), actDates());
    if (chance(0.15))
      w.shield(client, 'location', { allows: some(practitioners, 0.3), ...dates(0.2) });
    if (chance(0.12)) w.shield(client, 'full', { allows: some(practitioners, 0.4), ...dates(0.2) });
  }

  function source(own: InvolvementRecord[]): ConsentSource {
    const line = pick(own);
    return pick<ConsentSource>([
      'all',
      { category: pick(CATEGORIES) },
      { category: line?.category ?? 'mentalHealth' },
      { agency: agencies.find((agency) => agency.id === line?.agencyId) ?? pick(agencies) },
      { agency: pick(agencies) },
      line ? { involvement: line } : 'all',
    ]);
  }

  function recipient(): ConsentRecipient {
    return pick<ConsentRecipient>([
      'all',
      'all',
      { sector: pick(agencies).sector },
      { agency: pick(agencies) },
      { practitioner: pick(practitioners) },
    ]);
  }

  function recordDates() {
    return pick([
      {},
      {},
      { from: w.ago({ days: 3 }) },
      { from: w.ahead({ days: 3 }) },
      { to: w.ahead({ days: 3 }) },
      { to: w.now },
      { recordedAt: w.ago({ days: 366 }) },
      { recordedAt: w.ago({ days: 364 }) },
    ]);
  }

  return { world: w.build(), askers: askers(w.build(), random) };
}

/** Everyone in every role they hold (and now and then one they do not), with likely purposes. */
function askers(built: World, random: Random): Asker[] {
  return built.employments.flatMap(({ practitionerId, agencyId, roles }) => {
    const asked =
      random.next() < 0.1 ? [...roles, random.pick(['teamLead', 'analyst'] as const)] : roles;
    return [...new Set(asked)].map((role) => ({
      practitionerId,
      agencyId,
      role,
      purpose: random.next() < 0.03 ? null : random.pick([...LIKELY, ...LIKELY, ...PURPOSES]),
    }));
  });
}

function facts({ sector, class: kind, category }: World['agencies'][number]) {
  return { sector, class: kind, category };
}

/** Several worlds as one, to load in one go. */
export function joinWorlds(worlds: World[]): World {
  const joined = emptyWorld();
  for (const kind of Object.keys(joined) as (keyof World)[]) {
    (joined[kind] as unknown[]) = worlds.flatMap((each) => each[kind] as unknown[]);
  }
  return joined;
}
