import { place } from '#lib/place/place.ts';
import type { FamilyTeam } from '../family-team.ts';
import { changesIn, marksIn, type Change, type Mark, type Stretch } from './changes.ts';
import { dayOf, endOfDay, daysFrom, firstDay } from './days.ts';
import { lastVisit, type Lens } from './lens.ts';

const { timeZone } = place;
const none: ReadonlyMap<string, Mark> = new Map();

/** The time that a team is looked at, and what came about since. All of it follows from answer and lens. */
export class TeamTime {
  readonly #lens: { lens: Lens };
  readonly #read: () => FamilyTeam;

  constructor(lens: { lens: Lens }, read: () => FamilyTeam) {
    this.#lens = lens;
    this.#read = read;
  }

  readonly today = $derived.by(() => dayOf(this.#read().asOf, timeZone));
  readonly first = $derived.by(() => firstDay(this.#read(), timeZone));
  readonly lastVisit = $derived.by(() => this.#read().lastVisit);

  /** From the time that is looked at until today; today, from the day or visit that it is compared with. */
  readonly stretch = $derived.by((): Stretch | null => {
    const { asAt, since } = this.#lens.lens;
    if (asAt) return { from: endOfDay(asAt, timeZone) };
    if (since === lastVisit) return this.#sinceVisit;
    return since ? { from: endOfDay(daysFrom(since, -1), timeZone) } : null;
  });
  readonly #sinceVisit = $derived.by((): Stretch | null => {
    const visit = this.lastVisit;
    return visit && { from: visit.at, newLineIds: visit.newLineIds };
  });

  readonly changes = $derived.by(() => this.#changesIn(this.stretch));
  readonly sinceVisit = $derived.by(() => this.#changesIn(this.#sinceVisit));
  readonly marks = $derived.by(() => (this.stretch ? marksIn(this.#read(), this.stretch) : none));

  #changesIn(stretch: Stretch | null): Change[] {
    return stretch ? changesIn(this.#read(), stretch) : [];
  }
}
