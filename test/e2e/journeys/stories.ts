import { expect, test } from '@jest/globals';
import { openFamily, search, signIn } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';
import { NO_ONE, searchCounty } from './roles.ts';

const MEDIATED = 'A service that asks to be reached through Patchwork';
const SURGERY = 'Bridge Street Surgery';
const VISITING = 'Health Visiting Team Central';
const SCHOOL = 'Elm Grove Primary School';
const PROTECTION = 'Child Protection Team Central';
const DRUGS = 'Harbourside Larkminster';
const HOUSING = 'Larkminster Housing Options';

interface Scene {
  who: string;
  opens: string;
  /** Exactly these agencies, in any order. */
  sees: string[];
  isMediated?: boolean;
  /** What else the page says, and what nothing of it may. */
  says?: RegExp[];
  never?: RegExp;
}

const scenes: Scene[] = [
  {
    who: 'Priya Shah',
    opens: 'Kelly Maddox',
    sees: [SCHOOL, VISITING, SURGERY, HOUSING, 'Larkminster Jobcentre'],
    never: /Harbourside|drug/i,
  },
  {
    who: 'Marcus Saint-Clair',
    opens: 'Kelly Maddox',
    sees: [DRUGS, SCHOOL, VISITING, SURGERY, HOUSING],
    says: [/because it is your own work with Kelly Maddox/],
  },
  {
    who: 'Dafydd Llewellyn',
    opens: 'Kwame Osei',
    sees: [SURGERY, PROTECTION],
    says: [/because a statutory service is working with Kwame Osei now/, /Hannah Price/],
    never: /High School|Youth Hub/,
  },
  { who: 'Hannah Price', opens: 'Kwame Osei', sees: [PROTECTION], never: /Surgery|High School/ },
  {
    who: 'Amara Okafor-Bell',
    opens: 'Piotr Grabowski',
    sees: [VISITING, 'The Weir Surgery', 'Larkshire Families Together'],
    never: /Harbourside|drug/i,
  },
  {
    who: 'Joan Featherstonehaugh',
    opens: 'Defne Aksoy',
    sees: ['The Kettle Room', 'Larkminster High School', "St Wilfreda's Primary School"],
    isMediated: true,
    says: [/for Defne Aksoy/],
    never: /sexual|clinic/i,
  },
  {
    who: 'Hannah Price',
    opens: 'Alfie Blackwood',
    sees: [
      PROTECTION,
      VISITING,
      DRUGS,
      'Cathedral Close Medical Centre',
      'Neighbourhood Policing Central',
    ],
    says: [/because this service has released it to statutory roles/],
  },
  {
    who: 'Seán MacLeod',
    opens: 'Alfie Blackwood',
    sees: ['Neighbourhood Policing Central', PROTECTION],
    never: /Harbourside|Health Visiting|Cathedral Close|GP practice/,
  },
  {
    who: 'Priya Shah',
    opens: 'Idris Mirza',
    sees: [SCHOOL],
    isMediated: true,
    never: /Beacon Gardens|Tanner Lane|Haven|refuge|Larkminster|ZZ\d/i,
  },
  {
    who: 'Hannah Price',
    opens: 'Idris Mirza',
    sees: [PROTECTION, SCHOOL, VISITING, 'Cathedral Close Medical Centre', 'Haven Refuge'],
    says: [/2 Beacon Gardens/],
  },
  {
    who: 'Hannah Price',
    opens: 'Tadhg Heffernan',
    sees: [PROTECTION, 'Greymarsh Primary School', 'Greymarsh Surgery'],
  },
  {
    who: 'Leylâ Yılmaz',
    opens: 'Baby Probyn',
    sees: [
      'Community Midwives South',
      'Family Nurse Service',
      PROTECTION,
      'Tarnstow Health Centre',
    ],
    says: [/due in \d+ weeks/, /not known/i],
  },
  {
    who: 'Katarzyna Wiśniewska',
    opens: 'Tobias Delaney',
    sees: [HOUSING, 'Early Help Team Central', SCHOOL],
    says: [
      // How to reach the team stands before who has left it.
      /No one is named now Call Early Help Team Central: [\d ]+ Duty line Gareth Tunnicliffe Has left/,
      /Early help worker for Tobias Delaney/,
      /Gareth Tunnicliffe has left Early Help Team Central, and no one is named in their place/,
    ],
    never: /Family Practice/,
  },
];

/** The ten families, as the demo's people see them on the real pages. */
export function stories(stage: Stage): void {
  test.each(scenes)('$who opens $opens', (scene) =>
    visiting(stage, {}, async (visit) => {
      await signIn(visit, scene.who);
      await openFamily(visit, scene.opens);
      await expectScene(visit, scene);
    }),
  );

  test('the front door finds a shielded child no more than one who does not exist', () =>
    visiting(stage, {}, async (visit) => {
      await signIn(visit, 'Tom Ashworth');
      const answers = [];
      for (const text of ['tadhg heffernan', 'tadhg quillfeather']) {
        await visit.page.goto('/');
        await searchCounty(visit, text);
        await visit.page.getByText(NO_ONE).waitFor();
        answers.push((await visit.page.getByRole('main').innerText()).replace(/\d+:\d\d[ap]m/, ''));
      }
      expect(answers[0]).toBe(answers[1]);
    }));

  test('a colleague from another service does not find the family at all', () =>
    visiting(stage, {}, async (visit) => {
      await signIn(visit, 'Leylâ Yılmaz');
      await search(visit, 'kelly maddox');
      await visit.page.getByText(NO_ONE).waitFor();
      await expectNothingOf(visit, /Harbourside|Elm Grove/);
    }));
}

async function expectScene(visit: Visit, { who, opens, sees, ...scene }: Scene): Promise<void> {
  const { page } = visit;
  const headings = await page.locator('.list .agency h3').allInnerTexts();
  expect(headings.sort()).toEqual(sees.sort());
  const mediated = await page.getByRole('heading', { name: MEDIATED }).count();
  expect(mediated).toBe(scene.isMediated ? 1 : 0);
  // Its text whether or not it is folded away.
  const text = (await page.getByRole('main').textContent())?.replace(/\s+/g, ' ') ?? '';
  for (const words of scene.says ?? []) expect(text).toMatch(words);
  if (scene.never) await expectNothingOf(visit, scene.never);
  const [first] = who.split(' ');
  await visit.lookTwice(`story-${opens}-${first}`.toLowerCase().replace(/[^a-z]+/g, '-'));
}

/** Neither on the page nor in what the server sent for it: the browser's tools show that too. */
async function expectNothingOf({ page }: Visit, words: RegExp): Promise<void> {
  expect(await page.getByRole('main').textContent()).not.toMatch(words);
  const path = new URL(page.url()).pathname;
  for (const address of [path, `${path}/__data.json`]) {
    const sent = await page.context().request.get(address);
    expect(sent.status()).toBe(200);
    const text = await sent.text();
    expect(text.replace(/<link[^>]*>|<footer[\s\S]*<\/footer>/g, '')).not.toMatch(words);
  }
}
