import type { Role } from '#api/consent/vocabulary.ts';
import type { Cast, Service, Viewer } from './cast.ts';

/** `nobody`: no such page. Otherwise the services shown, and whether the mediated line stands. */
export type Sight = 'nobody' | { sees: Service[]; mediated?: boolean; alone?: boolean };

export interface Scenario {
  says: string;
  given?: (cast: Cast) => void;
  viewer: Viewer;
  role?: Role;
  about?: 'sam' | 'ava';
  expect: Sight;
  /** Where Victoria's defaults show something else. */
  victoria?: Sight;
}

/** What a viewer sees of Sam where nothing else was decided: England's defaults. */
const SCHOOL: Service[] = ['school', 'gp', 'protection', 'police'];
const ALL_OPEN: Service[] = ['school', 'gp', 'protection', 'police'];
const POLICE: Service[] = ['school', 'protection', 'police'];

const share = (cast: Cast, more: object = {}) =>
  cast.w.consent(cast.sam, { decision: 'share', ...more });
const drugs = (cast: Cast) => ({ source: { agency: cast.at.drugs } });
/** Grown up enough to decide alone today, or tomorrow: sixteen in England. */
const sixteen = ({ sam, profile }: Cast, day = '03-01') =>
  void (sam.birthDate = `${2026 - profile.ageOfDeciding}-${day}`);
const mothers = (cast: Cast, decision: 'share' | 'flag' | 'deny' | 'clear', more: object = {}) =>
  cast.w.consent(cast.sam, { decision, authority: cast.mum, ...drugs(cast), ...more });
const category = { source: { category: 'substanceMisuse' as const } };

// One row, one sentence: a table is read across.
// prettier-ignore
export const scenarios: Scenario[] = [
  // Defaults
  { says: 'a school sees universal services and social care', viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'the police do not see health', viewer: 'police', expect: { sees: POLICE } },
  { says: 'a GP does not see the police', viewer: 'gp', expect: { sees: ['school', 'gp', 'protection'] }, victoria: { sees: ALL_OPEN } },
  { says: 'a colleague of the same team sees what the team sees', viewer: 'schoolColleague', expect: { sees: SCHOOL } },
  { says: 'a sister is one hop away: her page opens', viewer: 'school', about: 'ava', expect: { sees: SCHOOL } },
  { says: 'an agency that has not signed its row is not shown by default', given: (c) => void (c.at.gp.hasSignedRow = false), viewer: 'school', expect: { sees: ['school', 'protection', 'police'] } },
  // Gate
  { says: 'a stranger finds nobody', viewer: 'stranger', expect: 'nobody' },
  { says: 'an analyst finds nobody, not even with a claim', given: (c) => void c.w.claim(c.by.stranger, c.sam), viewer: 'stranger', role: 'analyst', expect: 'nobody' },
  { says: 'an open claim opens the page of that person alone', given: (c) => void c.w.claim(c.by.stranger, c.sam), viewer: 'stranger', expect: { sees: ['school', 'gp', 'protection', 'police'], alone: true } },
  { says: 'a claim runs out', given: (c) => void c.w.claim(c.by.stranger, c.sam, { since: c.w.ago({ hours: 24 }), until: c.w.now }), viewer: 'stranger', expect: 'nobody' },
  { says: 'a claim on the brother does not open the sister', given: (c) => void c.w.claim(c.by.stranger, c.sam), viewer: 'stranger', about: 'ava', expect: 'nobody' },
  { says: 'the front door on duty opens the page', given: (c) => void c.w.dutyEnquiry(c.by.stranger, 'REF-1'), viewer: 'stranger', role: 'frontDoor', expect: { sees: SCHOOL } },
  { says: 'a duty enquiry is worth nothing in another role', given: (c) => void c.w.dutyEnquiry(c.by.stranger, 'REF-1'), viewer: 'stranger', expect: 'nobody' },
  { says: 'a full shield closes the page to who is not on its list', given: (c) => void c.w.shield(c.sam, 'full', { allows: [c.by.school] }), viewer: 'stranger', expect: 'nobody' },
  { says: 'a full shield leaves a worker their own line, alone', given: (c) => void c.w.shield(c.sam, 'full'), viewer: 'school', expect: { sees: ['school'], alone: true } },
  { says: 'a full shield opens to who is on its list', given: (c) => void c.w.shield(c.sam, 'full', { allows: [c.by.school] }), viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'break-glass does not open a full shield', given: (c) => { c.w.shield(c.sam, 'full'); c.w.breakGlass(c.by.protection, c.sam); }, viewer: 'protection', expect: { sees: ['protection'], alone: true } },
  { says: 'a membership that only its maker has recorded opens nothing', given: (c) => { const x = c.w.client('Rob Other'); c.w.involvement(x, c.at.gp, { by: [c.by.stranger] }); c.w.family([c.sam, 'child'], [x, 'parent', { isConfirmed: false }]); }, viewer: 'stranger', expect: 'nobody' },
  // Row 2 and 3
  { says: 'past its retention date a line is gone, even for its own worker, and with it the relation', given: (c) => void (c.line.school.retainUntil = c.w.now), viewer: 'school', expect: 'nobody' },
  { says: 'past its retention date a line is gone for others', given: (c) => void (c.line.gp.retainUntil = c.w.now), viewer: 'school', expect: { sees: ['school', 'protection', 'police'] } },
  { says: 'a drug worker sees their own line', viewer: 'drugs', expect: { sees: ['school', 'gp', 'drugs', 'protection'] }, victoria: { sees: [...ALL_OPEN, 'drugs'] } },
  { says: 'recorded cover shows the covered line', given: (c) => void c.w.cover(c.by.stranger, c.by.drugs, c.at.drugs, { actingFor: c.at.oak }), viewer: 'stranger', expect: { sees: ['school', 'gp', 'drugs', 'protection', 'police'] } },
  { says: 'cover at one agency shows nothing that the covered person holds at another', given: (c) => { c.w.employment(c.by.drugs, c.at.oak); c.w.cover(c.by.stranger, c.by.drugs, c.at.oak); }, viewer: 'stranger', expect: 'nobody' },
  { says: 'a link that only its maker has recorded does not pass a full shield', given: (c) => { c.w.shield(c.sam, 'full'); c.w.involvement(c.sam, c.at.oak, { by: [{ who: c.by.stranger, isConfirmed: false, since: c.w.ago({ hours: 1 }) }] }); }, viewer: 'stranger', expect: 'nobody' },
  { says: 'a link that only its maker has recorded opens nothing after a day', given: (c) => void c.w.involvement(c.sam, c.at.oak, { by: [{ who: c.by.stranger, isConfirmed: false }] }), viewer: 'stranger', expect: 'nobody' },
  // Row 6
  { says: 'covert is never shown to others, whatever was shared', given: (c) => void share(c), viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: 'covert is shown to its own team', viewer: 'covert', expect: { sees: ['school', 'protection', 'police', 'covert'] } },
  { says: 'a line that has not begun is not shown', given: (c) => void (c.line.gp.since = c.w.ahead({ days: 1 })), viewer: 'school', expect: { sees: ['school', 'protection', 'police'] } },
  // Row 7
  { says: 'break-glass shows a statutory viewer the drug service', given: (c) => void c.w.breakGlass(c.by.protection, c.sam), viewer: 'protection', expect: { sees: ['school', 'gp', 'drugs', 'protection', 'police'] } },
  { says: 'break-glass passes a deny', given: (c) => { c.w.consent(c.sam, { decision: 'deny' }); c.w.breakGlass(c.by.protection, c.sam); }, viewer: 'protection', expect: { sees: ['school', 'gp', 'drugs', 'protection', 'police'] } },
  { says: 'break-glass ends after its half hour', given: (c) => void c.w.breakGlass(c.by.protection, c.sam, { since: c.w.ago({ minutes: 30 }), until: c.w.now }), viewer: 'protection', expect: { sees: ALL_OPEN } },
  { says: 'break-glass is worth nothing to who is not statutory', given: (c) => void c.w.breakGlass(c.by.school, c.sam), viewer: 'school', expect: { sees: SCHOOL } },
  // Row 8
  { says: 'a location shield leaves own line and a mediated line for child protection', given: (c) => void c.w.shield(c.sam, 'location'), viewer: 'school', expect: { sees: ['school'], mediated: true } },
  { says: 'a location shield does not touch who is on its list', given: (c) => void c.w.shield(c.sam, 'location', { allows: [c.by.school] }), viewer: 'school', expect: { sees: SCHOOL } },
  { says: "a mother's location shield counts for who lives with her", given: (c) => void c.w.shield(c.mum, 'location'), viewer: 'school', expect: { sees: ['school'], mediated: true } },
  { says: "a mother's full shield leaves no trace on her children's page", given: (c) => void c.w.shield(c.mum, 'full'), viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'who has no home on record is hidden where the family is', given: (c) => { c.w.build().livesIn.splice(0, 1); c.w.shield(c.mum, 'location'); }, viewer: 'school', expect: { sees: ['school'], mediated: true } },
  // Row 9 and 10
  { says: 'a child-protection social worker can always be found, deny or not', given: (c) => void c.w.consent(c.sam, { decision: 'deny' }), viewer: 'school', expect: { sees: ['school', 'protection'] } },
  { says: 'a statutory line that has ended is not shown', given: (c) => void (c.line.protection.until = c.w.ago({ days: 1 })), viewer: 'school', expect: { sees: ['school', 'gp', 'police'] } },
  { says: 'an open line that has ended is still shown', given: (c) => void (c.line.gp.until = c.w.ago({ days: 1 })), viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'a sensitive line that has ended is not shown, shared or not', given: (c) => { share(c); c.line.drugs.until = c.w.ago({ days: 1 }); }, viewer: 'school', expect: { sees: SCHOOL } },
  // Row 11
  { says: 'a release shows the drug service to child protection', given: (c) => void c.w.release(c.line.drugs), viewer: 'protection', expect: { sees: ['school', 'gp', 'drugs', 'protection', 'police'] } },
  { says: 'a release shows the drug service to no school', given: (c) => void c.w.release(c.line.drugs), viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'a release passes a deny', given: (c) => { c.w.release(c.line.drugs); c.w.consent(c.sam, { decision: 'deny', ...drugs(c) }); }, viewer: 'protection', expect: { sees: ['school', 'gp', 'drugs', 'protection', 'police'] } },
  // Row 12 to 15 and the resolution of records
  { says: 'a drug service without agreement stays invisible', viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'share shows the drug service', given: (c) => void share(c, drugs(c)), viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: 'flag leaves one mediated line', given: (c) => void c.w.consent(c.sam, { decision: 'flag', ...drugs(c) }), viewer: 'school', expect: { sees: SCHOOL, mediated: true } },
  { says: 'a withdrawn agreement shows nothing', given: (c) => { share(c, drugs(c)); c.w.consent(c.sam, { decision: 'deny', ...drugs(c) }); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'deny hides an open service that is open by default', given: (c) => void c.w.consent(c.sam, { decision: 'deny', source: { agency: c.at.gp } }), viewer: 'school', expect: { sees: ['school', 'protection', 'police'] } },
  { says: 'share shows the GP to the police', given: (c) => void share(c, { source: { agency: c.at.gp }, recipient: { sector: 'police' } }), viewer: 'police', expect: { sees: [...POLICE, 'gp'] } },
  { says: 'a narrower share lifts a broader deny of the same authority', given: (c) => { c.w.consent(c.sam, { decision: 'deny' }); share(c, { ...drugs(c), recipient: { agency: c.at.school } }); }, viewer: 'school', expect: { sees: ['school', 'drugs', 'protection'] } },
  { says: 'an agency and a category do not compare: the stricter counts', given: (c) => { share(c, drugs(c)); c.w.consent(c.sam, { decision: 'deny', ...category }); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: "one parent's share never lifts the other's deny", given: (c) => { c.w.consent(c.sam, { decision: 'deny', authority: c.mum }); share(c, { ...drugs(c), authority: c.ava }); }, viewer: 'school', expect: { sees: ['school', 'protection'] } },
  { says: 'a barred authority does not count', given: (c) => { c.w.consent(c.sam, { decision: 'deny', ...drugs(c), authority: c.mum }); share(c, drugs(c)); c.w.bar(c.sam, c.mum); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: 'clear removes the record of exactly its scopes', given: (c) => { c.w.consent(c.sam, { decision: 'deny', source: { agency: c.at.gp } }); c.w.consent(c.sam, { decision: 'clear', source: { agency: c.at.gp } }); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'a share of a sensitive service ends after twelve months', given: (c) => void share(c, { ...drugs(c), recordedAt: '2025-03-01T10:00:00.000Z' }), viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'a share is in force on the last moment of its year', given: (c) => void share(c, { ...drugs(c), recordedAt: '2025-03-01T10:00:00.001Z' }), viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: 'a post-dated share waits', given: (c) => void share(c, { ...drugs(c), from: c.w.ahead({ days: 1 }) }), viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'a share with one person shows nothing to a colleague', given: (c) => void share(c, { ...drugs(c), recipient: { practitioner: c.by.school } }), viewer: 'schoolColleague', expect: { sees: SCHOOL } },
  // Who decides: sixteen, and assessments of competence
  { says: "on the day before sixteen a mother's share counts", given: (c) => { sixteen(c, '03-02'); mothers(c, 'share'); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: "from the sixteenth birthday a mother's share counts no more", given: (c) => { sixteen(c); mothers(c, 'share'); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: "from the sixteenth birthday a mother's flag counts no more", given: (c) => { sixteen(c); mothers(c, 'flag'); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: "a mother's flag on the GP does not become the name at sixteen", given: (c) => { sixteen(c); mothers(c, 'flag', { source: { agency: c.at.gp } }); }, viewer: 'school', expect: { sees: ['school', 'protection', 'police'] } },
  { says: "a mother's share at sixteen does not bring back what she denied before", given: (c) => { sixteen(c); mothers(c, 'deny', { source: { agency: c.at.gp } }); mothers(c, 'share', { source: { agency: c.at.gp } }); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: "a mother's narrow share lifts her own broad deny no longer at sixteen", given: (c) => { sixteen(c); mothers(c, 'deny', { source: 'all' }); mothers(c, 'share', { source: { agency: c.at.gp } }); }, viewer: 'school', expect: { sees: ['school', 'protection'] } },
  { says: "a mother's deny stays at sixteen until the young person speaks", given: (c) => { sixteen(c); mothers(c, 'deny', { source: { agency: c.at.gp } }); }, viewer: 'school', expect: { sees: ['school', 'protection', 'police'] } },
  { says: "at sixteen the young person's share outweighs a mother's deny", given: (c) => { sixteen(c); mothers(c, 'deny'); share(c, drugs(c)); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: "a mother's clear does nothing to the young person's record", given: (c) => { sixteen(c); share(c, drugs(c)); mothers(c, 'clear'); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: 'a young person found competent for this matter decides it alone', given: (c) => { c.w.assess(c.sam, { categories: ['substanceMisuse'] }); mothers(c, 'deny', { source: 'all' }); share(c, drugs(c)); }, viewer: 'school', expect: { sees: ['school', 'drugs', 'protection'] } },
  { says: "a mother's share does not open what her competent child decides", given: (c) => { c.w.assess(c.sam); mothers(c, 'share'); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'competence for one matter is not competence for another', given: (c) => { c.w.assess(c.sam, { categories: ['sexualHealth'] }); mothers(c, 'share'); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: 'an assessment ends at the moment it says', given: (c) => { c.w.assess(c.sam, { until: c.w.now }); mothers(c, 'share'); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
  { says: "nobody's share but their own counts for a person of unknown age", given: (c) => { delete c.sam.birthDate; mothers(c, 'share'); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'a person of unknown age does not lift what another denied', given: (c) => { delete c.sam.birthDate; mothers(c, 'deny'); share(c, drugs(c)); }, viewer: 'school', expect: { sees: SCHOOL } },
  { says: 'for a child not yet born the mother decides', given: (c) => { delete c.sam.birthDate; c.sam.dueDate = '2026-05-01'; mothers(c, 'share'); }, viewer: 'school', expect: { sees: [...SCHOOL, 'drugs'] } },
];
