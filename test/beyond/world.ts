import { world } from '#test/worlds/world-builder.ts';
import { NOW } from '#test/people/services.ts';

/**
 * Priya of Elm School opens Sam Green. Ava and Leo Brown, Eve and Gus are hers as well; Bo and Kim White
 * are a family of hers to which Sam's father belongs. Everybody else would be reached if one condition were
 * forgotten.
 */
export function beyondWorld() {
  const w = world(NOW);
  const elm = w.agency('Elm School', { sector: 'school' });
  const oak = w.agency('Oak Surgery', { sector: 'gp' });
  const fir = w.agency('Fir Clinic', { sector: 'healthVisiting' });
  const harbour = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
  const priya = w.practitioner('Priya Shah', { worksFor: elm });
  w.employment(priya, oak);
  const tom = w.practitioner('Tom Reed', { worksFor: elm });
  const dora = w.practitioner('Dora Cole', { worksFor: oak });
  w.employment(dora, fir, { until: w.ago({ days: 9 }) });
  const nina = w.practitioner('Nina Moss', { worksFor: oak });
  const gone = w.practitioner('Gwen Gone', { worksFor: oak, until: w.ago({ days: 9 }) });
  w.employment(gone, fir);
  const dan = w.practitioner('Dan Dock', { worksFor: harbour });

  const sam = w.client('Sam Green', { birthDate: '2019-05-01' });
  const lily = w.client('Lily Green', { birthDate: '2023-01-04' });
  const dev = w.client('Dev Green', { birthDate: '1988-01-01' });
  w.family([sam, 'child'], [lily, 'child'], [dev, 'parent']);
  w.involvement(sam, elm, { by: [priya] });
  w.involvement(sam, oak, { by: [dora, gone] });
  w.involvement(sam, fir, { until: w.ago({ days: 5 }) });
  const agreed = w.involvement(sam, harbour, { by: [dan] });
  w.consent(sam, { decision: 'share', source: { involvement: agreed } });
  w.involvement(lily, elm, { by: [priya] });
  w.involvement(lily, oak, { by: [dora] });

  const mine = (name: string, birthDate: string) => {
    const client = w.client(name, { birthDate });
    w.involvement(client, elm, { by: [priya] });
    return client;
  };
  const ava = mine('Ava Brown', '2018-01-01');
  const leo = w.client('Leo Brown', { birthDate: '2021-01-01' });
  w.family([ava, 'child'], [leo, 'child']);
  w.involvement(ava, oak, { by: [dora] });
  w.involvement(ava, fir, { by: [gone] });
  w.involvement(leo, oak, { by: [nina] });
  const eve = mine('Eve Stone', '2017-01-01');
  w.involvement(eve, oak, { by: [nina, { who: dora, until: w.ago({ days: 1 }) }] });
  w.involvement(eve, fir, { by: [dora] });
  const gus = mine('Gus Lane', '2016-01-01');
  const asked = w.involvement(gus, harbour, { by: [dan] });
  const bo = mine('Bo White', '2020-01-01');
  const kim = w.client('Kim White', { birthDate: '1990-01-01' });
  const whites = w.family([bo, 'child'], [kim, 'parent'], [dev, 'partner']);
  w.consent(gus, { decision: 'flag', source: { involvement: asked } });
  const shielded = addDecoys();
  return { w, elm, oak, fir, harbour, priya, tom, dora, nina, gone, dan, shielded, ...greens() };

  function greens() {
    return { sam, lily, dev, ava, leo, eve, gus, bo, kim };
  }

  function addDecoys() {
    const shielded = mine('Zed Shielded', '2015-01-01');
    w.involvement(shielded, oak, { by: [dora] });
    w.shield(shielded, 'full');
    w.member(whites, shielded, 'child');
    const denied = mine('Nell Denied', '2015-01-01');
    w.involvement(denied, oak, { by: [dora] });
    w.consent(denied, { decision: 'deny', source: { agency: oak } });
    const ended = mine('Cal Ended', '2015-01-01');
    w.involvement(ended, oak, { by: [dora], until: w.ago({ days: 1 }) });
    const covert = mine('Hal Covert', '2015-01-01');
    w.involvement(covert, oak, { by: [dora], class: 'covert' });
    w.family([covert, 'child'], [dev, 'other', { until: w.ago({ days: 1 }) }]);
    const toms = w.client('Toms Only');
    w.involvement(toms, elm, { by: [tom] });
    w.involvement(toms, oak, { by: [dora] });
    w.involvement(w.client('Other Hat'), oak, { by: [priya, dora] });
    const was = w.client('Was Mine');
    w.involvement(was, elm, { by: [priya], until: w.ago({ days: 1 }) });
    w.involvement(was, oak, { by: [dora] });
    w.involvement(w.client('Nobodys'), oak, { by: [dora] });
    w.family([dev, 'parent'], [w.client('Strange Child'), 'child']);
    return shielded;
  }
}
