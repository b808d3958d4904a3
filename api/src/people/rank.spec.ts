import { describe, expect, test } from '@jest/globals';
import { parseQuery } from './query-parser.ts';
import { rank, type Rankable } from './rank.ts';

const TODAY = new Date('2026-05-20T09:00:00Z');

function person(name: string, more: Partial<Rankable> = {}): Rankable {
  const [given, family] = name.split('|') as [string, string?];
  return {
    id: name,
    given,
    family: family ?? '',
    aliases: [],
    birthDate: null,
    dueDate: null,
    postcodes: [],
    hasIdentifier: false,
    ...more,
  };
}

const search = (people: Rankable[], text: string) => rank(people, parseQuery(text, TODAY, 'GB'));
const ids = (people: Rankable[], text: string) => search(people, text).map((r) => r.person.id);

describe('a person is found by', () => {
  test.each([
    ['the name', 'Jane|Smith', 'jane smith'],
    ['one name of two', 'Jane|Smith', 'smith'],
    ['a beginning', 'Jane|Smith', 'ja smi'],
    ['an initial', 'Jane|Smith', 'j smith'],
    ['the names exchanged', 'Jane|Smith', 'Smith, Jane'],
    ['a slip', 'Jane|Smith', 'jane smoth'],
    ['exchanged letters', 'Jane|Smith', 'jane smiht'],
    ['two slips in a long word', 'Krzysztof|Szymański', 'kryzstof szimanski'],
    ['the sound', 'Jane|Smythe', 'jane smith'],
    ['a nickname', 'Elizabeth|Brown', 'liz brown'],
    ['the name behind a nickname', 'Bill|Brown', 'william brown'],
    ['a name without its accents', 'Zoë|Brontë', 'zoe bronte'],
    ['a name with accents it lacks', 'Zoe|Bronte', 'Zoë Brontë'],
    ['a middle name left out', 'Jane Mary|Smith', 'jane smith'],
    ['a middle name too many', 'Jane|Smith', 'jane mary smith'],
    ['half of a double-barrelled name', 'Jane|Smith-Jones', 'jane jones'],
    ['a double-barrelled name without hyphen', 'Jane|Smith-Jones', 'jane smithjones'],
    ['one word written as two', 'Maryann|Cole', 'mary ann cole'],
    ['two words written as one', 'Mary Ann|Cole', 'maryann cole'],
    ['an Irish apostrophe left out', "Siobhán|O'Connor", 'siobhan o connor'],
    ['an Irish name by ear', 'Niamh|Byrne', 'neve byrne'],
    ['another Irish name by ear', 'Siobhán|Byrne', 'chevonne burn'],
    ['a Welsh name by ear', 'Rhys|Llewellyn', 'reece lewelin'],
    ['a Polish name without its letters', 'Łukasz|Wójcik', 'lukasz wojcik'],
    ['a Polish short form', 'Małgorzata|Żak', 'gosia zak'],
    ['another spelling, South Asian', 'Mohammad|Chaudhry', 'muhammed choudhury'],
    ['an abbreviation, South Asian', 'Muhammad|Rahman', 'md rahman'],
    ['a tone mark left out, West African', 'Adébáyọ̀|Ògúnlẹ́yẹ', 'adebayo ogunleye'],
    ['a short form, West African', 'Oluwaseun|Adeyemi', 'seun adeyemi'],
    ['a Chinese name, family first', 'Xiaoming|Li', 'li xiao ming'],
    ['a Chinese name in its own letters', '小明|李', '李小明'],
    ['an Arabic particle left out', 'Omar|al-Hassan', 'omar hassan'],
    ['an Arabic particle joined', 'Omar|al-Hassan', 'omar alhassan'],
    ['a Dutch particle', 'Anna|van der Berg', 'anna berg'],
    ['the only name', 'Adaeze', 'adaeze'],
    ['the only name, with a slip', 'Adaeze', 'adeaze'],
  ])('%s', (_, name, typed) => {
    const decoys = [person('Peter|Quill'), person('Grace|Holloway')];
    expect(ids([...decoys, person(name)], typed)).toEqual([name]);
  });

  test.each([
    ['another family name', 'Jane|Brown', 'jane smith'],
    ['another given name', 'Peter|Smith', 'jane smith'],
    ['short words that differ', 'Ali|Khan', 'ami khan'],
    ['one word typed twice', 'Jane|Smith', 'jane jane'],
    ['two of three words wrong', 'Jane|Smith', 'jane cooper hill'],
  ])('but not with %s', (_, name, typed) => expect(ids([person(name)], typed)).toEqual([]));
});

describe('nearest first', () => {
  test('exact, then beginning, nickname, slip, sound', () => {
    const people = ['Catarin|Hill', 'Kathy|Hill', 'Katherin|Hill', 'Katherine|Hill'].map((name) =>
      person(name),
    );
    expect(ids(people, 'katherine hill')).toEqual([
      'Katherine|Hill',
      'Kathy|Hill',
      'Katherin|Hill',
      'Catarin|Hill',
    ]);
  });

  test('in order before exchanged, whole before part', () => {
    const people = [person('James|Thomas'), person('Thomas|James'), person('Thomas|James-Bell')];
    expect(ids(people, 'thomas james')).toEqual([
      'Thomas|James',
      'James|Thomas',
      'Thomas|James-Bell',
    ]);
  });

  test('the youngest first among equals, unborn before all, unknown last', () => {
    const people = [
      person('Sam|Hill', { id: 'old', birthDate: '1980-01-01' }),
      person('Sam|Hill', { id: 'unknown' }),
      person('Sam|Hill', { id: 'unborn', dueDate: '2026-08-01' }),
      person('Sam|Hill', { id: 'young', birthDate: '2019-01-01' }),
    ];
    expect(ids(people, 'sam hill')).toEqual(['unborn', 'young', 'old', 'unknown']);
  });

  test('the same people in any order give the same list', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => person('Sam|Hill', { id }));
    expect(ids([...people].reverse(), 'sam hill')).toEqual(ids(people, 'sam hill'));
  });

  test('date of birth, exact before exchanged before other', () => {
    const people = [
      person('Sam|Hill', { id: 'other', birthDate: '2020-01-01' }),
      person('Sam|Hill', { id: 'exchanged', birthDate: '2019-03-04' }),
      person('Sam|Hill', { id: 'exact', birthDate: '2019-04-03' }),
    ];
    expect(ids(people, 'sam hill 3/4/19')).toEqual(['exact', 'exchanged', 'other']);
    expect(ids(people, '3/4/19')).toEqual(['exact', 'exchanged']);
  });

  test('an identifier beats every name', () => {
    const people = [person('Sam|Hill'), person('Jo|Dean', { hasIdentifier: true })];
    expect(ids(people, 'sam hill SC-20419')).toEqual(['Jo|Dean', 'Sam|Hill']);
  });
});

describe('aliases', () => {
  const alias = { given: 'Janie', family: 'Cole' };

  test('are found and named', () => {
    const [found] = search([person('Jane|Smith', { aliases: [alias] })], 'janie cole');
    expect(found).toMatchObject({ matchedName: 'Janie Cole' });
  });

  test('are not named where the name itself matched as well', () => {
    const [found] = search([person('Jane|Smith', { aliases: [alias] })], 'jane');
    expect(found?.matchedName).toBeUndefined();
  });
});

describe('only what may be seen counts', () => {
  test('a person without a postcode is not found by it, nor moved up', () => {
    const people = [
      person('Sam|Hill', {
        id: 'seen',
        postcodes: ['TS1 1AA', 'NE1 4ST'],
        birthDate: '1980-01-01',
      }),
    ];
    const shielded = person('Sam|Hill', { id: 'shielded', birthDate: '2019-01-01' });
    expect(ids([...people, shielded], 'NE1 4ST')).toEqual(['seen']);
    expect(ids([...people, shielded], 'sam hill NE1 4ST')).toEqual(['seen', 'shielded']);
    expect(ids([...people, shielded], 'sam hill')).toEqual(['shielded', 'seen']);
  });

  test('nothing typed finds nobody', () => expect(ids([person('Sam|Hill')], '')).toEqual([]));
});
