import { expect, test } from '@jest/globals';
import { detailsOf, type Details } from '../support/county.ts';
import { focused } from '../support/in-page.mjs';
import { openFamily, search, signIn, teamHeading } from '../support/steps.ts';
import { visiting, type Stage, type Visit } from '../support/visit.ts';

const NOBODY = { name: 'Zebedee Quillfeather', day: '4', month: '5', year: '2019' };

export function wrongInput(stage: Stage): void {
  test('an empty search says what is missing, and leads there', () =>
    visiting(stage, {}, async (visit) => {
      const { page } = visit;
      visit.forgive(/status of 400/);
      await signIn(visit, 'Amara Okafor-Bell');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      const missing = page.getByRole('link', { name: /^Enter a name, date of birth/ });
      await missing.waitFor();
      expect(await page.title()).toMatch(/^Error: /);
      await visit.lookTwice('home-error');
      await missing.click();
      expect((await page.evaluate(focused)).id).toBe('text');
    }));

  test('nobody found: an honest answer, a form with what was typed, and one refusal for all', () =>
    visiting(stage, {}, async (visit) => {
      visit.forgive(/status of 404/);
      await signIn(visit, 'Joan Featherstonehaugh');
      await searchForNobody(visit);
      const absent = await claim(visit, { ...NOBODY, postcode: 'ZZ1 4AB' });
      await visit.lookTwice('claim-refused');
      // Everything right, and yet closed: as if nobody of that name were there.
      const closed = await claim(visit, detailsOf('Tadhg Heffernan'));
      expect(closed).toBe(absent);
    }));

  test('a claim without details says what is missing', () =>
    visiting(stage, {}, async (visit) => {
      visit.forgive(/status of 400/);
      await signIn(visit, 'Joan Featherstonehaugh', '/claim');
      await visit.page.getByRole('button', { name: 'Open the family' }).click();
      await visit.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
      await visit.lookTwice('claim-error');
    }));

  test('a claim with the exact details opens the family', () =>
    visiting(stage, {}, async (visit) => {
      await signIn(visit, 'Joan Featherstonehaugh');
      await claim(visit, detailsOf('Tobias Delaney'), teamHeading(visit.page, 'Tobias Delaney'));
      await visit.lookTwice('family-claimed');
    }));

  test('what is closed looks like what does not exist', () => closedIsAbsent(stage));
}

async function searchForNobody(visit: Visit): Promise<void> {
  const { page } = visit;
  await search(visit, `${NOBODY.name} 4/5/2019 zz1 4ab`);
  await page.getByText('We found no one whom you may see.').waitFor();
  await page.getByRole('heading', { name: 'Who could have answered' }).waitFor();
  const typed = ['name', 'birthDate', 'birthDate-month', 'birthDate-year', 'postcode'];
  const filled = typed.map((id) => page.locator(`#${id}`).inputValue());
  expect(await Promise.all(filled)).toEqual([...Object.values(NOBODY), 'ZZ1 4AB']);
  await visit.lookTwice('results-none');
}

/** Fills the form and sends it; answers what the page then says, but for what was typed. */
async function claim(
  { page }: Visit,
  { name, day, month, year, postcode }: Details,
  expected = page.getByText('We could not open anyone with these details.'),
): Promise<string> {
  await page.goto('/claim');
  await page.getByLabel('Full name').fill(name);
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
  await page.getByLabel('Home postcode').fill(postcode);
  await page.getByLabel('Why you are working with this person').fill('New on my caseload');
  await page.getByRole('button', { name: 'Open the family' }).click();
  await expected.waitFor();
  return page.getByRole('main').innerText();
}

async function closedIsAbsent(stage: Stage): Promise<void> {
  let closed = '';
  await visiting(stage, {}, async (visit) => {
    await signIn(visit, 'Hannah Price');
    await openFamily(visit, 'Tadhg Heffernan');
    closed = new URL(visit.page.url()).pathname;
  });
  await visiting(stage, {}, async (visit) => {
    const { page } = visit;
    visit.forgive(/status of 404/);
    await signIn(visit, 'Tom Ashworth');
    const answers = [];
    for (const path of [closed, `/clients/${crypto.randomUUID()}`, '/clients/1', '/nothing-here']) {
      const response = await page.goto(path);
      await page.getByRole('heading', { name: 'Page not found' }).waitFor();
      const main = await page.getByRole('main').innerHTML();
      answers.push({ status: response?.status(), title: await page.title(), main });
    }
    await visit.lookTwice('not-found');
    expect(answers[0]).toMatchObject({ status: 404, title: 'Page not found – Patchwork' });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
}
