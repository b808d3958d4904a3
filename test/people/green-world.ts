import { world } from '#test/worlds/world-builder.ts';
import { NOW, viewerOf } from './services.ts';

/**
 * Everybody is called Green. Priya at Elm School may find Sam (her own), Ava (her team's), Lily and
 * Jane (Sam's family), Omar (claimed) and Rosa (her own, at a shielded home). The rest are decoys.
 */
export function greenWorld() {
  const w = world(NOW);
  const county = w.area('Anyshire');
  const north = w.area('North', county);
  const elm = w.agency('Elm School', { sector: 'school' });
  const oak = w.agency('Oak Surgery', { sector: 'gp' });
  const priya = w.practitioner('Priya Shah', { worksFor: elm });
  const tom = w.practitioner('Tom Reed', { worksFor: elm });
  const gone = w.practitioner('Gwen Gone', { worksFor: elm, until: w.ago({ days: 2 }) });
  const doctor = w.practitioner('Dora Cole', { worksFor: oak });

  const sam = w.client('Sam Green', { birthDate: '2019-05-01', aliases: [{ name: 'Sami Stone' }] });
  const ava = w.client('Ava Green', { birthDate: '2020-06-02' });
  const lily = w.client('Lily Green', { birthDate: '2023-01-04' });
  const jane = w.client('Jane Green', { birthDate: '1990-02-03' });
  const omar = w.client('Omar Green', { birthDate: '2018-03-04' });
  const rosa = w.client('Rosa Green', { birthDate: '2017-08-09' });
  const baby = w.client('Baby Green', { dueDate: '2026-04-12' });

  const home = w.household('1 Elm Road', 'ZZ1 1AA', north);
  const refuge = w.household('9 Hidden Lane', 'ZZ9 9ZZ', north);
  [sam, lily, jane].forEach((who) => w.livesIn(who, home));
  w.livesIn(rosa, refuge);
  w.shield(rosa, 'location');
  w.family([sam, 'child'], [lily, 'child'], [jane, 'parent'], [baby, 'unborn']);
  w.identifier(sam, 'case', 'SC-20419');

  w.involvement(sam, elm, { by: [priya] });
  w.involvement(rosa, elm, { by: [priya] });
  w.involvement(ava, elm, { by: [tom] });
  w.claim(priya, omar);
  // Not called Green any more.
  const nia = w.client('Nia Newname', { aliases: [{ name: 'Nia Oldname', use: 'former' }] });
  w.involvement(nia, elm, { by: [priya] });
  w.shield(nia, 'full');
  const decoys = addDecoys();
  return {
    w,
    north,
    elm,
    oak,
    priya,
    tom,
    doctor,
    sam,
    ava,
    lily,
    jane,
    omar,
    rosa,
    baby,
    home,
    decoys,
  };

  /** Each would be found if one condition were forgotten. */
  function addDecoys() {
    const stranger = w.client('Sam Green', { birthDate: '2019-05-01' });
    w.involvement(stranger, oak, { by: [doctor] });
    w.identifier(stranger, 'case', 'SC-99999');
    const ended = w.client('Ended Green');
    w.involvement(ended, elm, { by: [priya], until: w.ago({ days: 1 }) });
    const later = w.client('Later Green');
    w.involvement(later, elm, { by: [priya], since: w.ahead({ days: 1 }) });
    const handedOver = w.client('Handed Green');
    w.involvement(handedOver, oak, { by: [{ who: priya }] });
    const orphan = w.client('Orphan Green');
    w.involvement(orphan, elm, { by: [gone] });
    const lapsed = w.client('Lapsed Green');
    w.claim(priya, lapsed, { since: w.ago({ days: 3 }), until: w.ago({ days: 2 }) });
    const toms = w.client('Claimed Green');
    w.claim(tom, toms);
    const hidden = w.client('Hidden Green', { birthDate: '2019-05-01' });
    w.shield(hidden, 'full');
    const left = w.client('Left Green');
    w.family([sam, 'child'], [hidden, 'child'], [left, 'carer', { until: w.ago({ days: 9 }) }]);
    return { stranger, ended, later, handedOver, orphan, lapsed, toms, hidden, left };
  }
}

export type GreenWorld = ReturnType<typeof greenWorld>;

export function priyaOf({ priya, elm }: GreenWorld) {
  return viewerOf(priya, elm);
}
