import type {
  AgencyRecord,
  ClientRecord,
  InvolvementRecord,
  PractitionerRecord,
} from '#api/demo/world.ts';
import { findProfile, type Profile } from '#api/consent/profile.ts';
import type { Purpose, Role } from '#api/consent/vocabulary.ts';
import { world, type WorldBuilder } from '#test/worlds/world-builder.ts';

export const NOW = '2026-03-01T10:00:00.000Z';

/**
 * The same small cast for every scenario: Sam Green and sister Ava in one family; a school, a GP, a
 * drug service, child protection, police, and a covert team, each with one practitioner and one line
 * to Sam; a stranger who works with nobody. A scenario changes what it is about.
 */
export interface Cast {
  w: WorldBuilder;
  profile: Profile;
  sam: ClientRecord;
  ava: ClientRecord;
  mum: ClientRecord;
  at: Record<Service | 'oak', AgencyRecord>;
  by: Record<Service | 'stranger' | 'schoolColleague', PractitionerRecord>;
  line: Record<Service, InvolvementRecord>;
}

export type Service = 'school' | 'gp' | 'drugs' | 'protection' | 'police' | 'covert';
export type Viewer = keyof Cast['by'];

export function cast(seed: number, profile = findProfile('england')): Cast {
  const w = world(NOW, { seed, firstSeq: seed * 1_000 });
  const at = {
    school: w.agency('Elm School', { sector: 'school' }),
    gp: w.agency('Bridge Surgery', { sector: 'gp' }),
    drugs: w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' }),
    protection: w.agency('Child Protection', { sector: 'socialCare', class: 'statutory' }),
    police: w.agency('Police', { sector: 'police' }),
    covert: w.agency('Covert Unit', { sector: 'police', class: 'covert' }),
    oak: w.agency('Oak School', { sector: 'school' }),
  };
  const roleAt = (service: Service): Role =>
    service === 'protection' ? 'statutory' : 'practitioner';
  const person = (name: string, service: Service) =>
    w.practitioner(name, { worksFor: at[service], roles: [roleAt(service)] });
  const by = {
    school: person('Priya Shah', 'school'),
    schoolColleague: person('Ben Okoro', 'school'),
    gp: person('Gwen Howell', 'gp'),
    drugs: person('Marcus Bell', 'drugs'),
    protection: person('Hannah Price', 'protection'),
    police: person('Sean Quinn', 'police'),
    covert: person('Una Known', 'covert'),
    stranger: w.practitioner('Nadia Stranger', {
      worksFor: at.oak,
      roles: ['practitioner', 'analyst', 'frontDoor'],
    }),
  };
  const sam = w.client('Sam Green', { birthDate: '2017-04-02' });
  const ava = w.client('Ava Green', { birthDate: '2020-09-12' });
  const mum = w.client('Kim Green', { birthDate: '1990-01-20' });
  w.family([sam, 'child'], [ava, 'child'], [mum, 'parent']);
  [sam, ava].forEach((child) => w.relate(mum, 'parent', child));
  const home = w.household('4 Mill Lane', 'ZZ9 4AB');
  [sam, ava, mum].forEach((who) => w.livesIn(who, home));
  const lineOf = (service: Service) => w.involvement(sam, at[service], { by: [by[service]] });
  const line = {
    school: lineOf('school'),
    gp: lineOf('gp'),
    drugs: lineOf('drugs'),
    protection: lineOf('protection'),
    police: lineOf('police'),
    covert: lineOf('covert'),
  };
  Object.values(by).forEach((who) => w.account(who, who.id));
  return { w, profile, sam, ava, mum, at, by, line };
}

/** What follows from the role a viewer acts in, as the service derives it. */
export const PURPOSE_OF: Record<Role, Purpose> = {
  practitioner: 'directSupport',
  teamLead: 'directSupport',
  statutory: 'safeguarding',
  frontDoor: 'safeguarding',
  administrator: 'administration',
  dataProtectionLead: 'oversight',
  analyst: 'statistics',
};
