import type { Age, LineReason } from './family-team.ts';
import type { Change, Mark } from './lens/changes.ts';

export interface Changed {
  who: string;
  names: string;
  day: string;
  kin?: string;
}

type Named = { given: string; family: string };

/**
 * The words that the pure modules need. They are handed in, so that layout and elements can be tested
 * without the message compiler, and so that each language gets its own widths.
 */
export interface Words {
  name(person: Named): string;
  memberName(member: Named & { age: Age }): string;
  age(age: Age): string;
  shortAge(age: Age): string;
  memberRole(role: string): string;
  sector(sector: string): string;
  role(role: string): string;
  household(address: string | null, number: number): string;
  reason(reason: LineReason, names: string): string;
  basis(basis: string, names: string): string;
  lead: string;
  you: string;
  ended: string;
  left: string;
  mediated: string;
  /** Two sentences, the second without its stop: that none is shown, and that there may be one. */
  chair(sector: string): string;
  alsoAt(households: string): string;
  forMembers(names: string): string;
  relationTo(kind: string, name: string, isCurrent: boolean): string;
  /** What somebody is to the client, short: "step-parent", "formerly partner". */
  kin(kind: string, isCurrent: boolean): string;
  worksWith(agency: string, member: string, isCurrent: boolean): string;
  worksAt(person: string, agency: string, isCurrent: boolean): string;
  confirmed(time: string | null): string;
  list(items: string[]): string;
  /** What is not drawn one by one: "3 people". */
  people(count: number): string;
  services(count: number): string;
  /** What leads on: "5 people in 3 of your other families". */
  others(people: number, families: number): string;
  /** "20 of 34 people in 12 of your other families". */
  someOthers(shown: number, people: number, families: number): string;
  /** What somebody of one is. */
  otherFamily: string;
  with(names: string): string;
  alsoWith(name: string): string;
  /** The same as a heading. */
  alsoWithHeading(name: string): string;
  /** One sentence; `day` is an ISO time. */
  changed(kind: Change['kind'], about: Changed): string;
  /** Short, for the picture: "+ joined". */
  mark(mark: Mark): string;
  /** The same with its day, for the list and to be spoken. */
  marked(mark: Mark): string;
}
