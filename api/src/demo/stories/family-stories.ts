import type { WrittenStory } from './demo-story.ts';

const SURGERY = 'larkminster-family-practice';

export const twoHouseholds: WrittenStory = {
  slug: 'two-households',
  title: 'The family with two households',
  familyName: 'Ashdown',
  story:
    'Noah and Isla Ashdown live half the week with their mother Grace in Brackwater and half with ' +
    'their father Daniel, his partner Chloë and their new sister Rory-Jane in Larkminster.',
  whoToSignInAs: ['amara'],
  whatToSee:
    'Amara, health visitor of Isla and of the baby, sees both homes with the children between them, ' +
    'both surgeries, the school, and reads the number of the GP.',
  openFirst: 'Isla Ashdown',
  write: (writer) => {
    const grace = writer.person('Grace Ashdown', 'female', 33.5);
    const daniel = writer.person('Daniel Ashdown', 'male', 35.2);
    const chloe = writer.person('Chloë Marsh', 'female', 29.9);
    const parents = [grace, daniel];
    const noah = writer.person('Noah Ashdown', 'male', 8.2, { parents });
    const isla = writer.person('Isla Ashdown', 'female', 3.6, { parents });
    const rory = writer.person('Rory-Jane Ashdown', 'female', 0.42, { parents: [chloe, daniel] });
    const parted = 800;
    const together = 520;
    writer.relate(noah, 'sibling', isla);
    for (const child of [noah, isla]) {
      writer.relate(child, 'halfSibling', rory);
      writer.relate(chloe, 'stepParent', child, { from: together });
    }
    writer.relate(grace, 'partner', daniel, { from: 3600, to: parted });
    writer.relate(chloe, 'partner', daniel, { from: together });
    writer.family(
      [grace, 'parent'],
      [daniel, 'parent', { to: parted }],
      [noah, 'child'],
      [isla, 'child'],
    );
    const from = parted;
    writer.family(
      [daniel, 'parent', { from }],
      [chloe, 'partner', { from: together }],
      [noah, 'child', { from }],
      [isla, 'child', { from }],
      [rory, 'child'],
    );
    writer.home('24 Heron Lane', 2, [grace, noah, isla]);
    const shared = writer.home('6 Candle Terrace', 1, [daniel, noah, isla], { from });
    for (const each of [chloe, rory]) writer.live(shared, each, { from: together });
    writer.line(isla, 'visiting-central', { by: 'amara', began: 1000, isLead: true, confirmed: 7 });
    writer.line(rory, 'visiting-central', { by: 'amara', began: 150, isLead: true, confirmed: 7 });
    writer.line(noah, 'elm-grove', {
      by: 'priya',
      role: 'safeguardingLead',
      began: 900,
      confirmed: 45,
    });
    for (const each of [grace, noah, isla]) {
      writer.line(each, 'the-weir-surgery', { began: 1050, confirmed: 52 });
    }
    for (const each of [daniel, chloe, rory]) {
      writer.line(each, 'bridge-street-surgery', { by: 'david', began: 140, confirmed: 21 });
    }
    writer.line(grace, 'housing-brackwater', { began: 700, ended: 250 });
    writer.line(noah, 'early-help-central', { began: 480, confirmed: 28, isLead: true });
  },
};

export const unborn: WrittenStory = {
  slug: 'unborn-child',
  title: 'A child not yet born',
  familyName: 'Probyn',
  story:
    'Lowri Probyn, nineteen, expects a child in nine weeks. Who the father is, is not known. She ' +
    'lives with her mother Eirlys.',
  whoToSignInAs: ['leila', 'hannah'],
  whatToSee:
    'Leylâ, the midwife, sees the unborn child with a due date in place of a birthday, the family ' +
    'nurse, and the social worker of the assessment before birth. The unknown father is drawn as ' +
    'what he is: not known.',
  openFirst: 'Baby Probyn',
  write: (writer) => {
    const culture = 'welsh';
    const eirlys = writer.person('Eirlys Probyn', 'female', 47.2, { culture });
    const lowri = writer.person('Lowri Probyn', 'female', 19.3, { culture, parents: [eirlys] });
    const baby = writer.person('Baby Probyn', 'female', -9 / 52, { culture, parents: [lowri] });
    writer.relate(eirlys, 'grandparent', baby);
    const father = writer.unknownFather(baby);
    writer.family(
      [lowri, 'parent'],
      [baby, 'unborn'],
      [eirlys, 'grandparent'],
      [father, 'parent', { from: 180 }],
    );
    writer.home('3 Mallow Close', 8, [eirlys, lowri]);
    const midwife = { by: 'leila', began: 150, confirmed: 6 };
    writer.line(lowri, 'community-midwives-south', midwife);
    writer.line(baby, 'community-midwives-south', midwife);
    writer.line(lowri, 'family-nurses', { began: 120, confirmed: 14, isLead: true });
    writer.line(baby, 'protection-central', {
      by: 'hannah',
      began: 40,
      isLead: true,
      confirmed: 5,
    });
    for (const each of [eirlys, lowri])
      writer.line(each, 'tarnstow-health-centre', { began: 1000 });
    writer.line(lowri, 'jobcentre-1', { began: 100 });
  },
};

export const leftBehind: WrittenStory = {
  slug: 'practitioner-who-left',
  title: 'A practitioner who left',
  familyName: 'Delaney',
  story:
    'Gareth Tunnicliffe of Early Help worked with Tobias Delaney for a year. He left six weeks ago, ' +
    'and nobody has taken over.',
  whoToSignInAs: ['kasia', 'priya'],
  whatToSee:
    'Katarzyna, the family’s housing officer, sees that Early Help is still involved, that Gareth ' +
    'has gone, and the team’s duty line to ring. The gap is visible, so somebody can fill it.',
  openFirst: 'Tobias Delaney',
  write: (writer) => {
    const marie = writer.person('Marie Delaney', 'female', 41.1);
    const parents = [marie];
    const tobias = writer.person('Tobias Delaney', 'male', 9.5, { parents });
    writer.family([marie, 'parent'], [tobias, 'child']);
    writer.home('Flat 12, 70 Wharf Road', 1, [marie, tobias], { from: 650 });
    const spell = { from: 1400, to: 42 };
    const gareth = writer.leaver('Gareth Tunnicliffe', 'early-help-central', spell);
    writer.line(tobias, 'early-help-central', {
      by: gareth,
      began: 400,
      confirmed: 80,
      isLead: true,
    });
    writer.line(marie, 'housing-larkminster', { by: 'kasia', began: 640, confirmed: 10 });
    const role = 'safeguardingLead';
    writer.line(tobias, 'elm-grove', { by: 'priya', role, began: 800, confirmed: 44 });
    for (const each of [marie, tobias]) writer.line(each, SURGERY, { began: 640 });
  },
};
