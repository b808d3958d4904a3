import type { WrittenStory } from './demo-story.ts';
import { practitionerOf } from './story-writer.ts';

const SURGERY = 'cathedral-close-medical-centre';

export const shieldedAddress: WrittenStory = {
  slug: 'shielded-address',
  title: 'A shielded address',
  familyName: 'Mirza',
  story:
    'Farzana Begum fled with Idris and Maryam Mirza to a refuge of Haven. Their place is shielded; ' +
    'the refuge is in no directory.',
  whoToSignInAs: ['priya', 'hannah'],
  whatToSee:
    'Priya, at Idris’s school, sees no address, no postcode, no district and only her own line; in ' +
    'place of the others stands the one mediated line. Hannah, on the allow-list, sees the home and ' +
    'the refuge’s worker, released for safeguarding.',
  openFirst: 'Idris Mirza',
  write: (writer) => {
    const culture = 'pakistaniBangladeshi';
    const farzana = writer.person('Farzana Begum', 'female', 31.3, { culture });
    const tariq = writer.person('Tariq Mirza', 'male', 36.6, { culture });
    const parents = [farzana, tariq];
    const idris = writer.person('Idris Mirza', 'male', 6.4, { culture, parents });
    const maryam = writer.person('Maryam Mirza', 'female', 4.1, { culture, parents });
    const fled = 75;
    writer.relate(idris, 'sibling', maryam);
    writer.relate(tariq, 'partner', farzana, { from: 3200, to: fled });
    writer.family(
      [farzana, 'parent'],
      [tariq, 'parent', { to: fled }],
      [idris, 'child'],
      [maryam, 'child'],
    );
    const old = writer.home('60 Tanner Lane', 7, [tariq]);
    for (const each of [farzana, idris, maryam]) writer.live(old, each, { to: fled });
    writer.home('2 Beacon Gardens', 1, [farzana, idris, maryam], { from: fled });
    const refuge = writer.line(farzana, 'haven-refuge', { began: fled, confirmed: 6 });
    writer.release(refuge, 70);
    const by = 'hannah';
    for (const each of [idris, maryam])
      writer.line(each, 'protection-central', { by, began: 70, isLead: true });
    const role = 'safeguardingLead';
    writer.line(idris, 'elm-grove', { by: 'priya', role, began: 60, confirmed: 9 });
    writer.line(maryam, 'visiting-central', { began: 60 });
    for (const each of [farzana, idris, maryam]) writer.line(each, SURGERY, { began: 55 });
    const allowed = [
      practitionerOf('hannah'),
      practitionerOf('ruth'),
      refuge.links[0]!.practitionerId,
    ];
    writer.shield('location', [farzana, idris, maryam], allowed, fled);
  },
};

export const fullShield: WrittenStory = {
  slug: 'full-shield',
  title: 'A family that is not there',
  familyName: 'Heffernan',
  story:
    'Róisín Heffernan and her son Tadhg live under a new name. They are fully shielded: only Hannah ' +
    'Price and her manager are on the allow-list.',
  whoToSignInAs: ['tom', 'hannah'],
  whatToSee:
    'Tom, at the front door, may search the whole county with a referral reference. "Heffernan" with ' +
    'Tadhg’s name and birthday finds the same as a name that does not exist. Hannah finds the family ' +
    'among her own.',
  openFirst: 'Tadhg Heffernan',
  write: (writer) => {
    const culture = 'irish';
    const roisin = writer.person('Róisín Heffernan', 'female', 30.2, { culture });
    const parents = [roisin];
    const tadhg = writer.person('Tadhg Heffernan', 'male', 5.7, { culture, parents });
    writer.family([roisin, 'parent'], [tadhg, 'child']);
    writer.home('33 Sorrel Way', 6, [roisin, tadhg], { from: 190 });
    writer.line(tadhg, 'protection-central', {
      by: 'hannah',
      began: 188,
      isLead: true,
      confirmed: 3,
    });
    writer.line(tadhg, 'greymarsh', { began: 170 });
    for (const each of [roisin, tadhg]) writer.line(each, 'greymarsh-surgery', { began: 180 });
    writer.shield('full', [roisin, tadhg], [practitionerOf('hannah'), practitionerOf('ruth')], 185);
  },
};

export const released: WrittenStory = {
  slug: 'release-for-safeguarding',
  title: 'Released for safeguarding',
  familyName: 'Blackwood',
  story:
    'Stacey Blackwood has a worker at Harbourside and has agreed to nothing. Her baby Alfie is ' +
    'subject to a child-protection enquiry, so Harbourside itself has released its line to statutory ' +
    'services.',
  whoToSignInAs: ['hannah', 'amara', 'sean'],
  whatToSee:
    'Hannah sees the drug worker, "because the service released it for safeguarding". Amara, Alfie’s ' +
    'health visitor, does not. Seán, a constable who works with the father, finds the social worker, ' +
    'but neither health visitor nor surgery: health is not shown to the police.',
  openFirst: 'Alfie Blackwood',
  write: (writer) => {
    const stacey = writer.person('Stacey Blackwood', 'female', 27.8);
    const connor = writer.person('Connor Blackwood', 'male', 30.1);
    const parents = [stacey, connor];
    const alfie = writer.person('Alfie Blackwood', 'male', 0.83, { parents });
    writer.relate(stacey, 'partner', connor, { from: 1500 });
    writer.family([stacey, 'parent'], [connor, 'parent'], [alfie, 'child']);
    writer.home('5 Nettle Street', 1, [stacey, connor, alfie], { from: 700 });
    const drugs = writer.line(stacey, 'harbourside-larkminster', { began: 190, confirmed: 18 });
    writer.release(drugs, 30);
    writer.line(alfie, 'protection-central', {
      by: 'hannah',
      began: 34,
      isLead: true,
      confirmed: 2,
    });
    writer.line(alfie, 'visiting-central', { by: 'amara', began: 290, confirmed: 11 });
    writer.line(connor, 'police-central', { by: 'sean', began: 45, confirmed: 16 });
    for (const each of [stacey, connor, alfie]) writer.line(each, SURGERY, { began: 280 });
    const { context, agencies } = writer.lines;
    context.add('breakGlass', {
      id: context.id(),
      clientId: connor.client.id,
      practitionerId: practitionerOf('ruth'),
      agencyId: agencies.get('protection-central').record.id,
      since: context.ago(33),
      until: context.ago(33 - 1 / 48),
      reason: 'Alfie in hospital, father not reached; who has been in touch with him?',
    });
  },
};
