import { createContext } from 'svelte';
import { place } from '#lib/place/place.ts';
import type { FamilyTeam } from './family-team.ts';
import { endOfDay } from './lens/days.ts';
import { filterTeam, optionsOf } from './lens/filters.ts';
import { focusTeam } from './lens/focus.ts';
import type { Arrangement } from './layout.ts';
import { foldsOver, foldView } from './lens/fold.ts';
import { hideNames, type Alias } from './lens/hide-names.ts';
import { clearLens, isFiltering, type Action, type Lens } from './lens/lens.ts';
import { chairsOf, type ExpectedRole } from './chairs/chairs.ts';
import { peopleIn, withBranches } from './beyond/branches.ts';
import { TeamBeyond } from './beyond/team-beyond.svelte.ts';
import { steady } from './lens/steady.ts';
import { teamAt } from './lens/team-at.ts';
import { TeamTime } from './lens/team-time.svelte.ts';
import { TeamPath } from './lens/team-path.svelte.ts';
import { lensOf, noSteps, redo, take, undo, type Steps } from './lens/steps.ts';
import { toView } from './model.ts';
import { related } from './links.ts';
import type { OtherPerson } from './view.ts';
import { readingOrder, teamOrder } from './walk.ts';
import type { Words } from './words.ts';

/** On a screen with room for one of the two, which one is in front. */
export type Side = 'list' | 'picture';

export type Origin = 'list' | 'picture' | 'address' | 'find';

type Filter = Omit<
  Lens,
  'selected' | 'path' | 'places' | 'layout' | 'grouping' | 'folded' | 'beyond'
>;

/**
 * What the family page's parts share. Four things are kept apart: the API's answer, which stays outside as
 * it came; the lens through which the reader looks at it; the view, which is what is left of the answer; and
 * the drawn view, in which branches may be folded. Everything but the lens is derived, so that a new answer
 * needs no copying, and a selection that it no longer holds is gone by itself.
 */
export class TeamState {
  readonly #read: () => FamilyTeam;
  readonly #words: Words;
  readonly #alias: Alias;
  readonly #begin: () => Steps;
  readonly #expected: () => readonly ExpectedRole[];
  #steps = $state.raw<Steps>(noSteps);
  /** The steps as they were begun or found again: nothing that was done just now. */
  #found: Steps = noSteps;
  readonly beyond: TeamBeyond;
  #origin = $state<Origin | null>(null);
  #side = $state<Side>('list');
  /** The node that keys have reached, in the picture or in the list. */
  at = $state<string | null>(null);
  /** Whether list and picture are both in sight. */
  hasRoom = $state(false);

  readonly #keepFilter = steady<Filter>();
  readonly #keepFraming = steady<Omit<Filter, 'asAt' | 'since'> & { isPast: boolean }>();
  readonly #keepFolding = steady<Pick<Lens, 'grouping' | 'folded'>>();
  readonly #keepPlaces = steady<Arrangement>();

  readonly lens = $derived(lensOf(this.#steps));
  readonly #filter = $derived.by(() => {
    const { selected: _, path: _w, places: _p, layout: _l, beyond: _b, ...filter } = this.lens;
    const { grouping: _g, folded: _f, ...rest } = filter;
    return this.#keepFilter(rest);
  });
  readonly #folding = $derived.by(() => {
    const { grouping, folded } = this.lens;
    return this.#keepFolding({ grouping, folded });
  });
  readonly #answer = $derived.by(() =>
    this.#filter.hidesNames ? hideNames(this.#read(), this.#alias) : this.#read(),
  );

  readonly options = $derived.by(() => optionsOf(this.#read()));
  /** Everybody whom the answer holds. */
  readonly whole = $derived.by(() => ({
    ...toView(this.#answer),
    chairs: chairsOf(this.#answer, this.#expected()),
  }));
  readonly #then = $derived.by(() => {
    const { asAt } = this.#filter;
    return asAt ? teamAt(this.#answer, endOfDay(asAt, place.timeZone)) : this.#answer;
  });
  /** Everybody who was there at the time that is looked at. */
  readonly then = $derived.by(() => (this.#filter.asAt ? toView(this.#then) : this.whole));
  readonly time = new TeamTime(this, () => this.#answer);
  readonly #filtered = $derived.by(() => {
    const lens = { ...this.lens, ...this.#filter };
    if (!isFiltering(lens)) return this.whole;
    return toView(focusTeam(filterTeam(this.#then, lens), lens.focus));
  });
  readonly view = $derived.by(() => {
    const marks = this.time.marks;
    return marks.size > 0 ? { ...this.#filtered, marks } : this.#filtered;
  });
  readonly #folded = $derived.by(() => foldView(this.view, this.#folding, this.#words));
  readonly drawn = $derived.by(() => withBranches(this.#folded, this.beyond.branches));
  readonly #framing = $derived.by(() => {
    const { asAt, since: _, ...filter } = this.#filter;
    return this.#keepFraming({ ...filter, isPast: asAt !== null });
  });
  /**
   * What the picture keeps a place for: where one goes back in time, also those who had not yet come, so that
   * nobody moves; the same for each day. Who has gone since was there then, and is there whatever is asked of today.
   */
  readonly frame = $derived.by(() => {
    const { isPast, ...filter } = this.#framing;
    if (!isPast) return this.#folded;
    const lens = { ...clearLens, ...filter, standing: 'all' as const };
    const all = toView(focusTeam(filterTeam(this.#answer, lens), lens.focus));
    return foldView(all, this.#folding, this.#words);
  });
  readonly arrangement = $derived.by(() => {
    const { layout, places } = this.lens;
    return this.#keepPlaces({ layout, places: layout === 'free' ? places : {} });
  });
  readonly everyone = $derived(teamOrder(this.whole));
  readonly nodes = $derived(readingOrder(this.view));
  readonly drawnNodes = $derived(readingOrder(this.drawn));
  readonly frameNodes = $derived(readingOrder(this.frame));
  readonly selected = $derived.by(() => {
    const { selected } = this.lens;
    const isShown = selected && [...this.nodes, ...this.drawnNodes].includes(selected);
    return isShown ? selected : null;
  });
  /** The node that stands for the chosen one in the picture. */
  readonly selectedDrawn = $derived(this.selected && this.drawnAs(this.selected));
  readonly path = new TeamPath(this);
  /** What stands out in the list: the way between two, else what belongs to the chosen one. */
  readonly related = $derived.by(() => {
    if (this.path.parts) return this.path.parts;
    const isShown = this.selected && this.nodes.includes(this.selected);
    return isShown ? related(this.view, this.selected!) : null;
  });
  /** In the picture: the chosen one, or those whose connection is asked for. */
  readonly chosenDrawn = $derived.by(() => {
    const { from, to } = this.path.ends ?? { from: this.selected, to: null };
    return [from, to].flatMap((id) => (id ? [this.drawnAs(id)] : []));
  });
  readonly relatedDrawn = $derived(
    this.path.partsDrawn ?? (this.selectedDrawn ? related(this.drawn, this.selectedDrawn) : null),
  );

  /**
   * @param begin how the page opens, where nothing has been done on it yet
   * @param expected whom the partnership expects beside somebody
   */
  constructor(
    read: () => FamilyTeam,
    words: Words,
    alias: Alias,
    begin: () => Steps = () => noSteps,
    expected: () => readonly ExpectedRole[] = () => [],
  ) {
    this.#read = read;
    this.#words = words;
    this.#alias = alias;
    this.#begin = begin;
    this.#expected = expected;
    this.beyond = new TeamBeyond(this, read, words, alias);
    this.restart();
  }

  get steps(): Steps {
    return this.#steps;
  }

  /** Where the selection was made: only the other side need move to show it. */
  get origin(): Origin | null {
    return this.selected ? this.#origin : null;
  }

  get side(): Side {
    return this.#side;
  }

  drawnAs(id: string): string {
    return this.drawn.standsFor.get(id) ?? id;
  }

  do(action: Action) {
    this.#steps = take(this.#steps, action);
  }

  undo() {
    this.#steps = undo(this.#steps);
  }

  redo() {
    this.#steps = redo(this.#steps);
  }

  restore(steps: Steps) {
    this.#steps = this.#found = steps;
  }

  restart() {
    this.restore(this.#begin());
  }

  /** Whether the view is as it was found, and not as the reader has just made it. */
  get isAsFound(): boolean {
    return this.#steps === this.#found;
  }

  select(id: string, origin: Origin) {
    if (this.path.pick(id)) return;
    this.#origin = origin;
    this.do({ kind: 'select', id });
  }

  clear() {
    if (this.lens.selected) this.do({ kind: 'select', id: null });
  }

  get subjectId(): string {
    return this.#read().subjectId;
  }

  /** Somebody of another family, beside the team. */
  other(id: string): OtherPerson | undefined {
    return this.drawn.beyond.flatMap(peopleIn).find((own) => own.id === id);
  }

  /** Goes to somebody wherever they are: past the filters, and out of a folded branch. */
  goTo(id: string) {
    if (!this.nodes.includes(id)) this.do({ kind: 'showAll' });
    const over = [...this.drawn.standsFor.values()];
    const ids = foldsOver(this.view, id).filter((fold) => over.includes(fold));
    if (ids.length > 0) this.do({ kind: 'unfold', ids });
    this.select(id, 'find');
  }

  /** Follows `#line-<id>`, which home's links and shared addresses carry. */
  selectAddress(hash: string) {
    const home = this.view.homeOfLine.get(hash.replace(/^#line-/, ''));
    if (!home) return;
    this.select(home, 'address');
    this.#side = 'list';
  }

  show(side: Side) {
    this.#side = side;
  }
}

export const [getTeam, setTeam] = createContext<TeamState>();
