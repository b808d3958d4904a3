import type { Point } from '../geometry.ts';
import type { PathEnds } from './path.ts';

/** What a filter can be set by; nothing set in one means that it hides nothing. */
export const facets = ['sectors', 'roles', 'areas', 'members'] as const;
export type Facet = (typeof facets)[number];

export const standings = ['all', 'current', 'ended'] as const;
export type Standing = (typeof standings)[number];

export const freshnesses = ['all', 'confirmed', 'unconfirmed'] as const;
export type Freshness = (typeof freshnesses)[number];

export const groupings = ['none', 'agency', 'sector', 'household'] as const;
export type Grouping = (typeof groupings)[number];

export const layoutNames = ['rings', 'tree', 'columns', 'free'] as const;
export type LayoutName = (typeof layoutNames)[number];

export const lastVisit = 'visit';

export type Places = Readonly<Record<string, Point>>;

/** Only what is at most so many links away from one node. */
export interface Focus {
  id: string;
  steps: number;
}

/**
 * How the reader has chosen to see a team: everything they did to the view, and nothing of the team itself.
 * It holds ids only, because it is kept in the browser's history, where no name may stand.
 */
export interface Lens extends Readonly<Record<Facet, readonly string[]>> {
  standing: Standing;
  freshness: Freshness;
  focus: Focus | null;
  /** The day as at whose end the team is shown, as `YYYY-MM-DD`; null: today. */
  asAt: string | null;
  /** Since when it is marked who joined and left: a day, or the reader's own last visit. */
  since: string | typeof lastVisit | null;
  grouping: Grouping;
  /** Branches that are folded where the grouping leaves them open, or open where it folds them. */
  folded: readonly string[];
  /** Nodes whose way on to the reader's other families is open. */
  beyond: readonly string[];
  layout: LayoutName;
  /** Where the nodes of the free layout stand. */
  places: Places;
  hidesNames: boolean;
  /** Whose connection is asked for. */
  path: PathEnds | null;
  selected: string | null;
}

export const clearLens: Lens = {
  sectors: [],
  roles: [],
  areas: [],
  members: [],
  standing: 'all',
  freshness: 'all',
  focus: null,
  asAt: null,
  since: null,
  grouping: 'none',
  folded: [],
  beyond: [],
  layout: 'rings',
  places: {},
  hidesNames: false,
  path: null,
  selected: null,
};

export type Action =
  | { kind: 'toggle'; facet: Facet; value: string }
  | { kind: 'standing'; to: Standing }
  | { kind: 'freshness'; to: Freshness }
  | { kind: 'focus'; to: Focus | null }
  | { kind: 'asAt' | 'since'; to: string | null }
  | { kind: 'showAll' }
  | { kind: 'group'; by: Grouping }
  | { kind: 'fold' | 'beyond'; id: string }
  | { kind: 'unfold'; ids: readonly string[] }
  | { kind: 'lay'; layout: LayoutName }
  | { kind: 'free'; places: Places }
  | { kind: 'move'; id: string; to: Point }
  | { kind: 'putBack' }
  | { kind: 'names'; areHidden: boolean }
  | { kind: 'path'; to: PathEnds | null }
  | { kind: 'select'; id: string | null };

/** The lens after one action. */
export function act(lens: Lens, action: Action): Lens {
  switch (action.kind) {
    case 'toggle':
      return { ...lens, [action.facet]: toggled(lens[action.facet], action.value) };
    case 'standing':
      return { ...lens, standing: action.to };
    case 'freshness':
      return { ...lens, freshness: action.to };
    case 'focus':
      return { ...lens, focus: action.to };
    case 'asAt':
      return { ...lens, asAt: action.to };
    case 'since':
      return { ...lens, since: action.to };
    case 'showAll': {
      const { sectors, roles, areas, members, standing, freshness, focus, asAt } = clearLens;
      return { ...lens, sectors, roles, areas, members, standing, freshness, focus, asAt };
    }
    case 'group':
      return { ...lens, grouping: action.by, folded: [] };
    case 'fold':
      return { ...lens, folded: toggled(lens.folded, action.id) };
    case 'beyond':
      return { ...lens, beyond: toggled(lens.beyond, action.id) };
    case 'unfold':
      return { ...lens, folded: action.ids.reduce(toggled, lens.folded) };
    case 'lay':
      return { ...lens, layout: action.layout };
    case 'free':
      return { ...lens, layout: 'free', places: action.places };
    case 'move':
      return { ...lens, places: { ...lens.places, [action.id]: action.to } };
    case 'putBack':
      return { ...lens, layout: 'rings', places: {} };
    case 'names':
      return { ...lens, hidesNames: action.areHidden };
    case 'path':
      // Whoever is asked about is no longer the chosen one: on a phone the card would cover the others.
      return { ...lens, path: action.to, selected: action.to ? null : lens.selected };
    case 'select':
      return { ...lens, selected: action.id };
  }
}

/** In order, so that the same choices make the same lens whatever came first. */
function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value)
    ? values.filter((own) => own !== value)
    : [...values, value].sort((a, b) => (a < b ? -1 : 1));
}

/** Whether something is set that may hide a line. */
export const isFiltering = (lens: Lens): boolean =>
  facets.some((facet) => lens[facet].length > 0) ||
  lens.standing !== 'all' ||
  lens.freshness !== 'all' ||
  lens.focus !== null ||
  lens.asAt !== null;

/** How many filters are set, for the button that opens them. */
export const filterCount = (lens: Lens): number =>
  facets.reduce((sum, facet) => sum + lens[facet].length, 0) +
  Number(lens.standing !== 'all') +
  Number(lens.freshness !== 'all') +
  Number(lens.focus !== null);
