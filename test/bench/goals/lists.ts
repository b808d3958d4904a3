import { randomUUID } from 'node:crypto';
import { findListers, type Lister } from '../asks.ts';
import type { Bench, Place } from '../bench.ts';
import { compare, quantile, type Variant } from '../measure.ts';
import { number, type Figure } from '../report.ts';

/** Goal 6, the part among one's own subjects, and the home page, which walks the same way. */
export async function measureLists(bench: Bench): Promise<void> {
  const place = await bench.county('middle');
  const listers = await findListers(place, 200);
  await measureOne(bench, place, 'practitioners of all agencies', every(listers, 10));
  await measureOne(bench, place, 'the ten largest agencies', listers.slice(0, 10));
}

async function measureOne(
  bench: Bench,
  place: Place,
  who: string,
  listers: Lister[],
): Promise<void> {
  const subjects = Math.round(
    quantile(
      listers.map((one) => one.subjects),
      0.5,
    ),
  );
  const search = (i: number) => ({ viewer: listers[i]!.viewer, identifier: null, now: null });
  const home = (i: number) => ({ eventId: randomUUID(), viewer: listers[i]!.viewer, now: null });
  const ways: (Variant & {
    profile: (i: number) => Promise<{ hits: number }>;
    aim?: Figure['aim'];
  })[] = [
    {
      name: 'search among one’s own, p95',
      run: (i) => place.graph.read('people/find-own', search(i)),
      profile: (i) => place.graph.profile('people/find-own', search(i)),
      aim: { atMost: 20 },
    },
    {
      name: 'my families, p95',
      run: (i) => place.graph.disclose('home/my-families', home(i)),
      profile: (i) => place.graph.profile('home/my-families', home(i)),
    },
  ];
  for (const way of ways) {
    const hits = await meanHits(listers, way.profile);
    // A fifth: what was measured before has warmed the server, and these read hundreds of people.
    const plan = {
      questions: listers.length,
      warmUps: bench.warmUps / 5,
      rounds: bench.rounds / 2,
    };
    const [timed] = await compare([way], plan, bench.machine.settle);
    bench.add({
      goal: '6',
      name: `${way.name}: ${who}`,
      values: timed!.p95s,
      unit: 'ms',
      aim: way.aim,
      note: `p50 ${number(timed!.p50)} ms, ${number(hits)} hits, ${subjects} lines at the agency`,
    });
  }
}

async function meanHits(listers: Lister[], profile: (i: number) => Promise<{ hits: number }>) {
  let sum = 0;
  for (let i = 0; i < listers.length; i++) sum += (await profile(i)).hits;
  return sum / listers.length;
}

function every<T>(all: T[], nth: number): T[] {
  return all.filter((_one, i) => i % nth === 0);
}
