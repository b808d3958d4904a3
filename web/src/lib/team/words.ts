import type { Age } from './family-team.ts';
import type { MemberView, PersonView } from './view.ts';

/**
 * The words that the pure modules need. They are handed in, so that layout and elements can be tested
 * without the message compiler, and so that each language gets its own widths.
 */
export interface Words {
  sector(sector: string): string;
  memberName(member: Pick<MemberView, 'given' | 'family' | 'use' | 'age'>): string;
  personName(person: Pick<PersonView, 'given' | 'family'>): string;
  age(age: Age): string;
  memberRole(role: string): string;
  role(role: string): string;
  relation(kind: string): string;
  household(address: string | null, index: number): string;
  lead: string;
  you: string;
  ended: string;
  alsoAt(households: string): string;
  mediated: string;
}
