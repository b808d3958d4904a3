import { world, type WorldBuilder } from '#test/worlds/world-builder.ts';
import { isProving } from '#test/prove/counts.ts';
import { NOW } from './county.ts';
import type { Pair } from './pairs.ts';

export type ToldPair = Pair & { says: string };

/**
 * Pairs told by hand, where chance would have to be lucky: each hides enough, or just the one fact, to
 * push something visible aside.
 */
export function toldPairs(): ToldPair[] {
  return [
    told('somebody fully shielded makes a family of one', ['cole'], (w, { sid }) => {
      const hidden = fullyShielded(w, 'Kim Cole');
      w.family([sid, 'child'], [hidden, 'parent']);
      w.relate(hidden, 'parent', sid);
    }),
    told('hundreds of the same name, all fully shielded', ['jane cole', 'cole', 'jane'], (w) => {
      for (let n = 0; n < 450; n++) fullyShielded(w, 'Jane Cole');
    }),
    told('refuges of the same name', ['harbour', 'harbour house'], (w) => {
      for (let n = 0; n < 12; n++) {
        w.agency('Harbour House', { sector: 'domesticAbuse', isConfidential: true });
      }
    }),
    told('hundreds of workers of refuges of the same name', ['dana ward', 'ward'], (w) => {
      const refuge = w.agency('Refuge', { sector: 'domesticAbuse', isConfidential: true });
      for (let n = 0; n < 330; n++) w.practitioner('Dana Ward', { worksFor: refuge });
    }),
    told('somebody whose number, birthday, name and home are another’s', ['jane cole'], (w, s) => {
      const twin = fullyShielded(w, 'Jane Cole', '1990-01-02');
      w.livesIn(twin, s.home);
      w.identifier(twin, 'case', 'SC-1000');
    }),
    told('a hidden service found a child competent', ['cole'], (w, { sam, harbour }) => {
      w.assess(sam, { categories: ['substanceMisuse'], agencyId: harbour.id });
    }),
    told('a covert and a sensitive line to everybody', ['cole'], (w, s) => {
      // Not to Jane, on whom Dee breaks the glass.
      for (const client of w.build().clients.filter(({ id }) => id !== s.jane.id)) {
        w.involvement(client, s.mash, { class: 'covert', by: [s.dan], since: w.ago({ days: 4 }) });
        const line = w.involvement(client, s.harbour, { by: [{ who: s.dan, isLead: true }] });
        w.consent(client, {
          decision: 'share',
          source: { involvement: line },
          recipient: { sector: 'gp' },
        });
        w.release(line, { since: w.ahead({ days: 1 }) });
      }
    }),
    told(
      'an administrator: lines of everybody, and a refuge with people of theirs',
      ['cole'],
      (w, s) => {
        const refuge = w.agency('A Refuge', { sector: 'domesticAbuse', isConfidential: true });
        w.employment(s.dan, refuge, { roles: ['administrator'] });
        for (let n = 0; n < 60; n++) w.practitioner('Aaron Ward', { worksFor: refuge });
        for (const client of w.build().clients) w.involvement(client, s.house, { by: [s.dan] });
        w.involvement(fullyShielded(w, 'Kim Cole'), refuge, { by: [s.dan] });
      },
      ({ ada, council }) => ({
        viewerId: ada.id,
        choices: [{ agencyId: council.id, role: 'administrator' }],
      }),
    ),
  ];
}

type Shared = ReturnType<typeof shared>;

/** What both worlds of every pair share: Dee, who acts as a practitioner and at the front door, and Ada, who administers. */
function shared(w: WorldBuilder) {
  const county = w.area('Anyshire');
  const north = w.area('North', county);
  const mash = w.agency('Front Door', {
    sector: 'socialCare',
    class: 'statutory',
    areaIds: [north.id],
  });
  const harbour = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
  const house = w.agency('Harbour House', { sector: 'housing' });
  const dee = w.practitioner('Dee Front', { worksFor: mash, roles: ['practitioner', 'frontDoor'] });
  const dan = w.practitioner('Dana Ward', { worksFor: house });
  w.employment(dan, harbour);
  const home = w.household('1 Elm Road', 'ZZ1 1AA', north);
  const sam = w.client('Sam Cole', { birthDate: '2015-06-07' });
  const jane = w.client('Jane Cole', { birthDate: '1990-01-02' });
  const others = ['Janet Cole', 'June Cole', 'Jane Coles'].map((name) => w.client(name));
  for (const each of [sam, jane, ...others]) w.livesIn(each, home);
  const sid = w.client('Sid Cole', { birthDate: '2017-06-07' });
  w.family([sam, 'child'], [jane, 'parent']);
  for (const own of [sam, sid]) w.involvement(own, mash, { by: [dee] });
  w.account(dee, dee.id);
  const council = w.agency('Council', { sector: 'countyCouncil', isHost: true });
  const ada = w.practitioner('Ada Admin', { worksFor: council, roles: ['administrator'] });
  w.account(ada, ada.id);
  return { ada, council, house, mash, harbour, dee, dan, home, sam, sid, jane };
}

function fullyShielded(w: WorldBuilder, name: string, birthDate = '1988-03-04') {
  const person = w.client(name, { birthDate });
  w.shield(person, 'full');
  return person;
}

let seed = 70_000;

const toDee = ({ dee, mash }: Shared): Pick<Pair, 'viewerId' | 'choices'> => ({
  viewerId: dee.id,
  choices: (['frontDoor', 'practitioner'] as const).map((role) => ({ agencyId: mash.id, role })),
});

function told(
  says: string,
  texts: string[],
  hide: (w: WorldBuilder, s: Shared) => void,
  to: (s: Shared) => Pick<Pair, 'viewerId' | 'choices'> = toDee,
): ToldPair {
  const options = { seed: seed++ };
  const plain = world(NOW, options);
  const players = shared(plain);
  const { jane, sam } = players;
  const hiding = world(NOW, options);
  hide(hiding, shared(hiding));
  return {
    says,
    texts,
    seed: options.seed,
    ...to(players),
    claimed: [jane],
    decides: [sam],
    plain: plain.build(),
    hiding: hiding.build(),
    kinds: [says],
    asks: isProving ? 'all' : 'a part',
  };
}
