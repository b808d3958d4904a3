import { describe, expect, test } from '@jest/globals';
import { ROLES } from '../consent/vocabulary.ts';
import { choicesOf, findChoice, type Employment } from './choices.ts';

const school: Employment = {
  id: 'b',
  name: 'Oak School',
  sector: 'school',
  roles: ['practitioner'],
};
const team: Employment = {
  id: 'a',
  name: 'Assessment Team',
  sector: 'socialCare',
  roles: ['teamLead', 'statutory', 'practitioner'],
};
const words = (employments: Employment[]) =>
  choicesOf(employments).map(({ agencyName, role }) => `${role} at ${agencyName}`);

describe('what a practitioner may act as', () => {
  test('is offered by role, then by agency, whatever order the database answers in', () => {
    const expected = [
      'practitioner at Assessment Team',
      'practitioner at Oak School',
      'statutory at Assessment Team',
      'teamLead at Assessment Team',
    ];
    expect(words([school, team])).toEqual(expected);
    expect(words([team, school])).toEqual(expected);
  });

  test('names an agency held twice once', () => {
    expect(words([school, { ...school, roles: ['practitioner', 'analyst'] }])).toEqual([
      'practitioner at Oak School',
      'analyst at Oak School',
    ]);
  });

  test('every role is offered, the front door before statutory', () => {
    const roles = [...ROLES].reverse();
    const offered = choicesOf([{ ...school, roles }]).map(({ role }) => role);
    expect(offered).toHaveLength(ROLES.length);
    expect(offered.slice(0, 3)).toEqual(['practitioner', 'frontDoor', 'statutory']);
  });

  test('leaves out a role that nobody defined', () => {
    expect(words([{ ...school, roles: ['superuser'] }])).toEqual([]);
  });

  test('is found only as the exact pair', () => {
    const choices = choicesOf([school, team]);
    expect(findChoice(choices, 'a', 'statutory')?.agencyName).toBe('Assessment Team');
    expect(findChoice(choices, 'b', 'statutory')).toBeUndefined();
    expect(findChoice(choices, null, null)).toBeUndefined();
  });
});
