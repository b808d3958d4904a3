import { describe, expect, it } from '@jest/globals';
import { toCsv, type Headings } from './csv.ts';
import { agency, line, person, team } from './fixture-parts.ts';
import { largeTeam, smallFamily, twoHouseholds } from './fixtures.ts';
import type { FamilyTeam } from './family-team.ts';
import { signsOf } from './legend.ts';
import { filterTeam } from './lens/filters.ts';
import { hideNames } from './lens/hide-names.ts';
import { clearLens } from './lens/lens.ts';
import { toView } from './model.ts';
import { toPicture } from './picture.ts';
import { toSvg } from './svg.ts';
import { testWords } from './test-words.ts';
import { readingOrder } from './walk.ts';

const keys = [
  ...['for', 'agency', 'sector', 'role', 'name', 'job', 'lead', 'mobile', 'landline', 'email'],
  ...['dutyLine', 'agencyPhone', 'agencyEmail', 'agencyDuty', 'since', 'until', 'confirmed'],
];
const headings = Object.fromEntries(keys.map((key) => [key, key])) as unknown as Headings;

const csv = (answer: FamilyTeam) => toCsv(toView(answer), testWords, headings);

function svg(answer: FamilyTeam): string {
  const view = toView(answer);
  return toSvg(view, toPicture(view, testWords), {
    title: 'The team <around> "Ava" & co',
    dated: 'As at noon',
    takenBy: 'Taken by Priya Shah',
    signs: signsOf(view).map((sign) => ({ sign, text: sign })),
    kinds: [],
  });
}

const hidden = (answer: FamilyTeam) => hideNames(answer, (kind, number) => `${kind} ${number}`);
const family = /Ava|Sam\b|Dana|Lee\b|Okafor|Whitford|Reyes|Mill Lane|Harbour|ZZ\d/;

describe('the table', () => {
  it('has a row for each person and piece of work, and no more', () => {
    const rows = csv(smallFamily).trimEnd().split('\r\n');
    expect(rows[0]).toBe(`\ufeff${keys.join(',')}`);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toBe(
      'Dana Okafor,Children in Need Team 2,socialCare,socialWorker,Callum Reid,Social worker,,' +
        '07700 900123,01632 960142,callum.reid@example.org,01632 960111,01632 960100,,,' +
        '2026-01-12,,2026-05-03',
    );
  });

  it('tells of a mediated service only that there is one', () => {
    const last = csv(twoHouseholds).trim().split('\r\n').at(-1)!;
    expect(last).toMatch(/^Ava Okafor and Dana Okafor,A service that asks[^,]*,+$|^Dana/);
    expect(last.split(',').filter(Boolean)).toHaveLength(2);
  });

  it('gives no number of somebody who has gone', () => {
    const row = csv(smallFamily)
      .split('\r\n')
      .find((own) => own.includes('Joan Pike'))!;
    expect(row).toContain('Joan Pike (ended)');
    expect(row).not.toMatch(/07700|joan\.pike/);
  });

  it('has only what the filters leave', () => {
    const filtered = filterTeam(smallFamily, { ...clearLens, sectors: ['gp'] });
    expect(csv(filtered)).not.toMatch(/Callum|Priya|police/i);
  });

  it('runs nothing in a spreadsheet, and keeps a comma in its cell', () => {
    const risky = team({
      lines: [
        line('l', 'ava', agency('a', '=HYPERLINK("http://x")', 'gp'), [
          person('p', 'Ann, "Nan"', 'Lee', '@cmd'),
        ]),
      ],
    });
    expect(csv(risky)).toContain('"\'=HYPERLINK(""http://x"")"');
    expect(csv(risky)).toContain('"Ann, ""Nan"" Lee",\'@cmd,');
  });
});

describe('the drawing', () => {
  it.each([
    ['a small family', smallFamily],
    ['two households', twoHouseholds],
    ['51 nodes', largeTeam(51)],
  ])('shows everybody who is in the picture: %s', (_, answer) => {
    const drawn = svg(answer);
    const boxes = toPicture(toView(answer), testWords).boxes;
    for (const id of readingOrder(toView(answer))) {
      expect(drawn).toContain(`>${boxes.get(id)!.title[0]!.replace(/&/g, '&amp;')}</text>`);
    }
  });

  it('is titled, dated, explained and says who took it', () => {
    const drawn = svg(smallFamily);
    expect(drawn).toContain('The team &lt;around&gt; &quot;Ava&quot; &amp; co');
    expect(drawn).toContain('As at noon');
    expect(drawn.match(/Taken by Priya Shah/g)!.length).toBeGreaterThan(2);
    for (const sign of signsOf(toView(smallFamily))) expect(drawn).toContain(`>${sign}</text>`);
  });

  it('holds no script, style or address of anything else', () => {
    expect(svg(smallFamily)).not.toMatch(/<script|<style|style=|href|url\(|NaN|undefined/);
  });
});

it('names nobody of the family once names are hidden', () => {
  expect(csv(hidden(twoHouseholds))).not.toMatch(family);
  const view = toView(hidden(twoHouseholds));
  const { elements } = toPicture(view, testWords);
  expect(JSON.stringify(elements)).not.toMatch(family);
});
