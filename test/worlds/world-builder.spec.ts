import { describe, expect, it } from '@jest/globals';
import { makeIdentifierVault } from '#api/people/identifiers.ts';
import { TEST_IDENTIFIER_KEY, world } from './world-builder.ts';

const NOW = '2026-03-01T10:00:00.000Z';

function school() {
  const w = world(NOW);
  const elm = w.agency('Elm School', { sector: 'school' });
  const priya = w.practitioner('Priya Shah', { worksFor: elm });
  const sam = w.client('Sam Green', { birthDate: '2019-05-01' });
  return { w, elm, priya, sam };
}

describe('the world builder', () => {
  it('fills in the ordinary case for what a test does not mention', () => {
    const { w, elm, priya, sam } = school();
    const line = w.involvement(sam, elm, { by: [priya], role: 'classTeacher' });
    const built = w.build();
    expect(elm).toMatchObject({
      class: 'open',
      isSignedUp: true,
      hasSignedRow: true,
      isOpen: true,
    });
    expect(built.employments).toEqual([
      {
        practitionerId: priya.id,
        agencyId: elm.id,
        roles: ['practitioner'],
        since: w.ago({ days: 1095 }),
        until: undefined,
      },
    ]);
    expect(line).toMatchObject({ class: 'open', basis: 'publicTask', role: 'classTeacher' });
    expect(built.involvedIn[0]).toMatchObject({
      since: line.since,
      isLead: false,
      isConfirmed: true,
    });
  });

  it('takes class and category of a line from its agency, and lets a test say otherwise', () => {
    const { w, sam } = school();
    const harbour = w.agency('Harbour', { sector: 'drugAndAlcohol', category: 'substanceMisuse' });
    expect(w.involvement(sam, harbour)).toMatchObject({
      class: 'sensitive',
      category: 'substanceMisuse',
      basis: 'consent',
    });
    const open = w.involvement(sam, harbour, { class: 'open' });
    expect(open.class).toBe('open');
    expect(open.category).toBeUndefined();
  });

  it('writes each consent scope as its word and the id or word that it names', () => {
    const { w, elm, priya, sam } = school();
    const line = w.involvement(sam, elm);
    w.consent(sam, {
      decision: 'share',
      source: { involvement: line },
      recipient: { practitioner: priya },
    });
    w.consent(sam, {
      decision: 'deny',
      source: { category: 'sexualHealth' },
      recipient: { sector: 'police' },
    });
    w.consent(sam, { decision: 'flag', source: { agency: elm }, recipient: { agency: elm } });
    w.consent(sam, { decision: 'clear' });
    expect(w.build().consentRecords).toMatchObject([
      {
        seq: 1,
        sourceScope: 'involvement',
        sourceId: line.id,
        recipientScope: 'practitioner',
        recipientId: priya.id,
      },
      {
        seq: 2,
        sourceScope: 'category',
        sourceId: 'sexualHealth',
        recipientScope: 'sector',
        recipientId: 'police',
      },
      {
        seq: 3,
        sourceScope: 'agency',
        sourceId: elm.id,
        recipientScope: 'agency',
        recipientId: elm.id,
      },
      { seq: 4, sourceScope: 'all', recipientScope: 'all', authority: sam.id },
    ]);
  });

  it('dates everything from the given now', () => {
    const { w, priya, sam } = school();
    expect(w.breakGlass(priya, sam)).toMatchObject({
      since: '2026-03-01T09:55:00.000Z',
      until: '2026-03-01T10:25:00.000Z',
    });
    expect(w.claim(priya, sam).until).toBe('2026-03-02T09:00:00.000Z');
    expect(w.ago({ days: 1, hours: 1 })).toBe('2026-02-28T09:00:00.000Z');
  });

  it('has a practitioner act for their first agency, or the one a test names', () => {
    const { w, elm, priya, sam } = school();
    const oak = w.agency('Oak School', { sector: 'school' });
    expect(w.claim(priya, sam).agencyId).toBe(elm.id);
    expect(w.claim(priya, sam, { agency: oak }).agencyId).toBe(oak.id);
    expect(() => w.claim(w.practitioner('No One'), sam)).toThrow('No One works nowhere');
  });

  it('keeps aliases beside the name, and both among the keys', () => {
    const { w } = school();
    const client = w.client('Ava Green', { aliases: [{ name: 'Eve Stone', use: 'maiden' }] });
    expect(w.build().aliases).toMatchObject([
      { clientId: client.id, given: 'Eve', family: 'Stone', use: 'maiden' },
    ]);
    expect(client.names).toEqual(['ava green', 'eve stone']);
  });

  it('never holds an identifier in the clear', () => {
    const { w, sam } = school();
    const record = w.identifier(sam, 'nhs', '999 000 0018');
    const vault = makeIdentifierVault(TEST_IDENTIFIER_KEY);
    expect(record.keyedHash).toBe(vault.hash('nhs', '9990000018'));
    expect(vault.open(record.ciphertext)).toBe('999 000 0018');
    expect(JSON.stringify(w.build())).not.toContain('0018');
  });

  it('gives the same ids for the same seed, others for another', () => {
    const idOf = (seed: number) => world(NOW, { seed }).client('Sam Green').id;
    expect(idOf(7)).toBe(idOf(7));
    expect(idOf(7)).not.toBe(idOf(8));
    expect(idOf(7)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('finds a home an area when the test names none', () => {
    const { w, sam } = school();
    const home = w.household('1 Elm Road', 'ZZ1 1AA');
    w.livesIn(sam, home);
    expect(w.build().areas.map(({ id }) => id)).toEqual([home.areaId]);
  });
});
