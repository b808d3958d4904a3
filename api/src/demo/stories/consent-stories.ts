import type { WrittenStory } from './demo-story.ts';
import type { StoryWriter } from './story-writer.ts';

const GP = 'bridge-street-surgery';

export const drugWorker: WrittenStory = {
  slug: 'drug-worker-without-consent',
  title: 'A drug worker without consent',
  familyName: 'Maddox',
  story:
    'Kelly Maddox goes to the drug service Harbourside and has told nobody. Her son Jayden is in ' +
    'year 3 at Elm Grove, where Priya Shah leads on safeguarding.',
  whoToSignInAs: ['priya', 'marcus'],
  whatToSee:
    'Priya finds the school, the health visitor, the surgery and the housing officer: no drug ' +
    'service, no gap, no count that would betray one. Marcus, who holds that line, sees it as his own.',
  openFirst: 'Kelly Maddox',
  write: (writer) => {
    const kelly = writer.person('Kelly Maddox', 'female', 29.4);
    const parents = [kelly];
    const jayden = writer.person('Jayden Maddox', 'male', 7.6, { parents });
    const lacey = writer.person('Lacey-Mae Maddox', 'female', 1.7, { parents });
    writer.relate(jayden, 'halfSibling', lacey);
    writer.family([kelly, 'parent'], [jayden, 'child'], [lacey, 'child']);
    writer.home('Flat 3, 41 Kiln Road', 1, [kelly, jayden, lacey], { from: 900 });
    writer.line(kelly, 'harbourside-larkminster', { by: 'marcus', began: 260, confirmed: 12 });
    writer.line(kelly, 'housing-larkminster', { by: 'kasia', began: 610, confirmed: 40 });
    writer.line(kelly, 'jobcentre-1', { began: 420, confirmed: 95 });
    const role = 'safeguardingLead';
    writer.line(jayden, 'elm-grove', { by: 'priya', role, began: 500, isLead: true, confirmed: 8 });
    writer.line(lacey, 'visiting-central', { began: 600, confirmed: 30, isLead: true });
    for (const each of [kelly, jayden, lacey]) writer.line(each, GP, { began: 580, confirmed: 60 });
  },
};

export const withdrawn: WrittenStory = {
  slug: 'withdrawn-consent',
  title: 'A consent that was withdrawn',
  familyName: 'Grabowski',
  story:
    'Piotr Grabowski let Harbourside tell health visitors that it supports him. Three weeks ago he ' +
    'withdrew that. His daughter Hanna is three.',
  whoToSignInAs: ['amara', 'marcus'],
  whatToSee:
    'Amara saw Harbourside on this page last month. Today there is no trace of it, and nothing ' +
    'says that something is gone. Marcus still sees his own line.',
  openFirst: 'Piotr Grabowski',
  write: (writer) => {
    const culture = 'polish';
    const piotr = writer.person('Piotr Grabowski', 'male', 38.2, { culture });
    const agnieszka = writer.person('Agnieszka Grabowska', 'female', 35.9, { culture });
    const parents = [agnieszka, piotr];
    const hanna = writer.person('Hanna Grabowska', 'female', 3.3, { culture, parents });
    writer.relate(piotr, 'partner', agnieszka, { from: 3000 });
    writer.family([piotr, 'parent'], [agnieszka, 'parent'], [hanna, 'child']);
    writer.home('17 Lapwing Close', 2, [piotr, agnieszka, hanna]);
    const drugs = writer.line(piotr, 'harbourside-larkminster', { by: 'marcus', began: 300 });
    const sourceId = writer.lines.agencies.get('harbourside').record.id;
    const scopes = {
      sourceScope: 'agency',
      sourceId,
      recipientScope: 'sector',
      recipientId: 'healthVisiting',
      language: 'pl',
    } as const;
    writer.decide(drugs, 200, { decision: 'share', ...scopes });
    writer.decide(drugs, 21, { decision: 'deny', to: undefined, ...scopes });
    writer.line(hanna, 'visiting-central', {
      by: 'amara',
      began: 900,
      isLead: true,
      confirmed: 15,
    });
    for (const each of [piotr, agnieszka, hanna])
      writer.line(each, 'the-weir-surgery', { began: 800 });
    writer.line(agnieszka, 'families-together', { began: 150, confirmed: 20 });
  },
};

export const ownDecision: WrittenStory = {
  slug: 'young-persons-own-decision',
  title: 'A young person decides for herself',
  familyName: 'Aksoy',
  story:
    'Defne Aksoy is sixteen. Her mother once agreed that a sexual-health clinic may be named to ' +
    'everyone. Defne, who decides about that herself, says: tell them that some service is ' +
    'involved, not which.',
  whoToSignInAs: ['joan'],
  whatToSee:
    'Joan, of a charity of three, sees the school, her own evening for young people, and one line ' +
    '"a service that asks to be reached through Patchwork". The mother’s yes does not lift the ' +
    'daughter’s answer.',
  openFirst: 'Defne Aksoy',
  write: (writer) => {
    const culture = 'turkish';
    const elif = writer.person('Elif Aksoy', 'female', 41.5, { culture });
    const parents = [elif];
    const defne = writer.person('Defne Aksoy', 'female', 16.4, { culture, parents });
    const kerem = writer.person('Kerem Aksoy', 'male', 10.2, { culture, parents });
    writer.relate(defne, 'sibling', kerem);
    writer.family([elif, 'parent'], [defne, 'child'], [kerem, 'child']);
    writer.home('8 Curlew Terrace', 1, [elif, defne, kerem]);
    const clinic = writer.line(defne, 'clinic-1', { began: 210 });
    const scopes = { sourceScope: 'category', sourceId: 'sexualHealth' } as const;
    writer.decide(clinic, 205, { decision: 'share', authority: elif.client.id, ...scopes });
    writer.decide(clinic, 120, { decision: 'flag', evidence: 'portal', ...scopes });
    writer.line(defne, 'kettle-room', { by: 'joan', began: 330, confirmed: 5, isLead: true });
    writer.line(defne, 'larkminster-high-school', { began: 1000, confirmed: 50 });
    writer.line(kerem, 'st-wilfredas', { began: 900, confirmed: 50 });
    writer.line(elif, 'kettle-room', { by: 'joan', began: 320, confirmed: 5 });
    for (const each of [elif, defne, kerem]) writer.line(each, GP, { began: 1000 });
  },
};

/** Whoever holds a line on a child, whatever the parents say of others: everyone may find protection. */
export const alwaysFound: WrittenStory = {
  slug: 'social-worker-always-found',
  title: 'A child-protection social worker can always be found',
  familyName: 'Osei',
  story:
    'Abena Osei has said that nobody may know of anybody around her and her son. Kwame, twelve, has a ' +
    'child-protection social worker.',
  whoToSignInAs: ['david', 'hannah'],
  whatToSee:
    'Dafydd, the family’s GP, sees his own lines and Hannah Price with her number, "because a ' +
    'child-protection social worker can always be found"; neither school nor youth hub. Hannah in ' +
    'turn sees only herself: her duty passes no deny.',
  openFirst: 'Kwame Osei',
  write: (writer) => writeOsei(writer),
};

function writeOsei(writer: StoryWriter): void {
  const culture = 'westAfrican';
  const abena = writer.person('Abena Osei', 'female', 34.1, { culture });
  const yaw = writer.person('Yaw Osei', 'male', 36.8, { culture });
  const parents = [abena, yaw];
  const kwame = writer.person('Kwame Osei', 'male', 12.3, { culture, parents });
  writer.relate(abena, 'partner', yaw, { from: 5000, to: 400 });
  writer.family([abena, 'parent'], [kwame, 'child'], [yaw, 'parent', { to: 400 }]);
  writer.home('112 Saddler Street', 1, [abena, kwame], { from: 1600 });
  writer.home('9 Elder Rise', 8, [yaw], { from: 400 });
  writer.line(kwame, 'protection-central', {
    by: 'hannah',
    began: 140,
    isLead: true,
    confirmed: 4,
  });
  const surgery = writer.line(kwame, GP, { by: 'david', began: 1050, confirmed: 33 });
  const mothers = writer.line(abena, GP, { by: 'david', began: 1050, confirmed: 33 });
  writer.line(kwame, 'larkminster-high-school', { began: 420, confirmed: 70 });
  writer.line(kwame, 'youth-larkminster', { began: 200 });
  for (const line of [surgery, mothers]) {
    writer.decide(line, 100, { decision: 'deny', authority: abena.client.id });
  }
}
